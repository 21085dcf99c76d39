package org.towntwinning.relation;

import com.google.common.base.MoreObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.Citation;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.References;
import org.towntwinning.role.Actor;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/** That a relation that had ended was taken up again: one relation with two lives, not two records. */
public final class Reestablished implements LifecycleEvent {

    private final Fields fields;

    private Reestablished(Fields fields) {
        this.fields = fields;
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

    @Override
    public PartialDate date() {
        return fields.date;
    }

    /**
     * What was signed.
     *
     * @return the key of an agreement of the relation, or empty if not stated
     */
    public Optional<AgreementId> agreement() {
        return Optional.ofNullable(fields.agreement);
    }

    /**
     * Who did it.
     *
     * @return in the order given, possibly empty: not stated
     */
    public List<Actor> by() {
        return fields.by;
    }

    @Override
    public Optional<LocalizedText> remark() {
        return Optional.ofNullable(fields.remark);
    }

    @Override
    public List<Citation> citations() {
        return fields.citations;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.reestablished(this);
    }

    @Override
    public void addTo(References references) {
        references.addEach("by", fields.by, (inner, actor) -> actor.addTo(inner));
        references.addCitations(fields.citations);
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.date = fields.date;
        builder.agreement = fields.agreement;
        builder.by.addAll(fields.by);
        builder.remark = fields.remark;
        builder.citations.addAll(fields.citations);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reestablished that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return MoreObjects.toStringHelper("Reestablished")
                .omitNullValues()
                .omitEmptyValues()
                .add("date", fields.date)
                .add("agreement", fields.agreement)
                .add("by", fields.by)
                .add("remark", fields.remark)
                .add("citations", fields.citations)
                .toString();
    }

    private record Fields(
            PartialDate date,
            @Nullable AgreementId agreement,
            List<Actor> by,
            @Nullable LocalizedText remark,
            List<Citation> citations) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable PartialDate date;
        private @Nullable AgreementId agreement;
        private final List<Actor> by = new ArrayList<>();
        private @Nullable LocalizedText remark;
        private final List<Citation> citations = new ArrayList<>();

        private Builder() {}

        /**
         * Sets when it happened.
         *
         * @param date the new value; required
         * @return this builder
         */
        public Builder date(PartialDate date) {
            this.date = Objects.requireNonNull(date, "date");
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
         * Sets who did it; replaces what was there.
         *
         * @param by the new values, in order
         * @return this builder
         */
        public Builder by(List<Actor> by) {
            List<Actor> copy = List.copyOf(Objects.requireNonNull(by, "by"));
            this.by.clear();
            this.by.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #by(List)}.
         *
         * @param by the further value
         * @return this builder
         */
        public Builder addBy(Actor by) {
            this.by.add(Objects.requireNonNull(by, "by"));
            return this;
        }

        /**
         * Sets what else is to be said of the event.
         *
         * @param remark the new value; null for not stated
         * @return this builder
         */
        public Builder remark(@Nullable LocalizedText remark) {
            this.remark = remark;
            return this;
        }

        /**
         * Sets where the event is stated; replaces what was there.
         *
         * @param citations the new values, in order
         * @return this builder
         */
        public Builder citations(List<Citation> citations) {
            List<Citation> copy = List.copyOf(Objects.requireNonNull(citations, "citations"));
            this.citations.clear();
            this.citations.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #citations(List)}.
         *
         * @param citation the further value
         * @return this builder
         */
        public Builder addCitation(Citation citation) {
            citations.add(Objects.requireNonNull(citation, "citation"));
            return this;
        }

        /**
         * Checks everything and makes the event.
         *
         * @return the event
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public Reestablished build() {
            Violations violations = new Violations();
            violations.require("date", date, "give an EDTF date, XXXX if it is not known");
            violations.throwIfAny("re-establishment");
            return new Reestablished(new Fields(
                    Objects.requireNonNull(date), agreement, List.copyOf(by), remark, List.copyOf(citations)));
        }
    }
}
