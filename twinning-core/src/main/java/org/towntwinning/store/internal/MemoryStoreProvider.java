package org.towntwinning.store.internal;

import java.time.InstantSource;
import org.towntwinning.store.Capability;
import org.towntwinning.store.StoreInfo;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.spi.CommitLog;
import org.towntwinning.store.spi.StoreProvider;
import org.towntwinning.store.spi.StoreUrl;
import org.towntwinning.validation.InvalidDataException;

/** Opens in-memory stores, {@code twinning:memory:}. Every call makes another, empty one. */
public final class MemoryStoreProvider implements StoreProvider {

    private static final String BACKEND = "memory";

    /** For {@link java.util.ServiceLoader}. */
    public MemoryStoreProvider() {}

    /**
     * Makes an in-memory store.
     *
     * @param clock tells when units of work are committed
     * @return an empty store
     */
    public static TwinningStore create(InstantSource clock) {
        StoreInfo info = StoreInfo.builder()
                .name(BACKEND)
                .addCapability(Capability.ERASURE)
                .build();
        return VersionedStore.open(info, CommitLog.none(), clock);
    }

    @Override
    public String backend() {
        return BACKEND;
    }

    @Override
    public TwinningStore open(StoreUrl url, InstantSource clock) {
        if (!url.location().isEmpty()) {
            throw InvalidDataException.of(
                    "store URL",
                    "url.location",
                    url + " has something behind the backend, but an in-memory store has no place or name:"
                            + " write twinning:memory:");
        }
        return create(clock);
    }
}
