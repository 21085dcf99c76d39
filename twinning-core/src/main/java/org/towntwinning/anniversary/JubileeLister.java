package org.towntwinning.anniversary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.Basis;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.internal.PackedDay;

/**
 * Makes the list of jubilees that a question to the index has, in the total order. Days come out in order by
 * themselves: one cursor for each milestone, the day rising. What jubilees of one day and milestone share is made once.
 */
final class JubileeLister {

    static final Comparator<Due> ORDER = Comparator.comparing(Due::jubilee, Jubilee.ORDER);

    private final AnchorIndex index;
    private final IndexQuery query;
    private final List<Due> found = new ArrayList<>();
    private final int[] nothing = {};

    JubileeLister(AnchorIndex index, IndexQuery query) {
        this.index = index;
        this.query = query;
    }

    List<Due> list() {
        boolean sorted = true;
        for (AnchorTable table : index.tables()) {
            int before = found.size();
            boolean inOrder = addAll(table);
            sorted = sorted && inOrder && (before == 0 || before == found.size());
        }
        List<Due> moved = index.moved(query);
        found.addAll(moved);
        if (!sorted || !moved.isEmpty()) {
            found.sort(ORDER);
        }
        return found;
    }

    /** Adds the jubilees of a table, and says whether they came in order. */
    private boolean addAll(AnchorTable table) {
        int[] milestones = query.milestones(table);
        Milestone[] all = IntStream.of(milestones).mapToObj(Milestone::ofMonths).toArray(Milestone[]::new);
        if (!index.isCheap(query, table, milestones)) {
            new Scan(table).addAll();
            return false;
        }
        if (table.isDays()) {
            return new Days(table, all).addAll();
        }
        return new Blocks(table, all).addAll();
    }

    private Jubilee.Dated dated(Milestone milestone, DueSpan due, PartialDate date) {
        return new Jubilee.Dated(milestone, query.rules.weightOf(milestone), due, date);
    }

    /** Adds the jubilee of one anchor, and says whether it belongs to the first life. */
    private boolean add(AnchorTable table, int position, Jubilee.Dated dated, Certainty certainty) {
        int entry = table.entry(position);
        if (entry >= 0) {
            Jubilee jubilee = new Jubilee(
                    index.relations().get(entry),
                    0,
                    table.kind(position),
                    dated,
                    Certainty.DEFINITE,
                    Basis.FIRM,
                    List.of());
            found.add(new Due(jubilee, certainty));
            return true;
        }
        Optional<Due> due = index.jubilee(query, ~entry, dated.milestone().months());
        due.ifPresent(found::add);
        return due.isEmpty() || due.get().jubilee().life() == 0;
    }

    /** Anchors known to the day, where the window has fewer buckets than there are anchors. */
    private final class Days {

        private final AnchorTable table;
        private final Milestone[] milestones;

        /** For each milestone where its next anchor stands, and where those of its month end. */
        private final int[] next;

        private final int[] end;

        private boolean inOrder = true;

        Days(AnchorTable table, Milestone[] milestones) {
            this.table = table;
            this.milestones = milestones;
            this.next = new int[milestones.length];
            this.end = new int[milestones.length];
        }

        boolean addAll() {
            for (int month = query.firstMonth; month <= query.lastMonth; month++) {
                int first = month == query.firstMonth ? PackedDay.dayOfMonth(query.firstDay) : 1;
                int length = PackedDay.lengthOfMonth(month);
                int last = month == query.lastMonth ? PackedDay.dayOfMonth(query.lastDay) : length;
                for (int i = 0; i < milestones.length; i++) {
                    int anchorMonth = month - milestones[i].months();
                    next[i] = table.begin(anchorMonth);
                    end[i] = table.begin(anchorMonth + 1);
                }
                for (int day = 1; day <= last; day++) {
                    addDay(month, day, day == length, day >= first);
                }
            }
            return inOrder;
        }

