package org.towntwinning.anniversary;

import java.util.Objects;
import java.util.Optional;

/**
 * What there is at one milestone: the jubilee, or the reason why there is none.
 *
 * @param jubilee the jubilee, if there is one
 * @param absence the reason, if there is none
 */
public record MilestoneAnswer(Optional<Jubilee> jubilee, Optional<Absence> absence) {

    /**
     * Checks that it is one or the other.
     *
     * @param jubilee the jubilee, if there is one
     * @param absence the reason, if there is none
     * @throws IllegalArgumentException if there are both or neither
     */
    public MilestoneAnswer {
        Objects.requireNonNull(jubilee, "jubilee");
        Objects.requireNonNull(absence, "absence");
        if (jubilee.isPresent() == absence.isPresent()) {
            throw new IllegalArgumentException("either a jubilee or the reason why there is none, not both or neither");
        }
    }

    static MilestoneAnswer of(Jubilee jubilee) {
        return new MilestoneAnswer(Optional.of(jubilee), Optional.empty());
    }

    static MilestoneAnswer none(Absence absence) {
        return new MilestoneAnswer(Optional.empty(), Optional.of(absence));
    }
}
