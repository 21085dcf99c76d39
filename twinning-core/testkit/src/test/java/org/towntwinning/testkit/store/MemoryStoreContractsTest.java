package org.towntwinning.testkit.store;

import org.junit.jupiter.api.Nested;

/** The reference store keeps every rule. */
class MemoryStoreContractsTest {

    @Nested
    class UnitsOfWork extends UnitOfWorkContract {
        @Override
        protected StoreFixture fixture() {
            return new MemoryFixture();
        }
    }

    @Nested
    class Snapshots extends SnapshotContract {
        @Override
        protected StoreFixture fixture() {
            return new MemoryFixture();
        }
    }

    @Nested
    class History extends HistoryContract {
        @Override
        protected StoreFixture fixture() {
            return new MemoryFixture();
        }
    }

    @Nested
    class Feed extends FeedContract {
        @Override
        protected StoreFixture fixture() {
            return new MemoryFixture();
        }
    }

    @Nested
    class Queries extends QueryContract {
        @Override
        protected StoreFixture fixture() {
            return new MemoryFixture();
        }
    }

    @Nested
    class RoundTrips extends RoundTripContract {
        @Override
        protected StoreFixture fixture() {
            return new MemoryFixture();
        }
    }

    @Nested
    class Rules extends RegisterRulesContract {
        @Override
        protected StoreFixture fixture() {
            return new MemoryFixture();
        }
    }

    @Nested
    class Sessions extends SessionContract {
        @Override
        protected StoreFixture fixture() {
            return new MemoryFixture();
        }
    }

    @Nested
    class Closing extends CloseContract {
        @Override
        protected StoreFixture fixture() {
            return new MemoryFixture();
        }
    }

    @Nested
    class Concurrency extends ConcurrencyContract {
        @Override
        protected StoreFixture fixture() {
            return new MemoryFixture();
        }
    }

    @Nested
    class Interrupts extends InterruptContract {
        @Override
        protected StoreFixture fixture() {
            return new MemoryFixture();
        }
    }

    @Nested
    class Durability extends DurabilityContract {
        @Override
        protected StoreFixture fixture() {
            return new MemoryFixture();
        }
    }

    @Nested
    class Erasure extends ErasureContract {
        @Override
        protected StoreFixture fixture() {
            return new MemoryFixture();
        }
    }
}
