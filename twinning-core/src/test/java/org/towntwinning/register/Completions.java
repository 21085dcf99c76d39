package org.towntwinning.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.towntwinning.time.PartialDate;

/**
 * All ways to choose one day for every date, in order: the model of what "possible" and "certain" mean.
 *
 * <p>All days lie around the end of January 2000 and are counted from 0. A day before the first of them has the effect
 * of the first, a day after the last that of the last, on which nothing is asked. So a handful of days stands for the
 * whole calendar.
 */
public final class Completions {

    /** Days, months, a range of months, one-sided and unknown. */
    public static final List<String> MANY_FORMS = List.of(
            "2000-01-30",
            "2000-02-01",
            "2000-02-03",
            "2000-01",
            "2000-02",
            "[2000-01..2000-02]",
            "[..2000-01-31]",
            "[2000-02-02..]",
            "XXXX");

    /** Fewer, where more dates are to be combined. */
    public static final List<String> SOME_FORMS =
            List.of("2000-01-31", "2000-02-02", "2000-01", "2000-02", "[..2000-02-01]", "[2000-02-02..]");

    /** Fewer still. */
    public static final List<String> FEW_FORMS = List.of("2000-01-31", "2000-02-02", "2000-01", "2000-02", "XXXX");

    /** The number of days on which something may be asked; one more can be chosen. */
    public static final int ASKED = 6;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 29);

    private Completions() {}

    /** The day with a number. */
    public static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    /** All ways to write a number of dates in some forms. */
    public static void choose(List<String> forms, int size, Consumer<List<String>> use) {
        choose(forms, size, new ArrayList<>(), use);
    }

    private static void choose(List<String> forms, int size, List<String> chosen, Consumer<List<String>> use) {
        if (chosen.size() == size) {
            use.accept(List.copyOf(chosen));
            return;
        }
        for (String form : forms) {
            chosen.add(form);
            choose(forms, size, chosen, use);
            chosen.remove(chosen.size() - 1);
        }
    }

    /** All ways to choose days in order, one for each date. */
    public static List<int[]> inOrder(List<String> dates) {
        List<int[]> completions = new ArrayList<>();
        List<PartialDate> parsed = dates.stream().map(PartialDate::parse).toList();
        complete(parsed, new int[parsed.size()], 0, completions);
        return completions;
    }

    private static void complete(List<PartialDate> dates, int[] chosen, int next, List<int[]> completions) {
        if (next == chosen.length) {
            completions.add(chosen.clone());
            return;
        }
        for (int day = next == 0 ? 0 : chosen[next - 1]; day <= ASKED; day++) {
            if (allows(dates.get(next), day)) {
                chosen[next] = day;
                complete(dates, chosen, next + 1, completions);
            }
        }
    }

    /** The days that a date allows. */
    public static int[] days(String date) {
        PartialDate parsed = PartialDate.parse(date);
        return IntStream.rangeClosed(0, ASKED)
                .filter(day -> allows(parsed, day))
                .toArray();
    }

    private static boolean allows(PartialDate date, int day) {
        return !day(day).isBefore(date.earliest()) && !day(day).isAfter(date.latest());
    }
}
