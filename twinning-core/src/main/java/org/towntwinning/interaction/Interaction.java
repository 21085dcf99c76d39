package org.towntwinning.interaction;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.towntwinning.anniversary.Celebration;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.Citation;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.Note;
import org.towntwinning.register.Reference;
import org.towntwinning.register.References;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Actor;
import org.towntwinning.time.DateSpan;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * Something between the partners, or with a third body about them: it concerns any number of relations, or none. The
 * six types have their own properties; what they share stands here.
 */
public abstract sealed class Interaction implements RegisterRecord
        permits Visit, Correspondence, Request, Meeting, Activity, Intention {

    private final Common common;

    Interaction(Common common) {
        this.common = common;
    }

    @Override
    public final InteractionId id() {
        return common.id;
    }

    /**
     * The type of the interaction.
     *
     * @return the type
     */
    public abstract InteractionKind kind();

    /**
     * When it takes place, both ends included.
     *
     * @return at the precision of the source; both ends unknown if nothing is stated
     */
    public abstract DateSpan period();

    /**
     * The relations that it concerns.
     *
     * @return possibly empty
     */
    public final Set<RelationId> relations() {
        return common.relations;
    }

    /**
     * Why it takes place.
     *
     * @return in the order given, possibly empty
     */
    public final List<Occasion> occasions() {
        return common.occasions;
    }

    /**
     * What it is about.
     *
     * @return possibly empty
     */
    public final Set<Theme> themes() {
        return common.themes;
    }

    /**
     * The interactions that prompted it, in part or alone.
     *
     * @return in the order given, possibly empty
     */
    public final List<InteractionId> promptedBy() {
        return common.promptedBy;
    }

    /**
     * What else is to be said of it.
     *
     * @return the text, or empty
     */
    public final Optional<LocalizedText> description() {
        return Optional.ofNullable(common.description);
    }

    /**
     * Where it is stated.
     *
     * @return in the order given, possibly empty
     */
    public final List<Citation> citations() {
        return common.citations;
    }

    @Override
    public final Set<ExternalId> externalIds() {
        return common.externalIds;
    }

    @Override
    public final List<Note> notes() {
        return common.notes;
    }

    /**
     * Everybody who takes part, sends, receives, asks or is asked.
     *
     * @return in the order of the properties, unmodifiable
     */
    public abstract List<Actor> actors();

    /**
     * Whether it took place, as known on a day. A past date does not mean that it did. Correspondence and requests are
     * held once they were made.
     *
     * @param day the day
     * @return the outcomes that are possible as known on that day
     */
    public abstract AsOf<Outcome> outcomeOn(LocalDate day);

    /**
     * Chooses by the type of interaction.
     *
     * @param cases what to do with each
     * @param <R> the type of the result
     * @return the result of the case that fits
     */
    public abstract <R> R fold(Cases<R> cases);

    /**
     * The jubilees among the occasions.
     *
     * @return in the order given, possibly empty
     */
    public final List<JubileeOccasion> jubilees() {
        return common.occasions.stream()
                .filter(JubileeOccasion.class::isInstance)
                .map(JubileeOccasion.class::cast)
                .toList();
    }

    /**
     * This interaction as the jubilees of a relation see it: a feast that marks one of them (rule S10.1). Visits and
     * activities can, whether they took place or are planned. Its period is all days that the dates allow; its links
     * are the jubilees of the relation that its occasions name. Without a link the calculus takes it for the nearest
     * jubilee, so whoever calls this for interactions without occasions chooses which of them are feasts at all.
     *
     * @param relation the relation
     * @param asOf the day as of which the outcome is read
     * @return held if it is then certainly recorded as held. Empty if it concerns another relation, is of another type,
     *     is certainly cancelled as known on the day, or if the day on which it begins has no bound: what began on an
     *     unknown day, or on or before some day, marks no jubilee
     */
    public final Optional<Celebration> celebration(RelationId relation, LocalDate asOf) {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(asOf, "asOf");
        return new CelebrationReading(relation, asOf).read(this);
    }

    @Override
    public final List<Reference> references() {
        References references = new References();
        addOwnTo(references);
        return references
                .addIds("relations", common.relations)
                .addEach("occasions", common.occasions, (inner, occasion) -> occasion.addTo(inner))
                .addIds("promptedBy", common.promptedBy)
                .addCitations(common.citations)
                .addNotes(common.notes)
                .list();
    }

    /** Adds what only this type refers to. */
    abstract void addOwnTo(References references);

    /** The properties that only this type has. */
    abstract Record own();

    /** Begins the text of {@link #toString()} with the properties that only this type has. */
    abstract Description describe();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Interaction that && common.equals(that.common) && own().equals(that.own());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(common, own());
    }

    /** What is stated, for people. */
    @Override
    public final String toString() {
        return describe()
                .add("relations", common.relations)
                .add("occasions", common.occasions)
                .add("themes", common.themes)
                .add("promptedBy", common.promptedBy)
                .add("description", common.description)
                .add("citations", common.citations)
                .add("externalIds", common.externalIds)
                .add("notes", common.notes)
                .toString();
    }

    /** What all six types have. */
    record Common(
            InteractionId id,
            Set<RelationId> relations,
            List<Occasion> occasions,
            Set<Theme> themes,
            List<InteractionId> promptedBy,
            @Nullable LocalizedText description,
            List<Citation> citations,
            Set<ExternalId> externalIds,
            List<Note> notes) {}

    /**
     * What the builders of all six types have. Not thread-safe.
     *
     * @param <B> the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> {

        private @Nullable InteractionId id;
        private final Set<RelationId> relations = new TreeSet<>();
        private final List<Occasion> occasions = new ArrayList<>();
        private final Set<Theme> themes = new TreeSet<>();
        private final List<InteractionId> promptedBy = new ArrayList<>();
        private @Nullable LocalizedText description;
        private final List<Citation> citations = new ArrayList<>();
        private final Set<ExternalId> externalIds = new TreeSet<>();
        private final List<Note> notes = new ArrayList<>();

        Builder() {}

        abstract B self();

        /**
         * Sets the id.
         *
         * @param id the new value; required
         * @return this builder
         */
        public B id(InteractionId id) {
            this.id = Objects.requireNonNull(id, "id");
            return self();
        }

        /**
         * Sets the relations that it concerns; replaces what was there.
         *
         * @param relations the new values
         * @return this builder
         */
        public B relations(Set<RelationId> relations) {
            List<RelationId> copy = List.copyOf(Objects.requireNonNull(relations, "relations"));
            this.relations.clear();
            this.relations.addAll(copy);
            return self();
        }

        /**
         * Adds one value to those of {@link #relations(Set)}.
         *
         * @param relation the further value
         * @return this builder
         */
        public B addRelation(RelationId relation) {
            relations.add(Objects.requireNonNull(relation, "relation"));
            return self();
        }

        /**
         * Sets why it takes place; replaces what was there.
         *
         * @param occasions the new values, in order
         * @return this builder
         */
        public B occasions(List<Occasion> occasions) {
            List<Occasion> copy = List.copyOf(Objects.requireNonNull(occasions, "occasions"));
            this.occasions.clear();
            this.occasions.addAll(copy);
            return self();
        }

        /**
         * Adds one value to those of {@link #occasions(List)}.
         *
         * @param occasion the further value
         * @return this builder
         */
        public B addOccasion(Occasion occasion) {
            occasions.add(Objects.requireNonNull(occasion, "occasion"));
            return self();
        }

        /**
         * Sets what it is about; replaces what was there.
         *
         * @param themes the new values
         * @return this builder
         */
        public B themes(Set<Theme> themes) {
            List<Theme> copy = List.copyOf(Objects.requireNonNull(themes, "themes"));
            this.themes.clear();
            this.themes.addAll(copy);
            return self();
        }

        /**
         * Adds one value to those of {@link #themes(Set)}.
         *
         * @param theme the further value
         * @return this builder
         */
        public B addTheme(Theme theme) {
            themes.add(Objects.requireNonNull(theme, "theme"));
            return self();
        }

        /**
         * Sets the interactions that prompted it, in part or alone; replaces what was there.
         *
         * @param promptedBy the new values, in order
         * @return this builder
         */
        public B promptedBy(List<InteractionId> promptedBy) {
            List<InteractionId> copy = List.copyOf(Objects.requireNonNull(promptedBy, "promptedBy"));
            this.promptedBy.clear();
            this.promptedBy.addAll(copy);
            return self();
        }

        /**
         * Adds one value to those of {@link #promptedBy(List)}.
         *
         * @param promptedBy the further value
         * @return this builder
         */
        public B addPromptedBy(InteractionId promptedBy) {
            this.promptedBy.add(Objects.requireNonNull(promptedBy, "promptedBy"));
            return self();
        }

        /**
         * Sets what else is to be said of it.
         *
         * @param description the new value; null for not stated
         * @return this builder
         */
        public B description(@Nullable LocalizedText description) {
            this.description = description;
            return self();
        }

        /**
         * Sets where it is stated; replaces what was there.
         *
         * @param citations the new values, in order
         * @return this builder
         */
        public B citations(List<Citation> citations) {
            List<Citation> copy = List.copyOf(Objects.requireNonNull(citations, "citations"));
            this.citations.clear();
            this.citations.addAll(copy);
            return self();
        }

        /**
         * Adds one value to those of {@link #citations(List)}.
         *
         * @param citation the further value
         * @return this builder
         */
        public B addCitation(Citation citation) {
            citations.add(Objects.requireNonNull(citation, "citation"));
            return self();
        }

        /**
         * Sets the ids by which other systems know it; replaces what was there.
         *
         * @param externalIds the new values
         * @return this builder
         */
        public B externalIds(Set<ExternalId> externalIds) {
            List<ExternalId> copy = List.copyOf(Objects.requireNonNull(externalIds, "externalIds"));
            this.externalIds.clear();
            this.externalIds.addAll(copy);
            return self();
        }

        /**
         * Adds one value to those of {@link #externalIds(Set)}.
         *
         * @param externalId the further value
         * @return this builder
         */
        public B addExternalId(ExternalId externalId) {
            externalIds.add(Objects.requireNonNull(externalId, "externalId"));
            return self();
        }

        /**
         * Sets what has no field of its own; replaces what was there.
         *
         * @param notes the new values, in order
         * @return this builder
         */
        public B notes(List<Note> notes) {
            List<Note> copy = List.copyOf(Objects.requireNonNull(notes, "notes"));
            this.notes.clear();
            this.notes.addAll(copy);
            return self();
        }

        /**
         * Adds one value to those of {@link #notes(List)}.
         *
         * @param note the further value
         * @return this builder
         */
        public B addNote(Note note) {
            notes.add(Objects.requireNonNull(note, "note"));
            return self();
        }

        final @Nullable InteractionId id() {
            return id;
        }

        final void copy(Interaction from) {
            id = from.common.id;
            relations.addAll(from.common.relations);
            occasions.addAll(from.common.occasions);
            themes.addAll(from.common.themes);
            promptedBy.addAll(from.common.promptedBy);
            description = from.common.description;
            citations.addAll(from.common.citations);
            externalIds.addAll(from.common.externalIds);
            notes.addAll(from.common.notes);
        }

        final void checkCommon(Violations violations) {
            violations.require("id", id, "give the id of the interaction");
        }

        final Common common() {
            return new Common(
                    Objects.requireNonNull(id),
                    ImmutableSortedSet.copyOf(relations),
                    List.copyOf(occasions),
                    ImmutableSortedSet.copyOf(themes),
                    List.copyOf(promptedBy),
                    description,
                    List.copyOf(citations),
                    ImmutableSortedSet.copyOf(externalIds),
                    List.copyOf(notes));
        }
    }

    /**
     * What to do with each type of interaction.
     *
     * @param <R> the type of the result
     */
    public interface Cases<R> {

        /**
         * For an interaction of type {@link Visit}.
         *
         * @param interaction the interaction
         * @return the result
         */
        R visit(Visit interaction);

        /**
         * For an interaction of type {@link Correspondence}.
         *
         * @param interaction the interaction
         * @return the result
         */
        R correspondence(Correspondence interaction);

        /**
         * For an interaction of type {@link Request}.
         *
         * @param interaction the interaction
         * @return the result
         */
        R request(Request interaction);

        /**
         * For an interaction of type {@link Meeting}.
         *
         * @param interaction the interaction
         * @return the result
         */
        R meeting(Meeting interaction);

        /**
         * For an interaction of type {@link Activity}.
         *
         * @param interaction the interaction
         * @return the result
         */
        R activity(Activity interaction);

        /**
         * For an interaction of type {@link Intention}.
         *
         * @param interaction the interaction
         * @return the result
         */
        R intention(Intention interaction);
    }
}
