package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.Name;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Established;
import org.towntwinning.time.Certainty;

/** Claims and anchors (S6.2, S6.3, P38, P39), and what else is chosen among several: names and countries. */
class ClaimsPropertiesTest {

    private static final List<AnchorKind> STANDARD = List.of(
            AnchorKind.SIGNING,
            AnchorKind.EFFECTIVE,
            AnchorKind.COUNTER_SIGNING,
            AnchorKind.COUNCIL_DECISION,
            AnchorKind.FIRST_CONTACT);

    @Provide
    Arbitrary<ClaimedDate> claimedDates() {
        return TwinningArbitraries.claimedDates();
    }

    @Provide
    Arbitrary<List<Anchor>> anchors() {
        return Arbitraries.shuffle(STANDARD)
                .flatMap(kinds -> Arbitraries.integers()
                        .between(1, kinds.size())
                        .flatMap(size -> TwinningArbitraries.claimedDates()
                                .list()
                                .ofSize(size)
                                .map(dates -> anchors(kinds, dates))));
    }

    private static List<Anchor> anchors(List<AnchorKind> kinds, List<ClaimedDate> dates) {
        List<Anchor> anchors = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            anchors.add(Anchor.builder().kind(kinds.get(i)).date(dates.get(i)).build());
        }
        return anchors;
    }

    @Provide
    Arbitrary<Municipality> municipalities() {
        return TwinningArbitraries.municipalities();
    }

    @Provide
    Arbitrary<LanguageTag> languages() {
        return TwinningArbitraries.languageTags();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return TwinningArbitraries.days();
    }

    @Property
    void p39ContestedIffAnotherClaimIsDisjointFromThePreferredOne(@ForAll("claimedDates") ClaimedDate date) {
        boolean contested = false;
        for (Claim claim : date.claims()) {
            contested |= claim.date().before(date.date()).isDefinite()
                    || date.date().before(claim.date()).isDefinite();
        }
        assertThat(date.isContested()).as("P39: %s", date).isEqualTo(contested);
        assertThat(new ClaimedDate(List.of(date.preferred()), 0).isContested())
                .as("P39: one claim is never contested")
                .isFalse();
    }

    @Property
    void p39TheOrderOfClaimsIsOfNoMeaning(@ForAll("claimedDates") ClaimedDate date, @ForAll long seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < date.claims().size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        List<Claim> claims = order.stream().map(date.claims()::get).toList();
        ClaimedDate other = new ClaimedDate(claims, order.indexOf(date.preferredIndex()));
        assertThat(other.isContested()).as("P39: contested in any order").isEqualTo(date.isContested());
        assertThat(other.date()).as("P38: the preferred date").isEqualTo(date.date());
        assertThat(other.basis()).as("the basis").isEqualTo(date.basis());
        assertThat(other.others()).as("the others").containsExactlyInAnyOrderElementsOf(date.others());
    }

    @Property
    void s62TheFoundingIsTheFirstKindThatCanAnchorElseTheFirst(@ForAll("anchors") List<Anchor> anchors) {
        Optional<Anchor> expected = Optional.empty();
        for (AnchorKind kind : STANDARD) {
            for (Anchor anchor : anchors) {
                boolean better = expected.isEmpty()
                        || (!expected.get().date().date().isBounded()
                                && anchor.date().date().isBounded());
                if (anchor.kind() == kind && better) {
                    expected = Optional.of(anchor);
                }
            }
        }
        Established founding = Established.builder().anchors(anchors).build();
        assertThat(Optional.of(founding.founding()))
                .as("S6.2 and S6.9: the founding among %s", anchors)
                .isEqualTo(expected);
    }

    @Property
    void theNameIsOneInUseInTheLanguageThatIsNearest(
            @ForAll("municipalities") Municipality town,
            @ForAll("languages") LanguageTag language,
            @ForAll("days") LocalDate day) {
        Optional<Name> chosen = Name.choose(town.names(), language, day);
        List<Name> inUse = town.names().stream()
                .filter(name -> name.validity().covers(day).isPossible())
                .toList();
        assertThat(chosen.isPresent()).as("a name iff one is in use on %s", day).isEqualTo(!inUse.isEmpty());
        chosen.ifPresent(name -> {
            assertThat(inUse).as("one of those in use").contains(name);
            int rank = rank(name, language);
            for (Name other : inUse) {
                assertThat(rank)
                        .as("%s, not %s, for %s on %s", name, other, language, day)
                        .isLessThanOrEqualTo(rank(other, language));
            }
        });
        assertThat(town.names()).extracting(Name::text).as("never without one").contains(town.name(language, day));
    }

    private static int rank(Name name, LanguageTag language) {
        if (name.language().equals(language)) {
            return 0;
        }
        return name.language().primary().equals(language.primary()) ? 1 : 2;
    }

    @Property
    void theCountryIsTheSurestOnTheDay(@ForAll("municipalities") Municipality town, @ForAll("days") LocalDate day) {
        Certainty surest = town.countries().stream()
                .map(period -> period.validity().covers(day))
                .reduce(Certainty.IMPOSSIBLE, Certainty::or);
        assertThat(town.country(day))
                .as("the country of %s on %s", town, day)
                .isEqualTo(town.countries().stream()
                        .filter(period ->
                                surest.isPossible() && period.validity().covers(day) == surest)
                        .map(CountryPeriod::country)
                        .findFirst());
    }
}
