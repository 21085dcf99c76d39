package org.towntwinning.interaction;

/** What kind of visit it is. A visit may be of several kinds. */
public enum VisitKind {
    /** A working visit (werkbezoek, Arbeitsbesuch). */
    WORKING_VISIT,

    /** An official trip of members of the executive (dienstreis, Dienstreise). */
    OFFICIAL_TRIP,

    /** A courtesy visit (beleefdheidsbezoek, Höflichkeitsbesuch). */
    COURTESY_VISIT,

    /** A visit for a ceremony or feast. */
    CEREMONIAL_VISIT,

    /** An exchange of pupils, clubs or inhabitants. */
    EXCHANGE,

    /** A private visit. */
    PRIVATE_VISIT,

    /** Another kind. */
    OTHER
}
