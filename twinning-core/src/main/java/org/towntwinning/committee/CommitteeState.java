package org.towntwinning.committee;

/** The state of a committee, derived as of a day. */
public enum CommitteeState {
    /** It exists, and has not told anybody that it will end. */
    ACTIVE,

    /** It has told somebody that it wants to end its work as a legal person. */
    DISSOLUTION_NOTIFIED,

    /** It exists no longer. */
    DISSOLVED
}
