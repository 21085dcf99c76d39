package org.towntwinning.store;

import org.jspecify.annotations.Nullable;

/**
 * The medium failed, and nothing was written: what was committed before still stands (rule R-01). What the caller can
 * do: see to the medium, as the message says, and try again.
 */
public final class StorageFailureException extends StoreException {

    private static final long serialVersionUID = 1L;

    /**
     * Reports a failure.
     *
     * @param message what failed, where, and what helps; never a secret
     * @param cause what lies behind it, or null
     */
    public StorageFailureException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
