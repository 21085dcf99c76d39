package org.towntwinning.store;

/** What a unit of work did to a record, in the end: its net effect (rule R-11). */
public enum Effect {
    /** There was no record of that id, and there is one now. */
    INSERTED,

    /** The record has another value; also if it was removed and inserted again within the unit of work. */
    REPLACED,

    /** There is no record of that id any longer; its history is kept. */
    REMOVED,

    /** The record is gone, and its content from all versions (rule R-12). */
    ERASED
}
