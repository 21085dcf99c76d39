package org.towntwinning.relation;

import java.time.LocalDate;
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
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * An agreement between the parties, or another formal act. Terms belong to the agreement: a gap between two protocols
 * does not end the relation.
 */
public final class Agreement {

    private final Fields fields;

    private Agreement(Fields fields) {
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
     * The key of the agreement within its relation.
     *
     * @return unique among the agreements of the relation
     */
    public AgreementId id() {
        return fields.id;
    }

    /**
     * The kind of agreement.
     *
     * @return the kind
     */
    public AgreementKind kind() {
        return fields.kind;
    }

    /**
     * When it was signed.
     *
     * @return at the precision of the source, or empty if not stated
     */
    public Optional<PartialDate> signed() {
        return Optional.ofNullable(fields.signed);
    }

    /**
     * The term for which it was made, both ends included.
     *
     * @return the term; empty if none is stated, which means from the signing on, without end
     */
    public Optional<DateSpan> term() {
        return Optional.ofNullable(fields.term);
    }

    /**
     * Who signed.
     *
     * @return in the order given, possibly empty
     */
    public List<Actor> signatories() {
        return fields.signatories;
    }

    /**
     * The fields of cooperation.
     *
     * @return in the order of the agreement, possibly empty
     */
    public List<FieldOfCooperation> fields() {
        return fields.fields;
    }

    /**
     * The text of the agreement.
     *
     * @return a document of the register, or empty
     */
    public Optional<DocumentId> document() {
        return Optional.ofNullable(fields.document);
    }

    /**
     * What else is to be said.
     *
     * @return the text, or empty
     */
    public Optional<LocalizedText> remark() {
        return Optional.ofNullable(fields.remark);
    }

    /**
     * Where the agreement is stated.
     *
     * @return in the order given, possibly empty
     */
    public List<Citation> citations() {
        return fields.citations;
    }

    /**
     * Whether the agreement is in force on a day: it is signed and its term covers the day.
     *
     * @param day the day
     * @return as certain as signing and term are; without either, possible always
     */
    public Certainty inForceOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Certainty signed = fields.signed == null ? unsigned() : fields.signed.reachedBy(day);
        Certainty covered = fields.term == null ? Certainty.DEFINITE : fields.term.covers(day);
        return signed.and(covered);
    }

    /** A term tells enough of an agreement whose signing is not stated. */
    private Certainty unsigned() {
        return fields.term == null ? Certainty.POSSIBLE : Certainty.DEFINITE;
    }

    /**
     * Adds the records that the agreement refers to.
     *
     * @param references receives them
     */
    public void addTo(References references) {
        references
                .addEach("signatories", fields.signatories, (inner, actor) -> actor.addTo(inner))
                .add("document", fields.document)
                .addCitations(fields.citations);
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = fields.id;
        builder.kind = fields.kind;
        builder.signed = fields.signed;
        builder.term = fields.term;
        builder.signatories.addAll(fields.signatories);
        builder.fields.addAll(fields.fields);
        builder.document = fields.document;
        builder.remark = fields.remark;
        builder.citations.addAll(fields.citations);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Agreement that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("Agreement")
                .add("id", fields.id)
                .add("kind", fields.kind)
                .add("signed", fields.signed)
                .add("term", fields.term)
                .add("signatories", fields.signatories)
                .add("fields", fields.fields)
                .add("document", fields.document)
                .add("remark", fields.remark)
                .add("citations", fields.citations)
                .toString();
    }

    private record Fields(
            AgreementId id,
            AgreementKind kind,
            @Nullable PartialDate signed,
            @Nullable DateSpan term,
            List<Actor> signatories,
            List<FieldOfCooperation> fields,
            @Nullable DocumentId document,
            @Nullable LocalizedText remark,
            List<Citation> citations) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable AgreementId id;
        private @Nullable AgreementKind kind;
        private @Nullable PartialDate signed;
        private @Nullable DateSpan term;
        private final List<Actor> signatories = new ArrayList<>();
        private final List<FieldOfCooperation> fields = new ArrayList<>();
        private @Nullable DocumentId document;
        private @Nullable LocalizedText remark;
        private final List<Citation> citations = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the key of the agreement within its relation.
         *
         * @param id the new value; required
         * @return this builder
         */
        public Builder id(AgreementId id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the kind of agreement.
         *
         * @param kind the new value; required
         * @return this builder
         */
        public Builder kind(AgreementKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Sets when it was signed.
         *
         * @param signed the new value; null for not stated
         * @return this builder
         */
        public Builder signed(@Nullable PartialDate signed) {
            this.signed = signed;
            return this;
        }

        /**
         * Sets the term for which it was made, both ends included.
         *
         * @param term the new value; null for not stated
         * @return this builder
         */
        public Builder term(@Nullable DateSpan term) {
            this.term = term;
            return this;
        }

        /**
         * Sets who signed; replaces what was there.
         *
         * @param signatories the new values, in order
         * @return this builder
         */
        public Builder signatories(List<Actor> signatories) {
            List<Actor> copy = List.copyOf(Objects.requireNonNull(signatories, "signatories"));
            this.signatories.clear();
            this.signatories.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #signatories(List)}.
         *
         * @param signatory the further value
         * @return this builder
         */
        public Builder addSignatory(Actor signatory) {
            signatories.add(Objects.requireNonNull(signatory, "signatory"));
            return this;
        }

        /**
         * Sets the fields of cooperation; replaces what was there.
         *
         * @param fields the new values, in order
         * @return this builder
         */
        public Builder fields(List<FieldOfCooperation> fields) {
            List<FieldOfCooperation> copy = List.copyOf(Objects.requireNonNull(fields, "fields"));
            this.fields.clear();
            this.fields.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #fields(List)}.
         *
         * @param field the further value
         * @return this builder
         */
        public Builder addField(FieldOfCooperation field) {
            fields.add(Objects.requireNonNull(field, "field"));
            return this;
        }

        /**
         * Sets the text of the agreement.
         *
         * @param document the new value; null for not stated
         * @return this builder
         */
        public Builder document(@Nullable DocumentId document) {
            this.document = document;
            return this;
        }

        /**
         * Sets what else is to be said.
         *
         * @param remark the new value; null for not stated
         * @return this builder
         */
        public Builder remark(@Nullable LocalizedText remark) {
            this.remark = remark;
            return this;
        }

        /**
         * Sets where the agreement is stated; replaces what was there.
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
         * Checks everything and makes the agreement.
         *
         * @return the agreement
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public Agreement build() {
            Violations violations = new Violations();
            violations.require("id", id, "give a key that is unique among the agreements of the relation");
            violations.require("kind", kind, "give the kind of agreement, OTHER if it is another");
            violations.throwIfAny("agreement", id);
            return new Agreement(new Fields(
                    Objects.requireNonNull(id),
                    Objects.requireNonNull(kind),
                    signed,
                    term,
                    List.copyOf(signatories),
                    List.copyOf(fields),
                    document,
                    remark,
                    List.copyOf(citations)));
        }
    }
}
