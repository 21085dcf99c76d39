package org.towntwinning.relation;

/**
 * The kind of a relation: the four kinds of the German registry of municipal partnerships (RGRE). A memorandum is an
 * agreement, not a kind.
 */
public enum RelationKind {
    /** Twinning, sister city (stedenband, jumelage; Städtepartnerschaft): formal and open-ended. */
    PARTNERSHIP,

    /** Friendship link (vriendschapsband; Freundschaft): by agreement, limited in time or scope. */
    FRIENDSHIP,

    /** Contact (contact; Kontakt): without a formal basis. */
    CONTACT,

    /** Project partnership (projectmatige samenwerking; Projektpartnerschaft): limited in time and theme. */
    PROJECT_PARTNERSHIP
}
