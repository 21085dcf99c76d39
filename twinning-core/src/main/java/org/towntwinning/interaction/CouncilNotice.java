package org.towntwinning.interaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.Citation;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.References;
import org.towntwinning.role.Actor;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/** That a trip was notified to the council or another body, and on what legal basis. */
public final class CouncilNotice {

    private final Fields fields;

    private CouncilNotice(Fields fields) {
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
     * When it was notified.
     *
     * @return at the precision of the source
     */
    public PartialDate date() {
        return fields.date;
    }

    /**
     * Who notified.
     *
     * @return the sender, or empty if not stated
     */
    public Optional<Actor> from() {
        return Optional.ofNullable(fields.from);
    }

    /**
     * Who was notified.
     *
     * @return the receiver
     */
    public Actor to() {
        return fields.to;
    }

    /**
     * The rule that demands it.
     *
     * @return the text, or empty if not stated
     */
    public Optional<LocalizedText> legalBasis() {
        return Optional.ofNullable(fields.legalBasis);
    }

    /**
     * The document that carried the notice.
     *
     * @return a document of the register, or empty
     */
    public Optional<DocumentId> document() {
        return Optional.ofNullable(fields.document);
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
        from().ifPresent(actor -> actor.addTo(references.at("from")));
        fields.to.addTo(references.at("to"));
        references.add("document", fields.document).addCitations(fields.citations);
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
        builder.legalBasis = fields.legalBasis;
        builder.document = fields.document;
        builder.citations.addAll(fields.citations);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CouncilNotice that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("CouncilNotice")
                .add("date", fields.date)
                .add("from", fields.from)
                .add("to", fields.to)
                .add("legalBasis", fields.legalBasis)
                .add("document", fields.document)
                .add("citations", fields.citations)
                .toString();
    }

    private record Fields(
            PartialDate date,
            @Nullable Actor from,
            Actor to,
            @Nullable LocalizedText legalBasis,
            @Nullable DocumentId document,
            List<Citation> citations) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable PartialDate date;
        private @Nullable Actor from;
        private @Nullable Actor to;
        private @Nullable LocalizedText legalBasis;
        private @Nullable DocumentId document;
        private final List<Citation> citations = new ArrayList<>();

        private Builder() {}

        /**
         * Sets when it was notified.
         *
         * @param date the new value; required
         * @return this builder
         */
        public Builder date(PartialDate date) {
            this.date = Objects.requireNonNull(date, "date");
            return this;
        }

        /**
         * Sets who notified.
         *
         * @param from the new value; null for not stated
         * @return this builder
         */
        public Builder from(@Nullable Actor from) {
            this.from = from;
            return this;
        }

        /**
         * Sets who was notified.
         *
         * @param to the new value; required
         * @return this builder
         */
        public Builder to(Actor to) {
            this.to = Objects.requireNonNull(to, "to");
            return this;
        }

        /**
         * Sets the rule that demands it.
         *
         * @param legalBasis the new value; null for not stated
         * @return this builder
         */
        public Builder legalBasis(@Nullable LocalizedText legalBasis) {
            this.legalBasis = legalBasis;
            return this;
        }

        /**
         * Sets the document that carried the notice.
         *
         * @param document the new value; null for not stated
         * @return this builder
         */
        public Builder document(@Nullable DocumentId document) {
            this.document = document;
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
         * Checks everything and makes the council notice.
         *
         * @return the council notice
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public CouncilNotice build() {
            Violations violations = new Violations();
            violations.require("date", date, "give an EDTF date, XXXX if it is not known");
            violations.require("to", to, "give who was notified");
            violations.throwIfAny("council notice");
            return new CouncilNotice(new Fields(
                    Objects.requireNonNull(date),
                    from,
                    Objects.requireNonNull(to),
                    legalBasis,
                    document,
                    List.copyOf(citations)));
        }
    }
}
