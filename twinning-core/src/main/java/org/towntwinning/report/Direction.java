package org.towntwinning.report;

/** Which way an interaction goes, seen from the viewpoint. Further constants may be added. */
public enum Direction {

    /** From the viewpoint to another place: its people travel, write or ask. */
    OUTGOING,

    /** To the viewpoint: others visit it, write to it or ask it. */
    INCOMING,

    /** Neither, or both: a meeting, an activity, or something between other parties. */
    NONE
}
