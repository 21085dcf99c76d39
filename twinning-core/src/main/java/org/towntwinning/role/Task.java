package org.towntwinning.role;

/** What somebody does for a relation. */
public enum Task {
    /** Keeps contact with the counterpart in the partner town. */
    KEEPS_CONTACT,

    /** Organises activities: culture, music, sport and others. */
    ORGANISES_ACTIVITIES,

    /** Carries out the relation (uitvoering). */
    EXECUTES,

    /** Pays for activities and projects (financiering). */
    FINANCES
}
