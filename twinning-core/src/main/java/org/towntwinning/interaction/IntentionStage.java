package org.towntwinning.interaction;

/** How far an intention has come. */
public enum IntentionStage {
    /** Its possibilities are being looked at. */
    EXPLORED,

    /** It is intended (voornemen). */
    INTENDED
}
