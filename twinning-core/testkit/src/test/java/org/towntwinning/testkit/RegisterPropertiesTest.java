package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.RegisterRules;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;

/** Generated registers keep the rules across records. */
class RegisterPropertiesTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-06-24T10:00:00Z"));

    @Provide
    Arbitrary<Register> registers() {
        return TwinningArbitraries.registers();
    }

    @Provide
    Arbitrary<Register> large() {
        return TwinningArbitraries.registers().relations(30, 40);
    }

    @Provide
    Arbitrary<Register> two() {
        return TwinningArbitraries.registers().relations(2, 2);
    }

    @Property(tries = 500)
    void r07AndR08Hold(@ForAll("registers") Register register) {
        assertThat(RegisterRules.check(register.records()))
                .as("R-07, R-08: the register of the kit is consistent")
                .isEmpty();
    }

    @Property(tries = 10)
    void r07AndR08HoldForMany(@ForAll("large") Register register) {
        assertThat(RegisterRules.check(register.records()))
                .as("R-07, R-08: the register of the kit is consistent")
                .isEmpty();
        assertThat(register.relations()).as("as many as asked for").hasSizeBetween(30, 40);
    }

    @Property(tries = 100)
    void asManyRelationsAsAskedFor(@ForAll("two") Register register) {
        assertThat(register.relations()).as("relations(2, 2)").hasSize(2);
    }

    @Property(tries = 100)
    void aStoreTakesTheRegisterAsItIs(@ForAll("registers") Register register) {
        try (TwinningStore store = TwinningStores.inMemory(CLOCK)) {
            register.recordIn(store);
            store.look(snapshot -> {
                for (RegisterRecord record : register.records()) {
                    assertThat(snapshot.find(record.id()).orElseThrow().value())
                            .as("%s comes back from the store", record.id())
                            .isEqualTo(record);
                    assertThat(register.find(record.id()))
                            .as("%s is found in the register", record.id())
                            .contains(record);
                }
            });
        }
    }
}
