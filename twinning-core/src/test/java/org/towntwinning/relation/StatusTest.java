package org.towntwinning.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.towntwinning.register.Answers.assertAnswers;
import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.DENIZLI;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.register.Given.day;
import static org.towntwinning.relation.Sample.abandoned;
import static org.towntwinning.relation.Sample.again;
import static org.towntwinning.relation.Sample.closed;
import static org.towntwinning.relation.Sample.ended;
import static org.towntwinning.relation.Sample.opened;
import static org.towntwinning.relation.Sample.proposed;
import static org.towntwinning.relation.Sample.relation;
import static org.towntwinning.relation.Sample.since;
import static org.towntwinning.relation.Sample.suspended;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.Basis;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleCoverage;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.Qualifier;

/** The status on every interesting day: before, on and after each bound of the dates. */
@DisplayName("S6.4 to S6.8 The status as of a day")
class StatusTest {

    static Stream<Arguments> histories() {
        return Stream.of(
                arguments("established to the day (Ejmiatsin)", relation(since("2021-06-29")), """
                        2021-06-28 none
                        2021-06-29 ACTIVE
                        2025-06-24 ACTIVE"""),
                arguments("established to the year (Preston)", relation(since("1948")), """
                        1947-12-31 none
                        1948-01-01 none or ACTIVE
                        1948-12-30 none or ACTIVE
                        1948-12-31 ACTIVE
                        2025-06-24 ACTIVE"""),
                arguments("established on or before a day", relation(since("[..1950]")), """
                        0001-01-01 none or ACTIVE
                        1950-12-30 none or ACTIVE
                        1950-12-31 ACTIVE"""),
                arguments("established on or after a day", relation(since("[1950..]")), """
                        1949-12-31 none
                        1950-01-01 none or ACTIVE
                        9999-12-30 none or ACTIVE
                        9999-12-31 ACTIVE"""),
                arguments("established nobody knows when", relation(since("XXXX")), """
                        0001-01-01 none or ACTIVE
                        2025-06-24 none or ACTIVE
                        9999-12-31 ACTIVE"""),
                arguments("proposed, not established", relation(proposed("2020-01")), """
                        2019-12-31 none
                        2020-01-01 none or PROPOSED
                        2020-01-31 PROPOSED
                        2025-06-24 PROPOSED"""),
                arguments("proposed and established", relation(proposed("2020-01"), since("2021-06-29")), """
                        2020-01-15 none or PROPOSED
                        2021-06-28 PROPOSED
                        2021-06-29 ACTIVE"""),
                arguments("proposed again", relation(proposed("[2000..2010]"), proposed("2004-05-05")), """
                        1999-12-31 none
                        2004-05-04 none or PROPOSED
                        2004-05-05 PROPOSED
                        2025-06-24 PROPOSED"""),
                arguments("proposed and established in one year", relation(proposed("2020-03-05"), since("2020")), """
                        2020-03-04 none
                        2020-03-05 PROPOSED or ACTIVE
                        2020-12-30 PROPOSED or ACTIVE
                        2020-12-31 ACTIVE"""),
                arguments("explored and abandoned", relation(opened("2020-03-01"), abandoned("2021")), """
                        2020-02-29 none
                        2020-03-01 PROPOSED
                        2020-12-31 PROPOSED
                        2021-01-01 none or PROPOSED
                        2021-12-30 none or PROPOSED
                        2021-12-31 none"""),
                arguments("explored, closed without an outcome", relation(opened("2020-03-01"), closed("2021")), """
                        2021-06-30 PROPOSED
                        2022-01-01 PROPOSED"""),
                arguments(
                        "explored, abandoned, proposed anew, established",
                        relation(opened("2000"), abandoned("2001"), proposed("2010"), since("2012")),
                        """
                        2000-12-31 PROPOSED
                        2001-06-30 none or PROPOSED
                        2005-06-30 none
                        2010-12-31 PROPOSED
                        2012-06-30 PROPOSED or ACTIVE
                        2012-12-31 ACTIVE"""),
                arguments("ended to the day", relation(since("1974"), ended("2017-03-16")), """
                        2017-03-15 ACTIVE
                        2017-03-16 ENDED
                        2025-06-24 ENDED"""),
                arguments("ended to the year (Denizli)", relation(since("1974"), ended("2017")), """
                        2016-12-31 ACTIVE
                        2017-01-01 ACTIVE or ENDED
                        2017-12-30 ACTIVE or ENDED
                        2017-12-31 ENDED
                        2025-06-24 ENDED"""),
                arguments("ended on or before a month", relation(since("1974"), ended("[..2017-10]")), """
                        1973-12-31 none
                        1974-06-30 none or ACTIVE or ENDED
                        1974-12-31 ACTIVE or ENDED
                        2017-10-30 ACTIVE or ENDED
                        2017-10-31 ENDED"""),
                arguments("ended, nobody knows when", relation(since("1974"), ended("XXXX")), """
                        1973-12-31 none
                        1974-12-31 ACTIVE or ENDED
                        2025-06-24 ACTIVE or ENDED
                        9999-12-31 ENDED"""),
                arguments("established and ended in one year", relation(since("2004"), ended("2004-05")), """
                        2004-04-30 none or ACTIVE
                        2004-05-01 none or ACTIVE or ENDED
                        2004-05-30 none or ACTIVE or ENDED
                        2004-05-31 ENDED"""),
                arguments(
                        "ended before it can have begun everywhere in its year",
                        relation(since("2004"), ended("2004-05-10")),
                        """
                        2004-05-09 none or ACTIVE
                        2004-05-10 ENDED"""),
                arguments(
                        "re-established (Denizli may be next)",
                        relation(since("1974"), ended("2017"), again("2026-01-01")),
                        """
                        2017-06-30 ACTIVE or ENDED
                        2025-12-31 ENDED
                        2026-01-01 ACTIVE"""),
                arguments(
                        "ended and re-established in one year",
                        relation(since("1974"), ended("2017"), again("2017")),
                        """
                        2016-12-31 ACTIVE
                        2017-06-30 ACTIVE or ENDED
                        2017-12-31 ACTIVE"""),
                arguments("suspended, still", relation(since("1974"), suspended("2022-03")), """
                        2022-02-28 ACTIVE
                        2022-03-01 ACTIVE or SUSPENDED
                        2022-03-31 SUSPENDED
                        2025-06-24 SUSPENDED"""),
                arguments("suspended and resumed", relation(since("1974"), suspended("2022-03-01", "2023")), """
                        2022-02-28 ACTIVE
                        2022-03-01 SUSPENDED
                        2022-12-31 SUSPENDED
                        2023-01-01 ACTIVE or SUSPENDED
                        2023-12-31 ACTIVE"""),
                arguments(
                        "S6.5 suspended in 2020, resumed in 2020",
                        relation(since("1974"), suspended("2020", "2020")),
                        """
                        2019-12-31 ACTIVE
                        2020-01-01 ACTIVE or SUSPENDED
                        2020-06-30 ACTIVE or SUSPENDED
                        2020-12-31 ACTIVE"""),
                arguments(
                        "suspended and resumed on one day: never suspended",
                        relation(since("1974"), suspended("2020-05-05", "2020-05-05")),
                        """
                        2020-05-04 ACTIVE
                        2020-05-05 ACTIVE
                        2020-05-06 ACTIVE"""),
                arguments(
                        "overlapping suspensions: any open one suspends",
                        relation(
                                since("1974"),
                                suspended("2010-01-01", "2015-01-01"),
                                suspended("2012-01-01", "2013-01-01"),
                                suspended("2014-01-01", "2016-01-01")),
                        """
                        2009-12-31 ACTIVE
                        2010-01-01 SUSPENDED
                        2013-06-30 SUSPENDED
                        2015-06-30 SUSPENDED
                        2016-01-01 ACTIVE"""),
                arguments(
                        "overlapping suspensions recorded in another order",
                        relation(
                                since("1974"),
                                suspended("2014-01-01", "2016-01-01"),
                                suspended("2010-01-01", "2015-01-01")),
                        """
                        2009-12-31 ACTIVE
                        2014-06-30 SUSPENDED
                        2015-06-30 SUSPENDED
                        2016-01-01 ACTIVE"""),
                arguments(
                        "ended while suspended", relation(since("1974"), suspended("2022"), ended("2024-05-01")), """
                        2023-12-31 SUSPENDED
                        2024-04-30 SUSPENDED
                        2024-05-01 ENDED"""),
                arguments(
                        "an open suspension ends with its life",
                        relation(since("1974"), suspended("2010"), ended("2012"), again("2020")),
                        """
                        2011-06-30 SUSPENDED
                        2012-06-30 SUSPENDED or ENDED
                        2013-01-01 ENDED
                        2020-12-31 ACTIVE"""),
                arguments(
                        "S6.8 an end of the year lies after the suspension of that year",
                        relation(since("1974"), suspended("2017-06-15"), ended("2017")),
                        """
                        2017-06-14 ACTIVE
                        2017-06-15 SUSPENDED or ENDED
                        2017-12-31 ENDED"""),
                arguments(
                        "S6.8 an end of the year lies after the resumption of that year",
                        relation(since("1974"), suspended("2010", "2017-06-15"), ended("2017")),
                        """
                        2017-06-14 SUSPENDED
                        2017-06-15 ACTIVE or ENDED
                        2017-12-31 ENDED"""),
                arguments(
                        "S6.8 a founding of the year lies before the suspension of that year",
                        relation(since("1974"), suspended("1974-06-15")),
                        """
                        1974-06-14 none or ACTIVE
                        1974-06-15 SUSPENDED"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("histories")
    void onEveryInterestingDay(String history, Relation relation, String daysAndStatuses) {
        assertAnswers(relation::statusOn, daysAndStatuses);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("histories")
    @DisplayName("Active is definite, possible or impossible as the status says")
    void activeFollowsFromTheStatus(String history, Relation relation, String daysAndStatuses) {
        daysAndStatuses.lines().forEach(line -> {
            LocalDate day = LocalDate.parse(line.strip().substring(0, 10));
            String status = line.strip().substring(11);
            Certainty expected = status.equals("ACTIVE")
                    ? Certainty.DEFINITE
                    : status.contains("ACTIVE") ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
            assertThat(relation.activeOn(day))
                    .as("%s: active on %s", history, day)
                    .isEqualTo(expected);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("histories")
    @DisplayName("Between two turning points the status is the same")
    void turningPoints(String history, Relation relation, String daysAndStatuses) {
        LocalDate before = null;
        for (LocalDate point : relation.turningPoints()) {
            LocalDate first = before == null ? LocalDate.of(1, 1, 1) : before;
            LocalDate last = point.equals(LocalDate.of(1, 1, 1)) ? point : point.minusDays(1);
            if (first.isBefore(last)) {
                LocalDate middle = first.plusDays((last.toEpochDay() - first.toEpochDay()) / 2);
                assertThat(relation.statusOn(middle))
                        .as("%s: between the turning points %s and %s", history, before, point)
                        .isEqualTo(relation.statusOn(last))
                        .isEqualTo(relation.statusOn(first));
            }
            before = point;
        }
    }

    @Test
    @DisplayName("S6.6 The suspension or end of a role does not touch the status")
    void rolesDoNotCount() {
        Relation relation = relation(
                since("1948"),
                suspended("2000", Role.COMMITTEE),
                ended("2010", Role.COMMITTEE),
                ended("2011", Role.MAYOR, Role.MUNICIPAL_ORGANISATION));

        assertAnswers(relation::statusOn, """
                2001-01-01 ACTIVE
                2025-06-24 ACTIVE""");
    }

    @Test
    @DisplayName("P45 The dates of a role's events make no answer about the relation surer")
    void rolesDoNotConfine() {
        Relation relation = relation(since("2000"), suspended("2000-03-01", Role.MAYOR));

        assertAnswers(relation::statusOn, "2000-06-30 none or ACTIVE");
    }

    @Test
    @DisplayName("S6.6 What one side alone decides for the relation counts")
    void oneSideAlone() {
        Relation relation = relation(
                since("1974"),
                suspended("2015-01-01", "2016-01-01").toBuilder()
                        .addBy(Actor.body(DENIZLI, Body.COUNCIL))
                        .build(),
                ended("2017").toBuilder()
                        .cause(EndCause.UNILATERAL_TERMINATION)
                        .addInitiator(Actor.town(DENIZLI))
                        .build());

        assertAnswers(relation::statusOn, """
                2015-06-30 SUSPENDED
                2016-06-30 ACTIVE
                2018-01-01 ENDED""");
    }

    @Test
    @DisplayName("S6.4 Continuation, transfer, exploration, agreements and kinds change nothing")
    void nothingElseChangesIt() {
        Relation relation = Sample.builder()
                .events(List.of(
                        since("1974"),
                        opened("1980"),
                        abandoned("1981"),
                        Continued.on(date("1990")),
                        Transferred.builder()
                                .date(date("2000"))
                                .from(ALMELO)
                                .to(DENIZLI)
                                .build()))
                .addKind(KindChange.builder()
                        .kind(RelationKind.CONTACT)
                        .since(date("2005"))
                        .build())
                .addAgreement(Agreement.builder()
                        .id(AgreementId.of("notice"))
                        .kind(AgreementKind.TERMINATION_NOTICE)
                        .signed(date("2010"))
                        .build())
                .build();

        assertAnswers(relation::statusOn, """
                1981-06-30 ACTIVE
                1995-01-01 ACTIVE
                2001-01-01 ACTIVE
                2025-06-24 ACTIVE""");
    }

    @Test
    @DisplayName("A request to take it up again is an exploration and makes nothing active")
    void explorationAfterTheEnd() {
        Relation relation = relation(since("1974"), ended("2017"), opened("2025-03"), again("2026"));

        assertAnswers(relation::statusOn, """
                2025-06-24 ENDED
                2026-06-30 ACTIVE or ENDED""");
        assertAnswers(relation::exploredOn, """
                2024-06-30 IMPOSSIBLE
                2025-03-01 POSSIBLE
                2025-03-31 DEFINITE
                2026-01-01 POSSIBLE
                2026-12-31 IMPOSSIBLE""");
    }

    @Test
    @DisplayName("An exploration goes on until it is closed, or a life of the relation begins")
    void explorationsAreNotClosedByOtherEvents() {
        Relation relation = relation(
                since("1974"), opened("2015-01-01"), Continued.on(date("2016")), ended("2017"), again("2020-01-01"));

        assertAnswers(relation::exploredOn, """
                2014-12-31 IMPOSSIBLE
                2015-01-01 DEFINITE
                2016-12-31 DEFINITE
                2019-12-31 DEFINITE
                2020-01-01 IMPOSSIBLE""");
        assertAnswers(relation(opened("2015-01-01"), since("2020-01-01"))::exploredOn, """
                2019-12-31 DEFINITE
                2020-01-01 IMPOSSIBLE""");
    }

    @Test
    void explorationsMayFollowEachOther() {
        Relation relation = relation(
                since("1974"),
                ended("2000"),
                opened("2005-01-01"),
                closed("2006-01-01"),
                opened("2010"),
                abandoned("2010"));

        assertAnswers(relation::exploredOn, """
                2004-12-31 IMPOSSIBLE
                2005-01-01 DEFINITE
                2006-01-01 IMPOSSIBLE
                2010-06-30 POSSIBLE
                2010-12-31 IMPOSSIBLE""");
    }

    @Test
    @DisplayName("An exploration recorded before an end was over by then; one recorded after it began later")
    void explorationsStandInTheOrderOfEvents() {
        assertAnswers(relation(opened("2000-01"), since("2000-01"), ended("2000-01-29"))::exploredOn, """
                2000-01-28 POSSIBLE
                2000-01-29 IMPOSSIBLE""");
        assertAnswers(relation(since("1974"), ended("2017-10-01"), opened("2017"))::exploredOn, """
                2017-09-30 IMPOSSIBLE
                2017-10-01 POSSIBLE
                2017-12-31 DEFINITE""");
    }

    @Test
    @DisplayName("S6.8 A role suspended before an end was so by then, and is until the next life begins after that end")
    void suspendedRolesStandInTheOrderOfEvents() {
        assertAnswers(suspendedMayor(since("2000-01"), mayorSuspended("2000-01"), ended("2000-01-29")), """
                2000-01-28 POSSIBLE
                2000-01-29 DEFINITE""");
        assertAnswers(suspendedMayor(since("1974"), mayorSuspended("2010"), ended("2017-10-01"), again("2017")), """
                2017-05-01 DEFINITE
                2017-10-31 POSSIBLE
                2017-12-31 IMPOSSIBLE""");
    }

    private static Suspended mayorSuspended(String date) {
        return Suspended.builder().date(date(date)).roles(Set.of(Role.MAYOR)).build();
    }

    private static Function<LocalDate, Certainty> suspendedMayor(LifecycleEvent... events) {
        return day -> relation(events).coverageOn(day).stream()
                .filter(coverage -> coverage.role() == Role.MAYOR)
                .map(RoleCoverage::suspended)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("S1.6 Every answer carries the qualifiers of the dates it rests on")
    void qualifiers() {
        Relation relation = relation(since("1948~"), suspended("1980?", "1981"), ended("2017"));

        assertThat(relation.statusOn(day("2025-06-24")).basis()).isEqualTo(new Basis(false, Qualifier.BOTH));
        assertThat(relation(since("1948"), ended("2017%"))
                        .statusOn(day("1960-01-01"))
                        .basis())
                .isEqualTo(new Basis(false, Qualifier.BOTH));
        assertThat(relation(since("1948"), suspended("1980", "1981~"))
                        .statusOn(day("1960-01-01"))
                        .basis())
                .isEqualTo(new Basis(false, Qualifier.APPROXIMATE));
        assertThat(relation(opened("2020~"), abandoned("2021"))
                        .statusOn(day("2020-06-30"))
                        .basis())
                .as("a proposal by exploration rests on the exploration")
                .isEqualTo(new Basis(false, Qualifier.APPROXIMATE));
        assertThat(relation(since("1948"), ended("2019"), again("2020?"))
                        .statusOn(day("1960-01-01"))
                        .basis())
                .isEqualTo(new Basis(false, Qualifier.UNCERTAIN));
    }

    @Test
    @DisplayName("S1.6 The qualifier of a role's event, a continuation or a later exploration is none of the status")
    void qualifiersThatDoNotMatter() {
        Relation relation =
                relation(since("1948"), suspended("2000~", Role.MAYOR), Continued.on(date("2001?")), opened("2002%"));

        assertThat(relation.statusOn(day("2025-06-24")).basis()).isEqualTo(Basis.FIRM);
    }

    @Test
    @DisplayName("S6.3 An answer from a contested founding says so")
    void contested() {
        Established founding = Established.builder()
                .addAnchor(Anchor.builder()
                        .kind(AnchorKind.EFFECTIVE)
                        .date(ClaimedDate.preferring(Claim.of(date("1974")), Claim.of(date("1975"))))
                        .build())
                .build();

        AsOf<Status> status = relation(founding, ended("2017")).statusOn(day("1974-12-31"));

        assertThat(status.certain()).as("computed from the preferred claim").contains(Status.ACTIVE);
        assertThat(status.basis()).isEqualTo(new Basis(true, Qualifier.NONE));
    }

    @Test
    void daysOutsideTheCalendarMayBeAsked() {
        Relation relation = relation(since("1974"), ended("2017"));

        assertThat(relation.activeOn(LocalDate.of(-5, 1, 1))).isEqualTo(Certainty.IMPOSSIBLE);
        assertThat(relation.statusOn(LocalDate.of(12000, 1, 1)).certain()).contains(Status.ENDED);
        assertThat(relation(since("XXXX")).activeOn(LocalDate.MAX)).isEqualTo(Certainty.DEFINITE);
    }
}
