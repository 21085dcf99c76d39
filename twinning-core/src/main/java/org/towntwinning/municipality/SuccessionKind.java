package org.towntwinning.municipality;

/** Why a place was succeeded by another. */
public enum SuccessionKind {
    /** Several places became one (herindeling, Eingemeindung). */
    MERGER,

    /** One place became several. */
    SPLIT,

    /** The place got another kind of authority or other bounds. */
    REORGANISATION,

    /** For another or an unknown reason. */
    OTHER
}
