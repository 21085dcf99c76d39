package org.towntwinning.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.towntwinning.register.Answers.assertAnswers;
import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.DENIZLI;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.register.Given.day;
import static org.towntwinning.register.Given.span;
import static org.towntwinning.register.Given.town;
import static org.towntwinning.relation.Sample.again;
import static org.towntwinning.relation.Sample.closed;
import static org.towntwinning.relation.Sample.ended;
import static org.towntwinning.relation.Sample.opened;
import static org.towntwinning.relation.Sample.proposed;
import static org.towntwinning.relation.Sample.relation;
import static org.towntwinning.relation.Sample.since;
import static org.towntwinning.relation.Sample.suspended;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.Basis;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.RoleCoverage;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.Qualifier;
import org.towntwinning.validation.InvalidDataException;

@DisplayName("Relations: kinds, agreements, coverage of roles, events")
class RelationTest {

    @Nested
    class Kinds {

        private static KindChange kind(RelationKind kind, String since) {
            return KindChange.builder().kind(kind).since(date(since)).build();
        }

        @Test
        @DisplayName("Up and down: contact, friendship, partnership, contact")
        void history() {
            Relation relation = Sample.builder()
                    .kinds(List.of(
                            KindChange.of(RelationKind.CONTACT),
                            kind(RelationKind.FRIENDSHIP, "1960"),
                            kind(RelationKind.PARTNERSHIP, "1974-05-05"),
                            kind(RelationKind.CONTACT, "2017")))
                    .addEvent(since("1950"))
                    .build();

            assertAnswers(relation::kindOn, """
                    1949-12-31 CONTACT
                    1959-12-31 CONTACT
                    1960-06-30 FRIENDSHIP or CONTACT
                    1960-12-31 FRIENDSHIP
                    1974-05-04 FRIENDSHIP
                    1974-05-05 PARTNERSHIP
                    2017-06-30 PARTNERSHIP or CONTACT
                    2017-12-31 CONTACT""");
        }

        @Test
        void datedFromTheFirst() {
            Relation relation = Sample.builder()
                    .kinds(List.of(kind(RelationKind.PARTNERSHIP, "1974~")))
                    .addEvent(since("1974"))
                    .build();

            assertAnswers(relation::kindOn, """
                    1973-12-31 none
                    1974-06-30 none or PARTNERSHIP
                    1974-12-31 PARTNERSHIP""");
            assertThat(relation.kindOn(day("2025-06-24")).basis()).isEqualTo(new Basis(false, Qualifier.APPROXIMATE));
        }

        @Test
        void changedNobodyKnowsWhen() {
            Relation relation = Sample.builder()
                    .addKind(kind(RelationKind.CONTACT, "XXXX"))
                    .addEvent(since("1974"))
                    .build();

            assertAnswers(relation::kindOn, "2025-06-24 PARTNERSHIP or CONTACT");
        }

        @Test
        void changesAreTurningPoints() {
            Relation relation = Sample.builder()
                    .addKind(kind(RelationKind.CONTACT, "2000-02"))
                    .addEvent(since("1974-05-05"))
                    .build();

            assertThat(relation.turningPoints())
                    .containsExactly(day("1974-05-05"), day("2000-02-01"), day("2000-02-29"));
        }
    }

    @Nested
    class Agreements {

