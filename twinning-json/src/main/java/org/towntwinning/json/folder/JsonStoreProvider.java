package org.towntwinning.json.folder;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.towntwinning.json.JsonTwinningStore;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.spi.StoreProvider;
import org.towntwinning.store.spi.StoreUrl;
import org.towntwinning.validation.InvalidDataException;

/** Opens registers in folders by {@code twinning:json:<folder>}. */
public final class JsonStoreProvider implements StoreProvider {

    /** For {@link java.util.ServiceLoader}. */
    public JsonStoreProvider() {}

    @Override
    public String backend() {
        return "json";
    }

    @Override
    public TwinningStore open(StoreUrl url, InstantSource clock) {
        return JsonTwinningStore.builder(folder(url)).clock(clock).open();
    }

    private static Path folder(StoreUrl url) {
        try {
            if (!url.location().isBlank()) {
                return Path.of(url.location());
            }
        } catch (InvalidPathException refused) {
            // Refused below, as an empty one is.
        }
        throw InvalidDataException.of(
                "store URL",
                "url.location",
                url + " does not name a folder: write twinning:json:<folder>, as in twinning:json:/srv/register");
    }
}
