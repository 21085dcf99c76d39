package org.towntwinning.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.Citation;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/** That a relation has a kind from some date on: from contact to friendship to partnership, or back. */
public final class KindChange {

    private final Fields fields;

    private KindChange(Fields fields) {
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
     * The kind that a relation has from the beginning.
     *
     * @param kind the kind
     * @return the kind, without a date
     */
    public static KindChange of(RelationKind kind) {
        return builder().kind(kind).build();
    }

    /**
     * The kind from then on.
     *
     * @return the kind
     */
    public RelationKind kind() {
        return fields.kind;
    }

    /**
     * Since when.
     *
     * @return the date; empty for the kind it has from the beginning
     */
    public Optional<PartialDate> since() {
        return Optional.ofNullable(fields.since);
    }

    /**
     * Where it is stated.
     *
     * @return in the order given, possibly empty
     */
    public List<Citation> citations() {
        return fields.citations;
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.kind = fields.kind;
        builder.since = fields.since;
        builder.citations.addAll(fields.citations);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KindChange that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("KindChange")
                .add("kind", fields.kind)
                .add("since", fields.since)
                .add("citations", fields.citations)
                .toString();
    }

    private record Fields(RelationKind kind, @Nullable PartialDate since, List<Citation> citations) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable RelationKind kind;
        private @Nullable PartialDate since;
        private final List<Citation> citations = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the kind from then on.
         *
         * @param kind the new value; required
         * @return this builder
         */
        public Builder kind(RelationKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Sets since when.
         *
         * @param since the new value; null for not stated
         * @return this builder
         */
        public Builder since(@Nullable PartialDate since) {
            this.since = since;
            return this;
        }

        /**
         * Sets where it is stated; replaces what was there.
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
         * Checks everything and makes the kind change.
         *
         * @return the kind change
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public KindChange build() {
            Violations violations = new Violations();
            violations.require("kind", kind, "give PARTNERSHIP, FRIENDSHIP, CONTACT or PROJECT_PARTNERSHIP");
            violations.throwIfAny("kind change");
            return new KindChange(new Fields(Objects.requireNonNull(kind), since, List.copyOf(citations)));
        }
    }
}
