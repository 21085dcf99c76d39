package org.towntwinning.role;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.Citation;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.References;
import org.towntwinning.time.DateSpan;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * That a role is filled, or known to be vacant, on one side of a relation for a time. That nothing is recorded means
 * that it is not known, which is not the same as vacant.
 */
public final class RoleAssignment {

    private final Fields fields;

    private RoleAssignment(Fields fields) {
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
     * The role.
     *
     * @return one of the three
     */
    public Role role() {
        return fields.role;
    }

    /**
     * The side on which the role is held.
     *
     * @return a municipality of a party of the relation
     */
    public MunicipalityId side() {
        return fields.side;
    }

    /**
     * Who fills the role.
     *
     * @return the holder; empty if vacant, or filled by somebody not named
     */
    public Optional<Actor> holder() {
        return Optional.ofNullable(fields.holder);
    }

    /**
     * Whether the role is known to be vacant in this period.
     *
     * @return true if vacant, false if filled
     */
    public boolean vacant() {
        return fields.vacant;
    }

    /**
     * When, both ends included.
     *
     * @return for example {@code [..2025-06-24]/..}: since some day up to the letter, and still
     */
    public DateSpan period() {
        return fields.period;
    }

    /**
     * What the holder does, where it is stated.
     *
     * @return possibly empty
     */
    public Set<Task> tasks() {
        return fields.tasks;
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
     * Adds the records that the assignment refers to.
     *
     * @param references receives them
     */
    public void addTo(References references) {
        references.add("side", fields.side);
        if (fields.holder != null) {
            fields.holder.addTo(references.at("holder"));
        }
        references.addCitations(fields.citations);
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.role = fields.role;
        builder.side = fields.side;
        builder.holder = fields.holder;
        builder.vacant = fields.vacant;
        builder.period = fields.period;
        builder.tasks.addAll(fields.tasks);
        builder.citations.addAll(fields.citations);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoleAssignment that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("RoleAssignment")
                .add("role", fields.role)
                .add("side", fields.side)
                .add("holder", fields.holder)
                .add("vacant", fields.vacant)
                .add("period", fields.period)
                .add("tasks", fields.tasks)
                .add("citations", fields.citations)
                .toString();
    }

    private record Fields(
            Role role,
            MunicipalityId side,
            @Nullable Actor holder,
            boolean vacant,
            DateSpan period,
            Set<Task> tasks,
            List<Citation> citations) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable Role role;
        private @Nullable MunicipalityId side;
        private @Nullable Actor holder;
        private boolean vacant;
        private @Nullable DateSpan period;
        private final Set<Task> tasks = new TreeSet<>();
        private final List<Citation> citations = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the role.
         *
         * @param role the new value; required
         * @return this builder
         */
        public Builder role(Role role) {
            this.role = Objects.requireNonNull(role, "role");
            return this;
        }

        /**
         * Sets the side on which the role is held.
         *
         * @param side the new value; required
         * @return this builder
         */
        public Builder side(MunicipalityId side) {
            this.side = Objects.requireNonNull(side, "side");
            return this;
        }

        /**
         * Sets who fills the role.
         *
         * @param holder the new value; null for not stated
         * @return this builder
         */
        public Builder holder(@Nullable Actor holder) {
            this.holder = holder;
            return this;
        }

        /**
         * Sets whether the role is known to be vacant in this period.
         *
         * @param vacant the new value
         * @return this builder
         */
        public Builder vacant(boolean vacant) {
            this.vacant = vacant;
            return this;
        }

        /**
         * Sets when, both ends included.
         *
         * @param period the new value; required
         * @return this builder
         */
        public Builder period(DateSpan period) {
            this.period = Objects.requireNonNull(period, "period");
            return this;
        }

        /**
         * Sets what the holder does, where it is stated; replaces what was there.
         *
         * @param tasks the new values
         * @return this builder
         */
        public Builder tasks(Set<Task> tasks) {
            List<Task> copy = List.copyOf(Objects.requireNonNull(tasks, "tasks"));
            this.tasks.clear();
            this.tasks.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #tasks(Set)}.
         *
         * @param task the further value
         * @return this builder
         */
        public Builder addTask(Task task) {
            tasks.add(Objects.requireNonNull(task, "task"));
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
         * Checks everything and makes the role assignment.
         *
         * @return the role assignment
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public RoleAssignment build() {
            Violations violations = new Violations();
            violations.require("role", role, "give MAYOR, MUNICIPAL_ORGANISATION or COMMITTEE");
            violations.require("side", side, "give the id of a municipality");
            violations.require("period", period, "give a span, / if nothing is known");
            violations.check(
                    "holder",
                    !vacant || holder == null,
                    "role.vacant-with-holder",
                    () -> "a vacant role has no holder: leave out " + Violations.quote(String.valueOf(holder))
                            + ", or the vacancy");
            violations.throwIfAny("role assignment");
            return new RoleAssignment(new Fields(
                    Objects.requireNonNull(role),
                    Objects.requireNonNull(side),
                    holder,
                    vacant,
                    Objects.requireNonNull(period),
                    ImmutableSortedSet.copyOf(tasks),
                    List.copyOf(citations)));
        }
    }
}
