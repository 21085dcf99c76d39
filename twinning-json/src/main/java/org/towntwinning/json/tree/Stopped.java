package org.towntwinning.json.tree;

/** Reading cannot go on. Why is among the problems, so that this needs neither a message nor a stack trace. */
public final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Stops. */
    public Stopped() {
        super("reading cannot go on", null, false, false);
    }
}
