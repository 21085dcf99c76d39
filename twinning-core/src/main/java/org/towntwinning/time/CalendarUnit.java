package org.towntwinning.time;

/**
 * The units to which a date can be truncated (S1.8). Each divides the calendar into blocks that begin at its multiples.
 */
public enum CalendarUnit {

    /** A calendar month. */
    MONTH(1),

    /** January to March, April to June, July to September, October to December. */
    QUARTER(3),

    /** January to June, July to December. */
    HALF_YEAR(6),

    /** A calendar year. */
    YEAR(12),

    /** Ten calendar years, the first divisible by ten. */
    DECADE(120);

    private final int months;

    CalendarUnit(int months) {
        this.months = months;
    }

    /**
     * The length of the unit.
     *
     * @return a number of months
     */
    public int months() {
        return months;
    }
}
