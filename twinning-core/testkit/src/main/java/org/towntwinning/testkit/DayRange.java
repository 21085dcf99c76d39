package org.towntwinning.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.towntwinning.time.PartialDate;

/**
 * The days that dates are made of, both ends included. Most of them are of the years in which towns are twinned, as far
 * as the range reaches there.
 */
record DayRange(LocalDate first, LocalDate last) {

    /** The whole calendar. */
    static final DayRange CALENDAR = new DayRange(PartialDate.MIN, PartialDate.MAX);

    private static final LocalDate TYPICAL_FIRST = LocalDate.of(1945, 1, 1);
    private static final LocalDate TYPICAL_LAST = LocalDate.of(2034, 12, 31);
    private static final LocalDate PLAIN = LocalDate.of(1975, 1, 1);

    DayRange {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (first.isAfter(last)) {
            throw new IllegalArgumentException(
                    "no day is from " + first + " to " + last + ": give the earlier day first");
        }
        if (first.isBefore(PartialDate.MIN) || last.isAfter(PartialDate.MAX)) {
            throw new IllegalArgumentException("the days from " + first + " to " + last + " are not all within "
                    + PartialDate.MIN + " to " + PartialDate.MAX + ", the calendar of the library: narrow them");
        }
    }

    boolean isCalendar() {
        return equals(CALENDAR);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean contains(PartialDate date) {
        return contains(date.earliest()) && contains(date.latest());
    }

    /** The day of the range that is nearest. */
    LocalDate nearest(LocalDate day) {
        LocalDate notBefore = day.isBefore(first) ? first : day;
        return notBefore.isAfter(last) ? last : notBefore;
    }

    /** Any day, four of five of a typical year where there are any. */
    Arbitrary<LocalDate> days() {
        return numbers(
                        first.toEpochDay(),
                        last.toEpochDay(),
                        nearest(TYPICAL_FIRST).toEpochDay(),
                        nearest(TYPICAL_LAST).toEpochDay(),
                        nearest(PLAIN).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Which blocks of a length begin and end in the range, counted in months from the year 0000. */
    MonthBlocks blocks(int length, int step, int offset) {
        long least = firstWholeMonth() - offset;
        long most = lastWholeMonth() - length + 1 - offset;
        return new MonthBlocks(
                this, length, step, offset, -Math.floorDiv(-least, (long) step), Math.floorDiv(most, (long) step));
    }

    /** The first month that lies in the range from its first day on. */
    private long firstWholeMonth() {
        return month(first) + (first.getDayOfMonth() == 1 ? 0 : 1);
    }

    private long lastWholeMonth() {
        return month(last) - (last.getDayOfMonth() == last.lengthOfMonth() ? 0 : 1);
    }

    private static long month(LocalDate day) {
        return day.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    /**
     * Blocks of whole months of one length: the months from {@code n * step + offset} on, for {@code n} from
     * {@code least} to {@code most}.
     */
    record MonthBlocks(DayRange range, int length, int step, int offset, long least, long most) {

        boolean isEmpty() {
            return most < least;
        }

        Arbitrary<PartialDate> dates() {
            return numbers(least, most, near(TYPICAL_FIRST), near(TYPICAL_LAST), near(PLAIN))
                    .map(this::date);
        }

        private PartialDate date(long number) {
            YearMonth month = YearMonth.of(0, 1).plusMonths(number * step + offset);
            return PartialDate.ofMonths(month, month.plusMonths(length - 1L));
        }

        private long near(LocalDate day) {
            long number = Math.floorDiv(month(range.nearest(day)) - offset, (long) step);
            return Math.min(Math.max(number, least), most);
        }
    }

    private static Arbitrary<Long> numbers(long least, long most, long typicalLeast, long typicalMost, long plain) {
        Arbitrary<Long> typical =
                Arbitraries.longs().between(typicalLeast, typicalMost).shrinkTowards(plain);
        Arbitrary<Long> any = Arbitraries.longs().between(least, most).shrinkTowards(plain);
        return Arbitraries.frequencyOf(Tuple.of(4, typical), Tuple.of(1, any));
    }
}
