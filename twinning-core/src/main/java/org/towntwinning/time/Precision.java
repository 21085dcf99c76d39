package org.towntwinning.time;

import java.util.List;

/**
 * What is known of a date: its form (S1.1). {@link #MONTH} to {@link #SPAN} are <em>blocks</em> of whole calendar
 * months; their names are only names, given by the first month and the length (S1.2).
 *
 * <p>The order of the constants is a key of the sort order of dates (S1.8).
 */
public enum Precision {

    /** One day: {@code 2021-06-29}. */
    DAY,

    /** One month: {@code 2021-06}. */
    MONTH,

    /** A quarter of a calendar year, three months: {@code 1988-33} to {@code 1988-36}. */
    QUARTER,

    /** A northern meteorological season, three months: {@code 1988-21} to {@code 1988-24}, see {@link Season}. */
    SEASON,

    /** January to June or July to December: {@code 1988-40}, {@code 1988-41}. */
    HALF_YEAR,

    /** One calendar year: {@code 1948}. */
    YEAR,

    /** Ten calendar years, the first divisible by ten: {@code 198X}. */
    DECADE,

    /** Any other block: one day somewhere in {@code [1979..1981]} or {@code [1960-07..1961-06]}. */
    SPAN,

    /** Up to and including a day: {@code [..2017-10]}. */
    ON_OR_BEFORE,

    /** From a day on: {@code [2017-10..]}. */
    ON_OR_AFTER,

    /** Nothing is known: {@code XXXX}. */
    UNKNOWN;

    private static final List<Precision> BY_BITS = List.of(values());

    /** The position in the order of the constants, by which dates are sorted. */
    @SuppressWarnings("EnumOrdinal") // the order of the constants is what S1.8 sorts by
    int toBits() {
        return ordinal();
    }

    /** Reverses {@link #toBits()}. */
    static Precision ofBits(int bits) {
        return BY_BITS.get(bits);
    }

    /**
     * The name of a block (S1.2).
     *
     * @param start the first month, counted as {@code idx} of S1.1
     * @param length the number of months
     */
    static Precision ofBlock(int start, int length) {
        return switch (length) {
            case 1 -> MONTH;
            case 3 -> start % 3 == 0 ? QUARTER : start % 3 == 2 ? SEASON : SPAN;
            case 6 -> start % 6 == 0 ? HALF_YEAR : SPAN;
            case 12 -> start % 12 == 0 ? YEAR : SPAN;
            case 120 -> start % 120 == 0 ? DECADE : SPAN;
            default -> SPAN;
        };
    }

    /**
     * Whether a date of this form is a block of whole calendar months.
     *
     * @return true for {@link #MONTH} to {@link #SPAN}
     */
    public boolean isBlock() {
        return this != DAY && isBounded();
    }

    /**
     * Whether a date of this form has two bounds, so that jubilees can be counted from it (S1.5).
     *
     * @return true for {@link #DAY} to {@link #SPAN}
     */
    public boolean isBounded() {
        return compareTo(SPAN) <= 0;
    }
}
