package org.towntwinning.anniversary;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of milestones: every so many years, single ones, or both (rule S5). Sorted, without duplicates and without an
 * upper end: a relation of the year 836 has its 1,200 years in 2036. Immutable.
 *
 * <p>Two schedules are equal iff they are made of the same progressions, once those that lie within another are left
 * out; the order of construction is of no meaning.
 */
public final class Schedule {

    /** Every 5 years, the default (rule S5.2). */
    public static final Schedule STANDARD = everyYears(5);

    /** Every lustrum: every 5 years. */
    public static final Schedule LUSTRUM = everyYears(5);

    /** Every crown year (kroonjaar): every 10 years. */
    public static final Schedule CROWN = everyYears(10);

    /** Every quarter of a century. */
    public static final Schedule QUARTER = everyYears(25);

    /** The copper jubilee: 12.5 years. */
    public static final Schedule COPPER = at(Milestone.ofMonths(150));

    /** 12.5, 37.5, 62.5 ... years. */
    public static final Schedule HALF_QUARTERS = every(Milestone.ofMonths(300)).startingAt(Milestone.ofMonths(150));

    /** Every 11 years, as carnival societies count. */
    public static final Schedule ELEVENS = everyYears(11);

    /** As the Dutch celebrate: every 5 years, and 12.5, 37.5, 62.5 ... years. */
    public static final Schedule DUTCH = STANDARD.and(HALF_QUARTERS);

    /** 25, 40, 50, 60, 70, 75 and 100 years, and every further 25: the default of what is major (rule S5.3). */
    public static final Schedule MAJOR_YEARS = at(
                    Milestone.ofYears(25),
                    Milestone.ofYears(40),
                    Milestone.ofYears(50),
                    Milestone.ofYears(60),
                    Milestone.ofYears(70),
                    Milestone.ofYears(75))
            .and(everyYears(25).startingAt(Milestone.ofYears(100)));

    private final ImmutableSortedSet<Progression> progressions;

    /** The same, for loops over millions of relations. */
    private final Progression[] merged;

    private Schedule(Collection<Progression> progressions) {
        this.progressions = ImmutableSortedSet.copyOf(progressions.stream()
                .filter(each -> progressions.stream().noneMatch(other -> !other.equals(each) && other.covers(each)))
                .iterator());
        this.merged = this.progressions.toArray(new Progression[0]);
    }

    /**
     * Every so many years.
     *
     * @param years 1 to 10,000
     * @return that many years, twice as many, and so on
     * @throws org.towntwinning.validation.InvalidDataException if the number is out of range
     */
    public static Schedule everyYears(int years) {
        return every(Milestone.ofYears(years));
    }

    /**
     * Every multiple of a milestone.
     *
     * @param step the first milestone, and the distance to the next
     * @return that milestone, twice as much, and so on
     */
    public static Schedule every(Milestone step) {
        Objects.requireNonNull(step, "step");
        return new Schedule(List.of(new Progression(step.months(), step.months())));
    }

    /**
     * Single milestones.
     *
     * @param milestones any number of them
     * @return those alone; with none, the schedule without milestones
     */
    public static Schedule at(Milestone... milestones) {
        Objects.requireNonNull(milestones, "milestones");
        return new Schedule(Stream.of(milestones)
                .map(milestone -> new Progression(milestone.months(), 0))
                .distinct()
                .toList());
    }

    /**
     * The same distances, but counted from another first milestone: {@code everyYears(25)} starting at 12.5 years is
     * 12.5, 37.5, 62.5 ... years. Single milestones are left out.
     *
     * @param first the first milestone
     * @return for each distance of this schedule, {@code first} and what follows it at that distance
     */
    public Schedule startingAt(Milestone first) {
        Objects.requireNonNull(first, "first");
        return new Schedule(progressions.stream()
                .filter(each -> each.step() > 0)
                .map(each -> new Progression(first.months(), each.step()))
                .distinct()
                .toList());
    }

    /**
     * All milestones of this schedule and of another.
     *
     * @param other the other schedule
     * @return the union
     */
    public Schedule and(Schedule other) {
        Objects.requireNonNull(other, "other");
        return new Schedule(Stream.concat(progressions.stream(), other.progressions.stream())
                .distinct()
                .toList());
    }

    /**
     * Whether a milestone is in the schedule.
     *
     * @param milestone the milestone
     * @return true iff it is
     */
    public boolean contains(Milestone milestone) {
        Objects.requireNonNull(milestone, "milestone");
        return contains(milestone.months());
    }

    /**
     * The next milestone.
     *
     * @param milestone the one before; it need not be in the schedule
     * @return the smallest one that is greater, or empty if there is none up to {@link Milestone#MAX_MONTHS}
     */
    public Optional<Milestone> after(Milestone milestone) {
        Objects.requireNonNull(milestone, "milestone");
        return milestone(after(milestone.months()));
    }

    /**
     * The milestone before.
     *
     * @param milestone the one after; it need not be in the schedule
     * @return the largest one that is smaller, or empty if there is none
     */
    public Optional<Milestone> before(Milestone milestone) {
        Objects.requireNonNull(milestone, "milestone");
        return milestone(before(milestone.months()));
    }

    /**
     * The first milestone.
     *
     * @return empty for a schedule without milestones
     */
    public Optional<Milestone> first() {
        return milestone(after(0));
    }

    /**
     * The milestones up to a last one.
     *
     * @param last the last, inclusive; it need not be in the schedule
     * @return in rising order, each once
     */
    public List<Milestone> upTo(Milestone last) {
        Objects.requireNonNull(last, "last");
        return Stream.iterate(first(), Optional::isPresent, each -> after(each.orElseThrow()))
                .map(Optional::orElseThrow)
                .takeWhile(each -> each.compareTo(last) <= 0)
                .toList();
    }

    boolean contains(int months) {
        return progressions.stream().anyMatch(each -> each.contains(months));
    }

    /** The smallest number of months greater than another, else {@link Progression#NONE}. */
    int after(int months) {
        int next = Progression.NONE;
        for (Progression each : merged) {
            int candidate = each.after(months);
            if (candidate != Progression.NONE && (next == Progression.NONE || candidate < next)) {
                next = candidate;
            }
        }
        return next;
    }

    /** The largest number of months smaller than another, else {@link Progression#NONE}. */
    int before(int months) {
        int previous = Progression.NONE;
        for (Progression each : merged) {
            previous = Math.max(previous, each.before(months));
        }
        return previous;
    }

    private static Optional<Milestone> milestone(int months) {
        return months == Progression.NONE ? Optional.empty() : Optional.of(Milestone.ofMonths(months));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Schedule that && progressions.equals(that.progressions);
    }

    @Override
    public int hashCode() {
        return progressions.hashCode();
    }

    /** The progressions, for people: {@code every P5Y, every P25Y from P12Y6M}. */
    @Override
    public String toString() {
        return progressions.stream().map(Progression::toString).collect(Collectors.joining(", ", "[", "]"));
    }
}
