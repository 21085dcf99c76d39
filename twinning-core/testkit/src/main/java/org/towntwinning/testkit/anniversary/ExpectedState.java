package org.towntwinning.testkit.anniversary;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.towntwinning.anniversary.Celebration;
import org.towntwinning.anniversary.JubileeState;
import org.towntwinning.anniversary.JubileeStatus;
import org.towntwinning.anniversary.Timing;

/**
 * How it stands with a jubilee, as the reference model sees it (rules S10.4 and S10.5).
 *
 * @param status the status on the day
 * @param confirmed whether a celebration that has begun is recorded as held
 * @param celebrations what is assigned to the jubilee, by first day, then by text
 * @param timing when they are, seen from the jubilee; empty if there are none
 */
public record ExpectedState(
        JubileeStatus status, boolean confirmed, List<Celebration> celebrations, Optional<Timing> timing) {

    /**
     * Checks that no component is null, and brings the celebrations into their order.
     *
     * @param status the status on the day
     * @param confirmed whether a celebration that has begun is recorded as held
     * @param celebrations what is assigned to the jubilee, in any order
     * @param timing when they are, seen from the jubilee
     */
    public ExpectedState {
        Objects.requireNonNull(status, "status");
        celebrations = Objects.requireNonNull(celebrations, "celebrations").stream()
                .sorted(Comparator.comparing((Celebration each) -> each.period().from())
                        .thenComparing(Celebration::toString))
                .toList();
        Objects.requireNonNull(timing, "timing");
    }

    /**
     * What an implementation answered, in the form of the model. Celebrations of the same first day have no order among
     * themselves.
     *
     * @param state what was answered
     * @return all that it says of the jubilee
     */
    public static ExpectedState of(JubileeState state) {
        return new ExpectedState(state.status(), state.confirmed(), state.celebrations(), state.timing());
    }
}
