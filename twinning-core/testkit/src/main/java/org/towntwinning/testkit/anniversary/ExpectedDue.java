package org.towntwinning.testkit.anniversary;

import java.util.Objects;
import org.towntwinning.anniversary.Due;
import org.towntwinning.time.Certainty;

/**
 * A jubilee in a window, as the reference model sees it (rule S9).
 *
 * @param jubilee the jubilee
 * @param certainty the smaller of its activity and of how surely it lies in the window
 */
public record ExpectedDue(ExpectedJubilee jubilee, Certainty certainty) {

    /**
     * Checks that no component is null.
     *
     * @param jubilee the jubilee
     * @param certainty how surely it falls in the window
     */
    public ExpectedDue {
        Objects.requireNonNull(jubilee, "jubilee");
        Objects.requireNonNull(certainty, "certainty");
    }

    /**
     * What an implementation answered, in the form of the model.
     *
     * @param due what was answered
     * @return all that it says
     */
    public static ExpectedDue of(Due due) {
        return new ExpectedDue(ExpectedJubilee.of(due.jubilee()), due.certainty());
    }
}
