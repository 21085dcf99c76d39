package org.towntwinning.municipality;

/** What kind of authority or place can be twinned. Not every partner is a municipality. */
public enum AuthorityKind {
    /** A municipality (gemeente, Gemeinde, commune). */
    MUNICIPALITY,

    /** A municipality that is called a city (stad, Stadt). */
    CITY,

    /** A village, with or without an authority of its own. */
    VILLAGE,

    /** A district of a city or of a country (Bezirk, Kreis, ilçe). */
    DISTRICT,

    /** A county (graafschap, Landkreis, megye). */
    COUNTY,

    /** A province. */
    PROVINCE,

    /** A region or federal state. */
    REGION,

    /** Another place: an island, a parish, a quarter. */
    OTHER
}
