package org.towntwinning.report;

/** How soon somebody must act. The order of the constants is the order in a report. */
public enum Urgency {

    /** Act: something that should have happened has not, or something is lost. */
    ACT,

    /** Prepare: a day is coming by which something must be done, or a decision is open. */
    PREPARE,

    /** Check: something is to be looked into or put right in the register. */
    CHECK
}
