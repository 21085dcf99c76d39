package org.towntwinning.json.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordId;

/**
 * Collects what is wrong with a text: the first ones are kept, more are counted. A text with very many is not worth
 * reading to its end: then it throws {@link Stopped}. Not thread-safe.
 */
public final class Problems {

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    /** How many are counted before reading stops, unless more are to be kept. */
    public static final int COUNTED = 10_000;

    private final int limit;
    private final List<Problem> kept = new ArrayList<>();
    private int total;

    /**
     * Begins with none.
     *
     * @param limit how many to keep
     */
    public Problems(int limit) {
        this.limit = limit;
    }

    /**
     * Adds one.
     *
     * @param place where
     * @param code the stable code
     * @param message what is wrong and what would be right
     */
    public void add(Place place, String code, String message) {
        add(place.line(), place.column(), place.path(), null, code, message);
    }

    /**
     * Adds one.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @param path the path
     * @param record the record in which it is wrong, or null if not known
     * @param code the stable code
     * @param message what is wrong and what would be right
     */
    public void add(int line, int column, String path, @Nullable RecordId record, String code, String message) {
        total++;
        if (kept.size() < limit) {
            kept.add(new Problem(line, column, path, record, code, message));
        }
        if (isFull()) {
            throw new Stopped();
        }
    }

    /**
     * Says which record the later ones are about.
     *
     * @param since what {@link #total()} was before the first of them
     * @param record the record
     */
    public void attribute(int since, RecordId record) {
        for (int i = since; i < kept.size(); i++) {
            kept.set(i, kept.get(i).in(record));
        }
    }

    /** {@return how many were found} */
    public int total() {
        return total;
    }

    /** {@return whether so many were found that reading stopped} */
    public boolean isFull() {
        return total >= Math.max(limit, COUNTED);
    }

    /** {@return those kept, in the order of the text} */
    public List<Problem> kept() {
        return kept.stream().sorted(BY_PLACE).toList();
    }

    /** Forgets all, because they rest on a mistake about what the text is. */
    public void clear() {
        kept.clear();
        total = 0;
    }
}
