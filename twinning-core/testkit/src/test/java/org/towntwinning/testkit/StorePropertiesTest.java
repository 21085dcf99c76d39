package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.store.Change;
import org.towntwinning.store.Effect;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.Recorded;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;

/** The store in memory after units of work by chance, against a plain map for every revision. */
class StorePropertiesTest {

    private static final int UNITS = 8;

    @Provide
    Arbitrary<Register> registers() {
        return TwinningArbitraries.registers().relations(0, 3);
    }

    /** What was seen in one revision stays so, whatever is committed, refused or given up later. */
    @Property(tries = 15)
    void r01AndR03EveryRevisionStaysAsItWas(
            @ForAll("registers") Register one, @ForAll("registers") Register other, @ForAll long seed) {
        try (RandomUnits units = new RandomUnits(one, other, seed)) {
            for (int i = 0; i < UNITS; i++) {
                units.run();
            }
            units.store().look(snapshot -> {
                assertThat(snapshot.revision().number())
                        .as("R-06 and R-11: a revision for each unit of work with a net change, without gaps")
                        .isEqualTo(units.states().size() - 1);
                for (int number = 0; number < units.states().size(); number++) {
                    Snapshot then = snapshot.at(Revision.of(number));
                    SortedMap<RecordId, RegisterRecord> found = new TreeMap<>(RecordId.ORDER);
                    for (RecordId id : units.ever().keySet()) {
                        then.find(id).ifPresent(each -> found.put(id, each.value()));
                    }
                    assertThat(found)
                            .as("R-03: the register in revision %d", number)
                            .isEqualTo(units.states().get(number));
                }
            });
        }
    }

    @Property(tries = 15)
    void r11TheHistoryOfARecordIsWhatChangedFromRevisionToRevision(
            @ForAll("registers") Register one, @ForAll("registers") Register other, @ForAll long seed) {
        try (RandomUnits units = new RandomUnits(one, other, seed)) {
            for (int i = 0; i < UNITS; i++) {
                units.run();
            }
            units.store()
                    .look(snapshot -> units.ever().keySet().forEach(id -> {
                        List<String> expected = new ArrayList<>();
                        long version = 0;
                        for (int number = 1; number < units.states().size(); number++) {
                            RegisterRecord before =
                                    units.states().get(number - 1).get(id);
                            RegisterRecord after = units.states().get(number).get(id);
                            if (!Objects.equals(before, after)) {
                                version += after == null ? 0 : 1; // a removal names the version that it removed
                                expected.add(entry(number, effect(before, after), version, after));
                            }
                        }
                        assertThat(history(snapshot, id).stream()
                                        .map(each -> entry(
                                                each.revision().number(),
                                                each.effect(),
                                                each.version().number(),
                                                each.value().orElse(null)))
                                        .toList())
                                .as("R-11: the history of %s", id)
                                .isEqualTo(expected);
                        assertThat(snapshot.find(id).map(Versioned::version))
                                .as("R-11: the version of %s is that of its last entry", id)
                                .isEqualTo(
                                        units.latest().containsKey(id)
                                                ? Optional.of(Version.of(version))
                                                : Optional.empty());
                    }));
        }
    }

    @Property(tries = 15)
    void theFeedOfChangesIsTheDifferenceOfTheRevisions(
            @ForAll("registers") Register one, @ForAll("registers") Register other, @ForAll long seed) {
        try (RandomUnits units = new RandomUnits(one, other, seed)) {
            for (int i = 0; i < UNITS; i++) {
                units.run();
            }
            units.store().look(snapshot -> {
                List<Change> changes = snapshot.changes(Revision.EMPTY, Snapshot.MAX_CHANGES);
                assertThat(changes)
                        .as("one for each revision")
                        .hasSize(units.states().size() - 1);
                SortedMap<RecordId, RegisterRecord> replayed = new TreeMap<>(RecordId.ORDER);
                for (int i = 0; i < changes.size(); i++) {
                    Change change = changes.get(i);
                    assertThat(change.revision().number())
                            .as("in order, without gaps")
                            .isEqualTo(i + 1L);
                    Snapshot then = snapshot.at(change.revision());
                    for (RecordChange record : change.records()) {
                        replayed.remove(record.id());
                        then.find(record.id()).ifPresent(each -> replayed.put(record.id(), each.value()));
                    }
                    assertThat(replayed)
                            .as("R-11: what changed up to revision %d, applied to nothing", i + 1)
                            .isEqualTo(units.states().get(i + 1));
                    assertThat(snapshot.changes(change.revision(), Snapshot.MAX_CHANGES))
                            .as("the feed after revision %d is the rest", i + 1)
                            .isEqualTo(changes.subList(i + 1, changes.size()));
                }
            });
        }
    }

    /**
     * {@link RandomUnits} compares each commit, checked by what it wrote, with a check of all records.
     */
    @Property(tries = 30)
    void r07AndR08ACommitIsRefusedIffTheWholeRegisterWouldBreakARule(
            @ForAll("registers") Register one, @ForAll("registers") Register other, @ForAll long seed) {
        try (RandomUnits units = new RandomUnits(one, other, seed)) {
            for (int i = 0; i < UNITS; i++) {
                units.run();
                assertThat(units.store()
                                .<Long, RuntimeException>read(
                                        snapshot -> snapshot.revision().number()))
                        .as("R-01: a refused unit of work takes no revision")
                        .isEqualTo(units.states().size() - 1L);
            }
            assertThat(units.refused()).as("refused so far").isLessThanOrEqualTo(UNITS);
        }
    }

    private static Effect effect(RegisterRecord before, RegisterRecord after) {
        if (before == null) {
            return Effect.INSERTED;
        }
        return after == null ? Effect.REMOVED : Effect.REPLACED;
    }

    private static String entry(long revision, Effect effect, long version, RegisterRecord value) {
        return revision + " " + effect + " as " + version + ": " + value;
    }

    private static List<? extends Recorded<?>> history(Snapshot snapshot, RecordId id) {
        return switch (id.kind()) {
            case MUNICIPALITY -> snapshot.municipalities().history((MunicipalityId) id);
            case NETWORK -> snapshot.networks().history((NetworkId) id);
            case RELATION -> snapshot.relations().history((RelationId) id);
            case COMMITTEE -> snapshot.committees().history((CommitteeId) id);
            case INTERACTION -> snapshot.interactions().history((InteractionId) id);
            case DOCUMENT -> snapshot.documents().history((DocumentId) id);
        };
    }
}
