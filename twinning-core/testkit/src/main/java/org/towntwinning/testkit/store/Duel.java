package org.towntwinning.testkit.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.towntwinning.store.Capability;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.store.UnsupportedCapabilityException;

/** A store of a backend and the reference store, to which the same is done at the same time by the same clock. */
final class Duel implements AutoCloseable {

    private final MovableClock clock = new MovableClock();
    private final StoreFixture fixture;
    private TwinningStore subject;
    private TwinningStore reference = TwinningStores.inMemory(clock);
    private String step = "the beginning";

    Duel(StoreFixture fixture) {
        this.fixture = fixture;
        this.subject = fixture.open(clock);
    }

    /**
     * One of the two.
     *
     * @param store the store
     * @param erases whether it may erase: the reference store only if the backend does, which must refuse otherwise
     */
    record Side(TwinningStore store, boolean erases) {

        /** Lets the reference store refuse what the backend does not declare. */
        void requireWhatIsDeclared(Write write) {
            if (write instanceof Write.Erase && !erases) {
                throw new UnsupportedCapabilityException("reference", Capability.ERASURE);
            }
        }
    }

    /** Takes a step on both sides, and compares what is in the register then. */
    void take(int number, Step next) {
        step = "step " + number + ", " + next;
        next.on(this);
        bothRead("the register after it", snapshot -> {
            List<Object> all = new ArrayList<>(ByKind.all(snapshot));
            all.add("revision " + snapshot.revision());
            return all;
        });
    }

    void both(String what, Function<Side, List<Object>> action) {
        List<Object> expected = action.apply(new Side(reference, subject.info().supports(Capability.ERASURE)));
        List<Object> actual = action.apply(new Side(subject, true));
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            Object one = i < actual.size() ? actual.get(i) : "nothing more";
            Object other = i < expected.size() ? expected.get(i) : "nothing more";
            if (!one.equals(other)) {
                throw new AssertionError("R-01 to R-12: at " + step + "\n" + what + ", item " + i + ", is\n  " + one
                        + "\nbut by the reference store\n  " + other);
            }
        }
    }

    void bothRead(String what, Function<Snapshot, List<Object>> question) {
        both(what, side -> side.store().read(question::apply));
    }

    void advanceClock(Duration duration) {
        clock.advance(duration);
    }

    /**
     * Closes the store and opens it again. What is not durable is empty then, and so is the reference store.
     *
     * @return whether the store is durable
     */
    boolean reopened() {
        boolean durable = subject.info().supports(Capability.DURABILITY);
        subject.close();
        subject = fixture.open(clock);
        if (!durable) {
            reference.close();
            reference = TwinningStores.inMemory(clock);
        }
        return durable;
    }

    /** Compares everything that can be observed, past and present. */
    void compareAll() {
        Optional<String> difference = StoreContent.of(subject).differenceTo(StoreContent.of(reference));
        if (difference.isPresent()) {
            throw new AssertionError(
                    "R-01 to R-12: after all steps, unlike in the reference store, " + difference.get());
        }
    }

    @Override
    public void close() {
        subject.close();
        reference.close();
    }
}
