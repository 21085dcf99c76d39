package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/**
 * Spans: two of three have both ends, of every form, the others one open end or two; a tenth is one day long.
 * Immutable: each setting returns a copy.
 */
public final class DateSpanArbitrary extends ArbitraryDecorator<DateSpan> {

    private static final List<DateSpan> EARLY = Stream.of(
                    "../..",
                    "2025-06-29/2025-07-01",
                    "2000-02-29/2000-02-29",
                    "2004/2004-05",
                    "[..2025-06-24]/..",
                    "1974/",
                    "/",
                    "../1999-12-31")
            .map(DateSpan::parse)
            .toList();

    private final PartialDateArbitrary dates;
    private final DayRange range;
    private final boolean bounded;

    DateSpanArbitrary() {
        this(new PartialDateArbitrary(), DayRange.CALENDAR, false);
    }

    private DateSpanArbitrary(PartialDateArbitrary dates, DayRange range, boolean bounded) {
        this.dates = dates;
        this.range = range;
        this.bounded = bounded;
    }

    /**
     * Narrows to spans of which every day that they allow lies in a range: both ends are there and have two bounds.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive, not before {@code first}
     * @return a copy with this range
     * @throws IllegalArgumentException if there is no such day in the years 0001 to 9999
     */
    public DateSpanArbitrary between(LocalDate first, LocalDate last) {
        return new DateSpanArbitrary(dates.between(first, last), new DayRange(first, last), bounded);
    }

    /**
     * Narrows to spans with two ends that have two bounds each: no end is open, one-sided or unknown.
     *
     * @return a copy with such ends only
     */
    public DateSpanArbitrary bounded() {
        return new DateSpanArbitrary(dates.bounded(), range, true);
    }

    @Override
    protected Arbitrary<DateSpan> arbitrary() {
        Arbitrary<DateSpan> closed = Combinators.combine(dates, dates).as(DateSpanArbitrary::inOrder);
        Arbitrary<DateSpan> oneDay = new DayArbitrary(range).map(day -> DateSpan.of(day, day));
        Arbitrary<DateSpan> any = hasOpenEnds()
                ? Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(DateSpan.always())),
                        Tuple.of(2, dates.map(DateSpan::from)),
                        Tuple.of(1, dates.map(DateSpan::until)),
                        Tuple.of(7, closed),
                        Tuple.of(1, oneDay))
                : Arbitraries.frequencyOf(Tuple.of(8, closed), Tuple.of(1, oneDay));
        return EarlyCases.first(any, EARLY.stream().filter(this::admits).toList());
    }

    private boolean hasOpenEnds() {
        return !bounded && range.isCalendar();
    }

    private boolean admits(DateSpan span) {
        boolean twoEnds = isBounded(span.start()) && isBounded(span.end());
        return (hasOpenEnds() || twoEnds) && range.contains(span.earliest()) && range.contains(span.latest());
    }

    private static boolean isBounded(Optional<PartialDate> end) {
        return end.filter(PartialDate::isBounded).isPresent();
    }

    /** In the order of their first days, so that the end is never certainly before the start. */
    private static DateSpan inOrder(PartialDate one, PartialDate other) {
        return one.earliest().isAfter(other.earliest()) ? DateSpan.between(other, one) : DateSpan.between(one, other);
    }
}
