package org.towntwinning.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Occasion;
import org.towntwinning.register.RelationId;

/** Why interactions take place. */
final class OccasionArbitraries {

    private final RecordIds ids;
    private final List<RelationId> relations;

    OccasionArbitraries(RecordIds ids, List<RelationId> relations) {
        this.ids = ids;
        this.relations = relations;
    }

    Arbitrary<Occasion> occasions() {
        return EarlyCases.none(Arbitraries.frequencyOf(
                Tuple.of(3, jubilees().map(jubilee -> jubilee)),
                Tuple.of(1, ids.anyInteraction().map(Occasion.OfInteraction::new)),
                Tuple.of(1, TextArbitraries.localizedTexts().map(Occasion.Other::new))));
    }

    /** Mostly of a number that towns feast; the life is stated in one of three cases. */
    Arbitrary<JubileeOccasion> jubilees() {
        Arbitrary<Integer> lives = Arbitraries.integers().between(0, 3).injectNull(0.65);
        return EarlyCases.none(Combinators.combine(Arbitraries.of(relations), DateArbitraries.milestones(), lives)
                .as((relation, milestone, life) -> JubileeOccasion.builder()
                        .relation(relation)
                        .milestone(milestone)
                        .life(life)
                        .build()));
    }
}
