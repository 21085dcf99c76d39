package org.towntwinning.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.role.Role;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Timeline;

/**
 * Whether a role of a side is suspended or has ended, life by life. Its events stand in the order of those that decide
 * the status, whose dates bound them, and the other way round (rule S6.8); a new life begins with all roles free.
 */
final class RoleLives {

    /** What happened to the role, and whether it had begun for sure when the present part of the life began. */
    private record Entry(LifecycleEvent event, boolean begun) {

        Certainty openOn(LocalDate day) {
            Certainty over = event instanceof Suspended suspended
                    ? suspended
                            .resumed()
                            .map(resumption -> resumption.date().reachedBy(day))
                            .orElse(Certainty.IMPOSSIBLE)
                    : Certainty.IMPOSSIBLE;
            return begun ? over.not() : event.date().reachedBy(day).and(over.not());
        }
    }

    private final Role role;
    private final MunicipalityId side;
    private final List<PartialDate> dates = new ArrayList<>();

    /** What happened to the role in the life after each number of dates. */
    private final List<List<Entry>> lives = new ArrayList<>();

    private List<Entry> life = new ArrayList<>();
    private LocalDate begunBy = PartialDate.MAX;
    private LocalDate goesOnTo = PartialDate.MIN;

    private RoleLives(Role role, MunicipalityId side) {
        this.role = role;
        this.side = side;
        lives.add(life);
    }

    static RoleLives of(Role role, MunicipalityId side, List<LifecycleEvent> events) {
        RoleLives lives = new RoleLives(role, side);
        events.forEach(lives::add);
        lives.confine();
        return lives;
    }

    private void add(LifecycleEvent event) {
        boolean begins = RelationRules.beginsLife(event);
        if (begins || (event instanceof Ended ended && ended.isOfWholeRelation())) {
            confine();
            life = begins ? new ArrayList<>() : goesOn(life);
            next(event.date());
        } else if (concerns(event)) {
            life.add(new Entry(event, false));
            begunBy = earlier(begunBy, beganBy(event));
            goesOnTo = later(goesOnTo, event.date().earliest());
        }
    }

    private boolean concerns(LifecycleEvent event) {
        return (event instanceof Suspended suspended && suspended.concerns(role, side))
                || (event instanceof Ended ended && ended.concerns(role, side));
    }

    /** Tells the timeline that this part of the life began no later, and ends no earlier, than what happened in it. */
    private void confine() {
        next(PartialDate.onOrBefore(begunBy));
        next(PartialDate.onOrAfter(goesOnTo));
        begunBy = PartialDate.MAX;
        goesOnTo = PartialDate.MIN;
    }

    private void next(PartialDate date) {
        dates.add(date);
        lives.add(life);
    }

    Certainty suspendedOn(LocalDate day) {
        Timeline timeline = Timeline.of(dates);
        List<Certainty> possible = lives.subList(timeline.certainBy(day), timeline.possibleBy(day) + 1).stream()
                .map(entries ->
                        entries.stream().map(entry -> entry.openOn(day)).reduce(Certainty.IMPOSSIBLE, Certainty::or))
                .toList();
        Certainty surest = possible.stream().reduce(Certainty.IMPOSSIBLE, Certainty::or);
        boolean always = possible.stream().allMatch(Certainty::isDefinite);
        return surest.isDefinite() && !always ? Certainty.POSSIBLE : surest;
    }

    /** A role is suspended no later than it is resumed. */
    private static LocalDate beganBy(LifecycleEvent event) {
        LocalDate latest = event.date().latest();
        return event instanceof Suspended suspended
                ? suspended
                        .resumed()
                        .map(resumption -> earlier(latest, resumption.date().latest()))
                        .orElse(latest)
                : latest;
    }

    /** What is recorded before the end of a life has begun by then. */
    private static List<Entry> goesOn(List<Entry> life) {
        return new ArrayList<>(
                life.stream().map(entry -> new Entry(entry.event, true)).toList());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }
}
