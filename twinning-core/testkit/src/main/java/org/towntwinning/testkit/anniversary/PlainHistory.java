package org.towntwinning.testkit.anniversary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.towntwinning.anniversary.DueSpan;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Suspended;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;

/**
 * What changes whether a relation is active, with bounds that are normalised: rules S6.4 and S6.6 to S6.9. Foundings,
 * ends and re-establishments follow each other; the suspensions of one life lie within it, without an order among
 * themselves.
 */
final class PlainHistory {

    /** The first and last day of an event; they close in while the bounds are normalised. */
    static final class Moment {

        LocalDate lo;
        LocalDate hi;

        Moment(PartialDate date) {
            lo = date.earliest();
            hi = date.latest();
        }

        /** An event that a claim for the founding contradicts is taken to follow it at once. */
        void notBefore(LocalDate day) {
            lo = day.isAfter(lo) ? day : lo;
            hi = lo.isAfter(hi) ? lo : hi;
        }

        void notAfter(LocalDate day) {
            hi = day.isBefore(hi) ? day : hi;
        }
    }

    /** A suspension; without a resumption it lasts until the relation is re-established, or for ever. */
    record Suspension(Moment begun, @Nullable Moment resumed) {

        boolean certainlyCovers(LocalDate day) {
            return !begun.hi.isAfter(day) && (resumed == null || resumed.lo.isAfter(day));
        }

        boolean possiblyCovers(LocalDate day) {
            return !begun.lo.isAfter(day) && (resumed == null || resumed.hi.isAfter(day));
        }
    }

    /** The state after an event; state 0, after none, has no beginning. */
    record State(@Nullable Moment begun, int life, boolean active, List<Suspension> suspensions) {}

    static final int NO_LIFE = -1;

    private final List<State> states = new ArrayList<>();

    private PlainHistory() {}

    /** S6.8: counted from a date of the founding itself, which is event 0. */
    static PlainHistory fromFounding(Relation relation, LocalDate earliestFounding) {
        PlainHistory history = new PlainHistory();
        history.states.add(new State(null, 0, true, new ArrayList<>()));
        history.readEventsAfterFounding(relation);
        history.normalise(earliestFounding);
        return history;
    }

    /** S6.9: counted from another date; the founding is event 1, and the relation is not active before. */
    static PlainHistory beforeFounding(Relation relation, PartialDate founding) {
        PlainHistory history = new PlainHistory();
        history.states.add(new State(null, NO_LIFE, false, new ArrayList<>()));
        history.states.add(new State(new Moment(founding), 0, true, new ArrayList<>()));
        history.readEventsAfterFounding(relation);
        history.normalise(PartialDate.MIN);
        return history;
    }

    private void readEventsAfterFounding(Relation relation) {
        boolean founded = false;
        int life = 0;
        for (LifecycleEvent event : relation.events()) {
            if (event instanceof Established) {
                founded = true;
            } else if (founded
                    && event instanceof Suspended suspended
                    && suspended.roles().isEmpty()) {
                Moment resumed = suspended.resumed().isEmpty()
                        ? null
                        : new Moment(suspended.resumed().get().date());
                last().suspensions.add(new Suspension(new Moment(suspended.date()), resumed));
            } else if (founded && event instanceof Ended ended && ended.roles().isEmpty()) {
                states.add(new State(new Moment(ended.date()), life, false, new ArrayList<>()));
            } else if (founded && event instanceof Reestablished) {
                life++;
                states.add(new State(new Moment(event.date()), life, true, new ArrayList<>()));
            }
        }
    }

    private State last() {
        return states.get(states.size() - 1);
    }

