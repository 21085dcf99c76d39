package org.towntwinning.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.time.internal.PackedDay;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/**
 * What lasts: from a first to a last day, both inclusive, each as far as it is known. Unlike a {@link PartialDate},
 * which is one day, a span is every day between its ends.
 *
 * <p>The text is an EDTF interval (ISO 8601-2) and always has a slash; {@link #toString()} writes it and
 * {@link #parse(String)} reverses it:
 *
 * <table>
 *   <caption>The two ends of a span</caption>
 *   <tr><th>text</th><th>meaning</th></tr>
 *   <tr><td>{@code 2025-06-29/2025-07-01}</td><td>three days</td></tr>
 *   <tr><td>{@code 2004/2004-05}</td><td>began some day in 2004, ended some day of May, not before it began</td></tr>
 *   <tr><td>{@code 1974/..}</td><td>the end is <em>open</em>: it goes on without limit</td></tr>
 *   <tr><td>{@code 1974/}</td><td>the end is <em>unknown</em>: it may have ended, nobody knows when</td></tr>
 *   <tr><td>{@code [..2017-10]/2020}</td><td>an end may be any {@link PartialDate}; EDTF allows no sets here</td></tr>
 * </table>
 *
 * <p>Questions have three answers and are exact: they are put to every pair of days that the two ends allow and of
 * which the first is not after the last, so that {@code 2004/2004-05} did not begin in June. An open end is beyond
 * every day; an unknown one is any day of the years 0001 to 9999. Days outside those years may be asked about.
 */
public final class DateSpan implements Comparable<DateSpan> {

    private static final String SLASH = "/";
    static final String OPEN = "..";
    private static final int MAX_ADVICE = 60;

    private final @Nullable PartialDate start;
    private final @Nullable PartialDate end;

    private DateSpan(@Nullable PartialDate start, @Nullable PartialDate end) {
        if (start != null && end != null && end.hi() < start.lo()) {
            throw refusal(
                    "span.reversed",
                    Violations.quote(write(start) + SLASH + write(end)) + " ends on " + end.latest()
                            + " at the latest, before it begins on " + start.earliest()
                            + " at the earliest: give the earlier date first");
        }
        this.start = start;
        this.end = end;
    }

    /**
     * Reads the text of a span.
     *
     * @param text start and end joined by a slash, each the text of a date, {@code ..} for open or empty for unknown
     * @return the span
     * @throws InvalidDataException {@code span.slash} if there is not exactly one slash, {@code span.end} if an end is
     *     written in words or as {@code XXXX}, {@code span.reversed} if the end is certainly before the start, and the
     *     codes of {@link PartialDate#parse(String)}; of the two ends at the paths {@code start} and {@code end}, all
     *     that is wrong
     */
    public static DateSpan parse(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.indexOf(SLASH);
        if (slash < 0 || text.indexOf(SLASH, slash + 1) >= 0) {
            throw refuseSlashes(text);
        }
        Violations violations = new Violations();
        Optional<End> start = violations.attempt("start", () -> End.read(text.substring(0, slash)));
        Optional<End> end = violations.attempt("end", () -> End.read(text.substring(slash + 1)));
        violations.throwIfAny("span " + Violations.quote(text));
        return new DateSpan(start.orElseThrow().date, end.orElseThrow().date);
    }

    /**
     * A span whose ends are known to the day.
     *
     * @param first the first day, inclusive, in the years 0001 to 9999
     * @param last the last day, inclusive, in those years and not before {@code first}
     * @return the span
     * @throws InvalidDataException {@code date.year-range} if a day is outside those years, {@code span.reversed} if
     *     {@code last} is before {@code first}
     */
    public static DateSpan of(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        return new DateSpan(PartialDate.of(first), PartialDate.of(last));
    }

    /**
     * What begins and ends within one date: on that day, or some time in that month or year.
     *
     * @param date the date of both ends
     * @return the span {@code date/date}
     */
    public static DateSpan of(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return new DateSpan(date, date);
    }

