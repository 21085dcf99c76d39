package org.towntwinning.interaction;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.References;
import org.towntwinning.role.Actor;
import org.towntwinning.time.DateSpan;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.TextKind;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * An activity: an exchange, an exhibition, a tournament, an opening. It may concern no relation at all, and still be
 * the occasion of something that does.
 */
public final class Activity extends Interaction {

    private final Fields fields;

    private Activity(Common common, Fields fields) {
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
     * What kind of activity it is.
     *
     * @return the kind; {@code OTHER} where not stated
     */
    public ActivityKind activityKind() {
        return fields.activityKind;
    }

    @Override
    public DateSpan period() {
        return fields.period;
    }

    /**
     * Who organises it.
     *
     * @return in the order given, possibly empty
     */
    public List<Actor> organisers() {
        return fields.organisers;
    }

    /**
     * Who takes part.
     *
     * @return in the order given, possibly empty
     */
    public List<Actor> participants() {
        return fields.participants;
    }

    /**
     * Where.
     *
     * @return the place, or empty if not stated
     */
    public Optional<String> place() {
        return Optional.ofNullable(fields.place);
    }

    /**
     * Whether it took place, as it became known.
     *
     * @return in recorded order, possibly empty: not recorded
     */
    public List<DatedOutcome> outcomes() {
        return fields.outcomes;
    }

    @Override
    public InteractionKind kind() {
        return InteractionKind.ACTIVITY;
    }

    @Override
    public List<Actor> actors() {
        return ImmutableList.<Actor>builder()
                .addAll(fields.organisers)
                .addAll(fields.participants)
                .build();
    }

    @Override
    public AsOf<Outcome> outcomeOn(LocalDate day) {
        return DatedOutcome.on(fields.outcomes, day);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.activity(this);
    }

    @Override
    void addOwnTo(References references) {
        references.addEach("organisers", fields.organisers, (inner, actor) -> actor.addTo(inner));
        references.addEach("participants", fields.participants, (inner, actor) -> actor.addTo(inner));
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.copy(this);
        builder.activityKind = fields.activityKind;
        builder.period = fields.period;
        builder.organisers.addAll(fields.organisers);
        builder.participants.addAll(fields.participants);
        builder.place = fields.place;
        builder.outcomes.addAll(fields.outcomes);
        return builder;
    }

    @Override
    Record own() {
        return fields;
    }

    @Override
    Description describe() {
        return Description.of("Activity")
                .add("id", id())
                .add("activityKind", fields.activityKind)
                .add("period", fields.period)
                .add("organisers", fields.organisers)
                .add("participants", fields.participants)
                .add("place", fields.place)
                .add("outcomes", fields.outcomes);
    }

    private record Fields(
            ActivityKind activityKind,
            DateSpan period,
            List<Actor> organisers,
            List<Actor> participants,
            @Nullable String place,
            List<DatedOutcome> outcomes) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder extends Interaction.Builder<Builder> {

        private ActivityKind activityKind = ActivityKind.OTHER;
        private @Nullable DateSpan period;
        private final List<Actor> organisers = new ArrayList<>();
        private final List<Actor> participants = new ArrayList<>();
        private @Nullable String place;
        private final List<DatedOutcome> outcomes = new ArrayList<>();

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets what kind of activity it is.
         *
         * @param activityKind the new value
         * @return this builder
         */
        public Builder activityKind(ActivityKind activityKind) {
            this.activityKind = Objects.requireNonNull(activityKind, "activityKind");
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
         * Sets who organises it; replaces what was there.
         *
         * @param organisers the new values, in order
         * @return this builder
         */
        public Builder organisers(List<Actor> organisers) {
            List<Actor> copy = List.copyOf(Objects.requireNonNull(organisers, "organisers"));
            this.organisers.clear();
            this.organisers.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #organisers(List)}.
         *
         * @param organiser the further value
         * @return this builder
         */
        public Builder addOrganiser(Actor organiser) {
            organisers.add(Objects.requireNonNull(organiser, "organiser"));
            return this;
        }

        /**
         * Sets who takes part; replaces what was there.
         *
         * @param participants the new values, in order
         * @return this builder
         */
        public Builder participants(List<Actor> participants) {
            List<Actor> copy = List.copyOf(Objects.requireNonNull(participants, "participants"));
            this.participants.clear();
            this.participants.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #participants(List)}.
         *
         * @param participant the further value
         * @return this builder
         */
        public Builder addParticipant(Actor participant) {
            participants.add(Objects.requireNonNull(participant, "participant"));
            return this;
        }

        /**
         * Sets where.
         *
         * @param place the new value; null for not stated
         * @return this builder
         */
        public Builder place(@Nullable String place) {
            this.place = place;
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
         * Checks everything and makes the interaction.
         *
         * @return the interaction
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public Activity build() {
            Violations violations = new Violations();
            checkCommon(violations);
            DatedOutcome.checkOrder(violations, outcomes);
            violations.require("period", period, "give a span, / if nothing is known");
            @Nullable String cleanPlace = place == null ? null : TextKind.LINE.clean(violations, "place", place);
            violations.throwIfAny("activity", id());
            return new Activity(
                    common(),
                    new Fields(
                            activityKind,
                            Objects.requireNonNull(period),
                            List.copyOf(organisers),
                            List.copyOf(participants),
                            cleanPlace,
                            List.copyOf(outcomes)));
        }
    }
}
