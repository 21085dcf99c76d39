package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.WindowMode;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.RegisterJubilees;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.store.UnknownRevisionException;
import org.towntwinning.time.DateWindow;

/** P36 with a store: jubilees that follow the feed of changes are those that are built anew. */
class RegisterJubileesPropertiesTest {

    private static final int UNITS = 6;

    @Provide
    Arbitrary<Register> registers() {
        return TwinningArbitraries.registers().relations(1, 4);
    }

    @Property(tries = 25)
    void p36FollowingTheFeedIsBuildingAnew(
            @ForAll("registers") Register one,
            @ForAll("registers") Register other,
            @ForAll AnniversaryRules rules,
            @ForAll WindowMode mode,
            @ForAll long seed) {
        try (RandomUnits units = new RandomUnits(one, other, seed)) {
            RegisterJubilees followed = units.store().read(snapshot -> RegisterJubilees.of(rules, snapshot));
            for (int i = 0; i < UNITS; i++) {
                units.run();
                followed = units.store().read(followed::upTo);
                assertThat(followed.revision())
                        .as("the revision that was followed to")
                        .isEqualTo(units.store().read(Snapshot::revision));
                RegisterJubilees anew = units.store().read(snapshot -> RegisterJubilees.of(rules, snapshot));
                assertThat(followed.index().between(rules, DateWindow.always(), mode))
                        .as("P36: the jubilees after revision %s", followed.revision())
                        .isEqualTo(anew.index().between(rules, DateWindow.always(), mode));
            }
        }
    }

    @Example
    void theFeedIsReadToItsEnd() {
        AnniversaryRules rules = AnniversaryRules.standard();
        Register register = TwinningArbitraries.registers().relations(1, 1).sample();
        try (TwinningStore store = TwinningStores.inMemory(() -> Instant.EPOCH)) {
            RegisterJubilees empty = store.read(snapshot -> RegisterJubilees.of(rules, snapshot));
            register.recordIn(store);
            Municipality town = register.municipalities().get(0);
            for (int i = 0; i < Snapshot.MAX_CHANGES + 1; i++) {
                MunicipalityId id = MunicipalityId.of("town:further-" + i);
                store.change(
                        ChangeNote.by("tester"),
                        work -> work.municipalities()
                                .insert(town.toBuilder()
                                        .id(id)
                                        .externalIds(Set.of())
                                        .successions(List.of())
                                        .build()));
            }
            assertThat(store.read(empty::upTo).revision())
                    .as(
                            "one reading of the feed gives %d changes at most, and there are two more",
                            Snapshot.MAX_CHANGES)
                    .isEqualTo(Revision.of(Snapshot.MAX_CHANGES + 2));
        }
    }

    @Example
    void anEarlierRegisterIsNoLaterOne() {
        AnniversaryRules rules = AnniversaryRules.standard();
        Register register = TwinningArbitraries.registers().relations(1, 1).sample();
        try (RandomUnits units = new RandomUnits(register, register, 1)) {
            units.store().look(snapshot -> {
                RegisterJubilees jubilees = RegisterJubilees.of(rules, snapshot);
                assertThat(jubilees.upTo(snapshot))
                        .as("nothing was committed since")
                        .isSameAs(jubilees);
                assertThatExceptionOfType(UnknownRevisionException.class)
                        .as("a register that is behind the index is another one")
                        .isThrownBy(() -> jubilees.upTo(snapshot.at(Revision.EMPTY)));
            });
        }
    }
}
