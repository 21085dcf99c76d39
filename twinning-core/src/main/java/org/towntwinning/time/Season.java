package org.towntwinning.time;

import java.time.Month;

/**
 * The four seasons of EDTF (ISO 8601-2), read as the northern meteorological ones, each beginning in the year that is
 * written (S1.3). EDTF itself gives the codes names and no months.
 *
 * <p>{@code 1975-24} begins in December 1975 and ends in February 1976. Who means the winter that <em>ends</em> in 1975
 * writes its months, {@code [1974-12..1975-02]}, or its canonical text, {@code 1974-24}.
 */
public enum Season {

    /** March to May, code 21. */
    SPRING(21, Month.MARCH),

    /** June to August, code 22. */
    SUMMER(22, Month.JUNE),

    /** September to November, code 23. */
    AUTUMN(23, Month.SEPTEMBER),

    /** December to February of the year after, code 24. */
    WINTER(24, Month.DECEMBER);

    private final int code;
    private final Month firstMonth;

    Season(int code, Month firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    /**
     * The code in place of a month in EDTF text.
     *
     * @return 21 to 24
     */
    public int code() {
        return code;
    }

    /**
     * The month in which the season begins, in the year that is written.
     *
     * @return March, June, September or December
     */
    public Month firstMonth() {
        return firstMonth;
    }
}
