package org.towntwinning.interaction;

import java.util.Objects;
import org.towntwinning.time.PartialDate;

/**
 * What became of an intention, and when.
 *
 * @param state done or dropped; {@code OPEN} takes it up again
 * @param date when it was done, given up or taken up again
 */
public record Resolution(IntentionState state, PartialDate date) {

    /**
     * Checks that no component is null.
     *
     * @param state done or dropped
     * @param date when it was done
     */
    public Resolution {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(date, "date");
    }
}
