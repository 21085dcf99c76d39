package org.towntwinning.testkit.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.towntwinning.anniversary.AnchorRule;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Continuity;
import org.towntwinning.anniversary.Due;
import org.towntwinning.anniversary.DueSpan;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.JubileeKey;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.anniversary.MilestoneAnswer;
import org.towntwinning.anniversary.WindowMode;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.role.Role;
import org.towntwinning.testkit.AnniversaryArbitraries;
import org.towntwinning.testkit.TwinningArbitraries;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;

/** P38 to P45: claims, anchors, and what does not count. */
class ClaimPropertiesTest {

    private static final int TRIES = 500;

    /** What a jubilee is without what other claims say of it. */
    private record Own(JubileeKey key, DueSpan due, Object activity, Object qualifier) {

        static Own of(Jubilee jubilee) {
            return new Own(
                    jubilee.key(),
                    jubilee.due(),
                    jubilee.activity(),
                    jubilee.basis().qualifier());
        }
    }

    @Property(tries = TRIES)
    void p38ClaimsThatAreNotPreferredMoveNothing(@ForAll AnniversaryCase question) {
        Relation alone = Relations.withClaims(question.relation(), date -> ClaimedDate.preferring(date.preferred()));
        assertThat(own(question.rules(), question.relation(), question.window()))
                .as("P38: the jubilees by the preferred claims alone, in %s", question.window())
                .isEqualTo(own(question.rules(), alone, question.window()));
        for (Jubilee jubilee : jubilees(question.rules(), alone, question.window())) {
            assertThat(jubilee.basis().contested())
                    .as("P39: one claim is never contested: %s", jubilee)
                    .isFalse();
            assertThat(jubilee.alternatives())
                    .as("P40: nor has it alternatives: %s", jubilee)
                    .isEmpty();
        }
    }

    @Property(tries = TRIES)
    void p39TheOrderOfClaimsIsOfNoMeaning(@ForAll AnniversaryCase question) {
        Relation reversed = Relations.withClaims(question.relation(), ClaimPropertiesTest::reversed);
        assertThat(jubilees(question.rules(), reversed, question.window()))
                .as("P39: with the claims the other way round")
                .isEqualTo(jubilees(question.rules(), question.relation(), question.window()));
    }

    private static ClaimedDate reversed(ClaimedDate date) {
        var claims = new ArrayList<>(date.claims());
        Collections.reverse(claims);
        return new ClaimedDate(claims, claims.size() - 1 - date.preferredIndex());
    }

    @Property(tries = TRIES)
    void p39ContestedIffSomeOtherClaimIsDisjoint(@ForAll ClaimedDate date) {
        Relation relation = Relations.with(Established.builder()
                .addAnchor(
                        Anchor.builder().kind(AnchorKind.EFFECTIVE).date(date).build())
                .build());
        boolean disjoint = IntStream.range(0, date.claims().size())
                .mapToObj(i -> date.claims().get(i).date())
                .anyMatch(other -> other.latest().isBefore(date.date().earliest())
                        || other.earliest().isAfter(date.date().latest()));
        AnniversaryRules.standard()
                .next(relation, PartialDate.MIN)
                .ifPresent(jubilee -> assertThat(jubilee.basis().contested())
                        .as("P39: %s is contested iff a claim excludes the preferred one", date)
                        .isEqualTo(disjoint));
    }

    /** With P40: an alternative is what the jubilee would be, where preferring that claim is legal. */
    @Property(tries = 1_000)
    void p41PreferringTheOtherClaimTurnsItsAlternativesIntoTheJubilees(
            @ForAll AnniversaryCase question, @ForAll @IntRange(max = 2) int position) {
        Relation relation = question.relation();
        Optional<Relation> preferring = preferring(relation, position);
        if (preferring.isEmpty()) {
            return;
        }
        for (Jubilee jubilee : jubilees(question.rules(), relation, question.window())) {
            MilestoneAnswer other = question.rules().at(preferring.get(), jubilee.life(), jubilee.milestone());
            boolean sameAnchor = other.jubilee()
                    .filter(each -> each.countedFrom() == jubilee.countedFrom())
                    .isPresent();
            boolean otherDate = !anchor(relation, jubilee).equals(anchor(preferring.get(), jubilee));
            if (sameAnchor && otherDate && jubilee.life() == 0) {
                assertThat(jubilee.alternatives())
                        .as("P41: %s by the claim %s", jubilee, anchor(preferring.get(), jubilee))
                        .contains(other.jubilee().get().due());
            }
        }
    }

