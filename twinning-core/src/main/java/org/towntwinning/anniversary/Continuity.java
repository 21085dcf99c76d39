package org.towntwinning.anniversary;

/** How suspensions and ends count (rule S7). Chosen for each question, never stored in a date. */
public enum Continuity {

    /**
     * The anchor stays for ever; a jubilee exists where the relation is active. It is what towns say ("since 1969"): no
     * date moves, and a relation that was taken up again keeps its number. Founded 1974, ended 2017, re-established
     * 2026: 40 years in 2014, none in 2019 and 2024, then 55 years in 2029.
     */
    SINCE_FOUNDING,

    /**
     * Every re-establishment opens a new life with its own anchor, at its own precision, counted from 0; a resumption
     * does not. A jubilee belongs to the life of its anchor and exists only while that life is active.
     */
    SINCE_REESTABLISHMENT,

    /**
     * A milestone falls when the relation has been active for as many days as it would have been without gaps: each
     * suspension and each end that is reached moves the day by its length.
     */
    ACTIVE_TIME
}
