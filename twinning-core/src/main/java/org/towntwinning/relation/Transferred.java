package org.towntwinning.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.Citation;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.References;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * That a town took over the place of another in the relation (Middelburg and Leiden for Nagasaki). Both are parties:
 * the one left, the other joined. The relation goes on.
 */
public final class Transferred implements LifecycleEvent {

    private final Fields fields;

    private Transferred(Fields fields) {
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

    @Override
    public PartialDate date() {
        return fields.date;
    }

    /**
     * Who gave up its place.
     *
     * @return a municipality of a party
     */
    public MunicipalityId from() {
        return fields.from;
    }

    /**
     * Who took it over.
     *
     * @return a municipality of a party
     */
    public MunicipalityId to() {
        return fields.to;
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
        return cases.transferred(this);
    }

    @Override
    public void addTo(References references) {
        references.add("from", fields.from).add("to", fields.to);
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
        builder.from = fields.from;
        builder.to = fields.to;
        builder.remark = fields.remark;
        builder.citations.addAll(fields.citations);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Transferred that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("Transferred")
                .add("date", fields.date)
                .add("from", fields.from)
                .add("to", fields.to)
                .add("remark", fields.remark)
                .add("citations", fields.citations)
                .toString();
    }

    private record Fields(
            PartialDate date,
            MunicipalityId from,
            MunicipalityId to,
            @Nullable LocalizedText remark,
            List<Citation> citations) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable PartialDate date;
        private @Nullable MunicipalityId from;
        private @Nullable MunicipalityId to;
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
         * Sets who gave up its place.
         *
         * @param from the new value; required
         * @return this builder
         */
        public Builder from(MunicipalityId from) {
            this.from = Objects.requireNonNull(from, "from");
            return this;
        }

        /**
         * Sets who took it over.
         *
         * @param to the new value; required
         * @return this builder
         */
        public Builder to(MunicipalityId to) {
            this.to = Objects.requireNonNull(to, "to");
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
        public Transferred build() {
            Violations violations = new Violations();
            violations.require("date", date, "give an EDTF date, XXXX if it is not known");
            violations.require("from", from, "give the id of a municipality");
            violations.require("to", to, "give the id of a municipality");
            if (from != null && from.equals(to)) {
                violations.add(
                        "to",
                        "event.transfer-to-self",
                        to + " cannot take over from itself: name the town that came instead");
            }
            violations.throwIfAny("transfer");
            return new Transferred(new Fields(
                    Objects.requireNonNull(date),
                    Objects.requireNonNull(from),
                    Objects.requireNonNull(to),
                    remark,
                    List.copyOf(citations)));
        }
    }
}
