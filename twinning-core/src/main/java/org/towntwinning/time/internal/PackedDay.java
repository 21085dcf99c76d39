package org.towntwinning.time.internal;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import org.towntwinning.time.Overflow;
import org.towntwinning.validation.InvalidDataException;

/**
 * A day of the years 0001 to 9999 as one number: its month, counted as {@code idx} of S1.1, above its day of the month.
 * The order of the numbers is the order of the days. {@link #BITS} bits are enough.
 */
public final class PackedDay {

    public static final int BITS = 22;

    public static final int MIN_YEAR = 1;
    public static final int MAX_YEAR = 9999;

    public static final int FIRST_MONTH = monthIndex(MIN_YEAR, 1);
    public static final int LAST_MONTH = monthIndex(MAX_YEAR, 12);

    /** 0001-01-01. */
    public static final int FIRST = firstOf(FIRST_MONTH);

    /** 9999-12-31. */
    public static final int LAST = lastOf(LAST_MONTH);

    /** Before every day; only to compare with, never part of a date. */
    public static final int BEFORE_ALL = 0;

    /** After every day; only to compare with, never part of a date. */
    public static final int AFTER_ALL = 1 << BITS;

    private static final int DAY_BITS = 5;
    private static final int DAY_MASK = (1 << DAY_BITS) - 1;

    private PackedDay() {}

    /** The number of a day; days outside the calendar are cut to {@link #BEFORE_ALL} and {@link #AFTER_ALL}. */
    public static int of(LocalDate day) {
        int year = day.getYear();
        if (year < MIN_YEAR) {
            return BEFORE_ALL;
        }
        if (year > MAX_YEAR) {
            return AFTER_ALL;
        }
        return of(monthIndex(year, day.getMonthValue()), day.getDayOfMonth());
    }

    /** The number of a day that must lie in the calendar. */
    public static int require(LocalDate day) {
        int packed = of(day);
        if (packed == BEFORE_ALL || packed == AFTER_ALL) {
            throw outside("the day " + day);
        }
        return packed;
    }

    /** The index of a month that must lie in the calendar. */
    public static int requireMonth(YearMonth month) {
        if (!isInCalendar(month.getYear())) {
            throw outside("the month " + month);
        }
        return monthIndex(month.getYear(), month.getMonthValue());
    }

    /** A year that must lie in the calendar. */
    public static int requireYear(int year) {
        if (!isInCalendar(year)) {
            throw outside("the year " + year);
        }
        return year;
    }

    public static int of(int monthIndex, int dayOfMonth) {
        return monthIndex << DAY_BITS | dayOfMonth;
    }

    public static int firstOf(int monthIndex) {
        return of(monthIndex, 1);
    }

    public static int lastOf(int monthIndex) {
        return of(monthIndex, lengthOfMonth(monthIndex));
    }

    /** {@code idx} of S1.1, the proleptic month of {@code java.time}. */
    public static int monthIndex(int year, int month) {
        return 12 * year + month - 1;
    }

    public static int monthIndex(int packed) {
        return packed >> DAY_BITS;
    }

    public static int dayOfMonth(int packed) {
        return packed & DAY_MASK;
    }

    public static int yearOfMonth(int monthIndex) {
        return monthIndex / 12;
    }

    public static int monthOfYear(int monthIndex) {
        return monthIndex % 12 + 1;
    }

    public static int lengthOfMonth(int monthIndex) {
        return Month.of(monthOfYear(monthIndex)).length(Year.isLeap(yearOfMonth(monthIndex)));
    }

    public static boolean isFirstOfMonth(int packed) {
        return dayOfMonth(packed) == 1;
    }

    public static boolean isLastOfMonth(int packed) {
        return dayOfMonth(packed) == lengthOfMonth(monthIndex(packed));
    }

    /**
     * The same day of the month some months later or earlier; {@link #BEFORE_ALL} if the policy leaves it out or the
     * calendar does not hold it.
     */
    public static int plusMonths(int packed, int months, Overflow overflow) {
        long target = (long) monthIndex(packed) + months;
        if (target < FIRST_MONTH || target > LAST_MONTH) {
            return BEFORE_ALL;
        }
        int month = (int) target;
        if (dayOfMonth(packed) <= lengthOfMonth(month)) {
            return of(month, dayOfMonth(packed));
        }
        return switch (overflow) {
            case LAST_DAY -> lastOf(month);
            case NEXT_DAY -> firstOf(month + 1); // in the calendar: its last month has 31 days
            case OMIT -> BEFORE_ALL;
        };
    }

    public static YearMonth toYearMonth(int monthIndex) {
        return YearMonth.of(yearOfMonth(monthIndex), monthOfYear(monthIndex));
    }

    public static LocalDate toLocalDate(int packed) {
        int month = monthIndex(packed);
        return LocalDate.of(yearOfMonth(month), monthOfYear(month), dayOfMonth(packed));
    }

    private static boolean isInCalendar(int year) {
        return year >= MIN_YEAR && year <= MAX_YEAR;
    }

    private static InvalidDataException outside(String what) {
        return InvalidDataException.of(
                "date", "date.year-range", what + " is outside the calendar: years run from 0001 to 9999");
    }
}
