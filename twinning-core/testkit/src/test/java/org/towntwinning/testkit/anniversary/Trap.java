package org.towntwinning.testkit.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;

/** Naive variants that are known to be wrong: the arbitraries have to show it, or they are too tame (spec, 4.1). */
final class Trap {

    private static final int SAMPLES = 20_000;

    private Trap() {}

    /** Fails unless the naive variant is wrong for one of many samples. */
    static <T> void springs(String naive, Arbitrary<T> samples, Predicate<T> isWrong) {
        assertThat(samples.generator(SAMPLES).stream(new Random(1))
                        .limit(SAMPLES)
                        .map(each -> each.value())
                        .anyMatch(isWrong))
                .as("a trap: %s is wrong, and %s samples have to show it", naive, SAMPLES)
                .isTrue();
    }
}
