package org.towntwinning.testkit.anniversary;

import java.util.Objects;
import java.util.Optional;
import org.towntwinning.anniversary.Absence;
import org.towntwinning.anniversary.MilestoneAnswer;

/**
 * What there is at a milestone, as the reference model sees it (rule S8).
 *
 * @param jubilee the jubilee, if there is one
 * @param absence the reason, if there is none
 */
public record ExpectedAnswer(Optional<ExpectedJubilee> jubilee, Optional<Absence> absence) {

    /**
     * Checks that no component is null.
     *
     * @param jubilee the jubilee, if there is one
     * @param absence the reason, if there is none
     */
    public ExpectedAnswer {
        Objects.requireNonNull(jubilee, "jubilee");
        Objects.requireNonNull(absence, "absence");
    }

    static ExpectedAnswer of(ExpectedJubilee jubilee) {
        return new ExpectedAnswer(Optional.of(jubilee), Optional.empty());
    }

    static ExpectedAnswer none(Absence absence) {
        return new ExpectedAnswer(Optional.empty(), Optional.of(absence));
    }

    /**
     * What an implementation answered, in the form of the model.
     *
     * @param answer what was answered
     * @return all that it says
     */
    public static ExpectedAnswer of(MilestoneAnswer answer) {
        return new ExpectedAnswer(answer.jubilee().map(ExpectedJubilee::of), answer.absence());
    }
}
