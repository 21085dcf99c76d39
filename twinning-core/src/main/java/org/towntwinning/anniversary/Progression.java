package org.towntwinning.anniversary;

import java.util.Comparator;

/**
 * The numbers {@code first + step * j} for {@code j = 0, 1, 2 ...}; with step 0 the first alone.
 *
 * @param first at least 1
 * @param step at least 0
 */
record Progression(int first, int step) implements Comparable<Progression> {

    static final int NONE = -1;

    private static final Comparator<Progression> ORDER =
            Comparator.comparingInt(Progression::first).thenComparingInt(Progression::step);

    boolean contains(int months) {
        return step == 0 ? months == first : months >= first && (months - first) % step == 0;
    }

    /** Whether every number of the other is one of this. */
    boolean covers(Progression other) {
        return contains(other.first) && (other.step == 0 || (step > 0 && other.step % step == 0));
    }

    /** The smallest number greater than another, up to the largest milestone; else {@link #NONE}. */
    int after(int months) {
        if (months < first) {
            return first;
        }
        if (step == 0) {
            return NONE;
        }
        long next = first + ((long) (months - first) / step + 1) * step;
        return next <= Milestone.MAX_MONTHS ? (int) next : NONE;
    }

    /** The largest number smaller than another; else {@link #NONE}. */
    int before(int months) {
        if (months <= first) {
            return NONE;
        }
        return step == 0 ? first : first + (months - 1 - first) / step * step;
    }

    @Override
    public int compareTo(Progression other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String begin = Milestone.ofMonths(first).toString();
        if (step == 0) {
            return "at " + begin;
        }
        String every = "every " + Milestone.ofMonths(step);
        return first == step ? every : every + " from " + begin;
    }
}
