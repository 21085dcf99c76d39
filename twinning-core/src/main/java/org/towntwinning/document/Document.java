package org.towntwinning.document;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.Note;
import org.towntwinning.register.Reference;
import org.towntwinning.register.References;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.role.Actor;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/** A document that facts are cited from. Its text is not kept; where it can be found is said by its external ids. */
public final class Document implements RegisterRecord {

    private final Fields fields;

    private Document(Fields fields) {
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
    public DocumentId id() {
        return fields.id;
    }

    /**
     * What kind of document it is.
     *
     * @return the kind
     */
    public DocumentKind kind() {
        return fields.kind;
    }

    /**
     * The date that it bears.
     *
     * @return at the precision of the source; unknown where not stated
     */
    public PartialDate date() {
        return fields.date;
    }

    /**
     * The language that it is written in.
     *
     * @return {@code und} where not stated
     */
    public LanguageTag language() {
        return fields.language;
    }

    /**
     * Who issued it.
     *
     * @return the issuer, or empty if not stated
     */
    public Optional<Actor> issuer() {
        return Optional.ofNullable(fields.issuer);
    }

    /**
     * To whom it is addressed.
     *
     * @return in the order given, possibly empty
     */
    public List<Actor> addressees() {
        return fields.addressees;
    }

    /**
     * Who signed it, by office.
     *
     * @return in the order given, possibly empty
     */
    public List<Actor> signatories() {
        return fields.signatories;
    }

    /**
     * What it is about, in a few words.
     *
     * @return the subject, or empty if not stated
     */
    public Optional<LocalizedText> subject() {
        return Optional.ofNullable(fields.subject);
    }

    /**
     * What it contains and what it is for.
     *
     * @return the text, or empty
     */
    public Optional<LocalizedText> summary() {
        return Optional.ofNullable(fields.summary);
    }

    /**
     * The documents attached to it.
     *
     * @return the attachments; an empty list if the document says that it has none; empty if it does not say
     */
    public Optional<List<DocumentId>> attachments() {
        return Optional.ofNullable(fields.attachments);
    }

    @Override
    public Set<ExternalId> externalIds() {
        return fields.externalIds;
    }

    @Override
    public List<Note> notes() {
        return fields.notes;
    }

    @Override
    public List<Reference> references() {
        References references = new References();
        issuer().ifPresent(actor -> actor.addTo(references.at("issuer")));
        return references
                .addEach("addressees", fields.addressees, (inner, actor) -> actor.addTo(inner))
                .addEach("signatories", fields.signatories, (inner, actor) -> actor.addTo(inner))
                .addIds("attachments", attachments().orElse(List.of()))
                .addNotes(fields.notes)
                .list();
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
        builder.date = fields.date;
        builder.language = fields.language;
        builder.issuer = fields.issuer;
        builder.addressees.addAll(fields.addressees);
        builder.signatories.addAll(fields.signatories);
        builder.subject = fields.subject;
        builder.summary = fields.summary;
        builder.attachments = fields.attachments;
        builder.externalIds.addAll(fields.externalIds);
        builder.notes.addAll(fields.notes);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Document that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("Document")
                .add("id", fields.id)
                .add("kind", fields.kind)
                .add("date", fields.date)
                .add("language", fields.language)
                .add("issuer", fields.issuer)
                .add("addressees", fields.addressees)
                .add("signatories", fields.signatories)
                .add("subject", fields.subject)
                .add("summary", fields.summary)
                .add("attachments", fields.attachments)
                .add("externalIds", fields.externalIds)
                .add("notes", fields.notes)
                .toString();
    }

    private record Fields(
            DocumentId id,
            DocumentKind kind,
            PartialDate date,
            LanguageTag language,
            @Nullable Actor issuer,
            List<Actor> addressees,
            List<Actor> signatories,
            @Nullable LocalizedText subject,
            @Nullable LocalizedText summary,
            @Nullable List<DocumentId> attachments,
            Set<ExternalId> externalIds,
            List<Note> notes) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable DocumentId id;
        private @Nullable DocumentKind kind;
        private PartialDate date = PartialDate.unknown();
        private LanguageTag language = LanguageTag.UNDETERMINED;
        private @Nullable Actor issuer;
        private final List<Actor> addressees = new ArrayList<>();
        private final List<Actor> signatories = new ArrayList<>();
        private @Nullable LocalizedText subject;
        private @Nullable LocalizedText summary;
        private @Nullable List<DocumentId> attachments;
        private final Set<ExternalId> externalIds = new TreeSet<>();
        private final List<Note> notes = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param id the new value; required
         * @return this builder
         */
        public Builder id(DocumentId id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets what kind of document it is.
         *
         * @param kind the new value; required
         * @return this builder
         */
        public Builder kind(DocumentKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Sets the date that it bears.
         *
         * @param date the new value
         * @return this builder
         */
        public Builder date(PartialDate date) {
            this.date = Objects.requireNonNull(date, "date");
            return this;
        }

        /**
         * Sets the language that it is written in.
         *
         * @param language the new value
         * @return this builder
         */
        public Builder language(LanguageTag language) {
            this.language = Objects.requireNonNull(language, "language");
            return this;
        }

        /**
         * Sets who issued it.
         *
         * @param issuer the new value; null for not stated
         * @return this builder
         */
        public Builder issuer(@Nullable Actor issuer) {
            this.issuer = issuer;
            return this;
        }

        /**
         * Sets to whom it is addressed; replaces what was there.
         *
         * @param addressees the new values, in order
         * @return this builder
         */
        public Builder addressees(List<Actor> addressees) {
            List<Actor> copy = List.copyOf(Objects.requireNonNull(addressees, "addressees"));
            this.addressees.clear();
            this.addressees.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #addressees(List)}.
         *
         * @param addressee the further value
         * @return this builder
         */
        public Builder addAddressee(Actor addressee) {
            addressees.add(Objects.requireNonNull(addressee, "addressee"));
            return this;
        }

        /**
         * Sets who signed it, by office; replaces what was there.
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
         * Sets what it is about, in a few words.
         *
         * @param subject the new value; null for not stated
         * @return this builder
         */
        public Builder subject(@Nullable LocalizedText subject) {
            this.subject = subject;
            return this;
        }

        /**
         * Sets what it contains and what it is for.
         *
         * @param summary the new value; null for not stated
         * @return this builder
         */
        public Builder summary(@Nullable LocalizedText summary) {
            this.summary = summary;
            return this;
        }

        /**
         * Sets the documents attached to it.
         *
         * @param attachments the new value; null for not stated
         * @return this builder
         */
        public Builder attachments(@Nullable List<DocumentId> attachments) {
            this.attachments = attachments == null ? null : List.copyOf(attachments);
            return this;
        }

        /**
         * Sets the ids by which other systems know it; replaces what was there.
         *
         * @param externalIds the new values
         * @return this builder
         */
        public Builder externalIds(Set<ExternalId> externalIds) {
            List<ExternalId> copy = List.copyOf(Objects.requireNonNull(externalIds, "externalIds"));
            this.externalIds.clear();
            this.externalIds.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #externalIds(Set)}.
         *
         * @param externalId the further value
         * @return this builder
         */
        public Builder addExternalId(ExternalId externalId) {
            externalIds.add(Objects.requireNonNull(externalId, "externalId"));
            return this;
        }

        /**
         * Sets what has no field of its own; replaces what was there.
         *
         * @param notes the new values, in order
         * @return this builder
         */
        public Builder notes(List<Note> notes) {
            List<Note> copy = List.copyOf(Objects.requireNonNull(notes, "notes"));
            this.notes.clear();
            this.notes.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #notes(List)}.
         *
         * @param note the further value
         * @return this builder
         */
        public Builder addNote(Note note) {
            notes.add(Objects.requireNonNull(note, "note"));
            return this;
        }

        /**
         * Checks everything and makes the document.
         *
         * @return the document
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public Document build() {
            Violations violations = new Violations();
            violations.require("id", id, "give the id of the document");
            violations.require("kind", kind, "give the kind of document, OTHER if it is another");
            violations.throwIfAny("document", id);
            return new Document(new Fields(
                    Objects.requireNonNull(id),
                    Objects.requireNonNull(kind),
                    date,
                    language,
                    issuer,
                    List.copyOf(addressees),
                    List.copyOf(signatories),
                    subject,
                    summary,
                    attachments,
                    ImmutableSortedSet.copyOf(externalIds),
                    List.copyOf(notes)));
        }
    }
}
