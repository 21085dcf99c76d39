package org.towntwinning.time;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** Calls of factories that must be refused: what the message names, the code, the call. */
final class FactoryRefusals {

    private static final LocalDate EARLY = LocalDate.of(0, 12, 31);
    private static final LocalDate LATE = LocalDate.of(10_000, 1, 1);

    private FactoryRefusals() {}

    static List<Arguments> all() {
        return List.of(
                refused("the day 0000-12-31", "date.year-range", () -> PartialDate.of(EARLY)),
                refused("the day +10000-01-01", "date.year-range", () -> PartialDate.of(LATE)),
                refused("the day -999999999-01-01", "date.year-range", () -> PartialDate.of(LocalDate.MIN)),
                refused("the day +999999999-12-31", "date.year-range", () -> PartialDate.onOrBefore(LocalDate.MAX)),
                refused("the day 0000-12-31", "date.year-range", () -> PartialDate.onOrAfter(EARLY)),
                refused("the month 0000-12", "date.year-range", () -> PartialDate.of(YearMonth.of(0, 12))),
                refused("the month 10000-01", "date.year-range", () -> PartialDate.of(YearMonth.of(10_000, 1))),
                refused("the month 10000-01", "date.year-range", () -> months(YearMonth.of(9999, 12), 2)),
                refused("the last month 2020-11", "date.set-reversed", () -> months(YearMonth.of(2020, 12), 0)),
                refused("the year 0", "date.year-range", () -> PartialDate.ofYear(0)),
                refused("the year 10000", "date.year-range", () -> PartialDate.ofYear(10_000)),
                refused("the year -2147483648", "date.year-range", () -> PartialDate.ofYear(Integer.MIN_VALUE)),
                refused("the year 2147483647", "date.year-range", () -> PartialDate.ofQuarter(Integer.MAX_VALUE, 1)),
                refused("0 is no quarter", "date.code", () -> PartialDate.ofQuarter(1988, 0)),
                refused("5 is no quarter", "date.code", () -> PartialDate.ofQuarter(1988, 5)),
                refused("0 is no half year", "date.code", () -> PartialDate.ofHalfYear(1988, 0)),
                refused("3 is no half year", "date.code", () -> PartialDate.ofHalfYear(1988, 3)),
                refused("the year 0", "date.year-range", () -> PartialDate.ofHalfYear(0, 1)),
                refused("the winter of 9999", "date.year-range", () -> PartialDate.ofSeason(9999, Season.WINTER)),
                refused("the year 0", "date.year-range", () -> PartialDate.ofSeason(0, Season.WINTER)),
                refused("the year 0", "date.year-range", () -> PartialDate.ofDecade(0)),
                refused("the year 10000", "date.year-range", () -> PartialDate.ofDecade(10_000)),
                refused("the year 1985", "date.code", () -> PartialDate.ofDecade(1985)));
    }

    private static Arguments refused(String what, String code, Runnable made) {
        return arguments(what, code, made);
    }

    private static PartialDate months(YearMonth first, int length) {
        return PartialDate.ofMonths(first, first.plusMonths(length - 1L));
    }
}
