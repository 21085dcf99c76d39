package org.towntwinning.testkit;

import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * An arbitrary with the values that a property is tried with first. They are named one by one at every level: what
 * jqwik would combine from the edge cases of all parts of a record is far too much, and says nothing.
 *
 * <p>jqwik looks generators up by arbitrary; other arbitraries are equal by all that they are made of, which is a lot
 * to walk through for every part of every record. This one is equal to itself only, and ends that walk.
 */
final class EarlyCases<T> extends ArbitraryDecorator<T> {

    private final Arbitrary<T> others;
    private final List<T> cases;

    private EarlyCases(Arbitrary<T> others, List<T> cases) {
        this.others = others;
        this.cases = List.copyOf(cases);
    }

    /**
     * The same arbitrary, with other values first.
     *
     * @param others where the values come from later; its own edge cases are left out
     * @param cases the values, the most telling first
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of only reads
    static <T> Arbitrary<T> first(Arbitrary<T> others, T... cases) {
        return new EarlyCases<>(others, List.of(cases));
    }

    static <T> Arbitrary<T> first(Arbitrary<T> others, List<T> cases) {
        return new EarlyCases<>(others, cases);
    }

    /** The same arbitrary without edge cases. */
    static <T> Arbitrary<T> none(Arbitrary<T> others) {
        return new EarlyCases<>(others, List.of());
    }

    @Override
    protected Arbitrary<T> arbitrary() {
        return others;
    }

    @Override
    public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
        return others.generator(genSize);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.fromSuppliers(cases.stream()
                .limit(maxEdgeCases)
                .map(each -> (Supplier<Shrinkable<T>>) () -> Shrinkable.unshrinkable(each))
                .toList());
    }
}
