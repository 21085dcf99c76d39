package org.towntwinning.relation;

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
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.References;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Role;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * The end of a relation, or of a role in it. A one-sided end may have three dates: decided, notified and effective; the
 * rule is effective, else notified, else decided (rule S6.4). A date that is not known at all is {@code XXXX}; that is
 * not the same as no end.
 */
public final class Ended implements LifecycleEvent {

    private final Fields fields;

    private Ended(Fields fields) {
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
     * Why it ended.
     *
     * @return the cause; {@code UNKNOWN} if not stated
     */
    public EndCause cause() {
        return fields.cause;
    }

    /**
     * Who ended it.
     *
     * @return in the order given, possibly empty
     */
    public List<Actor> initiators() {
        return fields.initiators;
    }

    /**
     * When it was decided.
     *
     * @return the date, or empty if not stated
     */
    public Optional<PartialDate> decided() {
        return Optional.ofNullable(fields.decided);
    }

    /**
     * When the other side was told.
     *
     * @return the date, or empty if not stated
     */
    public Optional<PartialDate> notified() {
        return Optional.ofNullable(fields.notified);
    }

    /**
     * When it took effect.
     *
     * @return the day from which it is ended, or empty if not stated
     */
    public Optional<PartialDate> effective() {
        return Optional.ofNullable(fields.effective);
    }

    /**
     * The roles that it concerns.
     *
     * @return empty: the whole relation
     */
    public Set<Role> roles() {
        return fields.roles;
    }

    /**
     * The side whose role it concerns.
     *
     * @return a municipality of a party; empty if both, or the whole relation
     */
    public Optional<MunicipalityId> side() {
        return Optional.ofNullable(fields.side);
    }

    /**
     * Why, in words.
     *
     * @return the motive, or empty if not stated
     */
    public Optional<LocalizedText> motive() {
        return Optional.ofNullable(fields.motive);
    }

    @Override
    public Optional<LocalizedText> remark() {
        return Optional.ofNullable(fields.remark);
    }

    @Override
    public List<Citation> citations() {
        return fields.citations;
    }

    /** The effective date, else the notified, else the decided one (rule S6.4). */
    @Override
    public PartialDate date() {
        return effective().or(this::notified).or(this::decided).orElseThrow();
    }

    /**
     * Whether the event concerns the relation as a whole. Only such events decide whether it is active (rule S6.6).
     *
     * @return true iff no role is named
     */
    public boolean isOfWholeRelation() {
        return fields.roles.isEmpty();
    }

    /**
     * Whether the event concerns a role on a side.
     *
     * @param role the role
     * @param side the side
     * @return true iff it names the role, and that side or none
     */
    public boolean concerns(Role role, MunicipalityId side) {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(side, "side");
        return fields.roles.contains(role) && (fields.side == null || fields.side.equals(side));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.ended(this);
    }

    @Override
    public void addTo(References references) {
        references.addEach("initiators", fields.initiators, (inner, actor) -> actor.addTo(inner));
        references.add("side", fields.side);
        references.addCitations(fields.citations);
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.cause = fields.cause;
        builder.initiators.addAll(fields.initiators);
        builder.decided = fields.decided;
        builder.notified = fields.notified;
        builder.effective = fields.effective;
        builder.roles.addAll(fields.roles);
        builder.side = fields.side;
        builder.motive = fields.motive;
        builder.remark = fields.remark;
        builder.citations.addAll(fields.citations);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ended that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("Ended")
                .add("cause", fields.cause)
                .add("initiators", fields.initiators)
                .add("decided", fields.decided)
                .add("notified", fields.notified)
                .add("effective", fields.effective)
                .add("roles", fields.roles)
                .add("side", fields.side)
                .add("motive", fields.motive)
                .add("remark", fields.remark)
                .add("citations", fields.citations)
                .toString();
    }

    private record Fields(
            EndCause cause,
            List<Actor> initiators,
            @Nullable PartialDate decided,
            @Nullable PartialDate notified,
            @Nullable PartialDate effective,
            Set<Role> roles,
            @Nullable MunicipalityId side,
            @Nullable LocalizedText motive,
            @Nullable LocalizedText remark,
            List<Citation> citations) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable EndCause cause;
        private final List<Actor> initiators = new ArrayList<>();
        private @Nullable PartialDate decided;
        private @Nullable PartialDate notified;
        private @Nullable PartialDate effective;
        private final Set<Role> roles = new TreeSet<>();
        private @Nullable MunicipalityId side;
        private @Nullable LocalizedText motive;
        private @Nullable LocalizedText remark;
        private final List<Citation> citations = new ArrayList<>();

        private Builder() {}

        /**
         * Sets why it ended.
         *
         * @param cause the new value; required
         * @return this builder
         */
        public Builder cause(EndCause cause) {
            this.cause = Objects.requireNonNull(cause, "cause");
            return this;
        }

        /**
         * Sets who ended it; replaces what was there.
         *
         * @param initiators the new values, in order
         * @return this builder
         */
        public Builder initiators(List<Actor> initiators) {
            List<Actor> copy = List.copyOf(Objects.requireNonNull(initiators, "initiators"));
            this.initiators.clear();
            this.initiators.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #initiators(List)}.
         *
         * @param initiator the further value
         * @return this builder
         */
        public Builder addInitiator(Actor initiator) {
            initiators.add(Objects.requireNonNull(initiator, "initiator"));
            return this;
        }

        /**
         * Sets when it was decided.
         *
         * @param decided the new value; null for not stated
         * @return this builder
         */
        public Builder decided(@Nullable PartialDate decided) {
            this.decided = decided;
            return this;
        }

        /**
         * Sets when the other side was told.
         *
         * @param notified the new value; null for not stated
         * @return this builder
         */
        public Builder notified(@Nullable PartialDate notified) {
            this.notified = notified;
            return this;
        }

        /**
         * Sets when it took effect.
         *
         * @param effective the new value; null for not stated
         * @return this builder
         */
        public Builder effective(@Nullable PartialDate effective) {
            this.effective = effective;
            return this;
        }

        /**
         * Sets the roles that it concerns; replaces what was there.
         *
         * @param roles the new values
         * @return this builder
         */
        public Builder roles(Set<Role> roles) {
            List<Role> copy = List.copyOf(Objects.requireNonNull(roles, "roles"));
            this.roles.clear();
            this.roles.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #roles(Set)}.
         *
         * @param role the further value
         * @return this builder
         */
        public Builder addRole(Role role) {
            roles.add(Objects.requireNonNull(role, "role"));
            return this;
        }

        /**
         * Sets the side whose role it concerns.
         *
         * @param side the new value; null for not stated
         * @return this builder
         */
        public Builder side(@Nullable MunicipalityId side) {
            this.side = side;
            return this;
        }

        /**
         * Sets why, in words.
         *
         * @param motive the new value; null for not stated
         * @return this builder
         */
        public Builder motive(@Nullable LocalizedText motive) {
            this.motive = motive;
            return this;
        }

        /**
         * Sets what else is to be said of the event.
         *
         * @param remark the new value; null for not stated
         * @return this builder
         */
        public Builder remark(@Nullable LocalizedText remark) {
            this.remark = remark;
            return this;
        }

        /**
         * Sets where the event is stated; replaces what was there.
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
         * Checks everything and makes the event.
         *
         * @return the event
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public Ended build() {
            Violations violations = new Violations();
            violations.require("cause", cause, "give why it ended, UNKNOWN if it is not stated");
            violations.check(
                    "side",
                    side == null || !roles.isEmpty(),
                    "event.side-without-role",
                    () -> "side " + side
                            + " is stated for an event of the whole relation: name the role, or leave it out");
            boolean dated = decided != null || notified != null || effective != null;
            violations.check(
                    "effective",
                    dated,
                    "ended.no-date",
                    () ->
                            "an end needs a date: decided, notified or effective; give XXXX as effective if none is known");
            violations.throwIfAny("end");
            return new Ended(new Fields(
                    Objects.requireNonNull(cause),
                    List.copyOf(initiators),
                    decided,
                    notified,
                    effective,
                    ImmutableSortedSet.copyOf(roles),
                    side,
                    motive,
                    remark,
                    List.copyOf(citations)));
        }
    }
}
