package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/** Counts how often things are so among many samples, and shows all counts in one table if one of them is too small. */
final class Shares<T> {

    private static final int GEN_SIZE = 1000;
    private static final long SEED = 1948;

    private record Share<T>(String name, double least, double most, Predicate<T> sort) {

        boolean admits(double percent) {
            return percent >= least && percent <= most;
        }
    }

    private final String subject;
    private final List<Share<T>> shares = new ArrayList<>();

    Shares(String subject) {
        this.subject = subject;
    }

    /** At least so many of a hundred. */
    Shares<T> atLeast(double percent, String name, Predicate<T> sort) {
        shares.add(new Share<>(name, percent, 100, sort));
        return this;
    }

    /** So many of a hundred, more or less. */
    Shares<T> about(double percent, double tolerance, String name, Predicate<T> sort) {
        shares.add(new Share<>(name, percent - tolerance, percent + tolerance, sort));
        return this;
    }

    /** Draws without edge cases, from a fixed seed. */
    void holdFor(Arbitrary<T> arbitrary, int many) {
        RandomGenerator<T> generator = arbitrary.generator(GEN_SIZE);
        Random random = new Random(SEED);
        int[] counts = new int[shares.size()];
        Stream.generate(() -> generator.next(random).value()).limit(many).forEach(value -> {
            for (int i = 0; i < counts.length; i++) {
                counts[i] += shares.get(i).sort.test(value) ? 1 : 0;
            }
        });
        StringBuilder table = new StringBuilder(subject + ", share of " + many + " samples in percent:");
        boolean right = true;
        for (int i = 0; i < counts.length; i++) {
            Share<T> share = shares.get(i);
            double percent = 100.0 * counts[i] / many;
            right &= share.admits(percent);
            table.append("%n%s %6.2f  (%.2f to %.2f)  %s"
                    .formatted(share.admits(percent) ? "  " : "! ", percent, share.least, share.most, share.name));
        }
        assertThat(right).as(table.toString()).isTrue();
    }
}
