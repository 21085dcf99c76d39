package org.towntwinning.interaction;

/** What kind of message it is. */
public enum CorrespondenceKind {
    /** An invitation. */
    INVITATION,

    /** A letter. */
    LETTER,

    /** A notice. */
    NOTICE,

    /** A congratulation or condolence. */
    CONGRATULATION,

    /** Another kind. */
    OTHER
}
