package org.towntwinning.relation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;

/** That a relation that had ended was taken up again: one relation with two lives, not two records. */
public final class Reestablished extends Act {

    private final @Nullable AgreementId agreement;

    private Reestablished(Common common, @Nullable AgreementId agreement) {
        super(common);
        this.agreement = agreement;
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
    public static Reestablished on(PartialDate date) {
        return builder().date(date).build();
    }

    /**
     * What was signed.
     *
     * @return the key of an agreement of the relation, or empty if not stated
     */
    public Optional<AgreementId> agreement() {
        return Optional.ofNullable(agreement);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.reestablished(this);
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        return new Builder().copy(this).agreement(agreement);
    }

    @Override
    String typeName() {
        return "Reestablished";
    }

    @Override
    Optional<Own> own() {
        return agreement().map(key -> new Own("agreement", key));
    }

    /** Collects the properties. Not thread-safe. */
    public static final class Builder extends Act.Builder<Builder> {

        private @Nullable AgreementId agreement;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets what was signed.
         *
         * @param agreement the new value; null for not stated
         * @return this builder
         */
        public Builder agreement(@Nullable AgreementId agreement) {
            this.agreement = agreement;
            return this;
        }

        /**
         * Checks everything and makes the event.
         *
         * @return the event
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public Reestablished build() {
            return new Reestablished(common("re-establishment"), agreement);
        }
    }
}
