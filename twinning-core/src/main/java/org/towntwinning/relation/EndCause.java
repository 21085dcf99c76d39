package org.towntwinning.relation;

/** Why a relation ended. The motive is separate text. */
public enum EndCause {
    /** One side ended it (eenzijdige opzegging; einseitige Aufkündigung). */
    UNILATERAL_TERMINATION,

    /** Both sides ended it together. */
    MUTUAL_CONSENT,

    /** Its term ran out. */
    EXPIRY,

    /** A party was merged (herindeling; Eingemeindung). */
    MUNICIPAL_MERGER,

    /** It faded without a decision (doodgebloed; eingeschlafen). */
    LAPSED,

    /** Another town took it over. */
    TRANSFERRED,

    /** Another relation replaced it. */
    SUPERSEDED,

    /** Not stated. */
    UNKNOWN
}
