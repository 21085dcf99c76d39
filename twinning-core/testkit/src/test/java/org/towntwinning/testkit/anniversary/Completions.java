package org.towntwinning.testkit.anniversary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;

/**
 * The ways in which the events of a relation can have happened, gone through one by one: plainer still than the
 * reference model, and independent of it. Enough days are tried that every order of events, and every order of events
 * and the day that is asked about, occurs.
 */
final class Completions {

    private static final int ATTEMPTS = 60;

    private final List<LifecycleEvent> events;
    private final LocalDate asked;
    private final List<LocalDate> candidates;
    private boolean active;
    private boolean inactive;

    private Completions(Relation relation, LocalDate asked) {
        this.events = relation.events().stream().filter(Completions::counts).toList();
        this.asked = asked;
        this.candidates = candidates(asked);
    }

    private static boolean counts(LifecycleEvent event) {
        return event instanceof Reestablished
                || (event instanceof Ended ended && ended.isOfWholeRelation())
                || (event instanceof Suspended suspended && suspended.isOfWholeRelation());
    }

    /** Whether the relation is active on a day, once it has been founded. */
    static Certainty activeOn(Relation relation, LocalDate day) {
        Completions completions = new Completions(relation, day);
        LocalDate founded = relation.founding().orElseThrow().date().earliest();
        completions.go(0, founded, founded, true, false);
        if (!completions.active) {
            return Certainty.IMPOSSIBLE;
        }
        return completions.inactive ? Certainty.POSSIBLE : Certainty.DEFINITE;
    }

