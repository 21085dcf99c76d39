package org.towntwinning.relation;

import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;

/** That it is being explored whether a relation can be made, or taken up again. It makes no relation active. */
public final class ExplorationOpened extends Act {

    private ExplorationOpened(Common common) {
        super(common);
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
    public static ExplorationOpened on(PartialDate date) {
        return builder().date(date).build();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.explorationOpened(this);
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        return new Builder().copy(this);
    }

    @Override
    String typeName() {
        return "ExplorationOpened";
    }

    /** Collects the properties. Not thread-safe. */
    public static final class Builder extends Act.Builder<Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Checks everything and makes the event.
         *
         * @return the event
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public ExplorationOpened build() {
            return new ExplorationOpened(common("opening of an exploration"));
        }
    }
}
