package org.towntwinning.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.role.Role;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;

/**
 * Whether a role of a side is suspended, as the specification means it: every way to choose one day for the founding,
 * each end and each re-establishment, in recorded order, and for the events of the role one within the part of the life
 * in which they are recorded. A role is resumed at any later time; the next life begins with all roles free.
 */
final class RoleModel {

    /** Between two events of the whole relation: when it begins, whether a life begins with it, what the role does. */
    private record Part(PartialDate from, boolean beginsLife, List<LifecycleEvent> ofRole) {}

    private final List<Part> parts = new ArrayList<>();
    private final boolean[] ever = new boolean[SmallCalendar.ASKED];
    private final boolean[] never = new boolean[SmallCalendar.ASKED];

    private RoleModel(List<LifecycleEvent> events, Role role, MunicipalityId side) {
        for (LifecycleEvent event : events) {
            boolean begins = event instanceof Established || event instanceof Reestablished;
            if (begins || (event instanceof Ended ended && ended.isOfWholeRelation())) {
                parts.add(new Part(event.date(), begins, new ArrayList<>()));
            } else if (concerns(event, role, side)) {
                parts.get(parts.size() - 1).ofRole.add(event);
            }
        }
        choose(new int[parts.size()], 0);
    }

    static RoleModel of(List<LifecycleEvent> events, Role role, MunicipalityId side) {
        return new RoleModel(events, role, side);
    }

    private static boolean concerns(LifecycleEvent event, Role role, MunicipalityId side) {
        if (event instanceof Suspended suspended) {
            return suspended.roles().contains(role)
                    && suspended.side().map(side::equals).orElse(true);
        }
        return event instanceof Ended ended
                && ended.roles().contains(role)
                && ended.side().map(side::equals).orElse(true);
    }

    /** How surely the role is suspended on the day with a number. */
    Certainty on(int day) {
        return ever[day] && never[day] ? Certainty.POSSIBLE : Certainty.of(ever[day]);
    }

    private void choose(int[] days, int next) {
        if (next == days.length) {
            play(days);
            return;
        }
        for (int day = next == 0 ? 0 : days[next - 1]; day <= SmallCalendar.ASKED; day++) {
            if (SmallCalendar.allows(parts.get(next).from, day)) {
                days[next] = day;
                choose(days, next + 1);
            }
        }
    }

    private void play(int[] days) {
        boolean[] maybe = new boolean[SmallCalendar.ASKED];
        boolean[] maybeNot = new boolean[SmallCalendar.ASKED];
        Arrays.fill(maybeNot, true);
        for (int i = 0; i < days.length; i++) {
            int to = i + 1 < days.length ? days[i + 1] : SmallCalendar.ASKED;
            if (parts.get(i).beginsLife) {
                Arrays.fill(maybe, Math.min(days[i], SmallCalendar.ASKED), SmallCalendar.ASKED, false);
                Arrays.fill(maybeNot, Math.min(days[i], SmallCalendar.ASKED), SmallCalendar.ASKED, true);
            }
            for (LifecycleEvent event : parts.get(i).ofRole) {
                List<int[]> intervals = intervals(event, days[i], to);
                if (intervals.isEmpty()) {
                    return;
                }
                for (int day = days[i]; day < SmallCalendar.ASKED; day++) {
                    int asked = day;
                    maybe[day] |= intervals.stream().anyMatch(each -> each[0] <= asked && asked < each[1]);
                    maybeNot[day] &= intervals.stream().anyMatch(each -> asked < each[0] || each[1] <= asked);
                }
            }
        }
        for (int day = 0; day < SmallCalendar.ASKED; day++) {
            ever[day] |= maybe[day];
            never[day] |= maybeNot[day];
        }
    }

    /** The ways in which the role may have been suspended, begun between two days. */
    private static List<int[]> intervals(LifecycleEvent event, int from, int to) {
        List<int[]> intervals = new ArrayList<>();
        for (int begun = from; begun <= to; begun++) {
            for (int over = begun; over <= SmallCalendar.ASKED; over++) {
                if (SmallCalendar.allows(event.date(), begun) && isOver(event, over)) {
                    intervals.add(new int[] {begun, resumed(event) == null ? Integer.MAX_VALUE : over});
                }
            }
        }
        return intervals;
    }

    private static boolean isOver(LifecycleEvent event, int day) {
        PartialDate resumed = resumed(event);
        return resumed == null || SmallCalendar.allows(resumed, day);
    }

    private static PartialDate resumed(LifecycleEvent event) {
        return event instanceof Suspended suspended
                ? suspended.resumed().map(Resumption::date).orElse(null)
                : null;
    }
}
