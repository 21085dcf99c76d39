package org.towntwinning.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.register.RelationId;
import org.towntwinning.role.Actor;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;

/** What to look for among the interactions. */
public final class InteractionQuery implements RecordQuery<Interaction> {

    private static final InteractionQuery ALL = new InteractionQuery(Set.of());

    private final Set<Condition<Interaction>> conditions;

    private InteractionQuery(Set<Condition<Interaction>> conditions) {
        this.conditions = conditions;
    }

    /**
     * The query without conditions.
     *
     * @return all interactions
     */
    public static InteractionQuery all() {
        return ALL;
    }

    /**
     * Narrows to interactions that concern a relation.
     *
     * @param relation the relation
     * @return the narrower query
     */
    public InteractionQuery relation(RelationId relation) {
        return and(new Concerns(relation));
    }

    /**
     * Narrows to interactions in which somebody takes part, sends, receives, asks or is asked.
     *
     * @param actor exactly this actor: the mayor of a town is not the town
     * @return the narrower query
     */
    public InteractionQuery actor(Actor actor) {
        return and(new HasActor(actor));
    }

    /**
     * Narrows to interactions of a type.
     *
     * @param kind the type
     * @return the narrower query
     */
    public InteractionQuery kind(InteractionKind kind) {
        return and(new OfKind(kind));
    }

    /**
     * Narrows to interactions whose period has a day in common with a window.
     *
     * @param window half-open; nothing lies in an empty one
     * @param least {@code DEFINITE} for what is certainly so, {@code POSSIBLE} for what may be, too
     * @return the narrower query
     */
    public InteractionQuery within(DateWindow window, Certainty least) {
        return and(new Within(window, least));
    }

    /**
     * Narrows to interactions that have an outcome, as known on a day.
     *
     * @param outcome the outcome
     * @param day the day
     * @param least {@code DEFINITE} for what is certainly so, {@code POSSIBLE} for what may be, too
     * @return the narrower query
     */
    public InteractionQuery outcomeOn(Outcome outcome, LocalDate day, Certainty least) {
        return and(new OutcomeOn(outcome, day, least));
    }

    @Override
    public Set<Condition<Interaction>> conditions() {
        return conditions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InteractionQuery that && conditions.equals(that.conditions);
    }

    @Override
    public int hashCode() {
        return conditions.hashCode();
    }

    /** The conditions, for people. */
    @Override
    public String toString() {
        return Conditions.show("interactions", conditions);
    }

    private InteractionQuery and(Condition<Interaction> further) {
        return new InteractionQuery(Conditions.and(conditions, further));
    }

    /**
     * It concerns a relation.
     *
     * @param relation the relation
     */
    public record Concerns(RelationId relation) implements Condition<Interaction> {

        /**
         * Checks that no component is null.
         *
         * @param relation the relation
         */
        public Concerns {
            Objects.requireNonNull(relation, "relation");
        }

        @Override
        public boolean matches(Interaction record) {
            return record.relations().contains(relation);
        }
    }

    /**
     * Somebody takes part, sends, receives, asks or is asked.
     *
     * @param actor exactly this actor
     */
    public record HasActor(Actor actor) implements Condition<Interaction> {

        /**
         * Checks that no component is null.
         *
         * @param actor exactly this actor
         */
        public HasActor {
            Objects.requireNonNull(actor, "actor");
        }

        @Override
        public boolean matches(Interaction record) {
            return record.actors().contains(actor);
        }
    }

    /**
     * It is of a type.
     *
     * @param kind the type
     */
    public record OfKind(InteractionKind kind) implements Condition<Interaction> {

        /**
         * Checks that no component is null.
         *
         * @param kind the type
         */
        public OfKind {
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public boolean matches(Interaction record) {
            return record.kind() == kind;
        }
    }

    /**
     * Its period has a day in common with a window.
     *
     * @param window half-open; nothing lies in an empty one
     * @param least {@code DEFINITE} for what is certainly so, {@code POSSIBLE} for what may be, too
     */
    public record Within(DateWindow window, Certainty least) implements Condition<Interaction> {

        /**
         * Checks that no component is null.
         *
         * @param window half-open
         * @param least {@code DEFINITE} for what is certainly so
         */
        public Within {
            Objects.requireNonNull(window, "window");
            Objects.requireNonNull(least, "least");
        }

        @Override
        public boolean matches(Interaction record) {
            return Conditions.atLeast(least, record.period().overlaps(window));
        }
    }

    /**
     * It has an outcome, as known on a day.
     *
     * @param outcome the outcome
     * @param day the day
     * @param least {@code DEFINITE} for what is certainly so, {@code POSSIBLE} for what may be, too
     */
    public record OutcomeOn(Outcome outcome, LocalDate day, Certainty least) implements Condition<Interaction> {

        /**
         * Checks that no component is null.
         *
         * @param outcome the outcome
         * @param day the day
         * @param least {@code DEFINITE} for what is certainly so
         */
        public OutcomeOn {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(least, "least");
        }

        @Override
        public boolean matches(Interaction record) {
            return Conditions.atLeast(least, record.outcomeOn(day).of(outcome));
        }
    }
}
