package org.towntwinning.anniversary;

/** Why there is no jubilee at a milestone (rule S8). */
public enum Absence {

    /** Nothing can be counted from: no founding, no such life, or only one-sided or unknown dates (rule S1.5). */
    NO_ANCHOR,

    /** The relation is certainly not active on any day on which the jubilee could fall. */
    INACTIVE,

    /** The target month lacks the day, and the rules omit it ({@link org.towntwinning.time.Overflow#OMIT}). */
    DAY_OMITTED,

    /** A part of it would lie after the year 9999. */
    BEYOND_CALENDAR
}
