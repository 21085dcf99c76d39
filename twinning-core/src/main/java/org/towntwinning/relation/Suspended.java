package org.towntwinning.relation;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
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
import org.towntwinning.register.RecordedOrder;
import org.towntwinning.register.References;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Role;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * A suspension, up to its resumption if it was resumed. Suspensions may overlap (by side, by role, for different
 * reasons): only those of the whole relation count, and any open one suspends. The condition of a conditional
 * suspension is text.
 */
public final class Suspended implements LifecycleEvent {

    private final Fields fields;

    private Suspended(Fields fields) {
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
     * The event on a date, with nothing else stated.
     *
     * @param date the date, at the precision of the source
     * @return the event
     */
    public static Suspended on(PartialDate date) {
        return builder().date(date).build();
    }

    @Override
    public PartialDate date() {
        return fields.date;
    }

    /**
     * How it ended.
     *
     * @return the resumption; empty if it is still open
     */
    public Optional<Resumption> resumed() {
        return Optional.ofNullable(fields.resumed);
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
     * Who did it.
     *
     * @return in the order given, possibly empty: not stated
     */
    public List<Actor> by() {
        return fields.by;
    }

    /**
     * On what condition it was decided, or will end.
     *
     * @return the text, or empty if unconditional or not stated
     */
    public Optional<LocalizedText> condition() {
        return Optional.ofNullable(fields.condition);
    }

    @Override
    public Optional<LocalizedText> remark() {
        return Optional.ofNullable(fields.remark);
    }

    @Override
    public List<Citation> citations() {
        return fields.citations;
    }

    /**
     * Whether the suspension is open on a day: begun and not yet resumed.
     *
     * @param day the day
     * @return as certain as both dates are
     */
    public Certainty openOn(LocalDate day) {
        Certainty over = fields.resumed == null
                ? Certainty.IMPOSSIBLE
                : fields.resumed.date().reachedBy(day);
        return fields.date.reachedBy(day).and(over.not());
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
        return cases.suspended(this);
    }

    @Override
    public void addTo(References references) {
        if (fields.resumed != null) {
            fields.resumed.addTo(references.at("resumed"));
        }
        references.add("side", fields.side);
        references.addEach("by", fields.by, (inner, actor) -> actor.addTo(inner));
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
        builder.resumed = fields.resumed;
        builder.roles.addAll(fields.roles);
        builder.side = fields.side;
        builder.by.addAll(fields.by);
        builder.condition = fields.condition;
        builder.remark = fields.remark;
        builder.citations.addAll(fields.citations);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Suspended that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("Suspended")
                .add("date", fields.date)
                .add("resumed", fields.resumed)
                .add("roles", fields.roles)
                .add("side", fields.side)
                .add("by", fields.by)
                .add("condition", fields.condition)
                .add("remark", fields.remark)
                .add("citations", fields.citations)
                .toString();
    }

    private record Fields(
            PartialDate date,
            @Nullable Resumption resumed,
            Set<Role> roles,
            @Nullable MunicipalityId side,
            List<Actor> by,
            @Nullable LocalizedText condition,
            @Nullable LocalizedText remark,
            List<Citation> citations) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable PartialDate date;
        private @Nullable Resumption resumed;
        private final Set<Role> roles = new TreeSet<>();
        private @Nullable MunicipalityId side;
        private final List<Actor> by = new ArrayList<>();
        private @Nullable LocalizedText condition;
        private @Nullable LocalizedText remark;
        private final List<Citation> citations = new ArrayList<>();

        private Builder() {}

        /**
         * Sets when it happened.
         *
         * @param date the new value; required
         * @return this builder
         */
        public Builder date(PartialDate date) {
            this.date = Objects.requireNonNull(date, "date");
            return this;
        }

        /**
         * Sets how it ended.
         *
         * @param resumed the new value; null for not stated
         * @return this builder
         */
        public Builder resumed(@Nullable Resumption resumed) {
            this.resumed = resumed;
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
         * Sets who did it; replaces what was there.
         *
         * @param by the new values, in order
         * @return this builder
         */
        public Builder by(List<Actor> by) {
            List<Actor> copy = List.copyOf(Objects.requireNonNull(by, "by"));
            this.by.clear();
            this.by.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #by(List)}.
         *
         * @param by the further value
         * @return this builder
         */
        public Builder addBy(Actor by) {
            this.by.add(Objects.requireNonNull(by, "by"));
            return this;
        }

        /**
         * Sets on what condition it was decided, or will end.
         *
         * @param condition the new value; null for not stated
         * @return this builder
         */
        public Builder condition(@Nullable LocalizedText condition) {
            this.condition = condition;
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
        public Suspended build() {
            Violations violations = new Violations();
            violations.require("date", date, "give an EDTF date, XXXX if it is not known");
            violations.check(
                    "side",
                    side == null || !roles.isEmpty(),
                    "event.side-without-role",
                    () -> "side " + side
                            + " is stated for an event of the whole relation: name the role, or leave it out");
            if (date != null && resumed != null) {
                new RecordedOrder(violations).add("date", date).check("resumed.date", resumed.date());
            }
            violations.throwIfAny("suspension");
            return new Suspended(new Fields(
                    Objects.requireNonNull(date),
                    resumed,
                    ImmutableSortedSet.copyOf(roles),
                    side,
                    List.copyOf(by),
                    condition,
                    remark,
                    List.copyOf(citations)));
        }
    }
}
