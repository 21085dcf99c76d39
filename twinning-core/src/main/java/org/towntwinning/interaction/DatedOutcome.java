package org.towntwinning.interaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.RecordedOrder;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.Violations;

/**
 * An outcome, and since when it is known.
 *
 * @param outcome whether it took place
 * @param known since when this is known, at the precision of the source: the date of the letter that speaks of a plan
 */
public record DatedOutcome(Outcome outcome, PartialDate known) {

    /**
     * Checks that no component is null.
     *
     * @param outcome whether it took place
     * @param known since when this is known
     */
    public DatedOutcome {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(known, "known");
    }

    /** What is recorded later may not certainly have become known earlier. */
    static void checkOrder(Violations violations, List<DatedOutcome> history) {
        RecordedOrder order = new RecordedOrder(violations);
        for (int i = 0; i < history.size(); i++) {
            order.next("outcomes[" + i + "].known", history.get(i).known);
        }
    }

    /**
     * The outcome on a day: a history of outcomes, before which it is unknown.
     *
     * @param history the outcomes in recorded order
     * @param day the day
     * @return the outcomes that are possible as known on that day
     */
    static AsOf<Outcome> on(List<DatedOutcome> history, LocalDate day) {
        return AsOf.on(
                day,
                Outcome.UNKNOWN,
                history.stream()
                        .map(dated -> new AsOf.Change<>(dated.outcome, dated.known))
                        .toList());
    }
}
