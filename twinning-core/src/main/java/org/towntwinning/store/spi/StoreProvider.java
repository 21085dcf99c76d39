package org.towntwinning.store.spi;

import java.time.InstantSource;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.validation.InvalidDataException;

/**
 * Opens the stores of one backend by URL (rule R-17). Found by {@link java.util.ServiceLoader}: registered in the
 * module descriptor and in {@code META-INF/services}, with a public constructor without parameters.
 *
 * @see TwinningStores#open(String)
 */
public interface StoreProvider {

    /**
     * The backend, as it stands behind {@code twinning:} in a URL.
     *
     * @return 1 to 32 of {@code a-z 0-9 -}, as in {@code memory}; always the same
     */
    String backend();

    /**
     * Opens a store.
     *
     * @param url a URL of this backend; printed by {@link StoreUrl#toString()} it shows no secret, and nothing else of
     *     it may appear in a message
     * @param clock tells when units of work are committed
     * @return an open store, which the caller closes
     * @throws InvalidDataException if the part of the URL behind the backend is not one of this backend
     * @throws StorageFailureException if the place cannot be opened, with the reason and the call that helps (rule
     *
     */
    TwinningStore open(StoreUrl url, InstantSource clock);
}
