package org.towntwinning.committee;

/** The legal form of a committee. */
public enum LegalForm {
    /** A foundation (stichting, Stiftung). */
    FOUNDATION,

    /** An association with members (vereniging, eingetragener Verein). */
    ASSOCIATION,

    /** A committee of the municipality, without a legal person of its own. */
    MUNICIPAL_COMMITTEE,

    /** Without a legal form. */
    INFORMAL,

    /** Another form. */
    OTHER
}
