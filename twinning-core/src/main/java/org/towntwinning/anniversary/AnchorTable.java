package org.towntwinning.anniversary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.internal.PackedDay;

/**
 * The anchors of one precision, sorted by month, then by day, then in the order in which they were added: those known
 * to the day, or those known to a block of one length. A counting sort and one offset for each month make it a bucket
 * index.
 *
 * <p>An anchor is one number, of its kind, its month and its day; blocks have the day 0. A second number says whose it
 * is.
 */
final class AnchorTable {

    /** The length of what is known to the day. */
    static final int DAYS = 0;

    /** Greater than every day of a month. */
    static final int END_OF_DAYS = 32;

    private static final int DAY_BITS = 5;
    private static final int DAY_MASK = (1 << DAY_BITS) - 1;
    private static final int MONTH_MASK = (1 << 17) - 1;
    private static final int KIND_SHIFT = PackedDay.BITS;
    private static final List<AnchorKind> KINDS = List.of(AnchorKind.values());

    private final int length;
    private final int[] keys;
    private final int[] entries;
    private final int firstMonth;
    private final int[] offsets;

    private AnchorTable(int length, int[] keys, int[] entries, int firstMonth, int[] offsets) {
        this.length = length;
        this.keys = keys;
        this.entries = entries;
        this.firstMonth = firstMonth;
        this.offsets = offsets;
    }

    /** The number of months of each block, {@link #DAYS} for days. */
    int length() {
        return length;
    }

    int size() {
        return keys.length;
    }

    boolean isDays() {
        return length == DAYS;
    }

    int firstMonth() {
        return firstMonth;
    }

    int lastMonth() {
        return firstMonth + offsets.length - 2;
    }

    /** The position of the first anchor of a month or later; the end of the table for later months. */
    int begin(int month) {
        int bucket = month - firstMonth;
        return bucket <= 0 ? 0 : bucket >= offsets.length ? keys.length : offsets[bucket];
    }

    int month(int position) {
        return monthOf(keys[position]);
    }

    private static int monthOf(int key) {
        return key >> DAY_BITS & MONTH_MASK;
    }

    AnchorKind kind(int position) {
        return KINDS.get(keys[position] >> KIND_SHIFT);
    }

    /** The day of the month, 0 for blocks. */
    int day(int position) {
        return keys[position] & DAY_MASK;
    }

    /** Whose anchor it is: see {@link AnchorIndex}. */
    int entry(int position) {
        return entries[position];
    }

    /** The date of an anchor. */
    PartialDate date(int position) {
        int month = month(position);
        return isDays()
                ? PartialDate.of(PackedDay.toLocalDate(PackedDay.of(month, day(position))))
                : PartialDate.ofMonths(PackedDay.toYearMonth(month), PackedDay.toYearMonth(month + length - 1));
    }

    /** The memory of the arrays, in bytes. */
    long bytes() {
        return 4L * (keys.length + entries.length + offsets.length);
    }

    /** The position of the first anchor of a month that is not before a day of it, else where the month ends. */
    int begin(int month, int dayOfMonth) {
        if (dayOfMonth <= 1) {
            return begin(month);
        }
        int to = begin(month + 1);
        if (dayOfMonth >= END_OF_DAYS) {
            return to;
        }
        int from = begin(month);
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (day(middle) < dayOfMonth) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Collects anchors. */
    static final class Builder {

        private final int length;

        /** Key and entry of each anchor, as one number. */
        private long[] anchors = new long[16];

        /** How many anchors there are of the day before; its sums are where those of a day begin. */
        private final int[] days = new int[END_OF_DAYS + 1];

        private int size;
        private int firstMonth = Integer.MAX_VALUE;
        private int lastMonth = Integer.MIN_VALUE;

        Builder(int length) {
            this.length = length;
        }

        @SuppressWarnings("EnumOrdinal") // lives as long as the index
        void add(AnchorKind kind, PartialDate date, int entry) {
            int first = PackedDay.of(date.earliest());
            int month = PackedDay.monthIndex(first);
            int day = length == DAYS ? PackedDay.dayOfMonth(first) : 0;
            add(month, anchor(kind.ordinal() << KIND_SHIFT | PackedDay.of(month, day), entry));
        }

        private void add(int month, long anchor) {
            if (size == anchors.length) {
                anchors = Arrays.copyOf(anchors, 2 * size);
            }
            anchors[size++] = anchor;
            days[(keyOf(anchor) & DAY_MASK) + 1]++;
            firstMonth = Math.min(firstMonth, month);
            lastMonth = Math.max(lastMonth, month);
        }

        private static long anchor(int key, int entry) {
            return (long) key << 32 | Integer.toUnsignedLong(entry);
        }

        private static int keyOf(long anchor) {
            return (int) (anchor >> 32);
        }

        private static int entryOf(long anchor) {
            return (int) anchor;
        }

        /**
         * The same anchors in the order of the relations, each with its relation's number instead of its place of
         * arrival.
         */
        Builder numbered(IntUnaryOperator numberOf) {
            Builder numbered = new Builder(length);
            Arrays.stream(anchors, 0, size)
                    .boxed()
                    .sorted(Comparator.comparingInt(anchor -> numberOf.applyAsInt(entryOf(anchor))))
                    .forEachOrdered(anchor -> {
                        int key = keyOf(anchor);
                        int entry = entryOf(anchor);
                        numbered.add(monthOf(key), anchor(key, entry < 0 ? entry : numberOf.applyAsInt(entry)));
                    });
            return numbered;
        }

        /** Sorts by day, then by month: each pass keeps the order of the one before. */
        AnchorTable build() {
            if (size == 0) {
                return new AnchorTable(length, new int[0], new int[0], 0, new int[] {0});
            }
            int first = firstMonth;
            int[] offsets = new int[lastMonth - first + 2];
            int[] nextOfDay = days.clone();
            sum(nextOfDay);
            long[] arrived = anchors;
            long[] byDay = new long[size];
            for (int i = 0; i < size; i++) {
                long anchor = arrived[i];
                int key = keyOf(anchor);
                byDay[nextOfDay[key & DAY_MASK]++] = anchor;
                offsets[monthOf(key) - first + 1]++;
            }
            sum(offsets);
            int[] next = offsets.clone();
            int[] keys = new int[size];
            int[] entries = new int[size];
            for (long anchor : byDay) {
                int key = keyOf(anchor);
                int to = next[monthOf(key) - first]++;
                keys[to] = key;
                entries[to] = entryOf(anchor);
            }
            return new AnchorTable(length, keys, entries, firstMonth, offsets);
        }

        private static void sum(int[] counts) {
            for (int i = 1; i < counts.length; i++) {
                counts[i] += counts[i - 1];
            }
        }
    }
}
