package org.towntwinning.jdbc;

import org.junit.jupiter.api.Nested;
import org.towntwinning.testkit.store.CloseContract;
import org.towntwinning.testkit.store.ConcurrencyContract;
import org.towntwinning.testkit.store.DurabilityContract;
import org.towntwinning.testkit.store.ErasureContract;
import org.towntwinning.testkit.store.FeedContract;
import org.towntwinning.testkit.store.HistoryContract;
import org.towntwinning.testkit.store.InterruptContract;
import org.towntwinning.testkit.store.QueryContract;
import org.towntwinning.testkit.store.RegisterRulesContract;
import org.towntwinning.testkit.store.RoundTripContract;
import org.towntwinning.testkit.store.SessionContract;
import org.towntwinning.testkit.store.SnapshotContract;
import org.towntwinning.testkit.store.StoreFixture;
import org.towntwinning.testkit.store.UnitOfWorkContract;

/** The whole contract of stores, for one database and one way to use it. */
abstract class JdbcContracts {

    /** A new, empty register. */
    abstract StoreFixture newFixture();

    @Nested
    class UnitsOfWork extends UnitOfWorkContract {
        @Override
        protected StoreFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    class Snapshots extends SnapshotContract {
        @Override
        protected StoreFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    class History extends HistoryContract {
        @Override
        protected StoreFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    class Feed extends FeedContract {
        @Override
        protected StoreFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    class Queries extends QueryContract {
        @Override
        protected StoreFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    class RoundTrips extends RoundTripContract {
        @Override
        protected StoreFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    class Rules extends RegisterRulesContract {
        @Override
        protected StoreFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    class Sessions extends SessionContract {
        @Override
        protected StoreFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    class Closing extends CloseContract {
        @Override
        protected StoreFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    class Concurrency extends ConcurrencyContract {
        @Override
        protected StoreFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    class Interrupts extends InterruptContract {
        @Override
        protected StoreFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    class Durability extends DurabilityContract {
        @Override
        protected StoreFixture fixture() {
            return newFixture();
        }
    }

    @Nested
    class Erasure extends ErasureContract {
        @Override
        protected StoreFixture fixture() {
            return newFixture();
        }
    }
}
