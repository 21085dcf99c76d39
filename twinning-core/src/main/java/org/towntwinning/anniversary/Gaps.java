package org.towntwinning.anniversary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.towntwinning.relation.Life;
import org.towntwinning.relation.Suspended;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Timeline;

/**
 * The times in which a relation was not active, for {@link Continuity#ACTIVE_TIME} (rule S7). Each gap is seen twice:
 * as short as it can have been, for the first day on which a jubilee can fall, and as long, for the last. Suspensions
 * of one life that may overlap count as their union, both times.
 */
final class Gaps {

    /** Days from a first to before an end, as epoch days. */
    private record Stretch(long from, long to) {}

    /** A gap without end: the first and the last day on which it can have begun. */
    private record Open(long earliest, long latest) {}

    /** A due span as gaps leave it: the day after which nothing is certain may be cut off. */
    record Moved(DueSpan due, Certainty activity) {}

    private static final long LAST = PartialDate.MAX.toEpochDay();

    private final List<Stretch> shortest = new ArrayList<>();
    private final List<Stretch> longest = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    private Gaps() {}

    /** Where suspensions and ends move nothing. */
    static Gaps none() {
        return new Gaps();
    }

    /**
     * The gaps of some lives.
     *
     * @param lives at least one
     * @param founding when the first of them began; what is known of the events is that none is before
     * @param left when the party that is counted for left
     */
    static Gaps of(List<Life> lives, PartialDate founding, Optional<PartialDate> left) {
        Gaps gaps = new Gaps();
        List<PartialDate> dates = new ArrayList<>();
        List<Integer> beginnings = new ArrayList<>();
        for (Life life : lives) {
            beginnings.add(dates.size());
            dates.add(life.number() == 0 ? founding : life.begun());
            dates.addAll(Activity.boundsOf(life.suspensions()));
            life.end().ifPresent(end -> dates.add(end.date()));
        }
        Timeline timeline = Timeline.of(dates);
        for (Life life : lives) {
            int number = life.number();
            Optional<Bounds> next = number + 1 < lives.size()
                    ? Optional.of(Bounds.at(timeline, beginnings.get(number + 1)))
                    : Optional.empty();
            int last = number + 1 < lives.size() ? beginnings.get(number + 1) - 1 : dates.size() - 1;
            Optional<Bounds> end = life.end().map(ended -> Bounds.at(timeline, last));
            gaps.addLife(life, Bounds.at(timeline, beginnings.get(number)), end, next);
        }
        left.map(Bounds::of).ifPresent(bounds -> gaps.add(bounds, Optional.empty(), gaps.shortest, gaps.longest));
        return gaps;
    }

    boolean isEmpty() {
        return longest.isEmpty() && open.isEmpty();
    }

    /** Whether a nominal due span certainly reaches a gap that never ends. */
    boolean swallow(DueSpan nominal) {
        long lo = add(shortest, nominal.earliest().toEpochDay());
        return open.stream().anyMatch(gap -> lo >= gap.latest);
    }

    /**
     * Moves a nominal due span by the gaps it reaches; nothing if it reaches one that never ends, or the calendar ends.
     */
    Optional<Moved> move(DueSpan nominal) {
        long lo = add(shortest, nominal.earliest().toEpochDay());
        long hi = add(longest, nominal.latest().toEpochDay());
        if (lo > LAST || swallow(nominal)) {
            return Optional.empty();
        }
        Certainty activity = Certainty.DEFINITE;
        for (Open gap : open) {
            if (hi >= gap.earliest) {
                hi = Math.min(hi, gap.latest - 1);
                activity = Certainty.POSSIBLE;
            }
        }
        if (hi > LAST) {
            hi = LAST;
            activity = Certainty.POSSIBLE;
        }
        return Optional.of(new Moved(new DueSpan(LocalDate.ofEpochDay(lo), LocalDate.ofEpochDay(hi)), activity));
    }

    private static long add(List<Stretch> gaps, long day) {
        long moved = day;
        for (Stretch gap : gaps) {
            if (moved >= gap.from) {
                moved += gap.to - gap.from;
            }
        }
        return moved;
    }

    /** A suspension that was never lifted lasts, with the end that follows it, up to the next life. */
    private void addLife(Life life, Bounds begun, Optional<Bounds> end, Optional<Bounds> next) {
        List<Stretch> least = new ArrayList<>();
        List<Stretch> most = new ArrayList<>();
        boolean suspendedAtEnd = false;
        for (Suspended each : life.suspensions()) {
            Bounds from = Bounds.of(each.date()).notBefore(begun).notAfter(end);
            Optional<Bounds> resumed = each.resumed()
                    .map(resumption -> Bounds.of(resumption.date()).notAfter(end));
            Optional<Bounds> to = resumed.isPresent() ? resumed : next;
            suspendedAtEnd |= resumed.isEmpty();
            add(from, to, least, most);
        }
        shortest.addAll(union(least));
        longest.addAll(union(most));
        if (end.isPresent() && !suspendedAtEnd) {
            add(end.get(), next, shortest, longest);
        }
    }

    private void add(Bounds from, Optional<Bounds> to, List<Stretch> least, List<Stretch> most) {
        if (to.isEmpty()) {
            open.add(new Open(from.lo, from.hi));
            return;
        }
        Bounds end = to.get().notBefore(from);
        Bounds start = from.notAfter(end);
        if (end.lo > start.hi) {
            least.add(new Stretch(start.hi, end.lo));
        }
        if (end.hi > start.lo) {
            most.add(new Stretch(start.lo, end.hi));
        }
    }

    private static List<Stretch> union(List<Stretch> stretches) {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparingLong(Stretch::from));
        List<Stretch> union = new ArrayList<>();
        for (Stretch each : sorted) {
            int last = union.size() - 1;
            if (last >= 0 && each.from <= union.get(last).to) {
                Stretch before = union.remove(last);
                union.add(new Stretch(before.from, Math.max(before.to, each.to)));
            } else {
                union.add(each);
            }
        }
        return union;
    }

    /** The bounds of an event, as epoch days. */
    private record Bounds(long lo, long hi) {

        static Bounds of(PartialDate date) {
            return new Bounds(date.earliest().toEpochDay(), date.latest().toEpochDay());
        }

        /** An event that a claim for the founding contradicts is taken to follow it at once. */
        static Bounds at(Timeline timeline, int position) {
            long lo = timeline.earliest(position).toEpochDay();
            return new Bounds(lo, Math.max(lo, timeline.latest(position).toEpochDay()));
        }

        Bounds notBefore(Bounds earlier) {
            return new Bounds(Math.max(lo, earlier.lo), Math.max(hi, earlier.lo));
        }

        Bounds notAfter(Bounds later) {
            return new Bounds(lo, Math.min(hi, later.hi));
        }

        Bounds notAfter(Optional<Bounds> later) {
            return later.map(this::notAfter).orElse(this);
        }
    }
}
