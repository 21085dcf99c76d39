package org.towntwinning.document;

/** What kind of document it is. */
public enum DocumentKind {
    /** A letter of the executive to the council, for information (raadsbrief ter informatie). */
    COUNCIL_LETTER,

    /** A resolution of a council (raadsbesluit, Ratsbeschluss). */
    COUNCIL_RESOLUTION,

    /** A motion of a council (motie, Antrag). */
    COUNCIL_MOTION,

    /** An annual report (jaarverslag, Jahresbericht). */
    ANNUAL_REPORT,

    /** A charter, memorandum or another agreement. */
    AGREEMENT,

    /** A letter. */
    LETTER,

    /** A notice or announcement. */
    NOTICE,

    /** Minutes of a meeting. */
    MINUTES,

    /** An article of a newspaper or a news site. */
    NEWS,

    /** A page on the web. */
    WEB_PAGE,

    /** A record of an archive. */
    ARCHIVE_RECORD,

    /** Another kind. */
    OTHER
}
