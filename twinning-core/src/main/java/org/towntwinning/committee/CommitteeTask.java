package org.towntwinning.committee;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.Citation;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.References;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Task;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/** What a committee does, for one of its relations or for all of them. */
public final class CommitteeTask {

    private final Fields fields;

    private CommitteeTask(Fields fields) {
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
     * What it does.
     *
     * @return the task
     */
    public Task task() {
        return fields.task;
    }

    /**
     * For which relation.
     *
     * @return a relation that the committee serves; empty for all of them
     */
    public Optional<RelationId> relation() {
        return Optional.ofNullable(fields.relation);
    }

    /**
     * In which fields.
     *
     * @return possibly empty
     */
    public Set<Theme> themes() {
        return fields.themes;
    }

    /**
     * When, both ends included.
     *
     * @return both ends unknown where nothing is stated
     */
    public DateSpan period() {
        return fields.period;
    }

    /**
     * In words.
     *
     * @return the text, or empty
     */
    public Optional<LocalizedText> description() {
        return Optional.ofNullable(fields.description);
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
     * Adds the records that the task refers to.
     *
     * @param references receives them
     */
    public void addTo(References references) {
        references.add("relation", fields.relation).addCitations(fields.citations);
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.task = fields.task;
        builder.relation = fields.relation;
        builder.themes.addAll(fields.themes);
        builder.period = fields.period;
        builder.description = fields.description;
        builder.citations.addAll(fields.citations);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CommitteeTask that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("CommitteeTask")
                .add("task", fields.task)
                .add("relation", fields.relation)
                .add("themes", fields.themes)
                .add("period", fields.period)
                .add("description", fields.description)
                .add("citations", fields.citations)
                .toString();
    }

    private record Fields(
            Task task,
            @Nullable RelationId relation,
            Set<Theme> themes,
            DateSpan period,
            @Nullable LocalizedText description,
            List<Citation> citations) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable Task task;
        private @Nullable RelationId relation;
        private final Set<Theme> themes = new TreeSet<>();
        private DateSpan period = DateSpan.between(PartialDate.unknown(), PartialDate.unknown());
        private @Nullable LocalizedText description;
        private final List<Citation> citations = new ArrayList<>();

        private Builder() {}

        /**
         * Sets what it does.
         *
         * @param task the new value; required
         * @return this builder
         */
        public Builder task(Task task) {
            this.task = Objects.requireNonNull(task, "task");
            return this;
        }

        /**
         * Sets for which relation.
         *
         * @param relation the new value; null for not stated
         * @return this builder
         */
        public Builder relation(@Nullable RelationId relation) {
            this.relation = relation;
            return this;
        }

        /**
         * Sets in which fields; replaces what was there.
         *
         * @param themes the new values
         * @return this builder
         */
        public Builder themes(Set<Theme> themes) {
            List<Theme> copy = List.copyOf(Objects.requireNonNull(themes, "themes"));
            this.themes.clear();
            this.themes.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #themes(Set)}.
         *
         * @param theme the further value
         * @return this builder
         */
        public Builder addTheme(Theme theme) {
            themes.add(Objects.requireNonNull(theme, "theme"));
            return this;
        }

        /**
         * Sets when, both ends included.
         *
         * @param period the new value
         * @return this builder
         */
        public Builder period(DateSpan period) {
            this.period = Objects.requireNonNull(period, "period");
            return this;
        }

        /**
         * Sets in words.
         *
         * @param description the new value; null for not stated
         * @return this builder
         */
        public Builder description(@Nullable LocalizedText description) {
            this.description = description;
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
         * Checks everything and makes the committee task.
         *
         * @return the committee task
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public CommitteeTask build() {
            Violations violations = new Violations();
            violations.require("task", task, "give KEEPS_CONTACT, ORGANISES_ACTIVITIES, EXECUTES or FINANCES");
            violations.throwIfAny("committee task");
            return new CommitteeTask(new Fields(
                    Objects.requireNonNull(task),
                    relation,
                    ImmutableSortedSet.copyOf(themes),
                    period,
                    description,
                    List.copyOf(citations)));
        }
    }
}
