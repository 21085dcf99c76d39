package org.towntwinning.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.Citation;
import org.towntwinning.register.References;
import org.towntwinning.role.Actor;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/** That a suspension ended: the relation or the role was resumed. */
public final class Resumption {

    private final Fields fields;

    private Resumption(Fields fields) {
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
     * A resumption on a date, with nothing else stated.
     *
     * @param date the date, at the precision of the source
     * @return the resumption
     */
    public static Resumption on(PartialDate date) {
        return builder().date(date).build();
    }

    /**
     * When it was resumed.
     *
     * @return the day from which it is active again
     */
    public PartialDate date() {
        return fields.date;
    }

    /**
     * Who did it.
     *
     * @return in the order given, possibly empty: not stated
     */
    public List<Actor> by() {
        return fields.by;
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
     * Adds the records that the resumption refers to.
     *
     * @param references receives them
     */
    public void addTo(References references) {
        references
                .addEach("by", fields.by, (inner, actor) -> actor.addTo(inner))
                .addCitations(fields.citations);
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.date = fields.date;
        builder.by.addAll(fields.by);
        builder.citations.addAll(fields.citations);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Resumption that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("Resumption")
                .add("date", fields.date)
                .add("by", fields.by)
                .add("citations", fields.citations)
                .toString();
    }

    private record Fields(PartialDate date, List<Actor> by, List<Citation> citations) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable PartialDate date;
        private final List<Actor> by = new ArrayList<>();
        private final List<Citation> citations = new ArrayList<>();

        private Builder() {}

        /**
         * Sets when it was resumed.
         *
         * @param date the new value; required
         * @return this builder
         */
        public Builder date(PartialDate date) {
            this.date = Objects.requireNonNull(date, "date");
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
         * Checks everything and makes the resumption.
         *
         * @return the resumption
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public Resumption build() {
            Violations violations = new Violations();
            violations.require("date", date, "give an EDTF date, XXXX if it is not known");
            violations.throwIfAny("resumption");
            return new Resumption(new Fields(Objects.requireNonNull(date), List.copyOf(by), List.copyOf(citations)));
        }
    }
}
