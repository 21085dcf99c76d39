package org.towntwinning.relation;

import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;

/** That a relation was proposed: by a council motion, a letter, a third party. It makes no relation active. */
public final class Proposed extends Act {

    private Proposed(Common common) {
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
    public static Proposed on(PartialDate date) {
        return builder().date(date).build();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.proposed(this);
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
        return "Proposed";
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
        public Proposed build() {
            return new Proposed(common("proposal"));
        }
    }
}
