package org.towntwinning.jdbc.rows;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/**
 * Days as numbers, counted from 1970-01-01. A side of a date that is open, unknown or at the end of the calendar has no
 * number.
 */
final class Days {

    /** No date that is searched as a narrow one is wider: a year. Few are known less well. */
    static final int NARROW = 366;

    private Days() {}

    static @Nullable Integer first(LocalDate earliest) {
        return earliest.equals(PartialDate.MIN) ? null : number(earliest);
    }

    static @Nullable Integer last(LocalDate latest) {
        return latest.equals(PartialDate.MAX) ? null : number(latest);
    }

    /** Whether two days are more than a year apart, or one has no limit: such dates are searched for otherwise. */
    static boolean isWide(LocalDate earliest, LocalDate latest) {
        return earliest.equals(PartialDate.MIN)
                || latest.equals(PartialDate.MAX)
                || ChronoUnit.DAYS.between(earliest, latest) > NARROW;
    }

    /** The number of a day; one before or after all dates for a day outside their years. */
    static int number(LocalDate day) {
        if (day.isBefore(PartialDate.MIN)) {
            return number(PartialDate.MIN) - 1;
        }
        return Math.toIntExact(day.isAfter(PartialDate.MAX) ? PartialDate.MAX.toEpochDay() + 1 : day.toEpochDay());
    }

    /**
     * The search for what has a day in common with a window. Narrow dates are found by where they begin, so that those
     * of other years are not looked at; few are wide.
     *
     * @param table a table
     * @param column its column with the date or period, beside which stand the bounds and whether they are wide
     * @param window the days
     * @param least how certainly
     * @return searches that find all of those; none if everything would be found
     */
    static List<Search> within(Table<?> table, String column, DateWindow window, Certainty least) {
        Optional<LocalDate> last = window.last();
        if (least == Certainty.IMPOSSIBLE || last.isEmpty()) {
            return least == Certainty.IMPOSSIBLE ? List.of() : List.of(Search.nothing(table));
        }
        int from = number(window.from());
        int to = number(last.get());
        String narrow = "{c}_wide = 0 and {c}_first >= ? and {c}_first <= ? and {c}_last >= ?";
        String wide = "{c}_wide = 1 and ({c}_first is null or {c}_first <= ?) and ({c}_last is null or {c}_last >= ?)";
        return List.of(Search.of(table, narrow.replace("{c}", column), from - NARROW, to, from)
                .or(wide.replace("{c}", column), to, from));
    }
}
