package org.towntwinning.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The dates of events in their recorded order, and how many of them have happened by a day. The bounds are normalised
 * first, because an event cannot come before the one recorded before it: forwards each earliest day is at least that of
 * its predecessor, backwards each latest day is at most that of its successor (rule S6.8).
 *
 * <p>Events whose dates are certainly out of order are the caller's to refuse (rule S6.5). Here they do no harm: what
 * has certainly happened has possibly happened, too.
 */
public final class Timeline {

    private final LocalDate[] earliest;
    private final LocalDate[] latest;

    private Timeline(LocalDate[] earliest, LocalDate[] latest) {
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * The timeline of dates.
     *
     * @param dates the dates of the events, in recorded order; possibly none
     * @return the timeline
     */
    public static Timeline of(List<PartialDate> dates) {
        Objects.requireNonNull(dates, "dates");
        LocalDate[] earliest = dates.stream().map(PartialDate::earliest).toArray(LocalDate[]::new);
        LocalDate[] latest = dates.stream().map(PartialDate::latest).toArray(LocalDate[]::new);
        for (int i = 1; i < earliest.length; i++) {
            earliest[i] = earliest[i].isBefore(earliest[i - 1]) ? earliest[i - 1] : earliest[i];
        }
        for (int i = latest.length - 2; i >= 0; i--) {
            latest[i] = latest[i].isAfter(latest[i + 1]) ? latest[i + 1] : latest[i];
        }
        return new Timeline(earliest, latest);
    }

    /**
     * The first day on which an event can have happened, given its place among the others.
     *
     * @param position the position of the event, from 0
     * @return its normalised lower bound
     * @throws IndexOutOfBoundsException if there is no such event
     */
    public LocalDate earliest(int position) {
        return earliest[Objects.checkIndex(position, earliest.length)];
    }

    /**
     * The last day on which an event can have happened, given its place among the others.
     *
     * @param position the position of the event, from 0
     * @return its normalised upper bound
     * @throws IndexOutOfBoundsException if there is no such event
     */
    public LocalDate latest(int position) {
        return latest[Objects.checkIndex(position, latest.length)];
    }

    /**
     * How many events have certainly happened by the end of a day.
     *
     * @param day the day
     * @return a number from 0 to the number of events
     */
    public int certainBy(LocalDate day) {
        return countBy(latest, day);
    }

    /**
     * How many events have possibly happened by the end of a day.
     *
     * @param day the day
     * @return a number from {@link #certainBy(LocalDate)} to the number of events
     */
    public int possibleBy(LocalDate day) {
        return Math.max(countBy(earliest, day), certainBy(day));
    }

    /** The bounds rise, so the first one after the day decides. */
    private static int countBy(LocalDate[] bounds, LocalDate day) {
        Objects.requireNonNull(day, "day");
        int count = 0;
        while (count < bounds.length && !bounds[count].isAfter(day)) {
            count++;
        }
        return count;
    }
}
