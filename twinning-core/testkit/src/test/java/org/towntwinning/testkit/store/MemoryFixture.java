package org.towntwinning.testkit.store;

import java.time.InstantSource;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;

/** Every store in memory is a register of its own, and nothing is left of it. */
public final class MemoryFixture implements StoreFixture {

    @Override
    public TwinningStore open(InstantSource clock) {
        return TwinningStores.inMemory(clock);
    }

    @Override
    public void close() {
        // nothing is kept
    }
}
