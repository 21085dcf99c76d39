package org.towntwinning.anniversary;

import java.util.stream.IntStream;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.Overflow;
import org.towntwinning.time.internal.PackedDay;

/** A question to the index, as numbers: the window by its first and last day and month, and the schedule. */
final class IndexQuery {

    final AnniversaryRules rules;
    final DateWindow window;
    final WindowMode mode;

    /** The first and the last day, packed. */
    final int firstDay;

    final int lastDay;

    /** The months of the first and of the last day. */
    final int firstMonth;

    final int lastMonth;

    private final Schedule schedule;
    private final Overflow overflow;

    /** Of a window that is not empty. */
    IndexQuery(AnniversaryRules rules, DateWindow window, WindowMode mode) {
        this.rules = rules;
        this.window = window;
        this.mode = mode;
        this.schedule = rules.schedule();
        this.overflow = rules.overflow();
        this.firstDay = PackedDay.of(window.from());
        this.lastDay = PackedDay.of(window.to().minusDays(1));
        this.firstMonth = PackedDay.monthIndex(firstDay);
        this.lastMonth = PackedDay.monthIndex(lastDay);
    }

    /** The first month that an anniversary can begin in, for anchors of a table (section 3.2 of the specification). */
    int low(AnchorTable table) {
        if (table.isDays()) {
            return overflow == Overflow.NEXT_DAY ? Math.max(PackedDay.FIRST_MONTH, firstMonth - 1) : firstMonth;
        }
        return mode == WindowMode.POSSIBLE
                ? Math.max(PackedDay.FIRST_MONTH, firstMonth - table.length() + 1)
                : PackedDay.isFirstOfMonth(firstDay) ? firstMonth : firstMonth + 1;
    }

    /** The last month that an anniversary can begin in, for anchors of a table. */
    int high(AnchorTable table) {
        int last = PackedDay.LAST_MONTH - Math.max(table.length(), 1) + 1;
        int high = lastMonth;
        if (!table.isDays() && mode == WindowMode.DEFINITE) {
            int lastWhole = PackedDay.isLastOfMonth(lastDay) ? lastMonth : lastMonth - 1;
            high = lastWhole - table.length() + 1;
        }
        return Math.min(high, last);
    }

    /** The milestones that an anchor of the table can have in the window, rising. */
    int[] milestones(AnchorTable table) {
        int most = high(table) - table.firstMonth();
        int least = Math.max(1, low(table) - table.lastMonth());
        return IntStream.iterate(
                        schedule.after(least - 1),
                        months -> months != Progression.NONE && months <= most,
                        schedule::after)
                .toArray();
    }

    /** The first day of the month that an anchor must have to be due in the window when it is counted in this month. */
    int firstAnchorDay(int month, int lengthOfMonth) {
        if (month < firstMonth) {
            return lengthOfMonth + 1; // left over for the first of the next month
        }
        return month == firstMonth ? PackedDay.dayOfMonth(firstDay) : 1;
    }

    /** The day of the month, exclusive, up to which anchors can be due in the window when counted in this month. */
    int endOfAnchorDays(int month, int lengthOfMonth) {
        boolean isWhole = month < lastMonth || PackedDay.dayOfMonth(lastDay) == lengthOfMonth;
        return isWhole ? AnchorTable.END_OF_DAYS : PackedDay.dayOfMonth(lastDay) + 1;
    }

    /** The next milestone, else {@link Progression#NONE}. */
    int after(int months) {
        return schedule.after(months);
    }

    /** The due day in a month that is so long, of a day that it may lack; {@link PackedDay#BEFORE_ALL} if omitted. */
    int due(int month, int lengthOfMonth, int dayOfMonth) {
        if (dayOfMonth <= lengthOfMonth) {
            return PackedDay.of(month, dayOfMonth);
        }
        return switch (overflow) {
            case LAST_DAY -> PackedDay.of(month, lengthOfMonth);
            case NEXT_DAY -> PackedDay.firstOf(month + 1);
            case OMIT -> PackedDay.BEFORE_ALL;
        };
    }

    boolean holds(int day) {
        return day >= firstDay && day <= lastDay;
    }

    Certainty position(int earliest, int latest) {
        return earliest >= firstDay && latest <= lastDay ? Certainty.DEFINITE : Certainty.POSSIBLE;
    }
}
