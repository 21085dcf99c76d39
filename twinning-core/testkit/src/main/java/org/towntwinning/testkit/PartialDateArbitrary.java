package org.towntwinning.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Precision;
import org.towntwinning.time.Qualifier;

/**
 * Partial dates: two of five are days, the same share are blocks of all named lengths and spans of 2 to 42 months, a
 * tenth is one-sided, some are unknown; a quarter bears a qualifier. Immutable: each setting returns a copy.
 */
public final class PartialDateArbitrary extends ArbitraryDecorator<PartialDate> {

    private static final List<PartialDate> EARLY = Stream.of(
                    "1948",
                    "2000-02-29",
                    "1987-24",
                    "198X~",
                    "[1960-07?..1961-06?]",
                    "[..2017-10]",
                    "[2017%..]",
                    "XXXX",
                    "1999-12-31",
                    "9999-12-31",
                    "0836")
            .map(PartialDate::parse)
            .toList();

    private final DayRange range;
    private final Set<Precision> precisions;
    private final boolean qualified;

    PartialDateArbitrary() {
        this(DayRange.CALENDAR, EnumSet.allOf(Precision.class), true);
    }

    private PartialDateArbitrary(DayRange range, Collection<Precision> precisions, boolean qualified) {
        this.range = range;
        this.precisions = Collections.unmodifiableSet(EnumSet.copyOf(precisions));
        this.qualified = qualified;
        if (this.precisions.stream().allMatch(this::isImpossible)) {
            throw new IllegalArgumentException("no date of precision " + this.precisions + " lies from " + range.first()
                    + " to " + range.last() + ": widen the range, or allow finer dates");
        }
    }

    /**
     * Narrows to dates of which every day that they allow lies in a range. One-sided and unknown dates allow days
     * outside every range but the whole calendar, so there are none; nor is there a year in a range of three months.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive, not before {@code first}
     * @return a copy with this range
     * @throws IllegalArgumentException if no date of the chosen precisions lies in the range
     */
    public PartialDateArbitrary between(LocalDate first, LocalDate last) {
        return new PartialDateArbitrary(new DayRange(first, last), precisions, qualified);
    }

    /**
     * Narrows to dates of some precisions.
     *
     * @param precisions those that may occur, at least one
     * @return a copy with these precisions; they keep their shares among each other
     * @throws IllegalArgumentException if there is none, or no date of them lies in the chosen range
     */
    public PartialDateArbitrary precisions(Precision... precisions) {
        if (precisions.length == 0) {
            throw new IllegalArgumentException("a date has a precision: give at least one that may occur");
        }
        return new PartialDateArbitrary(range, List.of(precisions), qualified);
    }

    /**
     * Narrows to dates with two bounds, the only ones that jubilees can be counted from: days and blocks.
     *
     * @return a copy without one-sided and unknown dates
     * @throws IllegalArgumentException if only such were chosen
     */
    public PartialDateArbitrary bounded() {
        List<Precision> bounded =
                precisions.stream().filter(Precision::isBounded).toList();
        if (bounded.isEmpty()) {
            throw new IllegalArgumentException(
                    "dates of precision " + precisions + " have no two bounds: allow days or blocks, too");
        }
        return new PartialDateArbitrary(range, bounded, qualified);
    }

    /**
     * Narrows to dates that no source qualifies.
     *
     * @return a copy without the qualifiers {@code ~}, {@code ?} and {@code %}
     */
    public PartialDateArbitrary unqualified() {
        return new PartialDateArbitrary(range, precisions, false);
    }

    @Override
    protected Arbitrary<PartialDate> arbitrary() {
        List<Tuple2<Integer, Arbitrary<PartialDate>>> shares = precisions.stream()
                .filter(precision -> !isImpossible(precision))
                .map(precision -> Tuple.of(share(precision), dates(precision)))
                .toList();
        Arbitrary<PartialDate> plain = Arbitraries.frequencyOf(shares);
        return EarlyCases.first(qualified ? qualified(plain) : plain, early());
    }

