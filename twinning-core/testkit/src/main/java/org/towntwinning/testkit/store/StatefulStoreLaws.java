package org.towntwinning.testkit.store;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The law of all laws of a store: whatever is done to it, in whatever order, it answers as the reference store does
 * . Implement it in a test class:
 *
 * <pre>{@code
 * class MyStorePropertiesTest implements StatefulStoreLaws {
 *     public StoreFixture fixture() { return new MyFixture(); }
 * }
 * }</pre>
 *
 * <p>By default 100 sequences of 20 steps are played. For a long run set the system properties
 * {@code twinning.law.sequences}, rounded up to a multiple of 100, and {@code twinning.law.steps}. What goes wrong
 * shrinks to the calls that matter, for which jqwik takes ten seconds; a slow store needs more, by
 * {@code jqwik.shrinking.bounded.seconds}.
 */
public interface StatefulStoreLaws {

    /**
     * A register of the backend that is checked.
     *
     * @return a new, empty one at each call
     */
    StoreFixture fixture();

    /**
     * The sequences of one try.
     *
     * @return an arbitrary of lists of sequences: of one each, or more for a long run
     */
    @Provide
    default Arbitrary<List<Scenario>> scenarios() {
        int sequences = Integer.getInteger("twinning.law.sequences", 100);
        int steps = Integer.getInteger("twinning.law.steps", 20);
        int perTry = Math.max(1, (sequences + 99) / 100);
        return Scenario.ofAtMost(steps)
                .list()
                .ofMinSize(1)
                .ofMaxSize(perTry)
                .withSizeDistribution((genSize, min, max, center) -> random -> max);
    }

    /**
     * Random sequences of units of work (insertions, replacements, removals, erasures; several records in one;
     * duplicates, stale versions, breaches of the rules across records; callbacks that fail), of queries, pages,
     * histories, earlier snapshots and openings are answered as by the reference store: values, versions, order,
     * exceptions by type and accessors.
     *
     * @param scenarios the sequences
     */
    @Property(tries = 100, generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
    default void whateverIsDoneItAnswersAsTheReferenceStore(@ForAll("scenarios") List<Scenario> scenarios) {
        for (Scenario scenario : scenarios) {
            try (StoreFixture fixture = fixture()) {
                scenario.play(fixture);
            }
        }
    }
}
