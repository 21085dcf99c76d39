package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Qualifier;

/**
 * Seven days around the end of January 2000, so few that every completion of a history can be tried. They stand for the
 * whole calendar: a day before the first has the effect of the first, a day after the last that of the last, on which
 * nothing is asked.
 */
final class SmallCalendar {

    /** The days on which something is asked have the numbers from 0 up to this one, exclusive; it can be chosen. */
    static final int ASKED = 6;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 29);

    private static final List<String> VAGUE = List.of(
            "2000-01",
            "2000-02",
            "2000",
            "[2000-01..2000-02]",
            "[..2000-01-30]",
            "[..2000-02-01]",
            "[2000-01-31..]",
            "[2000-02-02..]",
            "XXXX");

    private SmallCalendar() {}

    static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    static List<LocalDate> askedDays() {
        return IntStream.range(0, ASKED).mapToObj(SmallCalendar::day).toList();
    }

    /** Days and every other form, each with a bound among the days. */
    static Arbitrary<PartialDate> dates() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, days()), Tuple.of(3, Arbitraries.of(VAGUE).map(PartialDate::parse)));
    }

    static Arbitrary<PartialDate> days() {
        return Arbitraries.integers().between(0, ASKED).map(number -> PartialDate.of(day(number)));
    }

    static Arbitrary<PartialDate> qualified(Arbitrary<PartialDate> dates) {
        return dates.flatMap(date -> date.isUnknown()
                ? Arbitraries.just(date)
                : Arbitraries.of(Qualifier.class).map(date::with));
    }

    /** Whether a date may have been on the day with a number. */
    static boolean allows(PartialDate date, int number) {
        return !day(number).isBefore(date.earliest()) && !day(number).isAfter(date.latest());
    }
}
