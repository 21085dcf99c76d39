package org.towntwinning.store;

/** What a store may or may not be able to do. What it does not declare, it refuses (rule R-18). */
public enum Capability {
    /** What is committed is there again when the store is opened anew, also after a crash. */
    DURABILITY,

    /** {@link RecordRepository#erase erase} removes the content of a record from all versions (rule R-12). */
    ERASURE
}
