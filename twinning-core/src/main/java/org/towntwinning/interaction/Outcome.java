package org.towntwinning.interaction;

/** Whether something took place, as far as it is recorded. */
public enum Outcome {
    /** It is planned. */
    PLANNED,

    /** It took place. */
    HELD,

    /** It was cancelled. */
    CANCELLED,

    /** Not recorded. */
    UNKNOWN
}
