package org.towntwinning.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The reference store keeps every rule. */
class MemoryStoreTest {

    @Test
    void itPromisesNothingThatItCannotDo() {
        try (TwinningStore store = TwinningStores.inMemory(new TestClock())) {
            assertThat(store.info())
                    .as("what the in-memory store says of itself")
                    .isEqualTo(StoreInfo.builder().name("memory").build());
            assertThat(store).hasToString("store memory, [] at revision 0");
        }
    }

    @Nested
    class UnitsOfWork extends UnitOfWorkContract {
        @Override
        TwinningStore open(InstantSource clock) {
            return TwinningStores.inMemory(clock);
        }
    }

    @Nested
    class Snapshots extends SnapshotContract {
        @Override
        TwinningStore open(InstantSource clock) {
            return TwinningStores.inMemory(clock);
        }
    }

    @Nested
    class History extends HistoryContract {
        @Override
        TwinningStore open(InstantSource clock) {
            return TwinningStores.inMemory(clock);
        }
    }

    @Nested
    class Queries extends QueryContract {
        @Override
        TwinningStore open(InstantSource clock) {
            return TwinningStores.inMemory(clock);
        }
    }

    @Nested
    class RoundTrips extends RoundTripContract {
        @Override
        TwinningStore open(InstantSource clock) {
            return TwinningStores.inMemory(clock);
        }
    }

    @Nested
    class Rules extends RegisterRulesContract {
        @Override
        TwinningStore open(InstantSource clock) {
            return TwinningStores.inMemory(clock);
        }
    }

    @Nested
    class Sessions extends SessionContract {
        @Override
        TwinningStore open(InstantSource clock) {
            return TwinningStores.inMemory(clock);
        }
    }

    @Nested
    class Concurrency extends ConcurrencyContract {
        @Override
        TwinningStore open(InstantSource clock) {
            return TwinningStores.inMemory(clock);
        }
    }
}
