package org.towntwinning.store.spi;

import java.time.InstantSource;
import java.util.Objects;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.StoreInfo;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.internal.VersionedStore;

/**
 * Makes a store out of a log: the register is held in memory, with all its versions or, if the log reads them back,
 * their places; and every unit of work is appended to the log and forced before anybody sees it (rules ).
 */
public final class StoreEngine {

    private StoreEngine() {}

    /**
     * Opens a store over a log.
     *
     * @param info what the store is and can do; with {@link org.towntwinning.store.Capability#ERASURE} only if the log
     *     can {@linkplain CommitLog#rewrite rewrite}
     * @param log what was committed before, and takes what will be; closed with the store, and also if opening fails
     * @param clock tells when units of work are committed; truncated to microseconds
     * @return the store, in the state of the last commit of the log
     * @throws StorageFailureException if the log cannot be read, or its commits do not follow each other
     */
    public static TwinningStore open(StoreInfo info, CommitLog log, InstantSource clock) {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(clock, "clock");
        return VersionedStore.open(info, log, clock);
    }
}
