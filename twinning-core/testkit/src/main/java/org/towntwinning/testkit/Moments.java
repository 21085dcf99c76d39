package org.towntwinning.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Qualifier;

/**
 * The dates of one record. Dates that are drawn on their own nearly never touch, and what is hard about them is where
 * they do: the end and the re-establishment in one year. So half of them lie within four years from a common day.
 *
 * @param first no date lies before it
 * @param last no date lies after it
 * @param toTheDay whether all dates are days
 */
record Moments(LocalDate first, LocalDate last, boolean toTheDay) {

    /** All dates there are. */
    static final Moments ANY = new Moments(PartialDate.MIN, PartialDate.MAX, false);

    private static final LocalDate TYPICAL_FIRST = LocalDate.of(1940, 1, 1);
    private static final LocalDate TYPICAL_LAST = LocalDate.of(2030, 12, 31);
    private static final LocalDate PLAIN = LocalDate.of(1975, 1, 1);
    private static final int FOUR_YEARS = 1461;

    /** A date that becomes known with the day around which the record's dates lie. */
    interface Moment {

        PartialDate around(LocalDate base);
    }

    Moments between(LocalDate from, LocalDate to) {
        return new Moments(from, to, toTheDay);
    }

    Moments daysOnly() {
        return new Moments(first, last, true);
    }

    /** Whether every date has two bounds. */
    boolean bounded() {
        return toTheDay || !isAnywhere();
    }

    /** The days around which the dates of a record lie. */
    Arbitrary<LocalDate> bases() {
        LocalDate from = isAnywhere() ? TYPICAL_FIRST : first;
        LocalDate to = isAnywhere() ? TYPICAL_LAST : last;
        long plain = Math.max(from.toEpochDay(), Math.min(to.toEpochDay(), PLAIN.toEpochDay()));
        Arbitrary<LocalDate> any = EarlyCases.none(Arbitraries.longs()
                .between(from.toEpochDay(), to.toEpochDay())
                .shrinkTowards(plain)
                .map(LocalDate::ofEpochDay));
        Arbitrary<LocalDate> leapDays = any.map(day ->
                inside(YearMonth.of(Math.max(4, day.getYear() / 4 * 4), 2).atEndOfMonth(), day));
        Arbitrary<LocalDate> yearEnds = any.map(day -> inside(LocalDate.of(day.getYear(), 12, 31), day));
        Arbitrary<LocalDate> newYears = any.map(day -> inside(LocalDate.of(day.getYear(), 1, 1), day));
        return EarlyCases.none(Arbitraries.frequencyOf(
                Tuple.of(6, any), Tuple.of(1, leapDays), Tuple.of(1, yearEnds), Tuple.of(1, newYears)));
    }

    Arbitrary<Moment> moments() {
        Arbitrary<Integer> distances = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(0, 365, 366, 1)),
                Tuple.of(2, Arbitraries.integers().between(0, FOUR_YEARS)));
        Arbitrary<Moment> close = EarlyCases.none(Combinators.combine(distances, forms(), qualifiers())
                .as((distance, form, qualifier) -> base -> date(base, distance, form, qualifier)));
        if (!isAnywhere()) {
            return close;
        }
        Arbitrary<PartialDate> dates =
                toTheDay ? DateArbitraries.days().map(PartialDate::of) : DateArbitraries.partialDates();
        return EarlyCases.none(
                Arbitraries.frequencyOf(Tuple.of(1, close), Tuple.of(1, dates.map(date -> base -> date))));
    }

    /** Dates that stand alone. */
    Arbitrary<PartialDate> dates() {
        return EarlyCases.none(Combinators.combine(bases(), moments()).as((base, moment) -> moment.around(base)));
    }

    /** So many dates in a legal order. */
    Arbitrary<List<PartialDate>> inOrder(int many) {
        return EarlyCases.none(
                Combinators.combine(bases(), moments().list().ofSize(many), Arbitraries.of(false, false, true))
                        .as((base, drawn, swapped) -> DateOrder.of(around(base, drawn), each -> swapped)));
    }

    static List<PartialDate> around(LocalDate base, List<Moment> moments) {
        return moments.stream().map(moment -> moment.around(base)).toList();
    }

    /** Spans with ends of all forms; open ones among them. */
    Arbitrary<DateSpan> spans() {
        return EarlyCases.none(Combinators.combine(inOrder(2), Arbitraries.of(Openness.class))
                .as((ends, openness) -> openness.span(ends.get(0), ends.get(1))));
    }

    private enum Openness {
        NEITHER,
        END,
        START,
        BOTH;

        DateSpan span(PartialDate start, PartialDate end) {
            return switch (this) {
                case NEITHER -> DateSpan.between(start, end);
                case END -> DateSpan.from(start);
                case START -> DateSpan.until(end);
                case BOTH -> DateSpan.always();
            };
        }
    }

    private PartialDate date(LocalDate base, int distance, DateForm form, Qualifier qualifier) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        LocalDate day = first.plusDays((ChronoUnit.DAYS.between(first, base) + distance) % days);
        PartialDate date = form.of(day);
        boolean fits = !date.earliest().isBefore(first) && !date.latest().isAfter(last);
        PartialDate fitting = fits ? date : PartialDate.of(day);
        return fitting.isUnknown() ? fitting : fitting.with(qualifier);
    }

    private Arbitrary<DateForm> forms() {
        if (toTheDay) {
            return Arbitraries.just(DateForm.DAY);
        }
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(DateForm.DAY, DateForm.YEAR, DateForm.MONTH)),
                Tuple.of(1, Arbitraries.of(DateForm.class)));
    }

    private static Arbitrary<Qualifier> qualifiers() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(Qualifier.NONE)), Tuple.of(1, Arbitraries.of(Qualifier.class)));
    }

    private boolean isAnywhere() {
        return first.equals(PartialDate.MIN) && last.equals(PartialDate.MAX);
    }

    private LocalDate inside(LocalDate day, LocalDate otherwise) {
        return day.isBefore(first) || day.isAfter(last) ? otherwise : day;
    }
}
