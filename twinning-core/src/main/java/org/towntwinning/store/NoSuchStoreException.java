package org.towntwinning.store;

import java.util.List;

/**
 * A URL names no backend that is on the class path or module path, or more than one (rule R-17). What the caller can
 * do: add or remove a dependency, or correct the URL.
 */
public final class NoSuchStoreException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> candidates;

    /**
     * Refuses a URL.
     *
     * @param message what was asked for, without secrets, and what is there
     * @param candidates what the message names: the backends that are available, or the providers that contend
     */
    public NoSuchStoreException(String message, List<String> candidates) {
        super(message, null);
        this.candidates = List.copyOf(candidates);
    }

    /**
     * The backends that are available if none matched; the class names of the providers if several did.
     *
     * @return possibly empty, unmodifiable
     */
    public List<String> candidates() {
        return candidates == null ? List.of() : candidates;
    }
}
