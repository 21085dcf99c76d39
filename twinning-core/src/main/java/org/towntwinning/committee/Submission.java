package org.towntwinning.committee;

import java.util.Objects;
import org.towntwinning.role.Actor;
import org.towntwinning.time.PartialDate;

/**
 * That a report was sent to somebody.
 *
 * @param to who received it
 * @param date when, at the precision of the source; {@link PartialDate#unknown()} if not stated
 */
public record Submission(Actor to, PartialDate date) {

    /**
     * Checks that no component is null.
     *
     * @param to who received it
     * @param date when
     */
    public Submission {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(date, "date");
    }
}
