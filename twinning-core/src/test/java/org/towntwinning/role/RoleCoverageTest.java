package org.towntwinning.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.PRESTON;
import static org.towntwinning.register.Given.day;
import static org.towntwinning.register.Given.span;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.register.Answers;
import org.towntwinning.register.Basis;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.Qualifier;

@DisplayName("Which roles are filled, vacant or unknown")
class RoleCoverageTest {

    private static RoleAssignment filled(String period) {
        return RoleAssignment.builder()
                .role(Role.COMMITTEE)
                .side(ALMELO)
                .period(span(period))
                .build();
    }

    private static RoleAssignment vacant(String period) {
        return filled(period).toBuilder().vacant(true).build();
    }

    static Stream<Arguments> assignments() {
        return Stream.of(
                arguments("nothing recorded is unknown, not vacant", List.of(), "2025-06-24 UNKNOWN DEFINITE 0"),
                arguments("filled, still", List.of(filled("1948/..")), """
                        1947-12-31 UNKNOWN DEFINITE 0
                        1948-01-01 FILLED POSSIBLE 1
                        1948-12-31 FILLED DEFINITE 1
                        2025-06-24 FILLED DEFINITE 1"""),
                arguments("filled since some day up to the letter", List.of(filled("[..2025-06-24]/..")), """
                        2025-06-23 FILLED POSSIBLE 1
                        2025-06-24 FILLED DEFINITE 1
                        2030-01-01 FILLED DEFINITE 1"""),
                arguments("filled, an end nobody knows", List.of(filled("1948/")), """
                        1948-12-31 FILLED POSSIBLE 1
                        2025-06-24 FILLED POSSIBLE 1"""),
                arguments("filled for a time, then nothing recorded", List.of(filled("2010-01-01/2015-12-31")), """
                        2009-12-31 UNKNOWN DEFINITE 0
                        2010-01-01 FILLED DEFINITE 1
                        2015-12-31 FILLED DEFINITE 1
                        2016-01-01 UNKNOWN DEFINITE 0"""),
                arguments("vacant", List.of(vacant("2020-01-01/..")), """
                        2019-12-31 UNKNOWN DEFINITE 0
                        2020-01-01 VACANT DEFINITE 1"""),
                arguments(
                        "vacant between two holders",
                        List.of(
                                filled("2000-01-01/2009-12-31"),
                                vacant("2010-01-01/2011-12-31"),
                                filled("2012-01-01/..")),
                        """
                        2009-12-31 FILLED DEFINITE 1
                        2010-01-01 VACANT DEFINITE 1
                        2012-01-01 FILLED DEFINITE 1"""),
                arguments(
                        "a certain holder goes before a certain vacancy",
                        List.of(vacant("2010-01-01/.."), filled("2015-01-01/..")),
                        """
                        2012-01-01 VACANT DEFINITE 1
                        2015-01-01 FILLED DEFINITE 1"""),
                arguments(
                        "a certain vacancy goes before a possible holder",
                        List.of(filled("2015/.."), vacant("2015-01-01/..")),
                        """
                        2015-06-30 VACANT DEFINITE 1
                        2015-12-31 FILLED DEFINITE 1"""),
                arguments(
                        "a possible holder goes before a possible vacancy",
                        List.of(vacant("2015/.."), filled("2015/..")),
                        "2015-06-30 FILLED POSSIBLE 1"),
                arguments("a possible vacancy", List.of(vacant("2015/..")), """
                        2014-12-31 UNKNOWN DEFINITE 0
                        2015-06-30 VACANT POSSIBLE 1"""),
                arguments("two holders at once", List.of(filled("2000-01-01/.."), filled("2010-01-01/..")), """
                        2005-01-01 FILLED DEFINITE 1
                        2015-01-01 FILLED DEFINITE 2"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("assignments")
    void onEveryInterestingDay(String what, List<RoleAssignment> assignments, String expected) {
        Answers.assertAnswers(
                asOf -> {
                    RoleCoverage coverage =
                            RoleCoverage.of(Role.COMMITTEE, ALMELO, assignments, Certainty.IMPOSSIBLE, asOf);
                    return coverage.state() + " " + coverage.certainty() + " "
                            + coverage.assignments().size();
                },
                expected);
    }

    @Test
    void otherRolesAndSidesDoNotCount() {
        List<RoleAssignment> assignments = List.of(
                filled("1948/..").toBuilder().side(PRESTON).build(),
                filled("1948/..").toBuilder().role(Role.MAYOR).build());

        RoleCoverage coverage =
                RoleCoverage.of(Role.COMMITTEE, ALMELO, assignments, Certainty.POSSIBLE, day("2025-06-24"));

        assertThat(coverage)
                .isEqualTo(new RoleCoverage(
                        Role.COMMITTEE,
                        ALMELO,
                        RoleCoverage.State.UNKNOWN,
                        Certainty.DEFINITE,
                        List.of(),
                        Certainty.POSSIBLE,
                        Basis.FIRM));
    }

    @Test
    @DisplayName("S1.6 The qualifiers of the assignments it rests on are carried, of the others not")
    void qualifiers() {
        List<RoleAssignment> assignments = List.of(filled("1948~/.."), filled("1950/2030?"), filled("1900%/1910"));

        RoleCoverage coverage =
                RoleCoverage.of(Role.COMMITTEE, ALMELO, assignments, Certainty.IMPOSSIBLE, day("2025-06-24"));

        assertThat(coverage.assignments()).hasSize(2);
        assertThat(coverage.basis()).isEqualTo(new Basis(false, Qualifier.BOTH));
    }
}
