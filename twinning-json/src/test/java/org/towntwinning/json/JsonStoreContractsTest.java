package org.towntwinning.json;

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

/** The store in a folder keeps every rule that every store keeps. */
class JsonStoreContractsTest {

    @Nested
    class UnitsOfWork extends UnitOfWorkContract {
        @Override
        protected StoreFixture fixture() {
            return new FolderFixture();
        }
    }

    @Nested
    class Snapshots extends SnapshotContract {
        @Override
        protected StoreFixture fixture() {
            return new FolderFixture();
        }
    }

    @Nested
    class History extends HistoryContract {
        @Override
        protected StoreFixture fixture() {
            return new FolderFixture();
        }
    }

    @Nested
    class Feed extends FeedContract {
        @Override
        protected StoreFixture fixture() {
            return new FolderFixture();
        }
    }

    @Nested
    class Queries extends QueryContract {
        @Override
        protected StoreFixture fixture() {
            return new FolderFixture();
        }
    }

    @Nested
    class RoundTrips extends RoundTripContract {
        @Override
        protected StoreFixture fixture() {
            return new FolderFixture();
        }
    }

    @Nested
    class RegisterRules extends RegisterRulesContract {
        @Override
        protected StoreFixture fixture() {
            return new FolderFixture();
        }
    }

    @Nested
    class Sessions extends SessionContract {
        @Override
        protected StoreFixture fixture() {
            return new FolderFixture();
        }
    }

    @Nested
    class Concurrency extends ConcurrencyContract {
        @Override
        protected StoreFixture fixture() {
            return new FolderFixture();
        }
    }

    @Nested
    class Erasure extends ErasureContract {
        @Override
        protected StoreFixture fixture() {
            return new FolderFixture();
        }
    }

    @Nested
    class Closing extends CloseContract {
        @Override
        protected StoreFixture fixture() {
            return new FolderFixture();
        }
    }

    @Nested
    class Durability extends DurabilityContract {
        @Override
        protected StoreFixture fixture() {
            return new FolderFixture();
        }
    }

    @Nested
    class Interruption extends InterruptContract {
        @Override
        protected StoreFixture fixture() {
            return new FolderFixture();
        }
    }
}
