package org.towntwinning.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.towntwinning.relation.Continued;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.ExplorationOutcome;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Transferred;
import org.towntwinning.time.PartialDate;

/**
 * The status of a relation as the specification means it, without any of the library's arithmetic: every way to choose
 * one day for every date that decides it, in recorded order, is played through day by day (rules S6.4 to S6.8).
 *
 * <p>What decides: proposals, explorations before the founding, founding, end and re-establishment of the whole
 * relation, in this order; and suspensions of the whole relation, each somewhere within the life in which it is
 * recorded, independent of the others. Events of a role decide nothing (P45).
 */
final class StatusModel {

    /** What may hold on a day. */
    enum State {
        NONE,
        PROPOSED,
        ACTIVE,
        SUSPENDED,
        ENDED
    }

    /** From a date on a state, with the suspensions recorded in it. */
    private record Stage(PartialDate from, State state, List<Suspended> suspensions) {}

    private final List<Stage> stages = new ArrayList<>();
    private final List<Set<State>> possible = Stream.generate(() -> EnumSet.noneOf(State.class))
            .limit(SmallCalendar.ASKED)
            .<Set<State>>map(states -> states)
            .toList();
    private boolean completed;

    private StatusModel(List<LifecycleEvent> events) {
        State state = State.NONE;
        for (LifecycleEvent event : events) {
            State next = next(state, event);
            if (event instanceof Suspended suspended && suspended.roles().isEmpty()) {
                stages.get(stages.size() - 1).suspensions.add(suspended);
            } else if (next != state || event instanceof Proposed) {
                stages.add(new Stage(event.date(), next, new ArrayList<>()));
                state = next;
            } else if (decidesNothingNew(state, event)) {
                stages.add(new Stage(event.date(), state, new ArrayList<>()));
            }
        }
        choose(new int[stages.size()], 0);
    }

    static StatusModel of(List<LifecycleEvent> events) {
        return new StatusModel(events);
    }

    /** Whether an event may change the status; explorations do before the founding, so they stay in. */
    static boolean decides(LifecycleEvent event) {
        boolean ofRole =
                (event instanceof Suspended suspended && !suspended.roles().isEmpty())
                        || (event instanceof Ended ended && !ended.roles().isEmpty());
        return !ofRole && !(event instanceof Continued) && !(event instanceof Transferred);
    }

    /** Whether there is any way at all to choose the days. */
    boolean isPossible() {
        return completed;
    }

    /** What may hold on the day with a number. */
    Set<State> on(int day) {
        return possible.get(day);
    }

    private static State next(State state, LifecycleEvent event) {
        boolean before = state == State.NONE || state == State.PROPOSED;
        if (event instanceof Established || event instanceof Reestablished) {
            return State.ACTIVE;
        }
        if (event instanceof Ended ended && ended.roles().isEmpty()) {
            return State.ENDED;
        }
        if (before && (event instanceof Proposed || event instanceof ExplorationOpened)) {
            return State.PROPOSED;
        }
        if (state == State.PROPOSED && event instanceof ExplorationClosed closed) {
            return closed.outcome() == ExplorationOutcome.ABANDONED ? State.NONE : State.PROPOSED;
        }
        return state;
    }

    /** An exploration before the founding stands in the order of events, also where it goes on as proposed. */
    private static boolean decidesNothingNew(State state, LifecycleEvent event) {
        return state == State.PROPOSED && (event instanceof ExplorationOpened || event instanceof ExplorationClosed);
    }

    private void choose(int[] days, int next) {
        if (next == days.length) {
            play(days);
            return;
        }
        for (int day = next == 0 ? 0 : days[next - 1]; day <= SmallCalendar.ASKED; day++) {
            if (SmallCalendar.allows(stages.get(next).from, day)) {
                days[next] = day;
                choose(days, next + 1);
            }
        }
    }

    private void play(int[] days) {
        List<Runnable> outcome = new ArrayList<>();
        int first = days.length == 0 ? SmallCalendar.ASKED : days[0];
        for (int day = 0; day < Math.min(first, SmallCalendar.ASKED); day++) {
            int asked = day;
            outcome.add(() -> possible.get(asked).add(State.NONE));
        }
        for (int i = 0; i < days.length; i++) {
            int to = i + 1 < days.length ? days[i + 1] : SmallCalendar.ASKED + 1;
            if (!play(stages.get(i), days[i], to, outcome)) {
                return;
            }
        }
        completed = true;
        outcome.forEach(Runnable::run);
    }

    /** Plays one stage from a day up to another; false if a suspension has no place in it. */
    private boolean play(Stage stage, int from, int to, List<Runnable> outcome) {
        boolean[] maybeSuspended = new boolean[SmallCalendar.ASKED + 1];
        boolean[] maybeNot = new boolean[SmallCalendar.ASKED + 1];
        Arrays.fill(maybeNot, true);
        for (Suspended suspended : stage.suspensions) {
            List<int[]> intervals = intervals(suspended, from, Math.min(to, SmallCalendar.ASKED));
            if (intervals.isEmpty()) {
                return false;
            }
            for (int day = from; day <= SmallCalendar.ASKED; day++) {
                int asked = day;
                maybeSuspended[day] |= intervals.stream().anyMatch(each -> each[0] <= asked && asked < each[1]);
                maybeNot[day] &= intervals.stream().anyMatch(each -> asked < each[0] || each[1] <= asked);
            }
        }
        for (int day = from; day < Math.min(to, SmallCalendar.ASKED); day++) {
            int asked = day;
            if (stage.state != State.ACTIVE || maybeNot[day]) {
                outcome.add(() -> possible.get(asked).add(stage.state));
            }
            if (stage.state == State.ACTIVE && maybeSuspended[day]) {
                outcome.add(() -> possible.get(asked).add(State.SUSPENDED));
            }
        }
        return true;
    }

    /** The ways in which a suspension can lie between two days, as its first day and the day of its resumption. */
    private static List<int[]> intervals(Suspended suspended, int from, int to) {
        List<int[]> intervals = new ArrayList<>();
        for (int begun = from; begun <= to; begun++) {
            if (!SmallCalendar.allows(suspended.date(), begun)) {
                continue;
            }
            if (suspended.resumed().isEmpty()) {
                intervals.add(new int[] {begun, Integer.MAX_VALUE});
                continue;
            }
            PartialDate resumed = suspended.resumed().map(Resumption::date).get();
            for (int over = begun; over <= to; over++) {
                if (SmallCalendar.allows(resumed, over)) {
                    intervals.add(new int[] {begun, over});
                }
            }
        }
        return intervals;
    }
}
