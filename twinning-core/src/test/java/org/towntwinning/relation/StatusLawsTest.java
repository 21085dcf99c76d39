package org.towntwinning.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.towntwinning.register.Completions.FEW_FORMS;
import static org.towntwinning.register.Completions.MANY_FORMS;
import static org.towntwinning.register.Completions.SOME_FORMS;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.Completions;
import org.towntwinning.validation.InvalidDataException;

/**
 * The status as of a day against a model that tries every completion: one day for every date, events in recorded order
 * (rules S6.4 to S6.8). What the relation calls possible must be so in some completion, what it calls certain in all,
 * and events are refused exactly if no completion exists (rule S6.5).
 */
@DisplayName("S6.8 The status is exact: possible in some completion, certain in all")
class StatusLawsTest {

    /** None, and the first letters of the statuses. */
    private static final String STATES = "-PASE";

    /**
     * One kind of history: how it is made from dates, what it goes through, and in which order its dates must stand.
     */
    @SuppressWarnings("ImmutableEnumChecker") // the lists are List.of, the functions hold nothing
    private enum History {
        ESTABLISHED(MANY_FORMS, 1, d -> List.of(since(d.get(0))), "A"),
        ENDED(MANY_FORMS, 2, d -> List.of(since(d.get(0)), ended(d.get(1))), "AE"),
        REESTABLISHED(MANY_FORMS, 3, d -> List.of(since(d.get(0)), ended(d.get(1)), again(d.get(2))), "AEA"),
        ENDED_TWICE(
                SOME_FORMS,
                4,
                d -> List.of(since(d.get(0)), ended(d.get(1)), again(d.get(2)), ended(d.get(3))),
                "AEAE"),
        PROPOSED(MANY_FORMS, 3, d -> List.of(proposed(d.get(0)), since(d.get(1)), ended(d.get(2))), "PAE"),
        EXPLORED_AND_ABANDONED(
                MANY_FORMS, 3, d -> List.of(opened(d.get(0)), abandoned(d.get(1)), since(d.get(2))), "P-A"),
        EXPLORED_AND_CLOSED(MANY_FORMS, 3, d -> List.of(opened(d.get(0)), closed(d.get(1)), since(d.get(2))), "PPA"),
        SUSPENDED(MANY_FORMS, 2, d -> List.of(since(d.get(0)), suspended(d.get(1))), "AS"),
        RESUMED(MANY_FORMS, 3, d -> List.of(since(d.get(0)), suspended(d.get(1), d.get(2))), "ASA"),
        ENDED_SUSPENDED(MANY_FORMS, 3, d -> List.of(since(d.get(0)), suspended(d.get(1)), ended(d.get(2))), "ASE"),
        ENDED_RESUMED(
                SOME_FORMS, 4, d -> List.of(since(d.get(0)), suspended(d.get(1), d.get(2)), ended(d.get(3))), "ASAE"),
        REESTABLISHED_AFTER_SUSPENSION(
                FEW_FORMS,
                5,
                d -> List.of(since(d.get(0)), suspended(d.get(1), d.get(2)), ended(d.get(3)), again(d.get(4))),
                "ASAEA"),
        SUSPENDED_IN_SECOND_LIFE(
                FEW_FORMS,
                5,
                d -> List.of(since(d.get(0)), ended(d.get(1)), again(d.get(2)), suspended(d.get(3), d.get(4))),
                "AEASA");

        private final List<String> forms;
        private final int size;
        private final Function<List<String>, List<LifecycleEvent>> events;
        private final String states;

        History(List<String> forms, int size, Function<List<String>, List<LifecycleEvent>> events, String states) {
            this.forms = forms;
            this.size = size;
            this.events = events;
            this.states = states;
        }
    }

    @ParameterizedTest
    @EnumSource(History.class)
    void statusIsExact(History history) {
        Completions.choose(history.forms, history.size, dates -> check(history, dates));
    }

    private static void check(History history, List<String> dates) {
        List<int[]> completions = Completions.inOrder(dates);
        Relation relation;
        try {
            relation = relation(history.events.apply(dates).toArray(LifecycleEvent[]::new));
        } catch (InvalidDataException refusal) {
            assertThat(completions)
                    .as("%s of %s was refused (%s), but these days would do", history, dates, refusal.getMessage())
                    .isEmpty();
            return;
        }
        if (completions.isEmpty()) {
            fail("%s of %s is certainly out of order and was not refused", history, dates);
        }
        for (int day = 0; day < Completions.ASKED; day++) {
            int expected = 0;
            for (int[] completion : completions) {
                expected |= bit(stateOn(history.states, completion, day));
            }
            LocalDate asOf = Completions.day(day);
            if (expected != bits(relation.statusOn(asOf))) {
                fail(
                        "%s of %s on %s: the completions give %s (- is none), but the relation says %s",
                        history, dates, asOf, letters(expected), relation.statusOn(asOf));
            }
        }
    }

    @Test
    @DisplayName("Two suspensions may overlap and stand in any order within their life")
    void twoSuspensions() {
        Completions.choose(List.of("2000-01-31", "2000-02-02", "2000-01", "2000-02"), 6, StatusLawsTest::checkTwo);
    }

    private static void checkTwo(List<String> dates) {
        int[] expected = statesOfTwo(dates);
        Relation relation;
        try {
            relation = relation(
                    since(dates.get(0)),
                    suspended(dates.get(1), dates.get(2)),
                    suspended(dates.get(3), dates.get(4)),
                    ended(dates.get(5)));
        } catch (InvalidDataException refusal) {
            assertThat(expected)
                    .as("%s was refused (%s), but some days would do", dates, refusal.getMessage())
                    .containsOnly(0);
            return;
        }
        for (int day = 0; day < Completions.ASKED; day++) {
            if (expected[day] != bits(relation.statusOn(Completions.day(day)))) {
                fail(
                        "%s on %s: the completions give %s (- is none), but the relation says %s",
                        dates, Completions.day(day), letters(expected[day]), relation.statusOn(Completions.day(day)));
            }
        }
    }

    /** For each day the states of all completions; 0 where there is none. */
    private static int[] statesOfTwo(List<String> dates) {
        int[] states = new int[Completions.ASKED];
        for (int[] first : Completions.inOrder(List.of(dates.get(0), dates.get(1), dates.get(2), dates.get(5)))) {
            for (int[] second : Completions.inOrder(List.of(dates.get(3), dates.get(4)))) {
                if (first[0] > second[0] || second[1] > first[3]) {
                    continue;
                }
                for (int day = 0; day < states.length; day++) {
                    boolean open = (first[1] <= day && day < first[2]) || (second[0] <= day && day < second[1]);
                    char running = open ? 'S' : 'A';
                    states[day] |= bit(day < first[0] ? '-' : day < first[3] ? running : 'E');
                }
            }
        }
        return states;
    }

    private static int bit(char state) {
        return 1 << STATES.indexOf(state);
    }

    private static int bits(AsOf<Status> status) {
        int bits = status.possiblyNone() ? bit('-') : 0;
        for (Status possible : status.possible()) {
            bits |= bit(possible.name().charAt(0));
        }
        return bits;
    }

    private static String letters(int bits) {
        return STATES.chars()
                .filter(state -> (bits & bit((char) state)) != 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(", "));
    }

    private static char stateOn(String states, int[] completion, int day) {
        char state = '-';
        for (int i = 0; i < completion.length; i++) {
            if (completion[i] <= day) {
                state = states.charAt(i);
            }
        }
        return state;
    }
}
