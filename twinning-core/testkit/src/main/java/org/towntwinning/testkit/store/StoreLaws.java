package org.towntwinning.testkit.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Capability;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.Effect;
import org.towntwinning.store.Recorded;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;
import org.towntwinning.testkit.Register;
import org.towntwinning.testkit.StoreArbitraries;
import org.towntwinning.testkit.TwinningArbitraries;
import org.towntwinning.testkit.laws.QueryLaws;

/**
 * The laws of a store, tried with whole registers: pages and queries, exact round trips and history
 * . Implement it in a test class:
 *
 * <pre>{@code
 * class MyStoreLawsPropertiesTest implements StoreLaws {
 *     public StoreFixture fixture() { return new MyFixture(); }
 * }
 * }</pre>
 */
public interface StoreLaws extends QueryLaws {

    /**
     * A register of the backend that is checked.
     *
     * @return a new, empty one at each call
     */
    StoreFixture fixture();

    /** {@return an open store of a new fixture; closing it closes both} */
    @Override
    default TwinningStore open() {
        StoreFixture fixture = fixture();
        return new StoreOfFixture(fixture.open(new MovableClock()), fixture);
    }

    /**
     * The registers that are written one after the other.
     *
     * @return an arbitrary of small consistent registers
     */
    @Provide
    default Arbitrary<Register> smallRegisters() {
        return TwinningArbitraries.registers().relations(0, 3);
    }

    /**
     * What units of work are noted with.
     *
     * @return an arbitrary of change notes in many scripts
     */
    @Provide
    default Arbitrary<ChangeNote> changeNotes() {
        return StoreArbitraries.changeNotes();
    }

    /**
     * What is read is what was written, in every way of reading: dates with precision, qualifiers and claims, all text
     * that the core admits, lists in their order, empty and absent, and the note; and also after the store was
     * opened again, if it declares {@link Capability#DURABILITY}.
     *
     * @param register a register
     * @param note a note
     */
    @Property(tries = 40)
    default void r10WhatIsReadIsWhatWasWritten(
            @ForAll("registers") List<RegisterRecord> register, @ForAll("changeNotes") ChangeNote note) {
        MovableClock clock = new MovableClock();
        try (StoreFixture fixture = fixture()) {
            boolean durable;
            try (TwinningStore store = fixture.open(clock)) {
                durable = store.info().supports(Capability.DURABILITY);
                store.change(note, work -> work.insertAll(register));
                store.look(snapshot -> checkRead(register, note, snapshot));
            }
            if (durable) {
                try (TwinningStore store = fixture.open(clock)) {
                    store.look(snapshot -> checkRead(register, note, snapshot));
                }
            }
        }
    }

    private static void checkRead(List<RegisterRecord> register, ChangeNote note, Snapshot snapshot) {
        Map<RecordId, RegisterRecord> streamed = byId(snapshot);
        check(
                streamed.size() == register.size(),
                "R-10: of %s records, %s are there",
                register.size(),
                streamed.size());
        for (RegisterRecord written : register) {
            RegisterRecord found = snapshot.find(written.id())
                    .<RegisterRecord>map(Versioned::value)
                    .orElse(null);
            Recorded<?> entry = ByKind.history(snapshot, written.id()).get(0);
            List<Optional<?>> read =
                    List.of(Optional.ofNullable(found), Optional.ofNullable(streamed.get(written.id())), entry.value());
            for (Optional<?> each : read) {
                check(
                        each.isPresent()
                                && each.get().equals(written)
                                && each.get().toString().equals(written.toString()),
                        "R-10: %s was written and read as %s",
                        written,
                        each);
            }
            check(entry.note().equals(note), "R-10: the note %s was read as %s", note, entry.note());
        }
    }

    private static Map<RecordId, RegisterRecord> byId(Snapshot snapshot) {
        SortedMap<RecordId, RegisterRecord> byId = new TreeMap<>(RecordId.ORDER);
        for (Versioned<? extends RegisterRecord> each : ByKind.all(snapshot)) {
            byId.put(each.value().id(), each.value());
        }
        return byId;
    }

