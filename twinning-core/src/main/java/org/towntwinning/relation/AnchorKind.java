package org.towntwinning.relation;

/**
 * What a founding date is the date of: the date that jubilees are counted from (rule S6.1). The order here is not a
 * preference, see {@link Established#founding()}.
 */
public enum AnchorKind {
    /** The first contact between the towns. */
    FIRST_CONTACT,

    /** The decision of a council. */
    COUNCIL_DECISION,

    /** The signing of the charter, memorandum or other agreement. */
    SIGNING,

    /** The second ceremony, in the other town. */
    COUNTER_SIGNING,

    /** The relation exists from then on: the "since 1948" that says nothing of what happened. */
    EFFECTIVE,

    /** The accession of one party to a relation that exists; stands at the party, see {@link Party#joined()}. */
    ACCESSION
}
