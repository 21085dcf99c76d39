package org.towntwinning.anniversary;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Life;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Timeline;

/**
 * Whether a relation is active, as its jubilees ask: given that the life they count from has begun (rules S6.8 and
 * S6.9). The possible stages of a day are those after any number of events between the number that have certainly
 * happened and the number that possibly have.
 */
final class Activity {

    /**
     * Of which life an answer is.
     *
     * @param number the number of the life
     * @param begun whether it is presumed to have begun, because jubilees are counted from its beginning; otherwise the
     *     founding is an event like the others (rule S6.9)
     * @param alone whether the relation counts as inactive in all other lives
     */
    record Scope(int number, boolean begun, boolean alone) {}

    private static final int BEFORE_ALL_LIVES = -1;

    /** What holds between two events. */
    private record Stage(int life, boolean alive, List<Suspended> suspensions) {}

    private final Timeline timeline;

    /** The stage after each number of dates of the timeline. */
    private final List<Stage> stages;

    /** When the party whose accession is counted from left; it is not a party again later (rule S6.6). */
    private final @Nullable PartialDate left;

    /** The days on which an answer can differ from that of the day before. */
    private final SortedSet<LocalDate> turningPoints;

    private Activity(List<PartialDate> dates, List<Stage> stages, List<Life> lives, @Nullable PartialDate left) {
        this.timeline = Timeline.of(dates);
        this.stages = stages;
        this.left = left;
        this.turningPoints = ImmutableSortedSet.copyOf(
                Stream.concat(lives.stream().flatMap(Activity::datesOf), Stream.ofNullable(left))
                        .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                        .iterator());
    }

    /** Of at least one life. */
    static Activity of(List<Life> lives, Optional<PartialDate> left) {
        List<PartialDate> dates = new ArrayList<>();
        List<Stage> stages = new ArrayList<>(List.of(new Stage(BEFORE_ALL_LIVES, false, List.of())));
        for (Life life : lives) {
            Stage alive = new Stage(life.number(), true, life.suspensions());
            dates.add(life.begun());
            stages.add(alive);
            for (PartialDate bound : boundsOf(life.suspensions())) {
                dates.add(bound);
                stages.add(alive);
            }
            if (life.end().isPresent()) {
                dates.add(life.end().get().date());
                stages.add(new Stage(life.number(), false, List.of()));
            }
        }
        return new Activity(dates, stages, lives, left.orElse(null));
    }

    /** Whether the relation is active on every day after it was founded. */
    boolean isAlways() {
        return stages.size() == 2 && left == null;
    }

    /** Whether the relation is active on a day. */
    Certainty on(LocalDate day, Scope scope) {
        int least = scope.begun ? firstStageOf(scope.number) : 0;
        int from = Math.max(timeline.certainBy(day), least);
        int to = Math.max(timeline.possibleBy(day), least);
        boolean possiblyActive = false;
        boolean possiblyInactive = false;
        for (Stage stage : stages.subList(from, to + 1)) {
            Certainty active = stage.alive && (stage.life == scope.number || !scope.alone)
                    ? suspended(stage, day).not()
                    : Certainty.IMPOSSIBLE;
            possiblyActive |= active.isPossible();
            possiblyInactive |= !active.isDefinite();
        }
        Certainty active =
                !possiblyActive ? Certainty.IMPOSSIBLE : possiblyInactive ? Certainty.POSSIBLE : Certainty.DEFINITE;
        return left == null ? active : active.and(left.reachedBy(day).not());
    }

    /** Whether the relation is active on the days of a span: on each, on none, or on some. */
    Certainty over(DueSpan days, Scope scope) {
        Certainty first = on(days.earliest(), scope);
        DateWindow window = days.toWindow();
        boolean same =
                turningPoints.subSet(window.from(), window.to()).stream().allMatch(day -> on(day, scope) == first);
        return same ? first : Certainty.POSSIBLE;
    }

    /** Whether the relation has been founded by the days of a span: by each, by none, or by some. */
    Certainty foundedOver(DueSpan days) {
        if (days.latest().isBefore(timeline.earliest(0))) {
            return Certainty.IMPOSSIBLE;
        }
        return days.earliest().isBefore(timeline.latest(0)) ? Certainty.POSSIBLE : Certainty.DEFINITE;
    }

    /** The last life that can have begun by a day; life 0 if none can. */
    int lastLifePossiblyBegunBy(LocalDate day) {
        return Math.max(0, stages.get(timeline.possibleBy(day)).life);
    }

    /** Whether every later day gives the same answer as this one. */
    boolean isSettledBy(LocalDate day) {
        return turningPoints.isEmpty() || !turningPoints.last().isAfter(day);
    }

    private static Certainty suspended(Stage stage, LocalDate day) {
        return stage.suspensions.stream().map(each -> each.openOn(day)).reduce(Certainty.IMPOSSIBLE, Certainty::or);
    }

    private int firstStageOf(int life) {
        int index = 0;
        while (stages.get(index).life != life) {
            index++;
        }
        return index;
    }

    private static Stream<PartialDate> datesOf(Life life) {
        return Stream.of(
                        Stream.of(life.begun()),
                        life.suspensions().stream().flatMap(Activity::datesOf),
                        life.end().map(Ended::date).stream())
                .flatMap(dates -> dates);
    }

    private static Stream<PartialDate> datesOf(Suspended suspended) {
        return Stream.concat(Stream.of(suspended.date()), suspended.resumed().map(Resumption::date).stream());
    }

    /**
     * A life began no later, and ends no earlier, than what is recorded in it. Two bounds do: suspensions have no order
     * among themselves.
     */
    static List<PartialDate> boundsOf(List<Suspended> suspensions) {
        List<PartialDate> dates =
                suspensions.stream().flatMap(Activity::datesOf).toList();
        Stream<PartialDate> latest =
                dates.stream().map(PartialDate::latest).min(LocalDate::compareTo).map(PartialDate::onOrBefore).stream();
        Stream<PartialDate> earliest =
                dates.stream()
                        .map(PartialDate::earliest)
                        .max(LocalDate::compareTo)
                        .map(PartialDate::onOrAfter)
                        .stream();
        return Stream.concat(latest, earliest).toList();
    }
}