    /**
     * The history of a record is what changed of it from revision to revision, no more and no less, with versions that
     * go on after removal, while a register becomes another one, nothing, and itself again.
     *
     * @param one a register
     * @param other another one, with the same ids in part
     */
    @Property(tries = 20)
    default void r11HistoryIsWhatChangedFromRevisionToRevision(
            @ForAll("smallRegisters") Register one, @ForAll("smallRegisters") Register other) {
        MovableClock clock = new MovableClock();
        List<SortedMap<RecordId, RegisterRecord>> states = new ArrayList<>();
        states.add(new TreeMap<>(RecordId.ORDER));
        try (StoreFixture fixture = fixture();
                TwinningStore store = fixture.open(clock)) {
            for (List<RegisterRecord> next :
                    List.of(one.records(), other.records(), List.<RegisterRecord>of(), one.records())) {
                SortedMap<RecordId, RegisterRecord> state = new TreeMap<>(RecordId.ORDER);
                next.forEach(record -> state.put(record.id(), record));
                clock.advance(Duration.ofMinutes(1));
                store.change(ChangeNote.by("laws"), work -> become(work, next));
                if (!state.equals(states.get(states.size() - 1))) {
                    states.add(state);
                }
            }
            store.look(snapshot -> checkHistories(states, snapshot));
        }
    }

    /** Removes, replaces and inserts until exactly these records are there. */
    private static void become(UnitOfWork work, List<RegisterRecord> wanted) {
        SortedSet<RecordId> ids = new TreeSet<>(RecordId.ORDER);
        wanted.forEach(record -> ids.add(record.id()));
        for (Versioned<? extends RegisterRecord> each : ByKind.all(work)) {
            if (!ids.contains(each.value().id())) {
                ByKind.remove(work, each.value().id(), each.version());
            }
        }
        for (RegisterRecord record : wanted) {
            Optional<Version> current = work.find(record.id()).map(Versioned::version);
            if (current.isPresent()) {
                ByKind.replace(work, record, current.get());
            } else {
                ByKind.insert(work, record);
            }
        }
    }

    private static void checkHistories(List<SortedMap<RecordId, RegisterRecord>> states, Snapshot snapshot) {
        check(
                snapshot.revision().number() == states.size() - 1,
                "R-06, R-11: after %s units of work with a net change the revision is %s",
                states.size() - 1,
                snapshot.revision());
        SortedSet<RecordId> ids = new TreeSet<>(RecordId.ORDER);
        states.forEach(state -> ids.addAll(state.keySet()));
        for (RecordId id : ids) {
            List<String> expected = expectedHistory(states, id);
            List<String> actual = ByKind.history(snapshot, id).stream()
                    .map(each -> entry(
                            each.revision().number(),
                            each.effect(),
                            each.version().number(),
                            each.value().orElse(null)))
                    .toList();
            check(actual.equals(expected), "R-11: the history of %s is %s rather than %s", id, actual, expected);
        }
    }

    private static List<String> expectedHistory(List<SortedMap<RecordId, RegisterRecord>> states, RecordId id) {
        List<String> expected = new ArrayList<>();
        long version = 0;
        for (int number = 1; number < states.size(); number++) {
            RegisterRecord before = states.get(number - 1).get(id);
            RegisterRecord after = states.get(number).get(id);
            if (!Objects.equals(before, after)) {
                Effect effect = before == null ? Effect.INSERTED : after == null ? Effect.REMOVED : Effect.REPLACED;
                version += after == null ? 0 : 1; // a removal names the version that it removed
                expected.add(entry(number, effect, version, after));
            }
        }
        return expected;
    }

    private static String entry(long revision, Effect effect, long version, @Nullable Object value) {
        return revision + " " + effect + " as " + version + ": " + value;
    }

    private static void check(boolean holds, String message, @Nullable Object... values) {
        if (!holds) {
            throw new AssertionError(String.format(Locale.ROOT, message, values));
        }
    }
}
