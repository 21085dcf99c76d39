package org.towntwinning.anniversary;

/** When a celebration is, seen from the jubilee that it marks (rule S10.5). */
public enum Timing {

    /** It ends before the first due day. */
    EARLY,

    /** It overlaps the due span. */
    ON_TIME,

    /** It begins after the last due day. */
    LATE
}
