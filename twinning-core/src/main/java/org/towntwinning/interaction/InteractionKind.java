package org.towntwinning.interaction;

/** The six types of interaction. */
public enum InteractionKind {
    /** See {@link Visit}. */
    VISIT,

    /** See {@link Correspondence}. */
    CORRESPONDENCE,

    /** See {@link Request}. */
    REQUEST,

    /** See {@link Meeting}. */
    MEETING,

    /** See {@link Activity}. */
    ACTIVITY,

    /** See {@link Intention}. */
    INTENTION
}
