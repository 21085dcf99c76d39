package org.towntwinning.store;

import java.util.Objects;

/**
 * The store declares that it cannot do what was asked (rule R-18). What the caller can do: ask
 * {@link TwinningStore#info()} before, or choose another backend.
 */
public final class UnsupportedCapabilityException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** What the store does not support. */
    private final Capability capability;

    /**
     * Refuses a call.
     *
     * @param store the name of the store
     * @param capability what it cannot do
     */
    public UnsupportedCapabilityException(String store, Capability capability) {
        super(
                "the store " + store + " does not support " + capability
                        + ": ask info().supports(...) before, or choose a backend that does (R-18)",
                null);
        this.capability = Objects.requireNonNull(capability, "capability");
    }

    /**
     * What the store cannot do.
     *
     * @return the capability
     */
    public Capability capability() {
        return capability;
    }
}
