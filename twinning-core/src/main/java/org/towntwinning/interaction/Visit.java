package org.towntwinning.interaction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.References;
import org.towntwinning.role.Actor;
import org.towntwinning.time.DateSpan;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * A visit: from a partner town to another, or of a third body to one. On the date of a letter it may lie ahead:
 * planned, not held.
 */
public final class Visit extends Interaction {

    private final Fields fields;

    private Visit(Common common, Fields fields) {
        super(common);
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
     * What kind of visit it is.
     *
     * @return one, several, or none if not stated
     */
    public Set<VisitKind> kinds() {
        return fields.kinds;
    }

    @Override
    public DateSpan period() {
        return fields.period;
    }

    /**
     * The town that visits.
     *
     * @return empty if the visitors are not of a town of the register
     */
    public Optional<MunicipalityId> from() {
        return Optional.ofNullable(fields.from);
    }

    /**
     * The town that is visited.
     *
     * @return empty if not stated
     */
    public Optional<MunicipalityId> to() {
        return Optional.ofNullable(fields.to);
    }

    /**
     * Who visits, by office.
     *
     * @return in the order given, possibly empty
     */
    public List<Actor> delegation() {
        return fields.delegation;
    }

    /**
     * Who receives them.
     *
     * @return in the order given, possibly empty
     */
    public List<Actor> hosts() {
        return fields.hosts;
    }

    /**
     * Whether it took place, as it became known.
     *
     * @return in recorded order, possibly empty: not recorded
     */
    public List<DatedOutcome> outcomes() {
        return fields.outcomes;
    }

    /**
     * To whom the trip was notified.
     *
     * @return in the order given, possibly empty
     */
    public List<CouncilNotice> notices() {
        return fields.notices;
    }

    @Override
    public InteractionKind kind() {
        return InteractionKind.VISIT;
    }

    @Override
    public List<Actor> actors() {
        return ImmutableList.<Actor>builder()
                .addAll(fields.delegation)
                .addAll(fields.hosts)
                .build();
    }

    @Override
    public AsOf<Outcome> outcomeOn(LocalDate day) {
        return DatedOutcome.on(fields.outcomes, day);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.visit(this);
    }

    @Override
    void addOwnTo(References references) {
        references.add("from", fields.from).add("to", fields.to);
        references.addEach("delegation", fields.delegation, (inner, actor) -> actor.addTo(inner));
        references.addEach("hosts", fields.hosts, (inner, actor) -> actor.addTo(inner));
        references.addEach("notices", fields.notices, (inner, notice) -> notice.addTo(inner));
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.copy(this);
        builder.kinds.addAll(fields.kinds);
        builder.period = fields.period;
        builder.from = fields.from;
        builder.to = fields.to;
        builder.delegation.addAll(fields.delegation);
        builder.hosts.addAll(fields.hosts);
        builder.outcomes.addAll(fields.outcomes);
        builder.notices.addAll(fields.notices);
        return builder;
    }

    @Override
    Record own() {
        return fields;
    }

    @Override
    Description describe() {
        return Description.of("Visit")
                .add("id", id())
                .add("kinds", fields.kinds)
                .add("period", fields.period)
                .add("from", fields.from)
                .add("to", fields.to)
                .add("delegation", fields.delegation)
                .add("hosts", fields.hosts)
                .add("outcomes", fields.outcomes)
                .add("notices", fields.notices);
    }

    private record Fields(
            Set<VisitKind> kinds,
            DateSpan period,
            @Nullable MunicipalityId from,
            @Nullable MunicipalityId to,
            List<Actor> delegation,
            List<Actor> hosts,
            List<DatedOutcome> outcomes,
            List<CouncilNotice> notices) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder extends Interaction.Builder<Builder> {

        private final Set<VisitKind> kinds = new TreeSet<>();
        private @Nullable DateSpan period;
        private @Nullable MunicipalityId from;
        private @Nullable MunicipalityId to;
        private final List<Actor> delegation = new ArrayList<>();
        private final List<Actor> hosts = new ArrayList<>();
        private final List<DatedOutcome> outcomes = new ArrayList<>();
        private final List<CouncilNotice> notices = new ArrayList<>();

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets what kind of visit it is; replaces what was there.
         *
         * @param kinds the new values
         * @return this builder
         */
        public Builder kinds(Set<VisitKind> kinds) {
            List<VisitKind> copy = List.copyOf(Objects.requireNonNull(kinds, "kinds"));
            this.kinds.clear();
            this.kinds.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #kinds(Set)}.
         *
         * @param kind the further value
         * @return this builder
         */
        public Builder addKind(VisitKind kind) {
            kinds.add(Objects.requireNonNull(kind, "kind"));
            return this;
        }

        /**
         * Sets when it takes place.
         *
         * @param period the new value; required
         * @return this builder
         */
        public Builder period(DateSpan period) {
            this.period = Objects.requireNonNull(period, "period");
            return this;
        }

        /**
         * Sets the town that visits.
         *
         * @param from the new value; null for not stated
         * @return this builder
         */
        public Builder from(@Nullable MunicipalityId from) {
            this.from = from;
            return this;
        }

        /**
         * Sets the town that is visited.
         *
         * @param to the new value; null for not stated
         * @return this builder
         */
        public Builder to(@Nullable MunicipalityId to) {
            this.to = to;
            return this;
        }

        /**
         * Sets who visits, by office; replaces what was there.
         *
         * @param delegation the new values, in order
         * @return this builder
         */
        public Builder delegation(List<Actor> delegation) {
            List<Actor> copy = List.copyOf(Objects.requireNonNull(delegation, "delegation"));
            this.delegation.clear();
            this.delegation.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #delegation(List)}.
         *
         * @param delegate the further value
         * @return this builder
         */
        public Builder addDelegate(Actor delegate) {
            delegation.add(Objects.requireNonNull(delegate, "delegate"));
            return this;
        }

        /**
         * Sets who receives them; replaces what was there.
         *
         * @param hosts the new values, in order
         * @return this builder
         */
        public Builder hosts(List<Actor> hosts) {
            List<Actor> copy = List.copyOf(Objects.requireNonNull(hosts, "hosts"));
            this.hosts.clear();
            this.hosts.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #hosts(List)}.
         *
         * @param host the further value
         * @return this builder
         */
        public Builder addHost(Actor host) {
            hosts.add(Objects.requireNonNull(host, "host"));
            return this;
        }

        /**
         * Sets whether it took place, as it became known; replaces what was there.
         *
         * @param outcomes the new values, in order
         * @return this builder
         */
        public Builder outcomes(List<DatedOutcome> outcomes) {
            List<DatedOutcome> copy = List.copyOf(Objects.requireNonNull(outcomes, "outcomes"));
            this.outcomes.clear();
            this.outcomes.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #outcomes(List)}.
         *
         * @param outcome the further value
         * @return this builder
         */
        public Builder addOutcome(DatedOutcome outcome) {
            outcomes.add(Objects.requireNonNull(outcome, "outcome"));
            return this;
        }

        /**
         * Sets to whom the trip was notified; replaces what was there.
         *
         * @param notices the new values, in order
         * @return this builder
         */
        public Builder notices(List<CouncilNotice> notices) {
            List<CouncilNotice> copy = List.copyOf(Objects.requireNonNull(notices, "notices"));
            this.notices.clear();
            this.notices.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #notices(List)}.
         *
         * @param notice the further value
         * @return this builder
         */
        public Builder addNotice(CouncilNotice notice) {
            notices.add(Objects.requireNonNull(notice, "notice"));
            return this;
        }

        /**
         * Checks everything and makes the interaction.
         *
         * @return the interaction
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public Visit build() {
            Violations violations = new Violations();
            checkCommon(violations);
            DatedOutcome.checkOrder(violations, outcomes);
            violations.require("period", period, "give a span, / if nothing is known");
            violations.throwIfAny("visit", id());
            return new Visit(
                    common(),
                    new Fields(
                            ImmutableSortedSet.copyOf(kinds),
                            Objects.requireNonNull(period),
                            from,
                            to,
                            List.copyOf(delegation),
                            List.copyOf(hosts),
                            List.copyOf(outcomes),
                            List.copyOf(notices)));
        }
    }
}
