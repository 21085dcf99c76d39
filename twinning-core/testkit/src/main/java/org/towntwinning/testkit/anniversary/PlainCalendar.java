package org.towntwinning.testkit.anniversary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.towntwinning.time.Overflow;
import org.towntwinning.time.PartialDate;

/** Months after a date and before it: rules S3 and S4. */
final class PlainCalendar {

    private static final int LAST_YEAR = 9999;

    private PlainCalendar() {}

    /** S4: the same day so many months later, or the same number of whole months so many months later. */
    static Optional<PartialDate> anniversary(PartialDate anchor, int months, Overflow policy) {
        if (isBeyondCalendar(anchor, months)) {
            return Optional.empty();
        }
        if (anchor.isDay()) {
            return later(anchor.earliest(), months, policy)
                    .map(day -> PartialDate.of(day).with(anchor.qualifier()));
        }
        return Optional.of(PartialDate.ofMonths(firstMonth(anchor).plusMonths(months), lastMonth(anchor, months))
                .with(anchor.qualifier()));
    }

    /** S4: an anniversary exists only if all of it lies in the years 0001 to 9999. */
    static boolean isBeyondCalendar(PartialDate anchor, int months) {
        return lastMonth(anchor, months).getYear() > LAST_YEAR;
    }

    private static YearMonth firstMonth(PartialDate date) {
        return YearMonth.from(date.earliest());
    }

    private static YearMonth lastMonth(PartialDate date, int months) {
        return YearMonth.from(date.latest()).plusMonths(months);
    }

    /** S3: the overflow is applied once, at the end. */
    private static Optional<LocalDate> later(LocalDate day, int months, Overflow policy) {
        YearMonth target = YearMonth.from(day).plusMonths(months);
        if (target.isValidDay(day.getDayOfMonth())) {
            return Optional.of(target.atDay(day.getDayOfMonth()));
        }
        return switch (policy) {
            case LAST_DAY -> Optional.of(target.atEndOfMonth());
            case NEXT_DAY -> Optional.of(target.plusMonths(1).atDay(1));
            case OMIT -> Optional.empty();
        };
    }

    /** S10.2: so many months before a day, on the last day where the month is too short; cut to the calendar. */
    static LocalDate monthsBefore(LocalDate day, int months) {
        YearMonth target = YearMonth.from(day).minusMonths(months);
        return target.getYear() < 1 ? PartialDate.MIN : inMonth(target, day);
    }

    /** S10.2: so many months after a day, on the last day where the month is too short; cut to the calendar. */
    static LocalDate monthsAfter(LocalDate day, int months) {
        YearMonth target = YearMonth.from(day).plusMonths(months);
        return target.getYear() > LAST_YEAR ? PartialDate.MAX : inMonth(target, day);
    }

    private static LocalDate inMonth(YearMonth month, LocalDate day) {
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }

    /** S10.2: the end of the last month of a block, so many months later; cut to the calendar. */
    static LocalDate endOfMonthAfter(LocalDate day, int months) {
        YearMonth target = YearMonth.from(day).plusMonths(months);
        return target.getYear() > LAST_YEAR ? PartialDate.MAX : target.atEndOfMonth();
    }

    /** S13: the largest number of months, from 0, whose anniversary is not after a day; the day is not before. */
    static int elapsed(LocalDate begun, LocalDate day) {
        int months = 0;
        while (!isBeyondCalendar(PartialDate.of(begun), months + 1)
                && !later(begun, months + 1, Overflow.LAST_DAY).orElseThrow().isAfter(day)) {
            months++;
        }
        return months;
    }
}
