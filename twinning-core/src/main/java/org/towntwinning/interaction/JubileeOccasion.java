package org.towntwinning.interaction;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.register.RelationId;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * A jubilee of a relation as the occasion of an interaction: "the 75-year jubilee of the twinning". The number belongs
 * to the jubilee and does not change when the feast is late.
 */
public final class JubileeOccasion implements Occasion {

    private final Fields fields;

    private JubileeOccasion(Fields fields) {
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
     * A jubilee as an occasion.
     *
     * @param relation the relation whose jubilee it is
     * @param milestone which jubilee
     * @return the occasion, without a life
     */
    public static JubileeOccasion of(RelationId relation, Milestone milestone) {
        return builder().relation(relation).milestone(milestone).build();
    }

    /**
     * The relation whose jubilee it is.
     *
     * @return the relation
     */
    public RelationId relation() {
        return fields.relation;
    }

    /**
     * Which jubilee.
     *
     * @return the milestone
     */
    public Milestone milestone() {
        return fields.milestone;
    }

    /**
     * Which life of a relation that was re-established.
     *
     * @return 0 for the first; empty for the nearest jubilee of that milestone
     */
    public Optional<Integer> life() {
        return Optional.ofNullable(fields.life);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.jubilee(this);
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.relation = fields.relation;
        builder.milestone = fields.milestone;
        builder.life = fields.life;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JubileeOccasion that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("JubileeOccasion")
                .add("relation", fields.relation)
                .add("milestone", fields.milestone)
                .add("life", fields.life)
                .toString();
    }

    private record Fields(
            RelationId relation,
            Milestone milestone,
            @Nullable Integer life) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable RelationId relation;
        private @Nullable Milestone milestone;
        private @Nullable Integer life;

        private Builder() {}

        /**
         * Sets the relation whose jubilee it is.
         *
         * @param relation the new value; required
         * @return this builder
         */
        public Builder relation(RelationId relation) {
            this.relation = Objects.requireNonNull(relation, "relation");
            return this;
        }

        /**
         * Sets which jubilee.
         *
         * @param milestone the new value; required
         * @return this builder
         */
        public Builder milestone(Milestone milestone) {
            this.milestone = Objects.requireNonNull(milestone, "milestone");
            return this;
        }

        /**
         * Sets which life of a relation that was re-established.
         *
         * @param life the new value; null for not stated
         * @return this builder
         */
        public Builder life(@Nullable Integer life) {
            this.life = life;
            return this;
        }

        /**
         * Checks everything and makes the jubilee occasion.
         *
         * @return the jubilee occasion
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public JubileeOccasion build() {
            Violations violations = new Violations();
            violations.require("relation", relation, "give the id of the relation");
            violations.require("milestone", milestone, "give which jubilee it is, as P75Y for 75 years");
            violations.check(
                    "life",
                    life == null || life >= 0,
                    "occasion.life",
                    () -> life + " is not a life: 0 is the first, 1 the one after a re-establishment");
            violations.throwIfAny("jubilee occasion");
            return new JubileeOccasion(
                    new Fields(Objects.requireNonNull(relation), Objects.requireNonNull(milestone), life));
        }
    }
}
