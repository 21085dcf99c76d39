package org.towntwinning.store;

import org.jspecify.annotations.Nullable;

/**
 * The thread was interrupted while it waited for another writer; nothing was written, and the thread is still marked as
 * interrupted (rule R-15). What the caller can do: end what it is doing, or clear the mark and try again.
 */
public final class StoreInterruptedException extends StoreException {

    private static final long serialVersionUID = 1L;

    /**
     * Gives up waiting.
     *
     * @param store the name of the store
     * @param cause the interruption; null if the thread was marked as interrupted when it came
     */
    public StoreInterruptedException(String store, @Nullable InterruptedException cause) {
        super(
                "interrupted while waiting for another writer of the store " + store
                        + ": nothing was written, try again if the interruption does not mean to stop (R-15)",
                cause);
    }
}