        static Stream<Arguments> agreements() {
            return Stream.of(
                    arguments("signed, without a term", "2021-06-29", null, """
                            2021-06-28 IMPOSSIBLE
                            2021-06-29 DEFINITE
                            2025-06-24 DEFINITE"""),
                    arguments("signed in a year, for five years", "2010", "2010/2015-12-31", """
                            2009-12-31 IMPOSSIBLE
                            2010-06-30 POSSIBLE
                            2010-12-31 DEFINITE
                            2015-12-31 DEFINITE
                            2016-01-01 IMPOSSIBLE"""),
                    arguments("signed before its term begins", "2010-05-05", "2011-01-01/..", """
                            2010-12-31 IMPOSSIBLE
                            2011-01-01 DEFINITE"""),
                    arguments("signed after its term began", "2010-05-05", "2010-01-01/..", """
                            2010-05-04 IMPOSSIBLE
                            2010-05-05 DEFINITE"""),
                    arguments("a term whose end nobody knows", "2010-05-05", "2010/", """
                            2010-12-31 POSSIBLE
                            2025-06-24 POSSIBLE"""),
                    arguments("a term without a signing", null, "2010-01-01/2011-12-31", """
                            2009-12-31 IMPOSSIBLE
                            2010-01-01 DEFINITE
                            2012-01-01 IMPOSSIBLE"""),
                    arguments("neither signing nor term", null, null, "2025-06-24 POSSIBLE"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("agreements")
        void inForce(String what, String signed, String term, String expected) {
            assertAnswers(agreement("a", signed, term)::inForceOn, expected);
        }

        private static Agreement agreement(String id, String signed, String term) {
            return Agreement.builder()
                    .id(AgreementId.of(id))
                    .kind(AgreementKind.COOPERATION_PROTOCOL)
                    .signed(signed == null ? null : date(signed))
                    .term(term == null ? null : span(term))
                    .build();
        }

        @Test
        @DisplayName("A gap between two protocols does not end the relation")
        void gap() {
            Relation relation = Sample.builder()
                    .addEvent(since("1974"))
                    .addAgreement(agreement("first", "1974", "1974/1990-12-31"))
                    .addAgreement(agreement("second", "1995", "1995/.."))
                    .build();

            assertAnswers(inForce(relation, Certainty.DEFINITE), """
                    1974-06-30 []
                    1980-01-01 [first]
                    1992-01-01 []
                    1995-06-30 []
                    1996-01-01 [second]""");
            assertAnswers(inForce(relation, Certainty.POSSIBLE), """
                    1974-06-30 [first]
                    1992-01-01 []
                    1995-06-30 [second]""");
            assertThat(relation.activeOn(day("1992-01-01"))).isEqualTo(Certainty.DEFINITE);
        }

        private static Function<LocalDate, Object> inForce(Relation relation, Certainty least) {
            return asOf -> relation.agreementsInForceOn(asOf, least).stream()
                    .map(Agreement::id)
                    .toList();
        }
    }

    @Nested
    class Coverage {

        private static RoleAssignment assignment(Role role) {
            return RoleAssignment.builder()
                    .role(role)
                    .side(ALMELO)
                    .period(span("1974/.."))
                    .build();
        }

        private static String suspended(Relation relation, String asOf) {
            return relation.coverageOn(day(asOf)).stream()
                    .filter(coverage -> coverage.suspended().isPossible())
                    .map(coverage -> coverage.role() + " of " + coverage.side() + " " + coverage.suspended())
                    .toList()
                    .toString();
        }

        @Test
        @DisplayName("For every side the three roles; one is enough")
        void all() {
            Relation relation = Sample.builder()
                    .addEvent(since("1974"))
                    .addRoleAssignment(assignment(Role.COMMITTEE))
                    .build();

            assertThat(relation.coverageOn(day("2025-06-24")))
                    .extracting(RoleCoverage::side, RoleCoverage::role, RoleCoverage::state)
                    .containsExactly(
                            tuple(ALMELO, Role.MAYOR, RoleCoverage.State.UNKNOWN),
                            tuple(ALMELO, Role.MUNICIPAL_ORGANISATION, RoleCoverage.State.UNKNOWN),
                            tuple(ALMELO, Role.COMMITTEE, RoleCoverage.State.FILLED),
                            tuple(DENIZLI, Role.MAYOR, RoleCoverage.State.UNKNOWN),
                            tuple(DENIZLI, Role.MUNICIPAL_ORGANISATION, RoleCoverage.State.UNKNOWN),
                            tuple(DENIZLI, Role.COMMITTEE, RoleCoverage.State.UNKNOWN));
        }

        @Test
        @DisplayName("Towns that act as one party are covered each; who has left is not")
        void sides() {
            Relation relation = Sample.builder()
                    .addEvent(since("1974"))
                    .addParty(Party.builder()
                            .municipalities(List.of(town("a"), town("b")))
                            .left(date("2000"))
                            .build())
                    .build();

            assertThat(relation.coverageOn(day("1999-12-31"))).hasSize(12);
            assertThat(relation.coverageOn(day("2000-06-30")))
                    .as("possibly not left yet")
                    .hasSize(12);
            assertThat(relation.coverageOn(day("2001-01-01"))).hasSize(6);
        }

        @Test
        @DisplayName("Suspensions and ends of a role, on one side or both")
        void suspendedRoles() {
            Relation relation = relation(
                    since("1974"),
                    Sample.suspended("2010", Role.MAYOR).toBuilder()
                            .side(DENIZLI)
                            .build(),
                    Sample.suspended("2011-01-01", Role.COMMITTEE).toBuilder()
                            .resumed(Resumption.on(date("2012-01-01")))
                            .build(),
                    ended("2015-01-01", Role.COMMITTEE).toBuilder().side(ALMELO).build());

            assertThat(suspended(relation, "2009-12-31")).isEqualTo("[]");
            assertThat(suspended(relation, "2010-06-30")).isEqualTo("[MAYOR of town:denizli POSSIBLE]");
            assertThat(suspended(relation, "2011-06-30"))
                    .isEqualTo("[COMMITTEE of town:almelo DEFINITE, MAYOR of town:denizli DEFINITE, COMMITTEE of"
                            + " town:denizli DEFINITE]");
            assertThat(suspended(relation, "2013-01-01")).isEqualTo("[MAYOR of town:denizli DEFINITE]");
            assertThat(suspended(relation, "2015-01-01"))
                    .isEqualTo("[COMMITTEE of town:almelo DEFINITE, MAYOR of town:denizli DEFINITE]");
        }

        @Test
        @DisplayName("The suspension of the relation as a whole is no suspension of a role")
        void wholeRelation() {
            assertThat(suspended(relation(since("1974"), Sample.suspended("2010"), ended("2015")), "2020-01-01"))
                    .isEqualTo("[]");
        }

        @Test
        @DisplayName("A new life begins with all roles free")
        void newLife() {
            Relation relation = relation(
                    since("1974"),
                    Sample.suspended("2000", Role.MAYOR),
                    ended("2010", Role.COMMITTEE),
                    ended("2017"),
                    again("2026"),
                    Sample.suspended("2028-01-01", Role.MAYOR));

            assertThat(suspended(relation, "2020-01-01"))
                    .contains("MAYOR", "COMMITTEE")
                    .contains("DEFINITE");
            assertThat(suspended(relation, "2026-06-30"))
                    .contains("MAYOR", "COMMITTEE")
                    .doesNotContain("DEFINITE");
            assertThat(suspended(relation, "2027-01-01")).isEqualTo("[]");
            assertThat(suspended(relation, "2028-01-01"))
                    .isEqualTo("[MAYOR of town:almelo DEFINITE, MAYOR of town:denizli DEFINITE]");
        }
    }

    @Nested
    class Events {

        static Stream<Arguments> events() {
            return Stream.of(
                    arguments(proposed("2000"), "proposed"),
                    arguments(since("2000"), "established"),
                    arguments(suspended("2000"), "suspended"),
                    arguments(ended("2000"), "ended"),
                    arguments(again("2000"), "reestablished"),
                    arguments(
                            Transferred.builder()
                                    .date(date("2000"))
                                    .from(ALMELO)
                                    .to(DENIZLI)
                                    .build(),
                            "transferred"),
                    arguments(opened("2000"), "exploration opened"),
                    arguments(closed("2000"), "exploration closed"),
                    arguments(Continued.on(date("2000")), "continued"));
        }

        @ParameterizedTest
        @MethodSource("events")
        void callTheRightCase(LifecycleEvent event, String expected) {
            assertThat(event.<String>fold(new LifecycleEvent.Cases<>() {
                        @Override
                        public String proposed(Proposed given) {
                            return given == event ? "proposed" : "another";
                        }

                        @Override
                        public String established(Established given) {
                            return given == event ? "established" : "another";
                        }

                        @Override
                        public String suspended(Suspended given) {
                            return given == event ? "suspended" : "another";
                        }

                        @Override
                        public String ended(Ended given) {
                            return given == event ? "ended" : "another";
                        }

                        @Override
                        public String reestablished(Reestablished given) {
                            return given == event ? "reestablished" : "another";
                        }

                        @Override
                        public String transferred(Transferred given) {
                            return given == event ? "transferred" : "another";
                        }

                        @Override
                        public String explorationOpened(ExplorationOpened given) {
                            return given == event ? "exploration opened" : "another";
                        }

                        @Override
                        public String explorationClosed(ExplorationClosed given) {
                            return given == event ? "exploration closed" : "another";
                        }

                        @Override
                        public String continued(Continued given) {
                            return given == event ? "continued" : "another";
                        }
                    }))
                    .isEqualTo(expected);
            assertThat(event.date()).isEqualTo(date("2000"));
            assertThat(event.remark()).isEmpty();
            assertThat(event.citations()).isEmpty();
        }

        @Test
        void areFoundByTheirType() {
            Relation relation = relation(since("1974"), suspended("1980", "1981"), suspended("1990"), ended("2017"));

            assertThat(relation.events(Suspended.class))
                    .extracting(Suspended::date)
                    .containsExactly(date("1980"), date("1990"));
            assertThat(relation.events(Reestablished.class)).isEmpty();
            assertThat(relation.events(LifecycleEvent.class)).hasSize(4);
        }

        @Test
        @DisplayName("S6.6 An event names roles and a side, or the whole relation")
        void scope() {
            Ended onOneSide =
                    ended("2017", Role.MAYOR).toBuilder().side(DENIZLI).build();
            Suspended onBoth = suspended("2000", Role.MAYOR, Role.COMMITTEE);

            assertThat(ended("2017").isOfWholeRelation()).isTrue();
            assertThat(ended("2017").concerns(Role.MAYOR, ALMELO)).isFalse();
            assertThat(onOneSide.isOfWholeRelation()).isFalse();
            assertThat(onOneSide.concerns(Role.MAYOR, DENIZLI)).isTrue();
            assertThat(onOneSide.concerns(Role.MAYOR, ALMELO)).isFalse();
            assertThat(onOneSide.concerns(Role.COMMITTEE, DENIZLI)).isFalse();
            assertThat(onBoth.concerns(Role.COMMITTEE, ALMELO)).isTrue();
            assertThat(onBoth.concerns(Role.MUNICIPAL_ORGANISATION, ALMELO)).isFalse();
        }

        @Test
        @DisplayName("A suspension is open from its day to the day before its resumption")
        void open() {
            assertAnswers(suspended("2000-05-05", "2001-05-05")::openOn, """
                    2000-05-04 IMPOSSIBLE
                    2000-05-05 DEFINITE
                    2001-05-04 DEFINITE
                    2001-05-05 IMPOSSIBLE""");
            assertAnswers(suspended("2000")::openOn, """
                    2000-06-30 POSSIBLE
                    2000-12-31 DEFINITE
                    9999-12-31 DEFINITE""");
        }

        @Test
        @DisplayName("S6.5 Events are in order unless certainly not")
        void possibleOrderIsLegal() {
            assertThat(relation(since("2004"), ended("2004-05")).events()).hasSize(2);
            assertThat(relation(since("2004-05"), ended("2004")).events()).hasSize(2);
            assertThat(relation(since("1974"), suspended("2020", "2020"), ended("2020"), again("2020"))
                            .events())
                    .hasSize(4);
            assertThat(relation(since("1974"), ended("XXXX"), again("1975")).events())
                    .hasSize(3);
            assertThat(relation(since("1974"), suspended("2000", Role.MAYOR), ended("2010"), again("2020"))
                            .events())
                    .hasSize(4);
        }

        @Test
        @DisplayName("A role may be resumed after the relation as a whole has ended")
        void roleResumedLater() {
            Suspended committee = suspended("2010", Role.COMMITTEE).toBuilder()
                    .resumed(Resumption.on(date("2019")))
                    .build();

            assertThat(relation(since("1974"), committee, ended("2017")).events())
                    .hasSize(3);
        }

        @Test
        void allThatIsWrongIsReportedAtOnce() {
            assertThatThrownBy(() -> Sample.builder()
                            .addParty(Party.of(ALMELO))
                            .addKind(KindChange.of(RelationKind.CONTACT))
                            .events(List.of(ended("2017"), again("1974"), since("1950")))
                            .addRoleAssignment(RoleAssignment.builder()
                                    .role(Role.MAYOR)
                                    .side(town("stranger"))
                                    .period(span("/"))
                                    .build())
                            .build())
                    .isInstanceOfSatisfying(
                            InvalidDataException.class,
                            refusal -> assertThat(refusal.violations())
                                    .extracting(violation -> violation.path() + " " + violation.code())
                                    .containsExactly(
                                            "parties[2] relation.self-pair",
                                            "kinds[1].since relation.kind-undated",
                                            "events[0] event.sequence",
                                            "events[2] event.sequence",
                                            "events[1] event.order",
                                            "events[2] event.order",
                                            "roleAssignments[0].side relation.not-a-party"));
        }
    }

    @Nested
    class Themes {

        @Test
        void areAnOpenSet() {
            assertThat(Theme.known()).hasSize(14).doesNotHaveDuplicates().contains(Theme.CIRCULAR_ECONOMY);
            assertThat(Theme.of("twents-dialect")).hasToString("twents-dialect").isNotIn(Theme.known());
            assertThat(Theme.of("music")).isEqualTo(Theme.MUSIC);
            assertThatThrownBy(() -> Theme.known().clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Music", "arts and culture", "-x", "arts_and_culture"})
        void ofOtherCharactersAreRefused(String code) {
            assertThatThrownBy(() -> Theme.of(code)).isInstanceOf(InvalidDataException.class);
        }

        @Test
        @DisplayName("A theme that is named twice counts once")
        void twice() {
            assertThat(FieldOfCooperation.of(Theme.TOURISM, Theme.MUSIC, Theme.TOURISM)
                            .themes())
                    .containsExactly(Theme.MUSIC, Theme.TOURISM);
        }
    }

    @Nested
    @DisplayName("A relation with 5,000 events")
    class Large {

        private static final int EVENTS = 5_000;

        private static List<LifecycleEvent> lives() {
            List<LifecycleEvent> events = new ArrayList<>(List.of(since("1000-01-01")));
            LocalDate day = day("1000-01-01");
            while (events.size() < EVENTS) {
                day = day.plusMonths(1);
                String text = day.toString();
                events.add(events.size() % 2 == 1 ? ended(text) : again(text));
            }
            return events;
        }

        private static List<LifecycleEvent> suspensions() {
            List<LifecycleEvent> events = new ArrayList<>(List.of(since("1000-01-01")));
            LocalDate day = day("1000-01-01");
            while (events.size() < EVENTS) {
                day = day.plusMonths(1);
                events.add(suspended(day.toString(), day.plusDays(9).toString()));
            }
            return events;
        }

        static Stream<Arguments> histories() {
            return Stream.of(
                    arguments("lives", lives(), Set.of(Status.ACTIVE, Status.ENDED)),
                    arguments("suspensions", suspensions(), Set.of(Status.ACTIVE, Status.SUSPENDED)));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("histories")
        void isBuiltAndAnswersQuickly(String what, List<LifecycleEvent> events, Set<Status> expected) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                Relation relation = Sample.builder().events(events).build();
                Set<Status> found = new HashSet<>();
                for (int year = 1001; year < 1401; year += 7) {
                    AsOf<Status> early = relation.statusOn(LocalDate.of(year, 3, 5));
                    AsOf<Status> late = relation.statusOn(LocalDate.of(year, 4, 25));
                    found.addAll(early.possible());
                    found.addAll(late.possible());
                }
                assertThat(found).isEqualTo(expected);
                assertThat(relation.turningPoints()).hasSizeGreaterThan(EVENTS - 1);
                assertThat(relation.coverageOn(day("1200-01-01"))).hasSize(6);
                assertThat(relation.references()).hasSize(2);
                assertThat(relation.toBuilder().build()).isEqualTo(relation);
            });
        }
    }
}
