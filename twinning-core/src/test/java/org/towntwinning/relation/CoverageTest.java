package org.towntwinning.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.DENIZLI;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.register.Given.day;
import static org.towntwinning.register.Given.span;
import static org.towntwinning.register.Given.town;
import static org.towntwinning.relation.Sample.again;
import static org.towntwinning.relation.Sample.ended;
import static org.towntwinning.relation.Sample.relation;
import static org.towntwinning.relation.Sample.since;
import static org.towntwinning.relation.Sample.suspended;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.RoleCoverage;

@DisplayName("Which roles of a relation are filled on a day")
class CoverageTest {

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
                Sample.suspended("2010", Role.MAYOR).toBuilder().side(DENIZLI).build(),
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

    @Test
    @DisplayName(
            "S6.8: a role that was resumed on a day had been suspended by then, in the life that had begun by then")
    void resumptionBoundsWhatIsBeforeIt() {
        Relation relation = relation(
                since("2000-01"),
                Sample.suspended("2000-01", Role.MAYOR),
                ended("2000-01"),
                again("2000-01"),
                Sample.suspended("2000-01", Role.MAYOR).toBuilder()
                        .side(ALMELO)
                        .resumed(Resumption.on(date("2000-01-29")))
                        .build());

        assertThat(suspended(relation, "2000-01-28"))
                .contains("MAYOR of town:almelo POSSIBLE", "MAYOR of town:denizli POSSIBLE");
        assertThat(suspended(relation, "2000-01-29"))
                .as("the first suspension is over with the first life, the second is resumed")
                .doesNotContain("town:almelo");
    }
}