    private List<PartialDate> early() {
        List<PartialDate> dates = new ArrayList<>(EARLY);
        if (!range.isCalendar()) {
            dates.add(PartialDate.of(range.first()));
            dates.add(PartialDate.of(range.last()));
        }
        return dates.stream().filter(this::admits).toList();
    }

    private boolean admits(PartialDate date) {
        return precisions.contains(date.precision())
                && range.contains(date)
                && (qualified || date.qualifier().isNone());
    }

    /** Unknown dates stay as they are: they have no bounds to qualify (S1.6). */
    private static Arbitrary<PartialDate> qualified(Arbitrary<PartialDate> dates) {
        Arbitrary<Qualifier> qualifiers = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Qualifier.NONE)), Tuple.of(1, Arbitraries.of(Qualifier.class)));
        return Combinators.combine(dates, qualifiers)
                .as((date, qualifier) -> date.isUnknown() ? date : date.with(qualifier));
    }

    /** Of a hundred. */
    private static int share(Precision precision) {
        return switch (precision) {
            case DAY -> 40;
            case YEAR -> 12;
            case MONTH -> 8;
            case SPAN -> 7;
            case SEASON, DECADE, ON_OR_BEFORE, ON_OR_AFTER, UNKNOWN -> 5;
            case QUARTER, HALF_YEAR -> 4;
        };
    }

    private boolean isImpossible(Precision precision) {
        return switch (precision) {
            case DAY -> false;
            case MONTH, QUARTER, SEASON, HALF_YEAR, YEAR, DECADE ->
                block(precision).isEmpty();
            case SPAN -> range.blocks(2, 1, 0).isEmpty();
            case ON_OR_BEFORE, ON_OR_AFTER, UNKNOWN -> !range.isCalendar();
        };
    }

    private Arbitrary<PartialDate> dates(Precision precision) {
        return switch (precision) {
            case DAY -> new DayArbitrary(range).map(PartialDate::of);
            case MONTH, QUARTER, SEASON, HALF_YEAR, YEAR, DECADE ->
                block(precision).dates();
            case SPAN -> spans();
            case ON_OR_BEFORE ->
                Arbitraries.oneOf(
                        new DayArbitrary(range).map(PartialDate::onOrBefore),
                        range.days()
                                .map(day -> PartialDate.onOrBefore(
                                        YearMonth.from(day).atEndOfMonth())));
            case ON_OR_AFTER ->
                Arbitraries.oneOf(
                        new DayArbitrary(range).map(PartialDate::onOrAfter),
                        range.days().map(day -> PartialDate.onOrAfter(day.withDayOfYear(1))));
            case UNKNOWN -> Arbitraries.just(PartialDate.unknown());
        };
    }

    private DayRange.MonthBlocks block(Precision precision) {
        return switch (precision) {
            case MONTH -> range.blocks(1, 1, 0);
            case QUARTER -> range.blocks(3, 3, 0);
            case SEASON -> range.blocks(3, 3, 2);
            case HALF_YEAR -> range.blocks(6, 6, 0);
            case YEAR -> range.blocks(12, 12, 0);
            case DECADE -> range.blocks(120, 120, 0);
            default -> throw new IllegalArgumentException(precision + " has no length");
        };
    }

    /** Several lengths; what has a name of its own, as the three months from a season's first, is no span. */
    private Arbitrary<PartialDate> spans() {
        List<Arbitrary<PartialDate>> lengths = Stream.of(24, 2, 4, 7, 13, 36, 42, 12)
                .map(length -> range.blocks(length, 1, 0))
                .filter(blocks -> !blocks.isEmpty())
                .map(DayRange.MonthBlocks::dates)
                .toList();
        return Arbitraries.oneOf(lengths).filter(date -> date.precision() == Precision.SPAN);
    }
}
