package org.towntwinning.testkit;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** What an arbitrary gives: its edge cases, and values that are random but the same in each run. */
final class Samples {

    private static final int GEN_SIZE = 1_000;
    private static final long SEED = 1948;

    private Samples() {}

    /** Values without end, edge cases left out. */
    static <T> Stream<T> random(Arbitrary<T> arbitrary) {
        RandomGenerator<T> generator = arbitrary.generator(GEN_SIZE);
        Random random = new Random(SEED);
        return Stream.generate(() -> generator.next(random).value());
    }

    /** All edge cases, and some values more. */
    static <T> List<T> of(Arbitrary<T> arbitrary, int more) {
        return Stream.concat(edgeCases(arbitrary).stream(), random(arbitrary).limit(more))
                .toList();
    }

    static <T> List<T> edgeCases(Arbitrary<T> arbitrary) {
        return arbitrary.edgeCases().suppliers().stream()
                .map(Supplier::get)
                .map(Shrinkable::value)
                .toList();
    }

    /** How many of a hundred are of a sort, edge cases left out. */
    static <T> double percent(Arbitrary<T> arbitrary, int many, Predicate<? super T> sort) {
        long found = random(arbitrary).limit(many).filter(sort).count();
        return 100.0 * found / many;
    }
}