    /** S6.8: forwards, no event is earlier than what came before it; backwards, none later than what comes after. */
    private void normalise(LocalDate lowest) {
        LocalDate lo = lowest;
        for (State state : states) {
            if (state.begun != null) {
                state.begun.notBefore(lo);
                lo = state.begun.lo;
            }
            LocalDate latestWithin = lo;
            for (Suspension suspension : state.suspensions) {
                suspension.begun.notBefore(lo);
                latestWithin = later(latestWithin, suspension.begun.lo);
                if (suspension.resumed != null) {
                    suspension.resumed.notBefore(suspension.begun.lo);
                    latestWithin = later(latestWithin, suspension.resumed.lo);
                }
            }
            lo = latestWithin;
        }
        LocalDate hi = PartialDate.MAX;
        for (int i = states.size() - 1; i >= 0; i--) {
            LocalDate earliestWithin = hi;
            for (Suspension suspension : states.get(i).suspensions) {
                if (suspension.resumed != null) {
                    suspension.resumed.notAfter(hi);
                    suspension.begun.notAfter(suspension.resumed.hi);
                }
                suspension.begun.notAfter(hi);
                earliestWithin = earlier(earliestWithin, suspension.begun.hi);
            }
            hi = earliestWithin;
            Moment begun = states.get(i).begun;
            if (begun != null) {
                begun.notAfter(hi);
                hi = begun.hi;
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    List<State> states() {
        return states;
    }

    /** The first state of a life; 0 for life 0 if its founding is event 0. */
    int firstStateOf(int life) {
        for (int i = 0; i < states.size(); i++) {
            if (states.get(i).life == life) {
                return i;
            }
        }
        return states.size();
    }

    /**
     * S6.8: whether the relation is active on a day, seen from a state that has certainly been reached.
     *
     * @param life the only life that counts, or {@link #NO_LIFE} for all of them
     */
    Certainty activeOn(LocalDate day, int reached, int life) {
        int certain = 0;
        int possible = 0;
        for (int i = 1; i < states.size(); i++) {
            Moment begun = states.get(i).begun;
            if (begun != null && !begun.hi.isAfter(day)) {
                certain++;
            }
            if (begun != null && !begun.lo.isAfter(day)) {
                possible++;
            }
        }
        boolean canBe = false;
        boolean canBeNot = false;
        for (int i = Math.max(certain, reached); i <= Math.max(possible, reached); i++) {
            State state = states.get(i);
            boolean counts = state.active && (life == NO_LIFE || life == state.life);
            canBe |= counts && state.suspensions.stream().noneMatch(each -> each.certainlyCovers(day));
            canBeNot |= !counts || state.suspensions.stream().anyMatch(each -> each.possiblyCovers(day));
        }
        return canBe ? (canBeNot ? Certainty.POSSIBLE : Certainty.DEFINITE) : Certainty.IMPOSSIBLE;
    }

    /** S6.8: activity is constant between bounds, so within a span the days next to a bound are enough. */
    SortedSet<LocalDate> tellingDays(DueSpan span, @Nullable PartialDate left) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(span.earliest(), span.latest()));
        for (LocalDate bound : bounds(left)) {
            for (LocalDate day : List.of(bound.minusDays(1), bound)) {
                if (!day.isBefore(span.earliest()) && !day.isAfter(span.latest())) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    /** The day from which on nothing changes any more. */
    LocalDate lastBound(@Nullable PartialDate left) {
        SortedSet<LocalDate> bounds = bounds(left);
        return bounds.isEmpty() ? PartialDate.MIN : bounds.last();
    }

    private SortedSet<LocalDate> bounds(@Nullable PartialDate left) {
        TreeSet<LocalDate> bounds = new TreeSet<>();
        for (State state : states) {
            addBounds(bounds, state.begun);
            for (Suspension suspension : state.suspensions) {
                addBounds(bounds, suspension.begun);
                addBounds(bounds, suspension.resumed);
            }
        }
        if (left != null) {
            addBounds(bounds, new Moment(left));
        }
        return bounds;
    }

    private static void addBounds(Set<LocalDate> bounds, @Nullable Moment moment) {
        if (moment != null) {
            bounds.add(moment.lo);
            bounds.add(moment.hi);
        }
    }
}
