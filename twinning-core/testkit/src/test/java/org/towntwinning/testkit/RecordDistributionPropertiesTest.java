package org.towntwinning.testkit;

import static org.towntwinning.testkit.TextFeatures.named;

import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeState;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Membership;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.Succession;

/** What is hard about places, networks and committees occurs often enough that a thousand tries meet it. */
class RecordDistributionPropertiesTest {

    private static final int MANY = 10_000;

    @Example
    void everythingOccursOfPlaces() {
        Shares<Municipality> shares = new Shares<>("municipalities");
        shares.atLeast(5, "in two countries one after the other", RecordDistributionPropertiesTest::changedCountry)
                .atLeast(5, "in no known country", place -> place.countries().isEmpty())
                .atLeast(5, "with a successor", place -> !place.successions().isEmpty())
                .atLeast(
                        2,
                        "with two successors",
                        place -> place.successions().stream()
                                        .map(Succession::successor)
                                        .distinct()
                                        .count()
                                > 1)
                .atLeast(20, "with several names", place -> place.names().size() > 1)
                .atLeast(3, "named as another one", named(Municipality::names, "Warminster"::equals))
                .atLeast(5, "right-to-left text", named(Municipality::names, TextFeatures::isRightToLeft))
                .atLeast(1, "combining text", named(Municipality::names, TextFeatures::isCombining))
                .atLeast(1, "longest text", named(Municipality::names, TextFeatures::isLongestName))
                .atLeast(15, "identifiers", place -> !place.identifiers().isEmpty())
                .atLeast(15, "external ids", place -> !place.externalIds().isEmpty())
                .holdFor(TwinningArbitraries.municipalities(), MANY);
    }

    @Example
    void everythingOccursOfNetworks() {
        Shares<CityNetwork> shares = new Shares<>("networks");
        shares.atLeast(5, "without members", network -> network.memberships().isEmpty())
                .atLeast(50, "with members", network -> !network.memberships().isEmpty())
                .atLeast(3, "with a member that came back", RecordDistributionPropertiesTest::hasReturnedMember)
                .atLeast(5, "right-to-left text", named(CityNetwork::names, TextFeatures::isRightToLeft))
                .atLeast(1, "combining text", named(CityNetwork::names, TextFeatures::isCombining))
                .atLeast(1, "longest text", named(CityNetwork::names, TextFeatures::isLongestName))
                .holdFor(TwinningArbitraries.cityNetworks(), MANY);
    }

    @Example
    void everythingOccursOfCommittees() {
        Shares<Committee> shares = new Shares<>("committees");
        shares.atLeast(15, "without a name", committee -> committee.names().isEmpty())
                .atLeast(
                        10,
                        "dissolved at some time",
                        committee -> committee.dissolved().isPresent())
                .atLeast(3, "dissolved by now", is(CommitteeState.DISSOLVED))
                .atLeast(2, "about to be dissolved", is(CommitteeState.DISSOLUTION_NOTIFIED))
                .atLeast(
                        5,
                        "dissolved after a notice",
                        committee -> committee.dissolutionNotice().isPresent()
                                && committee.dissolved().isPresent())
                .atLeast(
                        10,
                        "serving no relation",
                        committee -> committee.services().isEmpty())
                .atLeast(
                        20,
                        "serving several relations",
                        committee -> committee.services().size() > 1)
                .atLeast(15, "with tasks", committee -> !committee.tasks().isEmpty())
                .atLeast(
                        15,
                        "with annual reports",
                        committee -> !committee.annualReports().isEmpty())
                .atLeast(5, "right-to-left text", named(Committee::names, TextFeatures::isRightToLeft))
                .atLeast(1, "combining text", named(Committee::names, TextFeatures::isCombining))
                .atLeast(1, "longest text", named(Committee::names, TextFeatures::isLongestName))
                .holdFor(TwinningArbitraries.committees(), MANY);
    }

    private static boolean changedCountry(Municipality place) {
        return place.countries().stream().map(CountryPeriod::country).distinct().count() > 1;
    }

    private static boolean hasReturnedMember(CityNetwork network) {
        return network.memberships().stream().map(Membership::member).distinct().count()
                < network.memberships().size();
    }

    /** On the day of the council letter. */
    private static Predicate<Committee> is(CommitteeState state) {
        return committee ->
                committee.stateOn(InteractionFeatures.LETTER).certain().equals(Optional.of(state));
    }
}
