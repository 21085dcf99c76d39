package org.towntwinning.testkit;

import java.util.ArrayList;
import java.util.List;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;

/**
 * Whether a relation is being explored, as the specification means it: every way to choose one day for each proposal,
 * exploration, founding, end and re-establishment, in recorded order. An exploration lasts until it is closed or a life
 * begins.
 */
final class ExplorationModel {

    private final List<PartialDate> dates = new ArrayList<>();
    private final List<Boolean> explored = new ArrayList<>();
    private final boolean[] ever = new boolean[SmallCalendar.ASKED];
    private final boolean[] never = new boolean[SmallCalendar.ASKED];

    private ExplorationModel(List<LifecycleEvent> events) {
        boolean open = false;
        for (LifecycleEvent event : events) {
            boolean ended = event instanceof Ended end && end.roles().isEmpty();
            if (event instanceof ExplorationOpened) {
                open = true;
            } else if (event instanceof ExplorationClosed
                    || event instanceof Established
                    || event instanceof Reestablished) {
                open = false;
            } else if (!ended && !(event instanceof Proposed)) {
                continue;
            }
            dates.add(event.date());
            explored.add(open);
        }
        choose(new int[dates.size()], 0);
    }

    static ExplorationModel of(List<LifecycleEvent> events) {
        return new ExplorationModel(events);
    }

    /** How surely it is being explored on the day with a number. */
    Certainty on(int day) {
        return ever[day] && never[day] ? Certainty.POSSIBLE : Certainty.of(ever[day]);
    }

    private void choose(int[] days, int next) {
        if (next == days.length) {
            play(days);
            return;
        }
        for (int day = next == 0 ? 0 : days[next - 1]; day <= SmallCalendar.ASKED; day++) {
            if (SmallCalendar.allows(dates.get(next), day)) {
                days[next] = day;
                choose(days, next + 1);
            }
        }
    }

    private void play(int[] days) {
        for (int day = 0; day < SmallCalendar.ASKED; day++) {
            boolean open = false;
            for (int i = 0; i < days.length; i++) {
                open = days[i] <= day ? explored.get(i) : open;
            }
            ever[day] |= open;
            never[day] |= !open;
        }
    }
}
