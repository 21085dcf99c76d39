package org.towntwinning.store;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.towntwinning.store.internal.MemoryStoreProvider;
import org.towntwinning.store.spi.StoreProvider;
import org.towntwinning.store.spi.StoreUrl;
import org.towntwinning.validation.InvalidDataException;

/**
 * Opens stores: by URL, so that the backend is a matter of configuration (rule R-17), or the in-memory store directly.
 *
 * <table>
 *   <caption>URLs</caption>
 *   <tr><td>{@code twinning:memory:}</td><td>a new, empty register in memory, gone when it is closed; here</td></tr>
 *   <tr><td>{@code twinning:json:<folder>}</td><td>a folder of JSON files; module twinning-json</td></tr>
 *   <tr><td>{@code twinning:jdbc:<jdbc url>}</td><td>a database; module twinning-jdbc</td></tr>
 * </table>
 *
 * <p>Further backends come with their {@link StoreProvider}.
 */
public final class TwinningStores {

    private TwinningStores() {}

    /**
     * Opens the store of a URL. Units of work are recorded by the system clock.
     *
     * @param url as in {@code twinning:memory:}
     * @return an open store, which the caller closes
     * @throws InvalidDataException if the text is not the URL of a store, or its location not one of the backend
     * @throws NoSuchStoreException if no backend of that name is there, with those that are; or more than one
     * @throws StorageFailureException if the place cannot be opened (rule R-16)
     */
    public static TwinningStore open(String url) {
        return open(url, InstantSource.system());
    }

    /**
     * Opens the store of a URL.
     *
     * @param url as in {@code twinning:memory:}
     * @param clock tells when units of work are committed; kept in whole microseconds, what is finer is cut off
     * @return an open store, which the caller closes
     * @throws InvalidDataException if the text is not the URL of a store, or its location not one of the backend
     * @throws NoSuchStoreException if no backend of that name is there, with those that are; or more than one
     * @throws StorageFailureException if the place cannot be opened (rule R-16)
     */
    public static TwinningStore open(String url, InstantSource clock) {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(clock, "clock");
        StoreUrl parsed = StoreUrl.parse(url);
        List<StoreProvider> matching = providers().stream()
                .filter(provider -> provider.backend().equals(parsed.backend()))
                .toList();
        if (matching.size() == 1) {
            return matching.get(0).open(parsed, clock);
        }
        throw matching.isEmpty() ? noneMatches(parsed) : severalMatch(parsed, matching);
    }

    /**
     * Makes an in-memory store: the reference store, for tests and for registers that are built up anew each time.
     *
     * @param clock tells when units of work are committed; kept in whole microseconds, what is finer is cut off
     * @return an empty store, which the caller closes
     */
    public static TwinningStore inMemory(InstantSource clock) {
        Objects.requireNonNull(clock, "clock");
        return MemoryStoreProvider.create(clock);
    }

    /**
     * Those that this thread sees; where its class loader sees none, as on threads of a pool, those beside this
     * library.
     */
    private static List<StoreProvider> providers() {
        List<StoreProvider> found = ServiceLoader.load(StoreProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        if (!found.isEmpty()) {
            return found;
        }
        return ServiceLoader.load(StoreProvider.class, StoreProvider.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static NoSuchStoreException noneMatches(StoreUrl url) {
        List<String> available =
                providers().stream().map(StoreProvider::backend).sorted().toList();
        return new NoSuchStoreException(
                "no backend " + url.backend() + " for " + url + "; available: " + available
                        + ". Add the module that brings it to the class path or module path, or correct the URL (R-17)",
                available);
    }

    private static NoSuchStoreException severalMatch(StoreUrl url, List<StoreProvider> matching) {
        List<String> classes = matching.stream()
                .map(provider -> provider.getClass().getName())
                .sorted()
                .toList();
        return new NoSuchStoreException(
                classes.size() + " backends " + url.backend() + " for " + url + ": "
                        + classes.stream().collect(Collectors.joining(", ")) + ". Remove all but one of them (R-17)",
                classes);
    }
}
