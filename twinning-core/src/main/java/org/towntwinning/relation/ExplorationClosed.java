package org.towntwinning.relation;

import java.util.Objects;
import java.util.Optional;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;

/** That an exploration was closed. If it was abandoned, a relation that was only proposed is proposed no longer. */
public final class ExplorationClosed extends Act {

    private final ExplorationOutcome outcome;

    private ExplorationClosed(Common common, ExplorationOutcome outcome) {
        super(common);
        this.outcome = outcome;
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The event on a date, with nothing else stated.
     *
     * @param date the date, at the precision of the source
     * @return the event
     */
    public static ExplorationClosed on(PartialDate date) {
        return builder().date(date).build();
    }

    /**
     * How it ended.
     *
     * @return the outcome; unknown if not stated
     */
    public ExplorationOutcome outcome() {
        return outcome;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.explorationClosed(this);
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        return new Builder().copy(this).outcome(outcome);
    }

    @Override
    String typeName() {
        return "ExplorationClosed";
    }

    @Override
    Optional<Own> own() {
        return Optional.of(new Own("outcome", outcome));
    }

    /** Collects the properties. Not thread-safe. */
    public static final class Builder extends Act.Builder<Builder> {

        private ExplorationOutcome outcome = ExplorationOutcome.UNKNOWN;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets how it ended.
         *
         * @param outcome the new value
         * @return this builder
         */
        public Builder outcome(ExplorationOutcome outcome) {
            this.outcome = Objects.requireNonNull(outcome, "outcome");
            return this;
        }

        /**
         * Checks everything and makes the event.
         *
         * @return the event
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public ExplorationClosed build() {
            return new ExplorationClosed(common("closing of an exploration"), outcome);
        }
    }
}
