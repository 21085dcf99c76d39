package org.towntwinning.jdbc.url;

import java.time.InstantSource;
import org.towntwinning.jdbc.session.JdbcStore;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.spi.StoreProvider;
import org.towntwinning.store.spi.StoreUrl;

/**
 * Opens databases by URL: {@code twinning:jdbc:} and the JDBC URL, with or without its own {@code jdbc:}, as in
 * {@code twinning:jdbc:postgresql://db.example.org/register?user=clerk}. Parameters that begin with {@code twinning.}
 * are options and not for the driver: {@code twinning.mode} ({@code none}, {@code validate}, {@code migrate}),
 * {@code twinning.schema}, {@code twinning.prefix}.
 */
public final class JdbcStoreProvider implements StoreProvider {

    private static final String BACKEND = "jdbc";

    /** For {@link java.util.ServiceLoader}. */
    public JdbcStoreProvider() {}

    @Override
    public String backend() {
        return BACKEND;
    }

    @Override
    public TwinningStore open(StoreUrl url, InstantSource clock) {
        JdbcLocation location = JdbcLocation.of(url);
        UrlConnections connections = UrlConnections.of(location);
        return JdbcStore.open(connections, location.options().clock(clock).build(), false, connections);
    }
}
