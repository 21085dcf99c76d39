package org.towntwinning.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.towntwinning.register.Answers.assertAnswers;
import static org.towntwinning.register.Answers.inWords;
import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.register.Given.day;
import static org.towntwinning.register.Given.span;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.Basis;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.Completions;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.Name;
import org.towntwinning.register.RelationId;
import org.towntwinning.role.Task;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.Qualifier;
import org.towntwinning.validation.InvalidDataException;

@DisplayName("Committees: their state, whom they serve, what they are called")
class CommitteeTest {

    /** What founding, notice and dissolution lead to, one after the other. */
    private static final List<CommitteeState> IN_ORDER =
            List.of(CommitteeState.ACTIVE, CommitteeState.DISSOLUTION_NOTIFIED, CommitteeState.DISSOLVED);

    private static final RelationId PRESTON = RelationId.of("almelo-preston");

    private static Committee committee(String founded, String notified, String dissolved) {
        return Committee.builder()
                .id(CommitteeId.of("preston-committee"))
                .seat(ALMELO)
                .founded(date(founded))
                .dissolutionNotice(
                        notified == null
                                ? null
                                : DissolutionNotice.builder()
                                        .date(date(notified))
                                        .build())
                .dissolved(dissolved == null ? null : date(dissolved))
                .build();
    }

    static Stream<Arguments> lives() {
        return Stream.of(
                arguments("founded in a year", committee("1948", null, null), """
                        1947-12-31 none IMPOSSIBLE
                        1948-06-30 none or ACTIVE POSSIBLE
                        1948-12-31 ACTIVE DEFINITE
                        2025-06-24 ACTIVE DEFINITE"""),
                arguments("founded nobody knows when", committee("XXXX", null, null), """
                        1900-01-01 none or ACTIVE POSSIBLE
                        2025-06-24 none or ACTIVE POSSIBLE"""),
                arguments(
                        "wants to end, said some day up to the letter (Preston)",
                        committee("1948", "[..2025-06-24]", null),
                        """
                        1947-12-31 none IMPOSSIBLE
                        2020-01-01 ACTIVE or DISSOLUTION_NOTIFIED DEFINITE
                        2025-06-24 DISSOLUTION_NOTIFIED DEFINITE
                        2030-01-01 DISSOLUTION_NOTIFIED DEFINITE"""),
                arguments(
                        "wants to end, founded nobody knows when: who gives notice exists",
                        committee("XXXX", "[..2025-06-24]", null),
                        """
                        2020-01-01 none or ACTIVE or DISSOLUTION_NOTIFIED POSSIBLE
                        2025-06-24 DISSOLUTION_NOTIFIED DEFINITE"""),
                arguments("dissolved after notice", committee("1948", "2025-06-24", "2026"), """
                        2025-06-23 ACTIVE DEFINITE
                        2025-06-24 DISSOLUTION_NOTIFIED DEFINITE
                        2026-06-30 DISSOLUTION_NOTIFIED or DISSOLVED POSSIBLE
                        2026-12-31 DISSOLVED IMPOSSIBLE"""),
                arguments("dissolved without notice", committee("1948", null, "2020-05-05"), """
                        2020-05-04 ACTIVE DEFINITE
                        2020-05-05 DISSOLVED IMPOSSIBLE"""),
                arguments("founded and dissolved in one year", committee("2000", null, "2000"), """
                        2000-06-30 none or ACTIVE or DISSOLVED POSSIBLE
                        2000-12-31 DISSOLVED IMPOSSIBLE"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lives")
    void stateAndLifeOnEveryInterestingDay(String what, Committee committee, String expected) {
        assertAnswers(asOf -> inWords(committee.stateOn(asOf)) + " " + committee.liveOn(asOf), expected);
    }

    @Test
    @DisplayName("State and life are exact: possible in some completion, certain in all")
    void exact() {
        Completions.choose(Completions.MANY_FORMS, 3, CommitteeTest::check);
    }

    private static void check(List<String> dates) {
        List<int[]> completions = Completions.inOrder(dates);
        Committee committee;
        try {
            committee = committee(dates.get(0), dates.get(1), dates.get(2));
        } catch (InvalidDataException refusal) {
            assertThat(completions)
                    .as("%s was refused: %s", dates, refusal.getMessage())
                    .isEmpty();
            return;
        }
        assertThat(completions).as("%s was not refused", dates).isNotEmpty();
        for (int day = 0; day < Completions.ASKED; day++) {
            Set<CommitteeState> states = EnumSet.noneOf(CommitteeState.class);
            int live = 0;
            boolean none = false;
            for (int[] days : completions) {
                int reached = (days[0] <= day ? 1 : 0) + (days[1] <= day ? 1 : 0) + (days[2] <= day ? 1 : 0);
                if (reached == 0) {
                    none = true;
                } else {
                    states.add(IN_ORDER.get(reached - 1));
                }
                live += reached == 1 || reached == 2 ? 1 : 0;
            }
            AsOf<CommitteeState> state = committee.stateOn(Completions.day(day));
            Certainty expected = live == 0
                    ? Certainty.IMPOSSIBLE
                    : live == completions.size() ? Certainty.DEFINITE : Certainty.POSSIBLE;
            if (!state.possible().equals(states)
                    || state.possiblyNone() != none
                    || committee.liveOn(Completions.day(day)) != expected) {
                fail(
                        "%s on %s: the completions give %s, none %s, live %s",
                        dates, Completions.day(day), states, none, expected);
            }
        }
    }

    @Test
    @DisplayName("S1.6 The state carries the qualifiers of the dates it rests on")
    void qualifiers() {
        assertThat(committee("1948~", "2025?", null).stateOn(day("2030-01-01")).basis())
                .isEqualTo(new Basis(false, Qualifier.BOTH));
    }

    @Test
    void servesRelationsForATime() {
        Committee committee = committee("1948", null, null).toBuilder()
                .addService(new Service(PRESTON, span("1948/1960-12-31")))
                .addService(new Service(PRESTON, span("1970-01-01/..")))
                .build();

        assertAnswers(asOf -> committee.servesOn(PRESTON, asOf), """
                1947-12-31 IMPOSSIBLE
                1948-06-30 POSSIBLE
                1960-12-31 DEFINITE
                1961-01-01 IMPOSSIBLE
                1970-01-01 DEFINITE
                2025-06-24 DEFINITE""");
        assertThat(committee.serves(PRESTON)).isTrue();
        assertThat(committee.serves(RelationId.of("almelo-iserlohn"))).isFalse();
        assertAnswers(asOf -> committee.servesOn(RelationId.of("almelo-iserlohn"), asOf), "2025-06-24 IMPOSSIBLE");
    }

    @Test
    @DisplayName("A task without a relation is one for all relations")
    void tasks() {
        Committee committee = committee("1948", null, null).toBuilder()
                .addTask(CommitteeTask.builder().task(Task.EXECUTES).build())
                .build();

        assertThat(committee.tasks())
                .singleElement()
                .satisfies(task -> assertThat(task.relation()).isEmpty());
    }

    @Test
    @DisplayName("The letter knows one committee only by its town: no name is needed")
    void names() {
        Committee unnamed = committee("XXXX", null, null);
        Committee named =
                unnamed.toBuilder().addName(Name.of("nl", "Preston Comité")).build();

        assertThat(unnamed.name(LanguageTag.NL, day("2025-06-24"))).isEmpty();
        assertThat(named.name(LanguageTag.EN, day("2025-06-24"))).contains("Preston Comité");
    }
}
