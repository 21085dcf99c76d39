package org.towntwinning.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dates of every form for exhaustive laws, edges first. */
final class SampleDates {

    private SampleDates() {}

    /** Some hundred dates of every form, with every qualifier, many of them with equal bounds. */
    static List<PartialDate> everyForm() {
        List<PartialDate> dates = new ArrayList<>();
        for (String text : List.of(
                "0001-01-01",
                "0001",
                "[..0001-01-01]",
                "[0001..9999]",
                "[..9999]",
                "[0001..]",
                "[9999-12-31..]",
                "9999",
                "9999-12-31",
                "9999-12",
                "9998-24",
                "0836",
                "001X",
                "999X",
                "[0001..0009]",
                "198X",
                "203X",
                "[1979..1981]",
                "[1980..1988]",
                "1900-02",
                "1900-02-28",
                "1904-02-29",
                "2000-02-29",
                "2100-02",
                "[1960-07..1961-06]")) {
            dates.add(PartialDate.parse(text));
        }
        for (int year = 1999; year <= 2001; year++) {
            dates.addAll(dividedYear(year));
        }
        for (LocalDate day :
                (Iterable<LocalDate>) LocalDate.of(2000, 2, 26).datesUntil(LocalDate.of(2000, 3, 3))::iterator) {
            dates.add(PartialDate.of(day));
            dates.add(PartialDate.onOrBefore(day));
            dates.add(PartialDate.onOrAfter(day));
        }
        List<PartialDate> qualified = new ArrayList<>(withEveryQualifier(dates));
        qualified.add(PartialDate.unknown());
        return List.copyOf(qualified);
    }

    /** Every block of 1 to 42 months that begins in one of ten years. */
    static Stream<PartialDate> blocks() {
        YearMonth first = YearMonth.of(1996, 1);
        return IntStream.range(0, 120)
                .mapToObj(first::plusMonths)
                .flatMap(start ->
                        IntStream.range(0, 42).mapToObj(more -> PartialDate.ofMonths(start, start.plusMonths(more))));
    }

    /** Dates with few completions: around a leap day, and one-sided ones at either edge of the calendar. */
    static List<PartialDate> withFewCompletions() {
        List<PartialDate> dates = new ArrayList<>();
        for (String text : List.of(
                "1999-24",
                "2000-01",
                "2000-02",
                "2000-03",
                "2000-33",
                "[2000-01..2000-02]",
                "[2000-02..2000-03]",
                "1999-12",
                "2000-02-28",
                "2000-02-29",
                "2000-03-01",
                "2000-01-31",
                "2000-02-01",
                "1999-11-30",
                "2000-04-01",
                "2000-21",
                "0001-01-01",
                "0001-01-02",
                "0001-01-05",
                "[..0001-01-01]",
                "[..0001-01-02]",
                "[..0001-01-04]",
                "0001-01",
                "[..0001-01]",
                "0001-33",
                "0001-02",
                "9999-12-31",
                "9999-12-30",
                "9999-12-28",
                "[9999-12-31..]",
                "[9999-12-30..]",
                "[9999-12-29..]",
                "9999-12",
                "[9999-12..]",
                "9999-36",
                "9999-11")) {
            dates.add(PartialDate.parse(text));
        }
        return List.copyOf(dates);
    }

    /** The days that a date allows. */
    static List<LocalDate> completions(PartialDate date) {
        return date.earliest().datesUntil(date.latest().plusDays(1)).toList();
    }

    static List<PartialDate> withEveryQualifier(List<PartialDate> dates) {
        return dates.stream()
                .flatMap(date -> Stream.of(Qualifier.values()).map(date::with))
                .toList();
    }

    private static List<PartialDate> dividedYear(int year) {
        List<PartialDate> dates = new ArrayList<>();
        dates.add(PartialDate.ofYear(year));
        dates.add(PartialDate.of(LocalDate.of(year, 1, 1)));
        dates.add(PartialDate.of(LocalDate.of(year, 12, 31)));
        for (int half = 1; half <= 2; half++) {
            dates.add(PartialDate.ofHalfYear(year, half));
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
            dates.add(PartialDate.ofQuarter(year, quarter));
        }
        for (Season season : Season.values()) {
            dates.add(PartialDate.ofSeason(year, season));
        }
        for (int month = 1; month <= 12; month++) {
            dates.add(PartialDate.of(YearMonth.of(year, month)));
        }
        return dates;
    }
}
