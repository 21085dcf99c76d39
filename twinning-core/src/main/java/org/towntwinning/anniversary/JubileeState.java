package org.towntwinning.anniversary;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How it stands with a jubilee on a day: whether it was celebrated, will be, or should have been.
 *
 * @param jubilee the jubilee
 * @param status the status on the day
 * @param confirmed whether a celebration that has begun is recorded as held; where it is still recorded as planned
 *     after its day, it counts by its date, unconfirmed
 * @param celebrations what is recorded for this jubilee, also what lies after the day, in the order of their first days
 */
public record JubileeState(Jubilee jubilee, JubileeStatus status, boolean confirmed, List<Celebration> celebrations) {

    /**
     * Checks that no component is null.
     *
     * @param jubilee the jubilee
     * @param status the status on the day
     * @param confirmed whether a celebration that has begun is recorded as held
     * @param celebrations what is recorded for this jubilee
     */
    public JubileeState {
        Objects.requireNonNull(jubilee, "jubilee");
        Objects.requireNonNull(status, "status");
        celebrations = List.copyOf(Objects.requireNonNull(celebrations, "celebrations"));
    }

    /**
     * When the celebrations are, seen from the jubilee (rule S10.5).
     *
     * @return on time if one of them is, else that of the nearest, early on a tie; empty if there are none
     */
    public Optional<Timing> timing() {
        DueSpan due = jubilee.due();
        // An overlap is at distance 0, so the nearest is on time if any is.
        return celebrations.stream()
                .min(Comparator.comparingLong((Celebration each) -> each.distanceTo(due))
                        .thenComparing(each -> each.timingFor(due)))
                .map(each -> each.timingFor(due));
    }
}
