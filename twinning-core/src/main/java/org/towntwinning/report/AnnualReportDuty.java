package org.towntwinning.report;

/** Which committees on the side of the viewpoint are expected to give an annual report. */
public enum AnnualReportDuty {

    /** None. */
    NONE,

    /** Those that have given one for an earlier period. */
    GIVEN_BEFORE,

    /** All. */
    ALL
}