    /**
     * What has two ends, known or {@linkplain PartialDate#unknown() unknown}.
     *
     * @param start the date of the first day
     * @param end the date of the last day, inclusive
     * @return the span
     * @throws InvalidDataException {@code span.reversed} if {@code end} is certainly before {@code start}
     */
    public static DateSpan between(PartialDate start, PartialDate end) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        return new DateSpan(start, end);
    }

    /**
     * What goes on without limit.
     *
     * @param start the date of the first day, possibly unknown
     * @return the span {@code start/..}
     */
    public static DateSpan from(PartialDate start) {
        Objects.requireNonNull(start, "start");
        return new DateSpan(start, null);
    }

    /**
     * What has no beginning.
     *
     * @param end the date of the last day, inclusive, possibly unknown
     * @return the span {@code ../end}
     */
    public static DateSpan until(PartialDate end) {
        Objects.requireNonNull(end, "end");
        return new DateSpan(null, end);
    }

    /**
     * What has neither beginning nor end.
     *
     * @return the span {@code ../..}
     */
    public static DateSpan always() {
        return new DateSpan(null, null);
    }

    /**
     * {@return the date of the first day, possibly {@linkplain PartialDate#isUnknown() unknown}; nothing if it is open}
     */
    public Optional<PartialDate> start() {
        return Optional.ofNullable(start);
    }

    /**
     * The date of the last day, inclusive.
     *
     * @return the date, {@linkplain PartialDate#isUnknown() unknown} if nobody knows it; nothing if the end is open
     */
    public Optional<PartialDate> end() {
        return Optional.ofNullable(end);
    }

    /** {@return whether the span has no beginning, {@code ..}; false for an unknown one} */
    public boolean isOpenStarted() {
        return start == null;
    }

    /** {@return whether the span goes on without limit, {@code ..}; false for an unknown end} */
    public boolean isOpenEnded() {
        return end == null;
    }

    /** {@return the first day that may belong to the span; {@link PartialDate#MIN} if its start is open or unknown} */
    public LocalDate earliest() {
        return start == null ? PartialDate.MIN : start.earliest();
    }

    /** {@return the last day that may belong to the span; {@link PartialDate#MAX} if its end is open or unknown} */
    public LocalDate latest() {
        return end == null ? PartialDate.MAX : end.latest();
    }

    /** {@return all days that may belong to the span: from {@link #earliest()} to the day after {@link #latest()}} */
    public DateWindow toWindow() {
        return DateWindow.ofInclusive(earliest(), latest());
    }

    /**
     * How far the ends are to be trusted; it changes no answer, and every answer carries it (S1.6).
     *
     * @return the union of the qualifiers of both ends
     */
    public Qualifier qualifier() {
        Qualifier ofStart = start == null ? Qualifier.NONE : start.qualifier();
        return end == null ? ofStart : ofStart.and(end.qualifier());
    }

    /**
     * Whether the span has begun by the end of a day.
     *
     * @param day any day
     * @return whether the first day is on or before {@code day}
     */
    public Certainty begunBy(LocalDate day) {
        Objects.requireNonNull(day, "day");
        int packed = PackedDay.of(day);
        return notAfter(startLo(), startHi(), packed, packed);
    }

    /**
     * Whether the span is over when a day begins.
     *
     * @param day any day
     * @return whether the last day is before {@code day}
     */
    public Certainty endedBefore(LocalDate day) {
        Objects.requireNonNull(day, "day");
        int packed = PackedDay.of(day);
        return notAfter(packed, packed, endLo(), endHi()).not();
    }

    /**
     * Whether a day belongs to the span.
     *
     * @param day any day
     * @return whether the first day is on or before {@code day} and the last is on or after it
     */
    public Certainty covers(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return begunBy(day).and(endedBefore(day).not());
    }

    /**
     * Whether the span and a window have a day in common.
     *
     * @param window half-open; nothing overlaps an empty one
     * @return whether a day of the window belongs to the span
     */
    public Certainty overlaps(DateWindow window) {
        Objects.requireNonNull(window, "window");
        return window.last()
                .map(last -> begunBy(last).and(endedBefore(window.from()).not()))
                .orElse(Certainty.IMPOSSIBLE);
    }

    /**
     * Whether this span and another have a day in common. The dates of the two are taken as independent of each other:
     * a span known to the year possibly misses another with the same text.
     *
     * @param other the other span
     * @return whether some day belongs to both
     */
    public Certainty overlaps(DateSpan other) {
        Objects.requireNonNull(other, "other");
        Certainty begunInTime = notAfter(startLo(), startHi(), other.endLo(), other.endHi());
        Certainty lastedLongEnough = notAfter(other.startLo(), other.startHi(), endLo(), endHi());
        return begunInTime.and(lastedLongEnough);
    }

    /** By start, then by end: an open start is before all dates, an open end after all. Consistent with equals. */
    @Override
    public int compareTo(DateSpan other) {
        int byStart = compare(start, other.start, -1);
        return byStart != 0 ? byStart : compare(end, other.end, 1);
    }

    /** True iff both ends are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DateSpan span && Objects.equals(start, span.start) && Objects.equals(end, span.end);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end);
    }

    /** The canonical text, which {@link #parse(String)} reverses. */
    @Override
    public String toString() {
        return write(start) + SLASH + write(end);
    }

    private int startLo() {
        return start == null ? PackedDay.BEFORE_ALL : start.lo();
    }

    /** The last day on which the span can begin: not after its last day. */
    private int startHi() {
        return start == null ? PackedDay.BEFORE_ALL : Math.min(start.hi(), endHi());
    }

    /** The first day on which the span can end: not before its first day. */
    private int endLo() {
        return end == null ? PackedDay.AFTER_ALL : Math.max(end.lo(), startLo());
    }

    private int endHi() {
        return end == null ? PackedDay.AFTER_ALL : end.hi();
    }

    /** Whether a day of {@code [lo, hi]} is on or before a day of {@code [otherLo, otherHi]}, chosen independently. */
    private static Certainty notAfter(int lo, int hi, int otherLo, int otherHi) {
        if (hi <= otherLo) {
            return Certainty.DEFINITE;
        }
        return lo > otherHi ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
    }

    /** The order of two ends, of which an open one has its place before ({@code -1}) or after ({@code 1}) all dates. */
    private static int compare(@Nullable PartialDate one, @Nullable PartialDate other, int open) {
        if (one == null || other == null) {
            return open * Boolean.compare(one == null, other == null);
        }
        return one.compareTo(other);
    }

    private static String write(@Nullable PartialDate end) {
        if (end == null) {
            return OPEN;
        }
        return end.isUnknown() ? "" : end.toString();
    }

    private static InvalidDataException refuseSlashes(String text) {
        String quoted = Violations.quote(text);
        if (text.indexOf(SLASH) >= 0) {
            return refusal("span.slash", quoted + " has more than one slash: a span has two ends, as in \"2004/2006\"");
        }
        String advice = text.length() <= MAX_ADVICE && EdtfReader.isLegal(text) && !text.equals(EdtfReader.UNKNOWN)
                ? ": write \"" + text + SLASH + text + "\" for what begins and ends within it, \"" + text
                        + "/..\" for what goes on"
                : ": write its start and end, as in \"2004/2006\"";
        return refusal("span.slash", quoted + " has no slash, a span has two ends" + advice);
    }

    private static InvalidDataException refusal(String code, String message) {
        return InvalidDataException.of("span", code, message);
    }

    /** What is written for one end: a date, or null for open. */
    private record End(@Nullable PartialDate date) {

        static End read(String text) {
            return switch (text) {
                case OPEN -> new End(null);
                case "" -> new End(PartialDate.unknown());
                case EdtfReader.UNKNOWN, "unknown" ->
                    throw refuse(
                            text, "is not written in a span: write an unknown end as the empty text, as in \"1974/\"");
                case "open" ->
                    throw refuse(text, "is not written in a span: write an open end as \"..\", as in \"1974/..\"");
                default -> new End(PartialDate.parse(text));
            };
        }

        private static InvalidDataException refuse(String text, String problem) {
            return refusal("span.end", Violations.quote(text) + " " + problem);
        }
    }
}
