package org.towntwinning.municipality;

import java.util.Objects;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.time.PartialDate;

/**
 * That a place was succeeded by another. Successors are followed transitively by {@link SuccessionGraph}.
 *
 * @param successor the place that came after
 * @param kind why
 * @param date when, at the precision of the source; {@link PartialDate#unknown()} if not stated
 */
public record Succession(MunicipalityId successor, SuccessionKind kind, PartialDate date) {

    /**
     * Checks that no component is null.
     *
     * @param successor the place that came after
     * @param kind why
     * @param date when
     */
    public Succession {
        Objects.requireNonNull(successor, "successor");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(date, "date");
    }
}
