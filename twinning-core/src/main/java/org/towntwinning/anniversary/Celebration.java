package org.towntwinning.anniversary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** That an occasion names a milestone, of a given life or of the nearest. */
    public static final class Link {

        private final Milestone milestone;
        private final @Nullable Integer life;

        private Link(Milestone milestone, @Nullable Integer life) {
            this.milestone = Objects.requireNonNull(milestone, "milestone");
            this.life = life;
        }

        /**
         * A link that names no life.
         *
         * @param milestone the milestone
         * @return the link; it means the nearest jubilee of that milestone
         */
        public static Link to(Milestone milestone) {
            return new Link(milestone, null);
        }

        /**
         * A link to a jubilee of one life.
         *
         * @param milestone the milestone
         * @param life the number of the life, from 0
         * @return the link
         */
        public static Link to(Milestone milestone, int life) {
            return new Link(milestone, life);
        }

        /**
         * The milestone that is named.
         *
         * @return the milestone
         */
        public Milestone milestone() {
            return milestone;
        }

        /**
         * The life that is named.
         *
         * @return its number, from 0; empty for the nearest of that milestone
         */
        public Optional<Integer> life() {
            return Optional.ofNullable(life);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Link that && milestone.equals(that.milestone) && Objects.equals(life, that.life);
        }

        @Override
        public int hashCode() {
            return Objects.hash(milestone, life);
        }

        /** The milestone, and the life if one is named. */
        @Override
        public String toString() {
            return life == null ? milestone.toString() : milestone + " of life " + life;
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
