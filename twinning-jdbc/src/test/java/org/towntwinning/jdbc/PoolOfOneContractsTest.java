package org.towntwinning.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Nested;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.testkit.store.ConcurrencyContract;
import org.towntwinning.testkit.store.DurabilityContract;
import org.towntwinning.testkit.store.ErasureContract;
import org.towntwinning.testkit.store.FeedContract;
import org.towntwinning.testkit.store.HistoryContract;
import org.towntwinning.testkit.store.QueryContract;
import org.towntwinning.testkit.store.RegisterRulesContract;
import org.towntwinning.testkit.store.SnapshotContract;
import org.towntwinning.testkit.store.StoreFixture;

/**
 * SQLite over a pool of one connection, with auto-commit off: the contracts in which nobody reads while another thread
 * is inside a unit of work, which holds the one connection. Snapshots hold none, so what commits beside them is not
 * kept waiting.
 */
class PoolOfOneContractsTest {

    /** A file and a pool of its own. */
    private static final class OneConnection implements StoreFixture {

        private final Path folder = Folders.create();
        private final HikariDataSource pool = new HikariDataSource();

        OneConnection() {
            pool.setJdbcUrl("jdbc:sqlite:" + folder.resolve("register.db")
                    + "?journal_mode=WAL&synchronous=FULL&foreign_keys=on&busy_timeout=10000");
            pool.setMaximumPoolSize(1);
            pool.setAutoCommit(false);
            pool.setConnectionTimeout(20_000);
        }

        @Override
        public TwinningStore open(InstantSource clock) {
            return JdbcTwinningStore.create(
                    pool,
                    JdbcOptions.builder()
                            .schemaMode(SchemaMode.MIGRATE)
                            .clock(clock)
                            .build());
        }

        @Override
        public void close() {
            pool.close();
            Folders.delete(folder);
        }
    }

    @Nested
    class Snapshots extends SnapshotContract {
        @Override
        protected StoreFixture fixture() {
            return new OneConnection();
        }
    }

    @Nested
    class History extends HistoryContract {
        @Override
        protected StoreFixture fixture() {
            return new OneConnection();
        }
    }

    @Nested
    class Feed extends FeedContract {
        @Override
        protected StoreFixture fixture() {
            return new OneConnection();
        }
    }

    @Nested
    class Queries extends QueryContract {
        @Override
        protected StoreFixture fixture() {
            return new OneConnection();
        }
    }

    @Nested
    class Rules extends RegisterRulesContract {
        @Override
        protected StoreFixture fixture() {
            return new OneConnection();
        }
    }

    @Nested
    class Concurrency extends ConcurrencyContract {
        @Override
        protected StoreFixture fixture() {
            return new OneConnection();
        }
    }

    @Nested
    class Durability extends DurabilityContract {
        @Override
        protected StoreFixture fixture() {
            return new OneConnection();
        }
    }

    @Nested
    class Erasure extends ErasureContract {
        @Override
        protected StoreFixture fixture() {
            return new OneConnection();
        }
    }
}
