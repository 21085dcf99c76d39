package org.towntwinning.testkit;

import static org.towntwinning.testkit.InteractionFeatures.correspondence;
import static org.towntwinning.testkit.InteractionFeatures.intention;
import static org.towntwinning.testkit.InteractionFeatures.request;
import static org.towntwinning.testkit.InteractionFeatures.visit;

import java.util.function.Predicate;
import net.jqwik.api.Example;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Occasion;

/** What is hard about interactions occurs often enough that a thousand tries meet it. */
class InteractionDistributionPropertiesTest {

    private static final int MANY = 10_000;

    @Example
    void everythingOccurs() {
        Shares<Interaction> shares = new Shares<>("interactions");
        for (InteractionKind kind : InteractionKind.values()) {
            shares.atLeast(12, kind.toString(), interaction -> interaction.kind() == kind);
        }
        common(shares);
        visits(shares);
        others(shares);
        shares.holdFor(TwinningArbitraries.interactions(), MANY);
    }

    private static void common(Shares<Interaction> shares) {
        shares.atLeast(5, "no relation", interaction -> interaction.relations().isEmpty())
                .atLeast(
                        20,
                        "several relations",
                        interaction -> interaction.relations().size() > 1)
                .atLeast(10, "a jubilee", interaction -> !interaction.jubilees().isEmpty())
                .atLeast(
                        1, "two jubilees", interaction -> interaction.jubilees().size() > 1)
                .atLeast(
                        3,
                        "a jubilee of a certain life",
                        jubilee(occasion -> occasion.life().isPresent()))
                .atLeast(
                        3,
                        "the occasion is another interaction",
                        occasion(occasion -> occasion instanceof Occasion.OfInteraction))
                .atLeast(
                        10,
                        "prompted by others",
                        interaction -> !interaction.promptedBy().isEmpty())
                .atLeast(10, "right-to-left text", says(TextFeatures::isRightToLeft))
                .atLeast(3, "combining text", says(TextFeatures::isCombining))
                .atLeast(0.4, "longest text", says(TextFeatures::isLongestProse))
                .atLeast(
                        15,
                        "external ids",
                        interaction -> !interaction.externalIds().isEmpty());
    }

    private static void visits(Shares<Interaction> shares) {
        shares.atLeast(2, "a past visit without outcome", visit(InteractionFeatures::isPastWithoutOutcome))
                .atLeast(0.5, "a past visit still planned", visit(InteractionFeatures::isPastAndStillPlanned))
                .atLeast(1, "a visit cancelled", visit(InteractionFeatures::isCancelled))
                .atLeast(1, "a visit held", visit(InteractionFeatures::isHeld))
                .atLeast(
                        1,
                        "a visit whose outcome changed",
                        visit(visit -> visit.outcomes().size() > 1))
                .atLeast(
                        3,
                        "a visit of which the council was told",
                        visit(visit -> !visit.notices().isEmpty()))
                .atLeast(0.5, "a visit that spans New Year", visit(InteractionFeatures::spansNewYear))
                .atLeast(
                        1,
                        "a visit of an open period",
                        visit(visit ->
                                visit.period().isOpenStarted() && visit.period().isOpenEnded()))
                .atLeast(
                        1,
                        "a visit for a jubilee",
                        visit(visit -> !visit.jubilees().isEmpty()));
    }

    private static void others(Shares<Interaction> shares) {
        shares.atLeast(
                        3,
                        "a request that repeats another",
                        request(request -> request.repeats().isPresent()))
                .atLeast(
                        3,
                        "a request not answered",
                        request(request -> request.answer().isEmpty()))
                .atLeast(
                        3,
                        "a request answered",
                        request(request -> request.answer().isPresent()))
                .atLeast(
                        2,
                        "a letter known by its receipt only",
                        correspondence(letter ->
                                letter.written().isEmpty() && letter.received().isPresent()))
                .atLeast(3, "an intention for a vague time", intention(InteractionFeatures::isVague))
                .atLeast(0.5, "an intention overdue", intention(InteractionFeatures::isOverdue))
                .atLeast(
                        1,
                        "an intention taken up again",
                        intention(intention -> intention.resolutions().size() > 1));
    }

    private static Predicate<Interaction> says(Predicate<String> sort) {
        return interaction -> TextFeatures.texts(interaction).anyMatch(sort);
    }

    private static Predicate<Interaction> occasion(Predicate<Occasion> sort) {
        return interaction -> interaction.occasions().stream().anyMatch(sort);
    }

    private static Predicate<Interaction> jubilee(Predicate<JubileeOccasion> sort) {
        return interaction -> interaction.jubilees().stream().anyMatch(sort);
    }
}
