package org.towntwinning.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.towntwinning.time.internal.PackedDay;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/**
 * A half-open range of days {@code [from, to)}: what is asked about (S9). The day {@code to} is outside; {@code from ==
 * to} is the empty window. Bounds outside 0001-01-01 and 10000-01-01 are cut to them, so that a question about "the
 * next hundred years" never fails at the end of the calendar.
 *
 * @param from the first day, inclusive
 * @param to the day after the last, exclusive
 */
public record DateWindow(LocalDate from, LocalDate to) {

    /** The day after the calendar, the greatest {@link #to()}. */
    private static final LocalDate END = PartialDate.MAX.plusDays(1);

    private static final String END_TEXT = "10000-01-01";
    private static final String SEPARATOR = ", ";
    private static final int MAX_LENGTH = "[10000-01-01, 10000-01-01)".length();

    /**
     * Checks and cuts the bounds.
     *
     * @param from the first day, inclusive
     * @param to the day after the last, exclusive
     * @throws InvalidDataException {@code window.reversed} if {@code from} is after {@code to}
     */
    public DateWindow {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.isAfter(to)) {
            throw refusal(
                    "window.reversed",
                    "[" + from + SEPARATOR + to + ") begins after it ends: give the earlier day first");
        }
        from = cut(from);
        to = cut(to);
    }

    /**
     * The days from one to before another.
     *
     * @param from the first day, inclusive
     * @param to the day after the last, exclusive, not before {@code from}
     * @return the window
     * @throws InvalidDataException {@code window.reversed} if {@code from} is after {@code to}
     */
    public static DateWindow of(LocalDate from, LocalDate to) {
        return new DateWindow(from, to);
    }

    /**
     * The days from one to another.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive, not before {@code first}
     * @return the window {@code [first, last + 1)}
     * @throws InvalidDataException {@code window.reversed} if {@code first} is after {@code last}
     */
    public static DateWindow ofInclusive(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (first.isAfter(last)) {
            throw refusal(
                    "window.reversed", "the first day " + first + " is after the last day " + last + ": swap them");
        }
        return new DateWindow(first, last.isBefore(END) ? last.plusDays(1) : last);
    }

    /**
     * One day.
     *
     * @param day the day
     * @return the window {@code [day, day + 1)}
     */
    public static DateWindow ofDay(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return ofInclusive(day, day);
    }

    /**
     * One calendar year.
     *
     * @param year any year; the window of one outside 1 to 9999 is empty
     * @return from 1 January of the year to 1 January of the next
     */
    public static DateWindow ofYear(int year) {
        return new DateWindow(newYear(year), newYear((long) year + 1));
    }

    /**
     * The whole calendar.
     *
     * @return {@code [0001-01-01, 10000-01-01)}
     */
    public static DateWindow always() {
        return new DateWindow(PartialDate.MIN, END);
    }

    /**
     * Reads the text of {@link #toString()}.
     *
     * @param text as in {@code [2025-01-01, 2026-01-01)}
     * @return the window
     * @throws InvalidDataException {@code window.malformed} if the text has another shape, {@code window.reversed} if
     *     it begins after it ends, and the codes of {@link PartialDate#parse(String)}, at the path {@code from} or
     *     {@code to}, if a day does not exist
     */
    public static DateWindow parse(String text) {
        Objects.requireNonNull(text, "text");
        int separator = text.indexOf(SEPARATOR);
        if (text.length() > MAX_LENGTH || separator < 0 || !text.startsWith("[") || !text.endsWith(")")) {
            throw malformed(text);
        }
        Violations violations = new Violations();
        Optional<LocalDate> from = violations.attempt("from", () -> readDay(text.substring(1, separator)));
        Optional<LocalDate> to = violations.attempt(
                "to", () -> readDay(text.substring(separator + SEPARATOR.length(), text.length() - 1)));
        violations.throwIfAny("window " + Violations.quote(text));
        return new DateWindow(from.orElseThrow(), to.orElseThrow());
    }

    /**
     * Whether a day lies in the window.
     *
     * @param day any day
     * @return true iff {@code from <= day < to}
     */
    public boolean contains(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !day.isBefore(from) && day.isBefore(to);
    }

    /**
     * Whether all days of another window lie in this one.
     *
     * @param other the smaller window; an empty one lies in every window
     * @return true iff this window contains each day that the other contains
     */
    public boolean encloses(DateWindow other) {
        Objects.requireNonNull(other, "other");
        return other.isEmpty() || (!other.from.isBefore(from) && !other.to.isAfter(to));
    }

    /**
     * The days that lie in this window and in another.
     *
     * @param other the other window
     * @return the common days; where there are none, an empty window
     */
    public DateWindow intersection(DateWindow other) {
        Objects.requireNonNull(other, "other");
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        LocalDate end = to.isBefore(other.to) ? to : other.to;
        return new DateWindow(first, first.isAfter(end) ? first : end);
    }

    /**
     * Whether the window has no day.
     *
     * @return true iff {@code from} equals {@code to}
     */
    public boolean isEmpty() {
        return from.equals(to);
    }

    /**
     * The last day of the window.
     *
     * @return the day before {@code to}; nothing if the window is empty
     */
    public Optional<LocalDate> last() {
        return isEmpty() ? Optional.empty() : Optional.of(to.minusDays(1));
    }

    /** The text {@code [2025-01-01, 2026-01-01)}, which {@link #parse(String)} reverses. */
    @Override
    public String toString() {
        return "[" + write(from) + SEPARATOR + write(to) + ")";
    }

    private static LocalDate newYear(long year) {
        if (year < PackedDay.MIN_YEAR) {
            return PartialDate.MIN;
        }
        return year > PackedDay.MAX_YEAR ? END : LocalDate.of((int) year, 1, 1);
    }

    private static LocalDate cut(LocalDate day) {
        if (day.isBefore(PartialDate.MIN)) {
            return PartialDate.MIN;
        }
        return day.isAfter(END) ? END : day;
    }

    /** {@code java.time} would write the year 10000 with a sign. */
    private static String write(LocalDate day) {
        return day.equals(END) ? END_TEXT : day.toString();
    }

    private static LocalDate readDay(String part) {
        if (part.equals(END_TEXT)) {
            return END;
        }
        PartialDate date = PartialDate.parse(part);
        if (!date.isDay() || !date.qualifier().isNone()) {
            throw refusal(
                    "window.malformed",
                    Violations.quote(part) + " is no plain day: write year, month and day, as in \"2025-01-01\"");
        }
        return date.earliest();
    }

    private static InvalidDataException malformed(String text) {
        return refusal(
                "window.malformed",
                Violations.quote(text) + " is no window: write its first day and the day after its last, as in"
                        + " \"[2025-01-01, 2026-01-01)\"");
    }

    private static InvalidDataException refusal(String code, String message) {
        return InvalidDataException.of("window", code, message);
    }
}
