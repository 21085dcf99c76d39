package org.towntwinning.jdbc;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.testkit.store.StoreFixture;

/** H2 in memory, opened by URL. */
class H2MemoryContractsTest extends JdbcContracts {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    StoreFixture newFixture() {
        String url = "twinning:jdbc:h2:mem:contract" + DATABASES.incrementAndGet() + ";twinning.mode=migrate";
        return new StoreFixture() {
            @Override
            public TwinningStore open(InstantSource clock) {
                return TwinningStores.open(url, clock);
            }

            @Override
            public void close() {
                // gone with its last connection
            }
        };
    }
}
