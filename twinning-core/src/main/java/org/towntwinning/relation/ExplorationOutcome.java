package org.towntwinning.relation;

/** How an exploration ended. */
public enum ExplorationOutcome {
    /** The relation is to be made. */
    PURSUED,

    /** The relation is not to be made. */
    ABANDONED,

    /** Not stated. */
    UNKNOWN
}
