package org.towntwinning.anniversary;

import java.util.Arrays;
import java.util.List;
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

    /** Collects anchors. */
    static final class Builder {

        private final int length;
        private int[] keys = new int[16];
        private int[] entries = new int[16];
        private int size;
        private int firstMonth = Integer.MAX_VALUE;
        private int lastMonth = Integer.MIN_VALUE;

        Builder(int length) {
            this.length = length;
        }

        @SuppressWarnings("EnumOrdinal") // lives as long as the index
        void add(AnchorKind kind, int month, int day, int entry) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                entries = Arrays.copyOf(entries, 2 * size);
            }
            keys[size] = kind.ordinal() << KIND_SHIFT | month << DAY_BITS | day;
            entries[size] = entry;
            size++;
            firstMonth = Math.min(firstMonth, month);
            lastMonth = Math.max(lastMonth, month);
        }

        /** Sorts by day, then by month: each pass keeps the order of the one before. */
        AnchorTable build() {
            if (size == 0) {
                return new AnchorTable(length, new int[0], new int[0], 0, new int[] {0});
            }
            int[] byDay = new int[DAY_MASK + 2];
            for (int i = 0; i < size; i++) {
                byDay[(keys[i] & DAY_MASK) + 1]++;
            }
            sum(byDay);
            int[] order = new int[size];
            for (int i = 0; i < size; i++) {
                order[byDay[keys[i] & DAY_MASK]++] = i;
            }
            int[] offsets = new int[lastMonth - firstMonth + 2];
            for (int i = 0; i < size; i++) {
                offsets[monthOf(keys[i]) - firstMonth + 1]++;
            }
            sum(offsets);
            int[] next = offsets.clone();
            int[] sortedKeys = new int[size];
            int[] sortedEntries = new int[size];
            for (int from : order) {
                int to = next[monthOf(keys[from]) - firstMonth]++;
                sortedKeys[to] = keys[from];
                sortedEntries[to] = entries[from];
            }
            return new AnchorTable(length, sortedKeys, sortedEntries, firstMonth, offsets);
        }

        private static void sum(int[] counts) {
            for (int i = 1; i < counts.length; i++) {
                counts[i] += counts[i - 1];
            }
        }
    }
}
