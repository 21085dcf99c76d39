package org.towntwinning.report;

import java.util.Objects;
import org.towntwinning.time.Certainty;

/**
 * Something of the register, and how certain it is that it holds as of the day of the report. What is certainly not so
 * is left out of a report, so the certainty is {@code POSSIBLE} or {@code DEFINITE}.
 *
 * @param value what holds
 * @param certainty how certain that is; what it is that holds says the method that returns it
 * @param <T> the type of the value
 */
public record Likely<T>(T value, Certainty certainty) {

    /**
     * Checks that no component is null.
     *
     * @param value what holds
     * @param certainty how certain that is
     */
    public Likely {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(certainty, "certainty");
    }

    /** {@return whether it surely holds} */
    public boolean isCertain() {
        return certainty.isDefinite();
    }
}
