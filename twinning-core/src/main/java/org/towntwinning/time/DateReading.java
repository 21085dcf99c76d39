package org.towntwinning.time;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.towntwinning.time.internal.PackedDay;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/**
 * How the dates of one source are to be read: for importers, whose sources write something in place of a date that is
 * not there. The importer declares what the source means; nothing is guessed (S1.7).
 *
 * <pre>{@code
 * DateReading registry = DateReading.builder()
 *         .addUnknown("2000")            // this registry writes 2000 where it knows no year
 *         .addOpenEnd("9999-12-31")      // and this where a partnership goes on
 *         .build();
 * registry.date("2000");                 // XXXX
 * registry.span("1974", "9999-12-31");   // 1974/..
 * }</pre>
 *
 * <p>A declared text stands for itself alone: {@code 2000} says nothing about {@code 2000-01-01}. All other text is
 * read as EDTF. The first and last day of the calendar, {@code 0001-01-01} and {@code 9999-12-31}, are what systems
 * write for "no date"; here they are refused until it is declared what they mean. ({@link PartialDate#parse(String)}
 * reads them as the days that they are.)
 */
public final class DateReading {

    private static final DateReading PLAIN = builder().build();

    private final Set<String> unknown;
    private final Set<String> openStart;
    private final Set<String> openEnd;
    private final Set<String> days;
    private final boolean seasonsAsQuarters;

    private DateReading(Builder builder) {
        this.unknown = Set.copyOf(builder.unknown);
        this.openStart = Set.copyOf(builder.openStart);
        this.openEnd = Set.copyOf(builder.openEnd);
        this.days = Set.copyOf(builder.days);
        this.seasonsAsQuarters = builder.seasonsAsQuarters;
    }

    /**
     * Begins with a reading that declares nothing.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A reading that declares nothing: EDTF, without the first and last day of the calendar.
     *
     * @return the reading
     */
    public static DateReading plain() {
        return PLAIN;
    }

    /**
     * Reads a moment.
     *
     * @param text what the source writes
     * @return the date, {@link PartialDate#unknown()} for a text declared so
     * @throws InvalidDataException the codes of {@link PartialDate#parse(String)}, and {@code date.placeholder} for an
     *     undeclared first or last day of the calendar
     */
    public PartialDate date(String text) {
        Objects.requireNonNull(text, "text");
        if (unknown.contains(text)) {
            return PartialDate.unknown();
        }
        PartialDate date = PartialDate.parse(text);
        if (!days.contains(text) && isPlaceholder(date)) {
            throw InvalidDataException.of(
                    "date",
                    "date.placeholder",
                    Violations.quote(text)
                            + " is what systems write for \"no date\": declare what this source means by it,"
                            + " unknown, an open start, an open end, or the day itself");
        }
        if (seasonsAsQuarters && date.precision() == Precision.SEASON && !text.startsWith("[")) {
            return quarter(date);
        }
        return date;
    }

    /**
     * Reads what lasts, from two texts.
     *
     * @param start what the source writes for the first day; {@code ..} and what is declared so is open
     * @param end what the source writes for the last day, inclusive; {@code ..} and what is declared so is open
     * @return the span
     * @throws InvalidDataException the codes of {@link #date(String)} at the paths {@code start} and {@code end}, all
     *     that is wrong, and {@code span.reversed} if the end is certainly before the start
     */
    public DateSpan span(String start, String end) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        boolean opens = start.equals(DateSpan.OPEN) || openStart.contains(start);
        boolean stays = end.equals(DateSpan.OPEN) || openEnd.contains(end);
        Violations violations = new Violations();
        PartialDate first = opens ? PartialDate.unknown() : end(violations, "start", start);
        PartialDate last = stays ? PartialDate.unknown() : end(violations, "end", end);
        violations.throwIfAny("span from " + Violations.quote(start) + " to " + Violations.quote(end));
        if (opens) {
            return stays ? DateSpan.always() : DateSpan.until(last);
        }
        return stays ? DateSpan.from(first) : DateSpan.between(first, last);
    }

    private PartialDate end(Violations violations, String path, String text) {
        return violations.attempt(path, () -> date(text)).orElse(PartialDate.unknown());
    }

    private static boolean isPlaceholder(PartialDate date) {
        return date.isDay() && (date.lo() == PackedDay.FIRST || date.lo() == PackedDay.LAST);
    }

    /** The quarter with the number of the season. */
    private static PartialDate quarter(PartialDate season) {
        int start = PackedDay.monthIndex(season.lo());
        return PartialDate.ofBlock(start - 2, 3).with(season.qualifier());
    }

    /** Declares how a source writes its dates. Not thread-safe. */
    public static final class Builder {

        private final Set<String> unknown = new HashSet<>();
        private final Set<String> openStart = new HashSet<>();
        private final Set<String> openEnd = new HashSet<>();
        private final Set<String> days = new HashSet<>();
        private boolean seasonsAsQuarters;

        private Builder() {}

        /**
         * Declares a text that stands for a date nobody knows, wherever it is written.
         *
         * @param text any text, also the empty one
         * @return this builder
         */
        public Builder addUnknown(String text) {
            unknown.add(Objects.requireNonNull(text, "text"));
            return this;
        }

        /**
         * Declares a text that, as the start of a span, stands for no beginning.
         *
         * @param text any text, also the empty one
         * @return this builder
         */
        public Builder addOpenStart(String text) {
            openStart.add(Objects.requireNonNull(text, "text"));
            return this;
        }

        /**
         * Declares a text that, as the end of a span, stands for no end: it goes on.
         *
         * @param text any text, also the empty one
         * @return this builder
         */
        public Builder addOpenEnd(String text) {
            openEnd.add(Objects.requireNonNull(text, "text"));
            return this;
        }

        /**
         * Declares that the first or last day of the calendar is meant as that day.
         *
         * @param text {@code 0001-01-01} or {@code 9999-12-31}, with the qualifier the source writes
         * @return this builder
         */
        public Builder addDay(String text) {
            days.add(Objects.requireNonNull(text, "text"));
            return this;
        }

        /**
         * Declares that the codes 21 to 24 are calendar quarters in this source, as some software (edtf.js) means them:
         * {@code 1988-21} becomes {@code 1988-33} (S1.3).
         *
         * @param quarters true for quarters, false for the seasons of {@link Season}
         * @return this builder
         */
        public Builder seasonsAsQuarters(boolean quarters) {
            seasonsAsQuarters = quarters;
            return this;
        }

        /**
         * Makes the reading.
         *
         * @return a reading with what was declared so far
         * @throws InvalidDataException {@code reading.ambiguous} for every text that was declared to mean two things
         */
        public DateReading build() {
            Violations violations = new Violations();
            for (Set<String> others : List.of(openStart, openEnd, days)) {
                refuseCommon(violations, unknown, others);
            }
            refuseCommon(violations, openStart, days);
            refuseCommon(violations, openEnd, days);
            violations.throwIfAny("date reading");
            return new DateReading(this);
        }

        private static void refuseCommon(Violations violations, Set<String> some, Set<String> others) {
            some.stream()
                    .filter(others::contains)
                    .sorted()
                    .forEach(text -> violations.add(
                            "",
                            "reading.ambiguous",
                            Violations.quote(text) + " is declared to mean two things: keep one declaration"));
        }
    }
}