    /** The bounds of all events, the day and the day after: any other day is like the last of these before it. */
    private List<LocalDate> candidates(LocalDate day) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(day, day.plusDays(1)));
        BiConsumer<LocalDate, LocalDate> add = (one, other) -> days.addAll(List.of(one, other));
        for (LifecycleEvent event : events) {
            add.accept(event.date().earliest(), event.date().latest());
            if (event instanceof Suspended suspended) {
                suspended.resumed().map(Resumption::date).ifPresent(date -> add.accept(date.earliest(), date.latest()));
            }
        }
        return List.copyOf(days);
    }

    /**
     * Goes on with the next event.
     *
     * @param stage when the stage began in which the event lies
     * @param latest the last day in that stage so far
     * @param covered whether nothing so far makes the asked day inactive
     * @param lasting whether a suspension lasts that covers the asked day unless a new life begins before
     */
    private void go(int next, LocalDate stage, LocalDate latest, boolean covered, boolean lasting) {
        if (active && inactive) {
            return;
        }
        if (next == events.size()) {
            boolean result = covered && !lasting;
            active |= result;
            inactive |= !result;
            return;
        }
        LifecycleEvent event = events.get(next);
        if (event instanceof Suspended suspended) {
            suspend(next, suspended, stage, latest, covered, lasting);
            return;
        }
        boolean ends = event instanceof Ended;
        for (LocalDate day : days(event.date(), latest)) {
            if (ends) {
                go(next + 1, day, day, covered, lasting || !day.isAfter(asked));
            } else {
                boolean still = day.isAfter(asked) ? covered && !lasting : covered;
                go(next + 1, day, day, still, false);
            }
        }
    }

    private void suspend(
            int next, Suspended suspended, LocalDate stage, LocalDate latest, boolean covered, boolean lasting) {
        for (LocalDate begun : days(suspended.date(), stage)) {
            LocalDate later = begun.isAfter(latest) ? begun : latest;
            if (suspended.resumed().isEmpty()) {
                go(next + 1, stage, later, covered, lasting || !begun.isAfter(asked));
                continue;
            }
            for (LocalDate over : days(suspended.resumed().get().date(), begun)) {
                boolean covers = !begun.isAfter(asked) && over.isAfter(asked);
                go(next + 1, stage, over.isAfter(later) ? over : later, covered && !covers, lasting);
            }
        }
    }

    private List<LocalDate> days(PartialDate date, LocalDate least) {
        return candidates.stream()
                .filter(day -> !day.isBefore(least) && !day.isBefore(date.earliest()) && !day.isAfter(date.latest()))
                .toList();
    }

    /** The relation as it may have been in truth: one day for every date, in order; empty if none was found. */
    static Optional<Relation> any(Relation relation, Random random) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Relation> found = attempt(relation, random);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Relation> attempt(Relation relation, Random random) {
        List<LifecycleEvent> events = new ArrayList<>();
        LocalDate stage = PartialDate.MIN;
        LocalDate latest = PartialDate.MIN;
        for (LifecycleEvent event : relation.events()) {
            if (event instanceof Established founded) {
                Established on = Relations.changed(founded, date -> completed(date, random));
                events.add(on);
                stage = on.date().earliest();
                latest = stage;
            } else if (event instanceof Suspended suspended && counts(event)) {
                LocalDate begun = day(event.date(), stage, random);
                latest = begun.isAfter(latest) ? begun : latest;
                Suspended.Builder builder = suspended.toBuilder().date(PartialDate.of(begun));
                if (suspended.resumed().isPresent()) {
                    LocalDate over = day(suspended.resumed().get().date(), begun, random);
                    builder.resumed(Resumption.on(PartialDate.of(over)));
                    latest = over.isAfter(latest) ? over : latest;
                }
                events.add(builder.build());
            } else if (counts(event)) {
                stage = day(event.date(), latest, random);
                latest = stage;
                events.add(
                        event instanceof Ended ended
                                ? ended.toBuilder()
                                        .effective(PartialDate.of(stage))
                                        .build()
                                : Reestablished.on(PartialDate.of(stage)));
            }
        }
        Relation.Builder completed = relation.toBuilder()
                .events(events)
                .parties(relation.parties().stream()
                        .map(party -> completed(party, random))
                        .toList());
        return accepted(completed).filter(truth -> isWithin(truth, relation));
    }

    private static Optional<Relation> accepted(Relation.Builder completed) {
        try {
            return Optional.of(completed.build());
        } catch (InvalidDataException refused) {
            return Optional.empty();
        }
    }

    /** A date that cannot anchor stays as it is: with a day of its own it would be counted from instead (S6.2). */
    private static ClaimedDate completed(ClaimedDate date, Random random) {
        boolean anchors = date.date().isBounded();
        return ClaimedDate.of(anchors ? PartialDate.of(day(date.date(), PartialDate.MIN, random)) : date.date());
    }

    private static Party completed(Party party, Random random) {
        Party.Builder completed = party.toBuilder();
        LocalDate least = PartialDate.MIN;
        if (party.joined().isPresent()) {
            ClaimedDate joined = completed(party.joined().get(), random);
            completed.joined(joined);
            least = joined.date().earliest();
        }
        if (party.left().isPresent()) {
            completed.left(PartialDate.of(day(party.left().get(), least, random)));
        }
        return completed.build();
    }

    /** Whether every day of the completion is one that the dates allow. */
    private static boolean isWithin(Relation truth, Relation relation) {
        List<LifecycleEvent> counted =
                relation.events().stream().filter(Completions::counts).toList();
        List<LifecycleEvent> days = truth.events(LifecycleEvent.class).skip(1).toList();
        boolean within = true;
        for (int i = 0; i < counted.size(); i++) {
            within &= days.get(i).date().within(counted.get(i).date());
            if (counted.get(i) instanceof Suspended suspended
                    && suspended.resumed().isPresent()) {
                Suspended day = (Suspended) days.get(i);
                within &= day.resumed()
                        .map(Resumption::date)
                        .filter(date -> date.within(suspended.resumed().get().date()))
                        .isPresent();
            }
        }
        for (int i = 0; i < relation.parties().size(); i++) {
            Optional<PartialDate> left = relation.parties().get(i).left();
            within &= left.isEmpty()
                    || truth.parties().get(i).left().orElseThrow().within(left.get());
        }
        return within;
    }

    /** A day that a date allows, not before another; where there is none, one that is refused later. */
    private static LocalDate day(PartialDate date, LocalDate least, Random random) {
        long from = Math.max(date.earliest().toEpochDay(), least.toEpochDay());
        long to = date.latest().toEpochDay();
        if (from >= to) {
            return LocalDate.ofEpochDay(Math.max(from, to));
        }
        return switch (random.nextInt(4)) {
            case 0 -> LocalDate.ofEpochDay(from);
            case 1 -> LocalDate.ofEpochDay(to);
            default -> LocalDate.ofEpochDay(from + Math.floorMod(random.nextLong(), Math.min(to - from, 9_000L) + 1));
        };
    }
}
