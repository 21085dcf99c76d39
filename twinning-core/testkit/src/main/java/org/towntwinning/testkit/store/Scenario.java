package org.towntwinning.testkit.store;

import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * * A random sequence of steps, for {@link StatefulStoreLaws}: units of work of every sort, queries, looks at the past,
 * a clock that moves, openings. It begins with the towns {@code a}, {@code b} and {@code c}, the relation {@code r1} of
 * the first two, the committee {@code c1}, the document {@code d1} and the visit {@code i1}; also after an opening that
 * found an empty register. Immutable; prints as a numbered list.
 */
public final class Scenario {

    private final List<Step> steps;

    private Scenario(List<Step> steps) {
        this.steps = steps;
    }

    static Arbitrary<Scenario> ofAtMost(int steps) {
        return Step.any()
                .list()
                .ofMaxSize(steps)
                .withSizeDistribution((genSize, min, max, center) -> random -> max)
                .map(Scenario::new);
    }

    /** Plays the sequence on an empty register and on the reference store, and compares all that can be seen. */
    void play(StoreFixture fixture) {
        try (Duel duel = new Duel(fixture)) {
            duel.take(0, Step.Unit.BEGINNING);
            for (int i = 0; i < steps.size(); i++) {
                duel.take(i + 1, steps.get(i));
            }
            duel.compareAll();
        }
    }

    /** The steps, one to a line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("scenario:");
        for (int i = 0; i < steps.size(); i++) {
            text.append("\n  ").append(i + 1).append(". ").append(steps.get(i));
        }
        return text.toString();
    }
}
