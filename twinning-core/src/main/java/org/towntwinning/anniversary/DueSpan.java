package org.towntwinning.anniversary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;

/**
 * The days on which a jubilee can fall, one day where all is known to the day.
 *
 * @param earliest the first day, inclusive
 * @param latest the last day, inclusive, not before {@code earliest}
 */
public record DueSpan(LocalDate earliest, LocalDate latest) implements Comparable<DueSpan> {

    private static final Comparator<DueSpan> ORDER =
            Comparator.comparing(DueSpan::earliest).thenComparing(DueSpan::latest);

    /**
     * Checks the order of the days.
     *
     * @param earliest the first day
     * @param latest the last day
     * @throws InvalidDataException {@code due.reversed} if {@code earliest} is after {@code latest}
     */
    public DueSpan {
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
        if (earliest.isAfter(latest)) {
            throw InvalidDataException.of(
                    "due span",
                    "due.reversed",
                    "the first day " + earliest + " is after the last day " + latest + ": swap them");
        }
    }

    /**
     * The days that a date allows.
     *
     * @param date the date
     * @return from its earliest to its latest day
     */
    public static DueSpan of(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return new DueSpan(date.earliest(), date.latest());
    }

    /**
     * Whether it is one day.
     *
     * @return true iff both days are the same
     */
    public boolean isDay() {
        return earliest.equals(latest);
    }

    /**
     * The days as a half-open window.
     *
     * @return from {@code earliest} to the day after {@code latest}
     */
    public DateWindow toWindow() {
        return DateWindow.ofInclusive(earliest, latest);
    }

    /** Orders by the first day, then by the last. */
    @Override
    public int compareTo(DueSpan other) {
        return ORDER.compare(this, other);
    }

    /** The day, or {@code first..last}. */
    @Override
    public String toString() {
        return isDay() ? earliest.toString() : earliest + ".." + latest;
    }
}
