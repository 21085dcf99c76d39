package org.towntwinning.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.Basis;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Timeline;

/**
 * The events of a relation, read as the stages they lead to. The day-by-day answer follows rule S6.8: on a day, the
 * possible stages are those after any number of events between the number that have certainly happened and the number
 * that possibly have. Suspensions of the whole relation lie within a stage, in any order and overlapping.
 */
final class Lifecycle {

    /** What holds between two events: a status or none, and the suspensions recorded meanwhile. */
    private record Stage(@Nullable Status status, List<Suspended> suspensions) {

        static Stage of(@Nullable Status status) {
            return new Stage(status, new ArrayList<>());
        }
    }

    private final Timeline timeline;

    /** The stage after each number of dates of the timeline. */
    private final List<Stage> stages;

    private final Basis basis;
    private final Timeline explorations;

    /**
     * Whether an exploration is open after each number of dates of {@link #explorations}. Proposals and ends are among
     * them: they open and close none, but bound those that are recorded before and after them.
     */
    private final List<Boolean> explored;

    private Lifecycle(
            Timeline timeline, List<Stage> stages, Basis basis, Timeline explorations, List<Boolean> explored) {
        this.timeline = timeline;
        this.stages = stages;
        this.basis = basis;
        this.explorations = explorations;
        this.explored = explored;
    }

    static Lifecycle of(List<LifecycleEvent> events) {
        Collector collector = new Collector();
        events.forEach(collector::add);
        return collector.finish();
    }

    AsOf<Status> statusOn(LocalDate day) {
        Set<Status> possible = EnumSet.noneOf(Status.class);
        boolean possiblyNone = false;
        for (Stage stage : stages.subList(timeline.certainBy(day), timeline.possibleBy(day) + 1)) {
            if (stage.status == null) {
                possiblyNone = true;
            } else {
                addPossible(possible, stage.status, stage.suspensions, day);
            }
        }
        return new AsOf<>(possible, possiblyNone, basis);
    }

    private static void addPossible(Set<Status> possible, Status status, List<Suspended> suspensions, LocalDate day) {
        if (status != Status.ACTIVE) {
            possible.add(status);
            return;
        }
        Certainty suspended =
                suspensions.stream().map(event -> event.openOn(day)).reduce(Certainty.IMPOSSIBLE, Certainty::or);
        if (!suspended.isDefinite()) {
            possible.add(Status.ACTIVE);
        }
        if (suspended.isPossible()) {
            possible.add(Status.SUSPENDED);
        }
    }

    Certainty exploredOn(LocalDate day) {
        List<Boolean> possible = explored.subList(explorations.certainBy(day), explorations.possibleBy(day) + 1);
        if (!possible.contains(true)) {
            return Certainty.IMPOSSIBLE;
        }
        return possible.contains(false) ? Certainty.POSSIBLE : Certainty.DEFINITE;
    }

    /** Goes through the events once. */
    private static final class Collector {

        private final List<PartialDate> dates = new ArrayList<>();
        private final List<Stage> stages = new ArrayList<>(List.of(Stage.of(null)));
        private Stage current = stages.get(0);
        private Basis basis = Basis.FIRM;
        private final List<PartialDate> explorationDates = new ArrayList<>();
        private final List<Boolean> explored = new ArrayList<>(List.of(false));

        void add(LifecycleEvent event) {
            Transition transition = event.fold(new Transition.Of(current.status));
            if (transition.changes()) {
                confine(current.suspensions);
                current = Stage.of(transition.next());
                dates.add(event.date());
                stages.add(current);
                basis = basis.and(basisOf(event));
            } else if (event instanceof Suspended suspended && suspended.isOfWholeRelation()) {
                current.suspensions.add(suspended);
                basis = basis.and(basisOf(suspended));
            }
            boolean opens = event instanceof ExplorationOpened;
            boolean settles = event instanceof ExplorationClosed || RelationRules.beginsLife(event);
            if (opens || settles || transition.changes()) {
                explorationDates.add(event.date());
                explored.add(opens || (!settles && explored.get(explored.size() - 1)));
            }
        }

        Lifecycle finish() {
            confine(current.suspensions);
            return new Lifecycle(
                    Timeline.of(dates),
                    List.copyOf(stages),
                    basis,
                    Timeline.of(explorationDates),
                    List.copyOf(explored));
        }

        /**
         * Tells the timeline that the stage began no later, and ends no earlier, than what is recorded in it. Two
         * bounds do: suspensions have no order among themselves.
         */
        private void confine(List<Suspended> suspensions) {
            List<PartialDate> within = suspensions.stream()
                    .<PartialDate>mapMulti((suspended, use) -> {
                        use.accept(suspended.date());
                        suspended.resumed().map(Resumption::date).ifPresent(use);
                    })
                    .toList();
            within.stream()
                    .map(PartialDate::latest)
                    .min(LocalDate::compareTo)
                    .ifPresent(day -> stay(PartialDate.onOrBefore(day)));
            within.stream()
                    .map(PartialDate::earliest)
                    .max(LocalDate::compareTo)
                    .ifPresent(day -> stay(PartialDate.onOrAfter(day)));
        }

        private void stay(PartialDate bound) {
            dates.add(bound);
            stages.add(current);
        }

        /** Everything that decides the status of any day: an answer about 1960 rests on the end of 2017, too. */
        private static Basis basisOf(LifecycleEvent event) {
            if (event instanceof Established established) {
                return established.founding().date().basis();
            }
            Basis begun = Basis.of(event.date());
            return event instanceof Suspended suspended
                    ? suspended
                            .resumed()
                            .map(Resumption::date)
                            .map(Basis::of)
                            .map(begun::and)
                            .orElse(begun)
                    : begun;
        }
    }
}