    private static Object anchor(Relation relation, Jubilee jubilee) {
        return relation.founding().orElseThrow().anchors().stream()
                .filter(anchor -> anchor.kind() == jubilee.countedFrom())
                .map(anchor -> anchor.date().date())
                .findFirst()
                .map(Object.class::cast)
                .orElse("accession");
    }

    /** Each anchor with another claim preferred; empty if that puts the events out of order. */
    private static Optional<Relation> preferring(Relation relation, int position) {
        try {
            return Optional.of(Relations.withAnchors(
                    relation,
                    anchors -> anchors.stream()
                            .map(anchor -> anchor.toBuilder()
                                    .date(new ClaimedDate(
                                            anchor.date().claims(),
                                            position % anchor.date().claims().size()))
                                    .build())
                            .toList()));
        } catch (InvalidDataException refused) {
            return Optional.empty();
        }
    }

    @Property(tries = TRIES)
    void p42KindsAfterTheOneThatIsUsedDoNotMatter(@ForAll AnniversaryCase question) {
        AnchorRule rule = question.rules().anchor();
        Optional<Jubilee> any = question.rules().next(question.relation(), PartialDate.MIN);
        if (any.isEmpty() || rule.acceding().isPresent() || any.get().life() > 0) {
            return;
        }
        AnchorKind used = any.get().countedFrom();
        assertThat(rule.kinds())
                .as("P42: %s is counted from a kind of the rule", any.get())
                .contains(used);
        AnniversaryRules alone =
                question.rules().toBuilder().anchor(AnchorRule.of(used)).build();
        assertThat(jubilees(alone, question.relation(), question.window()))
                .as("P42: by a rule of %s alone the same jubilees as by %s", used, rule)
                .isEqualTo(jubilees(question.rules(), question.relation(), question.window()));
    }

    @Property(tries = TRIES)
    void p43NoJubileeLiesWhollyBeforeTheFounding(@ForAll AnniversaryCase question) {
        LocalDate founded = question.relation().founding().orElseThrow().date().earliest();
        for (Jubilee jubilee : jubilees(question.rules(), question.relation(), question.window())) {
            assertThat(jubilee.due().latest())
                    .as("P43: %s is not over before the founding on %s", jubilee, founded)
                    .isAfterOrEqualTo(founded);
        }
    }

    @Example
    void p43TrapCountingWithoutRegardToTheFounding() {
        Trap.springs(
                "counting from a first contact without regard to the founding",
                AnniversaryArbitraries.cases().continuities(Continuity.SINCE_FOUNDING),
                question -> {
                    Established founded = question.relation().founding().orElseThrow();
                    AnniversaryRules rules = question.rules().toBuilder()
                            .anchor(AnchorRule.of(AnchorKind.FIRST_CONTACT))
                            .build();
                    Milestone first = Milestone.ofMonths(1);
                    return founded.anchors().stream()
                                    .anyMatch(anchor -> anchor.kind() == AnchorKind.FIRST_CONTACT
                                            && anchor.date().date().isBlock())
                            && rules.at(Relations.withEvents(question.relation()), first)
                                    .absence()
                                    .isPresent();
                });
    }

    @Property(tries = 300)
    void p44AnAnchorWithAnOpenSideGivesNothing(@ForAll AnniversaryCase question, @ForAll WindowMode mode) {
        Relation open = Relations.withClaims(
                Relations.withEvents(question.relation()),
                date -> ClaimedDate.of(PartialDate.onOrBefore(date.date().latest())));
        assertThat(question.rules().between(open, question.window(), mode))
                .as("P44: no jubilees without a date that can anchor, and no exception")
                .isEmpty();
        assertThat(question.rules().next(open, question.window().from()))
                .as("P44: next")
                .isEmpty();
        assertThat(question.rules().previous(open, question.window().to()))
                .as("P44: previous")
                .isEmpty();
    }

