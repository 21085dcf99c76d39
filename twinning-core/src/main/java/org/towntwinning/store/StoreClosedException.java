package org.towntwinning.store;

/** The store was closed before the call (rule R-14). What the caller can do: open it again. */
public final class StoreClosedException extends StoreException {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses a call.
     *
     * @param store the name of the store
     */
    public StoreClosedException(String store) {
        super("the store " + store + " is closed: open it again (R-14)", null);
    }
}
