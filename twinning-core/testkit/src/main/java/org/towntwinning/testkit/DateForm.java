package org.towntwinning.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Season;

/** In what form a source gives a day: how much of it is known. The plainest first. */
enum DateForm {
    DAY,
    YEAR,
    MONTH,
    QUARTER,
    SEASON,
    HALF_YEAR,
    DECADE,
    SOME_MONTHS,
    SOME_YEARS,
    ON_OR_BEFORE,
    ON_OR_BEFORE_MONTH,
    ON_OR_AFTER,
    UNKNOWN;

    private static final YearMonth LAST_MONTH = YearMonth.from(PartialDate.MAX);
    private static final List<Season> FROM_MARCH = List.of(Season.SPRING, Season.SUMMER, Season.AUTUMN, Season.WINTER);

    /** The date in this form that the day is a completion of. */
    PartialDate of(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        int year = day.getYear();
        return switch (this) {
            case DAY -> PartialDate.of(day);
            case YEAR -> PartialDate.ofYear(year);
            case MONTH -> PartialDate.of(month);
            case QUARTER -> PartialDate.ofQuarter(year, (month.getMonthValue() + 2) / 3);
            case SEASON -> season(month);
            case HALF_YEAR -> PartialDate.ofHalfYear(year, (month.getMonthValue() + 5) / 6);
            case DECADE -> year < 10 ? PartialDate.ofYear(year) : PartialDate.ofDecade(year / 10 * 10);
            case SOME_MONTHS -> PartialDate.ofMonths(month, onCalendar(month.plusMonths(5)));
            case SOME_YEARS ->
                PartialDate.ofMonths(
                        month.withMonth(1), onCalendar(month.withMonth(12).plusYears(2)));
            case ON_OR_BEFORE -> PartialDate.onOrBefore(day);
            case ON_OR_BEFORE_MONTH -> PartialDate.onOrBefore(month.atEndOfMonth());
            case ON_OR_AFTER -> PartialDate.onOrAfter(day);
            case UNKNOWN -> PartialDate.unknown();
        };
    }

    /** The seasons are whole months, spring from March; a winter bears the number of the year it begins in. */
    private static PartialDate season(YearMonth month) {
        int sinceMarch = month.getMonthValue() - 3;
        int year = sinceMarch < 0 ? month.getYear() - 1 : month.getYear();
        Season season = FROM_MARCH.get(Math.floorMod(sinceMarch, 12) / 3);
        boolean onCalendar =
                year >= PartialDate.MIN.getYear() && !(season == Season.WINTER && year == PartialDate.MAX.getYear());
        return onCalendar ? PartialDate.ofSeason(year, season) : PartialDate.of(month);
    }

    private static YearMonth onCalendar(YearMonth month) {
        return month.isAfter(LAST_MONTH) ? LAST_MONTH : month;
    }
}
