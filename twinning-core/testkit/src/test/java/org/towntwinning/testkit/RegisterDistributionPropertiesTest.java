package org.towntwinning.testkit;

import static org.towntwinning.testkit.InteractionFeatures.visit;
import static org.towntwinning.testkit.RegisterFeatures.hasInteraction;
import static org.towntwinning.testkit.RegisterFeatures.hasPlace;
import static org.towntwinning.testkit.RegisterFeatures.hasRelation;
import static org.towntwinning.testkit.RegisterFeatures.hasRepetitionsOf;
import static org.towntwinning.testkit.RegisterFeatures.hasSuccessionsOf;
import static org.towntwinning.testkit.RegisterFeatures.says;

import net.jqwik.api.Example;
import org.towntwinning.relation.Reestablished;

/** What is hard about records together occurs often enough that a thousand tries meet it. */
class RegisterDistributionPropertiesTest {

    /** A register takes long to make; these are as many as a property tries. */
    private static final int MANY = 1_000;

    @Example
    void everythingOccurs() {
        Shares<Register> shares = new Shares<>("registers");
        places(shares);
        relationsAndCommittees(shares);
        interactions(shares);
        texts(shares);
        shares.holdFor(TwinningArbitraries.registers(), MANY);
    }

    private static void places(Shares<Register> shares) {
        shares.atLeast(0.5, "empty", RegisterFeatures::isEmpty)
                .atLeast(1, "no relation", register -> register.relations().isEmpty())
                .atLeast(5, "two places of one name", RegisterFeatures::hasHomonyms)
                .atLeast(5, "two places of one name in two countries", RegisterFeatures::hasHomonymsAbroad)
                .atLeast(
                        5,
                        "a place in two countries",
                        hasPlace(place -> place.countries().size() > 1))
                .atLeast(5, "a place with a successor", hasSuccessionsOf(1))
                .atLeast(1, "a place, its successor, and the next", hasSuccessionsOf(2))
                .atLeast(0.5, "four places, each successor of the last", hasSuccessionsOf(3))
                .atLeast(5, "a relation of a place with a successor", RegisterFeatures::hasRelationOfASucceededPlace)
                .atLeast(
                        3,
                        "a network without members",
                        register -> register.networks().stream()
                                .anyMatch(network -> network.memberships().isEmpty()))
                .atLeast(
                        5,
                        "a network with members",
                        register -> register.networks().stream()
                                .anyMatch(network -> !network.memberships().isEmpty()));
    }

    private static void relationsAndCommittees(Shares<Register> shares) {
        shares.atLeast(
                        5,
                        "a dissolved committee of an active relation",
                        RegisterFeatures::hasDissolvedCommitteeOfActiveRelation)
                .atLeast(
                        1,
                        "a dissolving committee of an active relation",
                        RegisterFeatures::hasDissolvingCommitteeOfActiveRelation)
                .atLeast(1, "a live committee of an ended relation", RegisterFeatures::hasLiveCommitteeOfEndedRelation)
                .atLeast(
                        1,
                        "a committee that serves an ended relation",
                        RegisterFeatures::hasCommitteeThatServesAnEndedRelation)
                .atLeast(5, "a relation re-established", hasRelation(RelationFeatures.has(Reestablished.class)))
                .atLeast(5, "a contested founding", hasRelation(RelationFeatures::isContested))
                .atLeast(1, "two relations of the same towns", RegisterFeatures::hasTwoRelationsOfTheSameTowns)
                .atLeast(5, "external ids of one scheme", RegisterFeatures::hasExternalIdsOfOneScheme)
                .atLeast(1, "an external id of two kinds of records", RegisterFeatures::hasOneExternalIdOfTwoKinds);
    }

    private static void interactions(Shares<Register> shares) {
        shares.atLeast(5, "a request that repeats another", hasRepetitionsOf(1))
                .atLeast(1, "a request that repeats a repetition", hasRepetitionsOf(2))
                .atLeast(
                        5,
                        "no relation concerned",
                        hasInteraction(each -> each.relations().isEmpty()))
                .atLeast(
                        5,
                        "several relations concerned",
                        hasInteraction(each -> each.relations().size() > 1))
                .atLeast(
                        5,
                        "a jubilee as an occasion",
                        hasInteraction(each -> !each.jubilees().isEmpty()))
                .atLeast(1, "a jubilee celebrated a year late or later", RegisterFeatures.hasLateVisit(1))
                .atLeast(
                        5,
                        "a past visit without outcome",
                        hasInteraction(visit(InteractionFeatures::isPastWithoutOutcome)))
                .atLeast(1, "a visit cancelled", hasInteraction(visit(InteractionFeatures::isCancelled)));
    }

    private static void texts(Shares<Register> shares) {
        shares.atLeast(20, "right-to-left text", says(TextFeatures::isRightToLeft))
                .atLeast(20, "combining text", says(TextFeatures::isCombining))
                .atLeast(1, "longest text", says(TextFeatures::isLongestName));
    }
}
