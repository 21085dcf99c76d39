package org.towntwinning.committee;

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
import org.towntwinning.validation.internal.Description;

/**
 * That a committee has told somebody that it wants to end its work: the board of the Preston committee to the Chamber
 * of Commerce.
 */
public final class DissolutionNotice {

    private final Fields fields;

    private DissolutionNotice(Fields fields) {
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
     * When it was told.
     *
     * @return at the precision of the source
     */
    public PartialDate date() {
        return fields.date;
    }

    /**
     * Who was told.
     *
     * @return the receiver, or empty if not stated
     */
    public Optional<Actor> to() {
        return Optional.ofNullable(fields.to);
    }

    /**
     * What was told.
     *
     * @return the text, or empty
     */
    public Optional<LocalizedText> content() {
        return Optional.ofNullable(fields.content);
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
     * Adds the records that the notice refers to.
     *
     * @param references receives them
     */
    public void addTo(References references) {
        to().ifPresent(actor -> actor.addTo(references.at("to")));
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
        builder.to = fields.to;
        builder.content = fields.content;
        builder.citations.addAll(fields.citations);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DissolutionNotice that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("DissolutionNotice")
                .add("date", fields.date)
                .add("to", fields.to)
                .add("content", fields.content)
                .add("citations", fields.citations)
                .toString();
    }

    private record Fields(
            PartialDate date, @Nullable Actor to, @Nullable LocalizedText content, List<Citation> citations) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable PartialDate date;
        private @Nullable Actor to;
        private @Nullable LocalizedText content;
        private final List<Citation> citations = new ArrayList<>();

        private Builder() {}

        /**
         * Sets when it was told.
         *
         * @param date the new value; required
         * @return this builder
         */
        public Builder date(PartialDate date) {
            this.date = Objects.requireNonNull(date, "date");
            return this;
        }

        /**
         * Sets who was told.
         *
         * @param to the new value; null for not stated
         * @return this builder
         */
        public Builder to(@Nullable Actor to) {
            this.to = to;
            return this;
        }

        /**
         * Sets what was told.
         *
         * @param content the new value; null for not stated
         * @return this builder
         */
        public Builder content(@Nullable LocalizedText content) {
            this.content = content;
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
         * Checks everything and makes the dissolution notice.
         *
         * @return the dissolution notice
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public DissolutionNotice build() {
            Violations violations = new Violations();
            violations.require("date", date, "give an EDTF date, XXXX if it is not known");
            violations.throwIfAny("dissolution notice");
            return new DissolutionNotice(new Fields(Objects.requireNonNull(date), to, content, List.copyOf(citations)));
        }
    }
}
