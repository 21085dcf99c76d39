package org.towntwinning.testkit.store.mutants;

import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.testkit.store.StoreFixture;

/**
 * A store that is broken on purpose, and the test that must notice it.
 *
 * @param fault what it does wrong
 * @param broken makes a register of it
 * @param sound makes a register of the store that it would be without the fault
 * @param contract the contract or the laws that must notice
 * @param test the name of the test in it
 */
record Mutant(
        String fault, Supplier<StoreFixture> broken, Supplier<StoreFixture> sound, Class<?> contract, String test) {

    static Stream<Mutant> all() {
        return Stream.of(
                        WriteFaults.all(),
                        ReadFaults.all(),
                        HistoryFaults.all(),
                        StoreFaults.all(),
                        ErasureFaults.all())
                .flatMap(mutants -> mutants);
    }

    /** A fault in what snapshots and units of work answer. */
    static Mutant ofViews(String fault, Tampering.Fault answers, Class<?> contract, String test) {
        return ofStores(fault, sound -> new FaultyStore(sound, answers), contract, test);
    }

    /** A fault of the store itself. */
    static Mutant ofStores(String fault, UnaryOperator<TwinningStore> breaking, Class<?> contract, String test) {
        return inMemory(fault, clock -> breaking.apply(TwinningStores.inMemory(clock)), contract, test);
    }

    static Mutant inMemory(
            String fault, Function<InstantSource, TwinningStore> opening, Class<?> contract, String test) {
        return new Mutant(
                fault,
                () -> new OpeningFixture(opening),
                () -> new OpeningFixture(TwinningStores::inMemory),
                contract,
                test);
    }

    String killer() {
        return contract.getSimpleName() + "." + test;
    }

    @Override
    public String toString() {
        return fault;
    }

    private record OpeningFixture(Function<InstantSource, TwinningStore> opening) implements StoreFixture {
        @Override
        public TwinningStore open(InstantSource clock) {
            return opening.apply(clock);
        }

        @Override
        public void close() {
            // nothing is kept
        }
    }
}