    @Property(tries = TRIES)
    void p45EventsOfARoleChangeNothing(@ForAll AnniversaryCase question) {
        List<LifecycleEvent> ofRelation = question.relation().events().stream()
                .filter(event -> !(event instanceof Suspended suspended && !suspended.isOfWholeRelation()))
                .filter(event -> !(event instanceof Ended ended && !ended.isOfWholeRelation()))
                .toList();
        Relation without = question.relation().toBuilder().events(ofRelation).build();
        assertThat(jubilees(question.rules(), without, question.window()))
                .as("P45: without the events of roles")
                .isEqualTo(jubilees(question.rules(), question.relation(), question.window()));
    }

    @Property(tries = TRIES)
    void p45APartyThatLeavesEndsOnlyTheJubileesOfItsAccession(@ForAll AnniversaryCase question) {
        Relation staying = question.relation().toBuilder()
                .parties(question.relation().parties().stream()
                        .map(party -> party.toBuilder().left(null).build())
                        .toList())
                .build();
        List<Jubilee> jubilees = jubilees(question.rules(), question.relation(), question.window());
        if (question.rules().anchor().acceding().isEmpty()) {
            assertThat(jubilees)
                    .as("P45: a party that leaves changes no jubilee of the others")
                    .isEqualTo(jubilees(question.rules(), staying, question.window()));
            return;
        }
        Optional<PartialDate> left = question.relation().parties().stream()
                .flatMap(party -> party.left().stream())
                .findFirst();
        for (Jubilee jubilee : jubilees) {
            assertThat(left)
                    .as("P45: %s begins before the day on which the party left", jubilee)
                    .satisfiesAnyOf(
                            none -> assertThat(none).isEmpty(),
                            day -> assertThat(day.orElseThrow().latest())
                                    .isAfter(jubilee.due().earliest()));
        }
    }

    @Property(tries = 300)
    void p45OverlappingSuspensionsCountAsTheirUnion(
            @ForAll("foundings") LocalDate founded,
            @ForAll @IntRange(max = 900) int first,
            @ForAll @IntRange(max = 900) int length,
            @ForAll @IntRange(max = 900) int overlap,
            @ForAll @IntRange(max = 900) int more,
            @ForAll AnniversaryRules rules) {
        LocalDate begun = founded.plusDays(first);
        LocalDate over = begun.plusDays(length + (long) more);
        LocalDate middle = begun.plusDays(Math.min(overlap, length));
        Relation twice =
                Relations.with(since(founded), suspended(begun, begun.plusDays(length)), suspended(middle, over));
        Relation once = Relations.with(since(founded), suspended(begun, over));
        DateWindow window = DateWindow.of(founded, founded.plusYears(60));
        assertThat(jubilees(rules, twice, window))
                .as("P45: suspended from %s to %s and from %s to %s", begun, begun.plusDays(length), middle, over)
                .isEqualTo(jubilees(rules, once, window));
    }

    @Provide
    Arbitrary<LocalDate> foundings() {
        return TwinningArbitraries.days().between(LocalDate.of(1900, 1, 1), LocalDate.of(2030, 12, 31));
    }

    private static Established since(LocalDate founded) {
        return Established.since(PartialDate.of(founded));
    }

    private static Suspended suspended(LocalDate begun, LocalDate over) {
        return Suspended.builder()
                .date(PartialDate.of(begun))
                .resumed(Resumption.on(PartialDate.of(over)))
                .build();
    }

    @Example
    void p45TheEndOfACommitteeEndsNoRelation() {
        Ended committee = Ended.builder()
                .cause(EndCause.UNKNOWN)
                .effective(PartialDate.ofYear(2025))
                .roles(Set.of(Role.COMMITTEE))
                .build();
        Relation relation = Relations.with(Established.since(PartialDate.ofYear(1948)), committee);
        assertThat(AnniversaryRules.standard().next(relation, LocalDate.of(2026, 1, 1)))
                .as("P45: the 80th of 2028")
                .isPresent();
        assertThat(relation.parties())
                .as("P45: two towns")
                .extracting(Party::left)
                .containsOnly(Optional.empty());
    }

    private static List<Own> own(AnniversaryRules rules, Relation relation, DateWindow window) {
        return jubilees(rules, relation, window).stream().map(Own::of).toList();
    }

    private static List<Jubilee> jubilees(AnniversaryRules rules, Relation relation, DateWindow window) {
        return rules.between(relation, window, WindowMode.POSSIBLE).stream()
                .map(Due::jubilee)
                .toList();
    }
}
