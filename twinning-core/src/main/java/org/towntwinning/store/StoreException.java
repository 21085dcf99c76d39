package org.towntwinning.store;

import org.jspecify.annotations.Nullable;

/**
 * What a store refuses or fails to do. Every subclass stands for one thing that the caller can do about it, and says so
 * in its message.
 */
public abstract class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * For subclasses.
     *
     * @param message what was expected, what was found, what to do next; never a secret
     * @param cause what lies behind it, or null
     */
    protected StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
