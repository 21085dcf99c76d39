package org.towntwinning.testkit.anniversary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.anniversary.DueSpan;
import org.towntwinning.testkit.anniversary.PlainHistory.Moment;
import org.towntwinning.testkit.anniversary.PlainHistory.State;
import org.towntwinning.testkit.anniversary.PlainHistory.Suspension;
import org.towntwinning.time.PartialDate;

/** How gaps move a jubilee when only active time counts: rule S7, {@code ACTIVE_TIME}. */
final class PlainGaps {

    /** The days from one to before another; without the other they never end. */
    private record Stretch(LocalDate from, @Nullable LocalDate to) {

        boolean isEmpty() {
            return to != null && !from.isBefore(to);
        }
    }

    /** Gaps that may overlap: the least and the most that each can be. */
    private record Group(List<Stretch> shortest, List<Stretch> longest) {

        Group() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(Moment from, @Nullable Moment to) {
            shortest.add(new Stretch(from.hi, to == null ? null : to.lo));
            longest.add(new Stretch(from.lo, to == null ? null : to.hi));
        }
    }

    /** Where a jubilee has been moved to, and whether it can also have been prevented. */
    record Moved(DueSpan due, boolean cut) {}

    private final List<Group> groups = new ArrayList<>();

    PlainGaps(PlainHistory history, @Nullable PartialDate left) {
        List<State> states = history.states();
        for (int i = 0; i < states.size(); i++) {
            State state = states.get(i);
            if (state.active()) {
                Moment end = i + 1 < states.size() ? states.get(i + 1).begun() : null;
                Moment again = i + 2 < states.size() ? states.get(i + 2).begun() : null;
                addLife(state, end, again);
            }
        }
        if (left != null) {
            Group leaving = new Group();
            leaving.add(new Moment(left), null);
            groups.add(leaving);
        }
    }

    /** The suspensions of a life enter as their union (S6.4); one that is never lifted lasts until the next life. */
    private void addLife(State life, @Nullable Moment end, @Nullable Moment again) {
        Group suspensions = new Group();
        boolean lasting = false;
        for (Suspension suspension : life.suspensions()) {
            Moment resumed = suspension.resumed();
            suspensions.add(suspension.begun(), resumed == null ? again : resumed);
            lasting |= resumed == null;
        }
        groups.add(suspensions);
        if (end != null && !lasting) {
            Group ended = new Group();
            ended.add(end, again);
            groups.add(ended);
        }
    }

    /** S7: the least and the most that the gaps that are reached move a due span; empty if it is never reached. */
    Optional<Moved> move(DueSpan nominal) {
        LocalDate lo = nominal.earliest();
        LocalDate hi = nominal.latest();
        boolean cut = false;
        for (Group group : groups) {
            for (Stretch stretch : union(group.shortest)) {
                if (!lo.isBefore(stretch.from)) {
                    if (stretch.to == null) {
                        return Optional.empty();
                    }
                    lo = lo.plusDays(ChronoUnit.DAYS.between(stretch.from, stretch.to));
                }
            }
            for (Stretch stretch : union(closed(group.longest))) {
                if (!hi.isBefore(stretch.from)) {
                    hi = hi.plusDays(ChronoUnit.DAYS.between(stretch.from, stretch.to));
                }
            }
            for (int i = 0; i < group.longest.size(); i++) {
                if (group.longest.get(i).to == null && !hi.isBefore(group.longest.get(i).from)) {
                    LocalDate last = group.shortest.get(i).from.minusDays(1);
                    hi = hi.isBefore(last) ? hi : last;
                    cut = true;
                }
            }
        }
        if (hi.isAfter(PartialDate.MAX)) {
            hi = PartialDate.MAX;
            cut = true;
        }
        return Optional.of(new Moved(new DueSpan(lo, hi.isBefore(lo) ? lo : hi), cut));
    }

    private static List<Stretch> closed(List<Stretch> stretches) {
        return stretches.stream().filter(each -> each.to != null).toList();
    }

    /** The same days as stretches in order that do not touch each other. */
    private static List<Stretch> union(List<Stretch> stretches) {
        List<Stretch> sorted = new ArrayList<>(
                stretches.stream().filter(each -> !each.isEmpty()).toList());
        sorted.sort(Comparator.comparing(Stretch::from));
        List<Stretch> union = new ArrayList<>();
        for (Stretch next : sorted) {
            Stretch previous = union.isEmpty() ? null : union.get(union.size() - 1);
            if (previous == null || (previous.to != null && previous.to.isBefore(next.from))) {
                union.add(next);
            } else {
                union.set(union.size() - 1, new Stretch(previous.from, later(previous.to, next.to)));
            }
        }
        return union;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
