package org.towntwinning.anniversary;

/** How it stands with a jubilee on a day (rule S10.4); of several, the first that fits in the order of the rule. */
public enum JubileeStatus {

    /** A celebration has begun. */
    CELEBRATED,

    /** Celebrations are recorded, and all of them begin after the day. */
    PLANNED,

    /** Not celebrated, and the due span begins after the day. */
    UPCOMING,

    /** Not celebrated, and the due span has begun and not ended. */
    CURRENT,

    /** Not celebrated, the due span is over, and a late celebration would still count. */
    OVERDUE,

    /** Not celebrated, and too late for it. */
    MISSED
}
