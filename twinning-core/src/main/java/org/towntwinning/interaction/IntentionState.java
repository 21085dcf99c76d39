package org.towntwinning.interaction;

/** What became of an intention. */
public enum IntentionState {
    /** It is open. */
    OPEN,

    /** What was intended was done. */
    DONE,

    /** It was given up. */
    DROPPED
}
