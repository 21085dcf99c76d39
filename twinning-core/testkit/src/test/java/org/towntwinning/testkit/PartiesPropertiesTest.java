package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.RoleCoverage;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;

/** Parties that join and leave, and the roles on their sides. No side is home: exchanged towns, exchanged answers. */
class PartiesPropertiesTest {

    private static final List<MunicipalityId> TOWNS =
            List.of(SmallHistories.ONE, SmallHistories.OTHER, MunicipalityId.of("town:3"));

    /** A party of one town or two, that may join and leave. */
    @Provide
    Arbitrary<Party> parties() {
        return Combinators.combine(
                        Arbitraries.of(TOWNS).set().ofMinSize(1).ofMaxSize(2),
                        SmallCalendar.dates().injectNull(0.5),
                        SmallCalendar.dates().injectNull(0.5))
                .as(PartiesPropertiesTest::party)
                .withoutEdgeCases();
    }

    private static Party party(Set<MunicipalityId> towns, PartialDate one, PartialDate other) {
        boolean reversed = one != null && other != null && other.before(one).isDefinite();
        PartialDate joined = reversed ? other : one;
        Party.Builder party = Party.builder().municipalities(List.copyOf(towns)).left(reversed ? one : other);
        return joined == null
                ? party.build()
                : party.joined(ClaimedDate.of(joined)).build();
    }

    /** Relations with up to four parties, among them towns that left and came back, and roles on their sides. */
    @Provide
    Arbitrary<Relation> relations() {
        Arbitrary<RoleAssignment> assignments = Combinators.combine(
                        Arbitraries.of(Role.class), Arbitraries.of(TOWNS), periods(), Arbitraries.of(true, false))
                .as(PartiesPropertiesTest::assignment);
        return Combinators.combine(
                        parties().list().ofMinSize(2).ofMaxSize(4),
                        assignments.list().ofMaxSize(4),
                        SmallHistories.all())
                .as(PartiesPropertiesTest::relation)
                .withoutEdgeCases();
    }

    private static Arbitrary<DateSpan> periods() {
        return SmallCalendar.dates()
                .tuple2()
                .map(pair -> pair.get2().before(pair.get1()).isDefinite()
                        ? DateSpan.between(pair.get2(), pair.get1())
                        : DateSpan.between(pair.get1(), pair.get2()));
    }

    private static RoleAssignment assignment(Role role, MunicipalityId side, DateSpan period, boolean vacant) {
        RoleAssignment.Builder assignment =
                RoleAssignment.builder().role(role).side(side).period(period).vacant(vacant);
        return vacant
                ? assignment.build()
                : assignment.holder(Actor.body(side, Body.MAYOR)).build();
    }

    /** With all towns of the calendar, so that every side and every event is one of a party. */
    private static Relation relation(
            List<Party> parties, List<RoleAssignment> assignments, List<LifecycleEvent> events) {
        List<Party> fitting = new ArrayList<>();
        for (Party party : parties) {
            fitting.add(party);
            if (!isLegal(fitting)) {
                fitting.remove(fitting.size() - 1);
            }
        }
        for (MunicipalityId town : TOWNS) {
            if (fitting.stream().noneMatch(party -> party.municipalities().contains(town))) {
                fitting.add(Party.of(town));
            }
        }
        return builder(fitting)
                .roleAssignments(assignments)
                .events(SmallHistories.relation(events).isPresent() ? events : founded())
                .build();
    }

    private static boolean isLegal(List<Party> parties) {
        List<Party> more = new ArrayList<>(parties);
        more.add(Party.of(MunicipalityId.of("town:9")));
        try {
            builder(more).events(founded()).build();
            return true;
        } catch (InvalidDataException refused) {
            return false;
        }
    }

    private static List<LifecycleEvent> founded() {
        return List.of(Established.since(PartialDate.parse("1948")));
    }

    private static Relation.Builder builder(List<Party> parties) {
        return Relation.builder()
                .id(RelationId.of("relation"))
                .parties(parties)
                .addKind(KindChange.of(RelationKind.PARTNERSHIP));
    }

