package org.towntwinning.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Action;
import org.towntwinning.store.Capability;
import org.towntwinning.store.Change;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;

/**
 * Every backend against every other, itself included: a register is written with the one, copied to the other with its
 * whole history, and copied back. All three must be the same in everything that can be observed, and in
 * the text that they are exported as.
 */
public abstract class AllToAll {

    /** For subclasses. */
    protected AllToAll() {}

    /**
     * The backends.
     *
     * @return makes a new, empty register of each backend, by its name in reports
     */
    protected abstract Map<String, Supplier<StoreFixture>> fixtures();

    /**
     * A text that shows all of a store, such as its canonical export; compared byte by byte.
     *
     * @return the function, or null if there is none: then only what can be observed is compared
     */
    protected @Nullable Function<TwinningStore, String> text() {
        return null;
    }

    @TestFactory
    final Stream<DynamicTest> r10R11EveryBackendToEveryOther() {
        return fixtures().entrySet().stream()
                .flatMap(from -> fixtures().entrySet().stream()
                        .map(to -> DynamicTest.dynamicTest(
                                "R-10, R-11: " + from.getKey() + " to " + to.getKey() + " and back",
                                () -> thereAndBack(from.getValue(), to.getValue()))));
    }

    private void thereAndBack(Supplier<StoreFixture> from, Supplier<StoreFixture> to) {
        try (Opened original = new Opened(from.get());
                Opened copy = new Opened(to.get());
                Opened back = new Opened(from.get())) {
            write(original);
            copy(original, copy);
            compare("the copy", copy, original);
            copy.reopenIfItIsDurable();
            compare("the copy, opened again,", copy, original);
            copy(copy, back);
            compare("what was copied back", back, original);
        }
    }

    /** A register with a history: records of all kinds, replaced, removed, and inserted again. */
    private static void write(Opened original) {
        original.change(Samples.NOTE, work -> work.insertAll(QueryRegister.records()));
        original.change(ChangeNote.by("\u0130. \u00d6z").withSource("bron"), work -> {
            work.insertAll(Samples.towns(Samples.pair()));
            work.municipalities().replace(Samples.town("almelo", "D\u00fczce \ud83c\udff0"), Version.FIRST);
        });
        original.change(Samples.NOTE.withSummary(null), work -> {
            work.relations().remove(Samples.pair().id(), Version.FIRST);
            work.municipalities().replace(Samples.town("preston", "Priest Town"), Version.FIRST);
            work.municipalities().remove(Samples.DENIZLI.id(), Version.FIRST);
        });
        original.change(Samples.NOTE, work -> work.relations().insert(Samples.pair()));
    }

    /** Revision by revision, with their instants and notes: so the copy has the same history. */
    private static void copy(Opened from, Opened to) {
        from.store.look(snapshot -> {
            for (Change change : snapshot.changes(Revision.EMPTY, Snapshot.MAX_CHANGES)) {
                Snapshot then = snapshot.at(change.revision());
                to.clock.set(change.recorded());
                to.store.change(change.note(), work -> {
                    for (RecordChange each : change.records()) {
                        repeat(each, then, work);
                    }
                });
            }
        });
    }

    private static void repeat(RecordChange change, Snapshot then, UnitOfWork work) {
        Versioned<? extends RegisterRecord> value = then.find(change.id()).orElse(null);
        Version current = work.find(change.id()).map(Versioned::version).orElse(Version.FIRST);
        switch (change.effect()) {
            case INSERTED -> ByKind.insert(work, of(value));
            case REPLACED -> ByKind.replace(work, of(value), current);
            case REMOVED -> ByKind.remove(work, change.id(), current);
            case ERASED -> throw new IllegalStateException("what is compared here erases nothing: " + change);
        }
    }

    private static RegisterRecord of(@Nullable Versioned<? extends RegisterRecord> versioned) {
        return Objects.requireNonNull(versioned, "the feed names a record that is not there")
                .value();
    }

    private void compare(String what, Opened actual, Opened expected) {
        assertThat(StoreContent.of(actual.store).differenceTo(StoreContent.of(expected.store)))
                .as("R-10, R-11: what is different in %s from the original", what)
                .isEmpty();
        Function<TwinningStore, String> text = text();
        if (text != null) {
            assertThat(text.apply(actual.store)).as("R-10: %s as text", what).isEqualTo(text.apply(expected.store));
        }
    }

    /** A fixture with its clock and its open store. */
    private static final class Opened implements AutoCloseable {

        private final MovableClock clock = new MovableClock();
        private final StoreFixture fixture;
        private TwinningStore store;

        Opened(StoreFixture fixture) {
            this.fixture = fixture;
            this.store = fixture.open(clock);
        }

        void change(ChangeNote note, Action<UnitOfWork, RuntimeException> action) {
            clock.advance(Duration.ofHours(1));
            store.change(note, action);
        }

        void reopenIfItIsDurable() {
            if (store.info().supports(Capability.DURABILITY)) {
                store.close();
                store = fixture.open(clock);
            }
        }

        @Override
        public void close() {
            try {
                store.close();
            } finally {
                fixture.close();
            }
        }
    }
}
