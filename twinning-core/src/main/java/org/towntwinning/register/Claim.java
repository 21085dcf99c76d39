package org.towntwinning.register;

import java.util.List;
import java.util.Objects;
import org.towntwinning.time.PartialDate;

/**
 * A date that a source claims for something.
 *
 * @param date the date, at the precision of the source
 * @param citations the sources, in the order given; empty if none is recorded
 */
public record Claim(PartialDate date, List<Citation> citations) {

    /**
     * Checks that no component is null.
     *
     * @param date the date
     * @param citations the sources
     */
    public Claim {
        Objects.requireNonNull(date, "date");
        citations = List.copyOf(Objects.requireNonNull(citations, "citations"));
    }

    /**
     * A claim with its sources.
     *
     * @param date the date, at the precision of the source
     * @param citations the sources
     * @return the claim
     */
    public static Claim of(PartialDate date, Citation... citations) {
        return new Claim(date, List.of(Objects.requireNonNull(citations, "citations")));
    }
}
