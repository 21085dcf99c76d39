package org.towntwinning.interaction;

/** How a request was made. */
public enum Channel {
    /** By letter. */
    LETTER,

    /** By word of mouth. */
    ORAL,

    /** By electronic message. */
    ELECTRONIC,

    /** Through newspapers or other media. */
    MEDIA,

    /** Another way, or not stated. */
    OTHER
}