    @Property
    void belongingIsSoInAllCompletionsInSomeOrInNone(@ForAll("parties") Party party) {
        for (int asked = 1; asked < SmallCalendar.ASKED; asked++) {
            Set<Boolean> belongs = new HashSet<>();
            for (int joined : days(party.joined().map(ClaimedDate::date).orElse(null), 0)) {
                for (int left : days(party.left().orElse(null), SmallCalendar.ASKED)) {
                    if (joined <= left) {
                        belongs.add(joined <= asked && asked < left);
                    }
                }
            }
            Certainty expected = belongs.size() == 2 ? Certainty.POSSIBLE : Certainty.of(belongs.contains(true));
            assertThat(party.belongsOn(SmallCalendar.day(asked)))
                    .as("S6.6: %s on %s, half-open, in every completion", party, SmallCalendar.day(asked))
                    .isEqualTo(expected);
        }
    }

    private static List<Integer> days(PartialDate date, int open) {
        List<Integer> days = new ArrayList<>();
        for (int day = 0; date != null && day <= SmallCalendar.ASKED; day++) {
            if (SmallCalendar.allows(date, day)) {
                days.add(day);
            }
        }
        return date == null ? List.of(open) : days;
    }

    @Property
    void everySideIsReportedOnceWithEachRole(@ForAll("relations") Relation relation) {
        for (LocalDate day : SmallCalendar.askedDays()) {
            Set<MunicipalityId> sides = new HashSet<>();
            relation.partiesOn(day, Certainty.POSSIBLE).forEach(party -> sides.addAll(party.municipalities()));
            Map<String, Integer> reported = new LinkedHashMap<>();
            Map<String, Integer> expected = new LinkedHashMap<>();
            relation.coverageOn(day).forEach(each -> reported.merge(each.side() + " " + each.role(), 1, Integer::sum));
            for (MunicipalityId side : sides) {
                for (Role role : Role.values()) {
                    expected.put(side + " " + role, 1);
                }
            }
            assertThat(reported)
                    .as("how often each side and role of the parties on %s is reported: %s", day, relation)
                    .isEqualTo(expected);
        }
    }

    @Property
    void certainPartiesArePossibleParties(@ForAll("relations") Relation relation) {
        for (LocalDate day : SmallCalendar.askedDays()) {
            assertThat(relation.partiesOn(day, Certainty.POSSIBLE))
                    .as("on %s", day)
                    .containsAll(relation.partiesOn(day, Certainty.DEFINITE))
                    .isSubsetOf(relation.parties());
        }
    }

    /** (A, B) is (B, A): hard case 16. */
    @Property
    void exchangedTownsGiveExchangedAnswers(@ForAll("relations") Relation relation) {
        Relation exchanged =
                Exchange.of(SmallHistories.ONE, SmallHistories.OTHER).in(relation);
        for (LocalDate day : SmallCalendar.askedDays()) {
            assertThat(exchanged.statusOn(day)).as("the status on %s", day).isEqualTo(relation.statusOn(day));
            assertThat(answers(exchanged, day))
                    .as("the coverage on %s of %s with its towns exchanged", day, relation)
                    .isEqualTo(answers(Exchange.of(SmallHistories.ONE, SmallHistories.OTHER), relation, day));
        }
    }

    private static List<String> answers(Relation relation, LocalDate day) {
        return relation.coverageOn(day).stream()
                .map(each -> answer(each, each.side()))
                .sorted()
                .toList();
    }

    private static List<String> answers(Exchange exchange, Relation relation, LocalDate day) {
        return relation.coverageOn(day).stream()
                .map(each -> answer(each, exchange.of(each.side())))
                .sorted()
                .toList();
    }

    private static String answer(RoleCoverage coverage, MunicipalityId side) {
        return side + " " + coverage.role() + " " + coverage.state() + " " + coverage.certainty() + " "
                + coverage.suspended() + " " + coverage.assignments().size();
    }
}
