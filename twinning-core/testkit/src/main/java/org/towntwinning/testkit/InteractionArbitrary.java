package org.towntwinning.testkit;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.register.RelationId;

/**
 * Interactions of all six kinds with everything that they may have: occasions, jubilees of several relations among
 * them, outcomes that change, notices to the council, requests that repeat others, intentions taken up again. Hard
 * cases from life come early, as far as the settings admit them. Immutable: each setting returns a copy.
 */
public final class InteractionArbitrary extends ArbitraryDecorator<Interaction> {

    private final RecordIds ids;
    private final List<InteractionKind> kinds;
    private final List<RelationId> relations;
    private final int fewest;

    private InteractionArbitrary(RecordIds ids, List<InteractionKind> kinds, List<RelationId> relations, int fewest) {
        this.ids = ids;
        this.kinds = kinds;
        this.relations = relations;
        this.fewest = fewest;
    }

    static InteractionArbitrary of(RecordIds ids) {
        return new InteractionArbitrary(ids, List.of(InteractionKind.values()), ids.relations(), 0);
    }

    /**
     * Only of these kinds.
     *
     * @param kinds at least one
     * @return a copy with this setting
     * @throws IllegalArgumentException if there is none
     */
    public InteractionArbitrary kinds(InteractionKind... kinds) {
        if (kinds.length == 0) {
            throw new IllegalArgumentException("an interaction has a kind: name at least one");
        }
        return new InteractionArbitrary(ids, Stream.of(kinds).distinct().toList(), relations, fewest);
    }

    /**
     * Only concerning one or more of these relations, and none else; the jubilees among the occasions are theirs, too.
     *
     * @param relations at least one
     * @return a copy with this setting
     * @throws IllegalArgumentException if there is none
     */
    public InteractionArbitrary concerning(RelationId... relations) {
        if (relations.length == 0) {
            throw new IllegalArgumentException("there is no relation to concern: name at least one");
        }
        return new InteractionArbitrary(
                ids, kinds, Stream.of(relations).distinct().toList(), 1);
    }

    @Override
    protected Arbitrary<Interaction> arbitrary() {
        InteractionArbitraries arbitraries = new InteractionArbitraries(ids);
        Arbitrary<Interaction> interactions = Arbitraries.oneOf(kinds.stream()
                .map(kind -> arbitraries.interactions(kind, ids.interactions(kind), relations, fewest))
                .toList());
        return EarlyCases.first(interactions, new InteractionExamples(ids, relations).of(kinds, fewest));
    }
}
