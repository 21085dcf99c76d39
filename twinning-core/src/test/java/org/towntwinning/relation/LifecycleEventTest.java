package org.towntwinning.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.towntwinning.register.Answers.assertAnswers;
import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.DENIZLI;
import static org.towntwinning.register.Given.date;
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

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.validation.InvalidDataException;

@DisplayName("Events of a relation: cases, order, scope")
class LifecycleEventTest {

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
        Ended onOneSide = ended("2017", Role.MAYOR).toBuilder().side(DENIZLI).build();
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

        assertThat(relation(since("1974"), committee, ended("2017")).events()).hasSize(3);
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
