package org.towntwinning.anniversary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.Basis;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.internal.PackedDay;

/**
 * Makes the list of jubilees that a question to the index has, in the total order. Days come out in order by
 * themselves: one cursor for each milestone, the day rising. What jubilees of one day and milestone share is made once.
 */
final class JubileeLister {

    static final Comparator<Due> ORDER = Comparator.comparing(Due::jubilee, Jubilee.ORDER);

    /** What almost all are counted from: its reckonings are shared, those of the others made one by one. */
    private static final AnchorKind USUAL = AnchorKind.EFFECTIVE;

    private final AnchorIndex index;
    private final IndexQuery query;
    private final ArrayList<Due> found = new ArrayList<>();
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
        if (!index.isCheap(query, table, milestones)) {
            new Scan(table).addAll();
            return false;
        }
        Mark[] marks = IntStream.of(milestones).mapToObj(this::mark).toArray(Mark[]::new);
        return table.isDays() ? new Days(table, marks).addAll() : new Blocks(table, marks).addAll();
    }

    /** A milestone and its weight. */
    private record Mark(Milestone milestone, Weight weight) {

        int months() {
            return milestone.months();
        }

        /** What a jubilee on this date is, counted from an anchor that nothing but its date decides. */
        Jubilee.Reckoning on(DueSpan due, PartialDate date) {
            return new Jubilee.Reckoning(
                    0, USUAL, milestone, weight, due, date, Certainty.DEFINITE, Basis.FIRM, List.of());
        }
    }

    private Mark mark(int months) {
        Milestone milestone = Milestone.ofMonths(months);
        return new Mark(milestone, query.rules.weightOf(milestone));
    }

    private static Jubilee.Reckoning countedFrom(AnchorKind kind, Jubilee.Reckoning usual) {
        return new Jubilee.Reckoning(
                usual.life(),
                kind,
                usual.milestone(),
                usual.weight(),
                usual.due(),
                usual.date(),
                usual.activity(),
                usual.basis(),
                usual.alternatives());
    }

    /** Adds the jubilee of one anchor, and says whether it belongs to the first life. */
    private boolean add(AnchorTable table, int position, Jubilee.Reckoning usual, Certainty certainty) {
        int entry = table.entry(position);
        if (entry < 0) {
            return addCounted(~entry, usual.milestone());
        }
        AnchorKind kind = table.kind(position);
        Jubilee.Reckoning reckoning = kind == USUAL ? usual : countedFrom(kind, usual);
        found.add(new Due(index.relation(entry), reckoning, certainty));
        return true;
    }

    private boolean addCounted(int count, Milestone milestone) {
        Optional<Due> due = index.jubilee(query, count, milestone.months());
        due.ifPresent(found::add);
        return due.isEmpty() || due.get().jubilee().life() == 0;
    }

    /** Anchors known to the day, where the window has fewer buckets than there are anchors. */
    private final class Days {

        private final AnchorTable table;
        private final Mark[] marks;

        /** For each milestone where its next anchor stands, and where those of its month end. */
        private final int[] next;

        private final int[] end;

        private boolean inOrder = true;

        Days(AnchorTable table, Mark[] marks) {
            this.table = table;
            this.marks = marks;
            this.next = new int[marks.length];
            this.end = new int[marks.length];
        }

        boolean addAll() {
            found.ensureCapacity(found.size() + atMost());
            for (int month = query.firstMonth; month <= query.lastMonth; month++) {
                int first = month == query.firstMonth ? PackedDay.dayOfMonth(query.firstDay) : 1;
                int length = PackedDay.lengthOfMonth(month);
                int last = month == query.lastMonth ? PackedDay.dayOfMonth(query.lastDay) : length;
                for (int i = 0; i < marks.length; i++) {
                    int anchorMonth = month - marks[i].months();
                    next[i] = table.begin(anchorMonth);
                    end[i] = table.begin(anchorMonth + 1);
                }
                for (int day = 1; day <= last; day++) {
                    addDay(month, day, day == length, day >= first);
                }
            }
            return inOrder;
        }

        /** How many anchors have a milestone in the months of the window. */
        private int atMost() {
            return Stream.of(marks)
                    .mapToInt(mark -> table.begin(query.lastMonth - mark.months() + 1)
                            - table.begin(query.firstMonth - mark.months()))
                    .sum();
        }

        private void addDay(int month, int day, boolean isLastOfMonth, boolean isInWindow) {
            boolean overflows = isLastOfMonth || day == 1;
            @Nullable DueSpan due = null;
            @Nullable PartialDate date = null;
            for (int i = 0; i < marks.length; i++) {
                int from = next[i];
                int to = from;
                while (to < end[i] && table.day(to) <= day) {
                    to++;
                }
                next[i] = to;
                int[] overflowing = overflows ? overflowing(month, isLastOfMonth, i) : nothing;
                if (!isInWindow || (from == to && overflowing.length == 0)) {
                    continue;
                }
                if (due == null || date == null) {
                    date = PartialDate.of(PackedDay.toLocalDate(PackedDay.of(month, day)));
                    due = DueSpan.of(date);
                }
                Jubilee.Reckoning usual = marks[i].on(due, date);
                if (overflowing.length == 0) {
                    for (int position = from; position < to; position++) {
                        inOrder &= add(table, position, usual, Certainty.DEFINITE);
                    }
                } else {
                    addMerged(IntStream.concat(IntStream.range(from, to), Arrays.stream(overflowing)), usual);
                }
            }
        }

        private void addMerged(IntStream positions, Jubilee.Reckoning usual) {
            positions
                    .boxed()
                    .sorted(Comparator.comparingInt(position -> index.relationOf(table.entry(position))))
                    .forEach(position -> inOrder &= add(table, position, usual, Certainty.DEFINITE));
        }

        /** The positions of anchors whose own day this month, or the month before, lacks. */
        private int[] overflowing(int month, boolean isLastOfMonth, int i) {
            return switch (query.rules.overflow()) {
                case LAST_DAY -> isLastOfMonth ? range(next[i], end[i]) : nothing;
                case NEXT_DAY -> !isLastOfMonth ? leftOver(month - 1, marks[i].months()) : nothing;
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
        private final Mark[] marks;

        Blocks(AnchorTable table, Mark[] marks) {
            this.table = table;
            this.marks = marks;
        }

        boolean addAll() {
            boolean inOrder = true;
            int high = query.high(table);
            for (int month = query.low(table); month <= high; month++) {
                for (Mark mark : marks) {
                    int from = table.begin(month - mark.months());
                    int to = table.begin(month - mark.months() + 1);
                    if (from < to) {
                        Jubilee.Reckoning usual = block(table, month, mark);
                        Certainty certainty = AnchorIndex.certainty(query, usual.due());
                        for (int position = from; position < to; position++) {
                            inOrder &= add(table, position, usual, certainty);
                        }
                    }
                }
            }
            return inOrder;
        }
    }

    private Jubilee.Reckoning block(AnchorTable table, int month, Mark mark) {
        PartialDate date =
                PartialDate.ofMonths(PackedDay.toYearMonth(month), PackedDay.toYearMonth(month + table.length() - 1));
        return mark.on(DueSpan.of(date), date);
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
                    add(position, anchorMonth + months, mark(months));
                }
            }
        }

        private void add(int position, int month, Mark mark) {
            if (!table.isDays()) {
                Jubilee.Reckoning usual = block(table, month, mark);
                JubileeLister.this.add(table, position, usual, AnchorIndex.certainty(query, usual.due()));
                return;
            }
            int day = query.due(month, PackedDay.lengthOfMonth(month), table.day(position));
            if (query.holds(day)) {
                PartialDate date = PartialDate.of(PackedDay.toLocalDate(day));
                JubileeLister.this.add(table, position, mark.on(DueSpan.of(date), date), Certainty.DEFINITE);
            }
        }
    }
}
