package org.towntwinning.testkit;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/** What an arbitrary gives: its edge cases, and values at random. */
final class Samples {

    private Samples() {}

    /** All edge cases, and some values more. */
    static <T> List<T> of(Arbitrary<T> arbitrary, int more) {
        return Stream.concat(
                        edgeCases(arbitrary).stream(), arbitrary.sampleStream().limit(more))
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
        long found = arbitrary
                .withoutEdgeCases()
                .sampleStream()
                .limit(many)
                .filter(sort)
                .count();
        return 100.0 * found / many;
    }
}
