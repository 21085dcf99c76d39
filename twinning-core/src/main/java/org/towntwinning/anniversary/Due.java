package org.towntwinning.anniversary;

import java.util.Objects;
import org.towntwinning.time.Certainty;

/**
 * A jubilee that a window contains, and how surely it falls there.
 *
 * @param jubilee the jubilee
 * @param certainty the smaller of two: whether the relation is certainly active then, and whether the whole due span
 *     lies in the window; never {@link Certainty#IMPOSSIBLE}
 */
public record Due(Jubilee jubilee, Certainty certainty) {

    /**
     * Checks that no component is null.
     *
     * @param jubilee the jubilee
     * @param certainty how surely it falls in the window
     */
    public Due {
        Objects.requireNonNull(jubilee, "jubilee");
        Objects.requireNonNull(certainty, "certainty");
    }
}
