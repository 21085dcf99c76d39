package org.towntwinning.anniversary;

/** Which jubilees a window contains, where their days are not known exactly (rule S9). */
public enum WindowMode {

    /**
     * Those whose first possible day lies in the window: for feeds and paging, because windows that follow each other
     * deliver each jubilee exactly once.
     */
    STARTS,

    /** Those of which any possible day lies in the window: what may happen in this period. */
    POSSIBLE,

    /** Those that certainly exist and of which every possible day lies in the window: what is sure. */
    DEFINITE
}
