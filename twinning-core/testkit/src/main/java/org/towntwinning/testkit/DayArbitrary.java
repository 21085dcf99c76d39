package org.towntwinning.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.towntwinning.time.PartialDate;

/**
 * Days: mostly of the years in which towns are twinned, a tenth each of 29 February, last and first days of months.
 * Immutable: each setting returns a copy.
 */
public final class DayArbitrary extends ArbitraryDecorator<LocalDate> {

    private static final int LEAP_CYCLE = 4;
    private static final int LAST_CYCLE = 2_499;
    private static final int PLAIN_CYCLE = 1976 / LEAP_CYCLE;

    private static final List<LocalDate> EARLY = List.of(
            LocalDate.of(2000, 2, 29),
            LocalDate.of(1900, 2, 28),
            LocalDate.of(2100, 2, 28),
            LocalDate.of(836, 1, 1),
            LocalDate.of(1999, 12, 31),
            LocalDate.of(2000, 1, 1),
            PartialDate.MIN,
            PartialDate.MAX);

    private final DayRange range;

    DayArbitrary(DayRange range) {
        this.range = range;
    }

    /**
     * Narrows to a range of days.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive, not before {@code first}
     * @return a copy with this range
     * @throws IllegalArgumentException if there is no such day in the years 0001 to 9999
     */
    public DayArbitrary between(LocalDate first, LocalDate last) {
        return new DayArbitrary(new DayRange(first, last));
    }

    @Override
    protected Arbitrary<LocalDate> arbitrary() {
        List<Tuple2<Integer, Arbitrary<LocalDate>>> shares = new ArrayList<>();
        shares.add(Tuple.of(7, range.days()));
        shares.add(Tuple.of(
                1, range.days().map(day -> range.nearest(YearMonth.from(day).atEndOfMonth()))));
        shares.add(Tuple.of(
                1, range.days().map(day -> range.nearest(YearMonth.from(day).atDay(1)))));
        int firstCycle = cycleOf(range.first().minusDays(1)) + 1;
        int lastCycle = cycleOf(range.last());
        if (firstCycle <= lastCycle) {
            shares.add(Tuple.of(
                    1,
                    Arbitraries.integers()
                            .between(firstCycle, lastCycle)
                            .shrinkTowards(Math.min(Math.max(PLAIN_CYCLE, firstCycle), lastCycle))
                            .map(DayArbitrary::leapDay)));
        }
        return EarlyCases.first(Arbitraries.frequencyOf(shares), early());
    }

    private List<LocalDate> early() {
        List<LocalDate> days =
                new ArrayList<>(EARLY.stream().filter(range::contains).toList());
        if (!days.contains(range.first())) {
            days.add(range.first());
        }
        if (!days.contains(range.last())) {
            days.add(range.last());
        }
        return days;
    }

    /** The last day of February of every fourth year; in 1900 and 2100 that is the 28th, which is worth trying, too. */
    private static LocalDate leapDay(int cycle) {
        return YearMonth.of(LEAP_CYCLE * cycle, 2).atEndOfMonth();
    }

    /** How many of those days there are up to and including a day. */
    private static int cycleOf(LocalDate day) {
        int cycle = Math.min(Math.max(day.getYear() / LEAP_CYCLE, 0), LAST_CYCLE);
        return cycle > 0 && leapDay(cycle).isAfter(day) ? cycle - 1 : cycle;
    }
}
