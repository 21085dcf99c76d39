package org.towntwinning.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** What the reference store says of itself; that it keeps every rule is tested by the contract of the test kit. */
class MemoryStoreTest {

    @Test
    void itPromisesNothingThatItCannotDo() {
        try (TwinningStore store = TwinningStores.inMemory(InstantSource.fixed(Instant.EPOCH))) {
            assertThat(store.info())
                    .as("what the in-memory store says of itself")
                    .isEqualTo(StoreInfo.builder()
                            .name("memory")
                            .addCapability(Capability.ERASURE)
                            .build());
            assertThat(store).hasToString("store memory, [ERASURE] at revision 0");
        }
    }
}