        private void addDay(int month, int day, boolean isLastOfMonth, boolean isInWindow) {
            @Nullable DueSpan due = null;
            @Nullable PartialDate date = null;
            for (int i = 0; i < milestones.length; i++) {
                int from = next[i];
                int to = from;
                while (to < end[i] && table.day(to) <= day) {
                    to++;
                }
                next[i] = to;
                int[] overflowing = overflowing(month, day, isLastOfMonth, i);
                if (!isInWindow || (from == to && overflowing.length == 0)) {
                    continue;
                }
                if (due == null || date == null) {
                    date = PartialDate.of(PackedDay.toLocalDate(PackedDay.of(month, day)));
                    due = DueSpan.of(date);
                }
                Jubilee.Dated dated = dated(milestones[i], due, date);
                if (overflowing.length == 0) {
                    for (int position = from; position < to; position++) {
                        inOrder &= add(table, position, dated, Certainty.DEFINITE);
                    }
                } else {
                    addMerged(IntStream.concat(IntStream.range(from, to), Arrays.stream(overflowing)), dated);
                }
            }
        }

        private void addMerged(IntStream positions, Jubilee.Dated dated) {
            positions
                    .boxed()
                    .sorted(Comparator.comparingInt(position -> index.relationOf(table.entry(position))))
                    .forEach(position -> inOrder &= add(table, position, dated, Certainty.DEFINITE));
        }

        /** The positions of anchors whose own day this month, or the month before, lacks. */
        private int[] overflowing(int month, int day, boolean isLastOfMonth, int i) {
            return switch (query.rules.overflow()) {
                case LAST_DAY -> isLastOfMonth ? range(next[i], end[i]) : nothing;
                case NEXT_DAY -> day == 1 ? leftOver(month - 1, milestones[i].months()) : nothing;
                case OMIT -> nothing;
            };
        }

        private int[] leftOver(int month, int months) {
            int length = PackedDay.lengthOfMonth(month);
            int begin = table.begin(month - months + 1);
            int first = begin;
            while (first > table.begin(month - months) && table.day(first - 1) > length) {
                first--;
            }
            return range(first, begin);
        }

        private int[] range(int from, int to) {
            return from == to ? nothing : IntStream.range(from, to).toArray();
        }
    }

    /** Anchors known to a block of months: nothing is left to compare. */
    private final class Blocks {

        private final AnchorTable table;
        private final Milestone[] milestones;

        Blocks(AnchorTable table, Milestone[] milestones) {
            this.table = table;
            this.milestones = milestones;
        }

        boolean addAll() {
            boolean inOrder = true;
            int high = query.high(table);
            for (int month = query.low(table); month <= high; month++) {
                for (Milestone milestone : milestones) {
                    int from = table.begin(month - milestone.months());
                    int to = table.begin(month - milestone.months() + 1);
                    if (from < to) {
                        Jubilee.Dated dated = block(table, month, milestone);
                        Certainty certainty = AnchorIndex.certainty(query, dated.due());
                        for (int position = from; position < to; position++) {
                            inOrder &= add(table, position, dated, certainty);
                        }
                    }
                }
            }
            return inOrder;
        }
    }

    private Jubilee.Dated block(AnchorTable table, int month, Milestone milestone) {
        PartialDate date =
                PartialDate.ofMonths(PackedDay.toYearMonth(month), PackedDay.toYearMonth(month + table.length() - 1));
        return dated(milestone, DueSpan.of(date), date);
    }

    /** All anchors, one after the other. */
    private final class Scan {

        private final AnchorTable table;

        Scan(AnchorTable table) {
            this.table = table;
        }

        void addAll() {
            int low = query.low(table);
            int high = query.high(table);
            for (int position = 0; position < table.size(); position++) {
                int anchorMonth = table.month(position);
                for (int months = query.after(Math.max(0, low - anchorMonth - 1));
                        months != Progression.NONE && anchorMonth + months <= high;
                        months = query.after(months)) {
                    add(position, anchorMonth + months, Milestone.ofMonths(months));
                }
            }
        }

        private void add(int position, int month, Milestone milestone) {
            if (!table.isDays()) {
                Jubilee.Dated dated = block(table, month, milestone);
                JubileeLister.this.add(table, position, dated, AnchorIndex.certainty(query, dated.due()));
                return;
            }
            int day = query.due(month, PackedDay.lengthOfMonth(month), table.day(position));
            if (query.holds(day)) {
                PartialDate date = PartialDate.of(PackedDay.toLocalDate(day));
                JubileeLister.this.add(table, position, dated(milestone, DueSpan.of(date), date), Certainty.DEFINITE);
            }
        }
    }
}
