package org.towntwinning.relation;

/** The status of a relation, derived as of a day. "Dormant" is none of them: it is an observation, not a decision. */
public enum Status {
    /** Proposed or explored, not established (voornemen, verkenning; in Anbahnung). */
    PROPOSED,

    /** Established and neither suspended nor ended. */
    ACTIVE,

    /** Suspended by a decision (opgeschort; ausgesetzt, ruht). */
    SUSPENDED,

    /** Ended (beëindigd, opgezegd; beendet, aufgekündigt). */
    ENDED
}
