package org.towntwinning.testkit.store;

import java.time.InstantSource;
import org.towntwinning.store.Capability;
import org.towntwinning.store.TwinningStore;

/**
 * One register of a backend, and how to open it: all that the contracts need to know of a backend. Each fixture is a
 * register of its own; several are in use at once.
 */
public interface StoreFixture extends AutoCloseable {

    /**
     * Opens the register.
     *
     * @param clock tells the store when units of work are committed
     * @return an open store: empty at first; after that store was closed the same register again, or a new, empty one
     *     if the backend does not have {@link Capability#DURABILITY}
     */
    TwinningStore open(InstantSource clock);

    /** Removes whatever is left of the register. All stores that were opened are closed by then. */
    @Override
    void close();
}
