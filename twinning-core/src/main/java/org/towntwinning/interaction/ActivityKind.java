package org.towntwinning.interaction;

/** What kind of activity it is. */
public enum ActivityKind {
    /** An exchange of pupils, clubs or inhabitants. */
    EXCHANGE,

    /** Arts and culture: an exhibition, a project, a performance. */
    ARTS,

    /** Music. */
    MUSIC,

    /** Sport. */
    SPORT,

    /** A feast or a celebration. */
    FESTIVITY,

    /** A ceremony or an opening. */
    CEREMONY,

    /** A conference or seminar. */
    CONFERENCE,

    /** Help in need. */
    AID,

    /** Another kind. */
    OTHER
}
