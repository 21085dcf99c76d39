package org.towntwinning.relation;

/** The kind of an agreement or other formal act. */
public enum AgreementKind {
    /** A partnership charter or oath (partnerschapsoorkonde; Partnerschaftsurkunde). */
    CHARTER,

    /** A memorandum of understanding or letter of intent (memorandum, intentieverklaring). */
    MEMORANDUM_OF_UNDERSTANDING,

    /** A protocol of cooperation, often for a term. */
    COOPERATION_PROTOCOL,

    /** A declaration of friendship. */
    FRIENDSHIP_DECLARATION,

    /** A reaffirmation of what was agreed before (herbevestiging). */
    RENEWAL,

    /** An agreement on a project. */
    PROJECT_AGREEMENT,

    /** A resolution of a council (raadsbesluit). */
    COUNCIL_RESOLUTION,

    /** A notice of termination (opzegging). */
    TERMINATION_NOTICE,

    /** Another kind. */
    OTHER
}
