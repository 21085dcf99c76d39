package org.towntwinning.anniversary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.towntwinning.register.InteractionId;
import org.towntwinning.time.DateWindow;
import org.towntwinning.validation.InvalidDataException;

/**
 * A feast, visit or event that took place or is planned, as the jubilees of one relation see it (rule S10). It marks a
 * jubilee and never moves it. What was cancelled is none.
 *
 * @param interaction the interaction that it is
 * @param period the days from the first to before the day after the last; a date known to a block gives the whole block
 * @param links the milestones of the relation that its occasions name; empty if they name none
 * @param held whether it is recorded as held; false while planned, or if the outcome is not known
 */
public record Celebration(InteractionId interaction, DateWindow period, List<Link> links, boolean held) {

    /**
     * Checks that it has a day.
     *
     * @param interaction the interaction that it is
     * @param period the days
     * @param links the milestones that its occasions name
     * @param held whether it is recorded as held
     * @throws InvalidDataException {@code celebration.no-day} if the period is empty
     */
    public Celebration {
        Objects.requireNonNull(interaction, "interaction");
        Objects.requireNonNull(period, "period");
        links = List.copyOf(Objects.requireNonNull(links, "links"));
        if (period.isEmpty()) {
            throw InvalidDataException.of(
                    "period",
                    "celebration.no-day",
                    "the period " + period + " of " + interaction + " has no day: give at least one");
        }
    }

    /**
     * That an occasion names a milestone.
     *
     * @param milestone the milestone
     * @param life the number of the life that it belongs to; empty for the nearest of that milestone
     */
    public record Link(Milestone milestone, Optional<Integer> life) {

        /**
         * Checks that no component is null.
         *
         * @param milestone the milestone
         * @param life the number of the life
         */
        public Link {
            Objects.requireNonNull(milestone, "milestone");
            Objects.requireNonNull(life, "life");
        }
    }

    /** How many days lie between the celebration and a due span; 0 where they overlap. */
    long distanceTo(DueSpan due) {
        if (!period.from().isAfter(due.latest()) && period.to().isAfter(due.earliest())) {
            return 0;
        }
        long after = period.from().toEpochDay() - due.latest().toEpochDay();
        long before = due.earliest().toEpochDay() - period.to().toEpochDay() + 1;
        return Math.max(after, before);
    }

    /** When it is, seen from the jubilee (rule S10.5). */
    Timing timingFor(DueSpan due) {
        if (!period.to().isAfter(due.earliest())) {
            return Timing.EARLY;
        }
        return period.from().isAfter(due.latest()) ? Timing.LATE : Timing.ON_TIME;
    }
}
