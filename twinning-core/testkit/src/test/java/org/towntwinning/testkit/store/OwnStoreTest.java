package org.towntwinning.testkit.store;

import org.junit.jupiter.api.Nested;

/** A backend of somebody else keeps every rule, durability included. What the package page shows, word for word. */
class OwnStoreTest {

    @Nested
    class UnitsOfWork extends UnitOfWorkContract {
        @Override
        protected StoreFixture fixture() {
            return new OwnFixture();
        }
    }

    @Nested
    class Snapshots extends SnapshotContract {
        @Override
        protected StoreFixture fixture() {
            return new OwnFixture();
        }
    }

    @Nested
    class History extends HistoryContract {
        @Override
        protected StoreFixture fixture() {
            return new OwnFixture();
        }
    }

    @Nested
    class Feed extends FeedContract {
        @Override
        protected StoreFixture fixture() {
            return new OwnFixture();
        }
    }

    @Nested
    class Queries extends QueryContract {
        @Override
        protected StoreFixture fixture() {
            return new OwnFixture();
        }
    }

    @Nested
    class RoundTrips extends RoundTripContract {
        @Override
        protected StoreFixture fixture() {
            return new OwnFixture();
        }
    }

    @Nested
    class Rules extends RegisterRulesContract {
        @Override
        protected StoreFixture fixture() {
            return new OwnFixture();
        }
    }

    @Nested
    class Sessions extends SessionContract {
        @Override
        protected StoreFixture fixture() {
            return new OwnFixture();
        }
    }

    @Nested
    class Closing extends CloseContract {
        @Override
        protected StoreFixture fixture() {
            return new OwnFixture();
        }
    }

    @Nested
    class Concurrency extends ConcurrencyContract {
        @Override
        protected StoreFixture fixture() {
            return new OwnFixture();
        }
    }

    @Nested
    class Interrupts extends InterruptContract {
        @Override
        protected StoreFixture fixture() {
            return new OwnFixture();
        }
    }

    @Nested
    class Durability extends DurabilityContract {
        @Override
        protected StoreFixture fixture() {
            return new OwnFixture();
        }
    }

    @Nested
    class Erasure extends ErasureContract {
        @Override
        protected StoreFixture fixture() {
            return new OwnFixture();
        }
    }
}
