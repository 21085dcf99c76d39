package org.towntwinning.interaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RecordedOrder;
import org.towntwinning.register.References;
import org.towntwinning.role.Actor;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * A step that is planned or explored: its aim, the vague period in which it is foreseen, who takes part, and what
 * became of it. When the step is taken it becomes a visit, a meeting or another interaction, {@linkplain #promptedBy()
 * prompted by} this one.
 */
public final class Intention extends Interaction {

    private final Fields fields;

    private Intention(Common common, Fields fields) {
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
     * What is to be done, and to what end.
     *
     * @return the text
     */
    public LocalizedText aim() {
        return fields.aim;
    }

    /**
     * How far it has come.
     *
     * @return the stage; intended where nothing else is stated
     */
    public IntentionStage stage() {
        return fields.stage;
    }

    /**
     * What kind of interaction is intended.
     *
     * @return the kind, or empty if not stated
     */
    public Optional<InteractionKind> step() {
        return Optional.ofNullable(fields.step);
    }

    /**
     * Since when the intention is known.
     *
     * @return the date, or empty if not stated
     */
    public Optional<PartialDate> stated() {
        return Optional.ofNullable(fields.stated);
    }

    /**
     * When it is to be done.
     *
     * @return a day, or a block such as {@code 2025-41}; empty if not stated
     */
    public Optional<PartialDate> foreseen() {
        return Optional.ofNullable(fields.foreseen);
    }

    /**
     * The town that is to visit.
     *
     * @return the town, or empty
     */
    public Optional<MunicipalityId> from() {
        return Optional.ofNullable(fields.from);
    }

    /**
     * The town that is to be visited.
     *
     * @return the town, or empty
     */
    public Optional<MunicipalityId> to() {
        return Optional.ofNullable(fields.to);
    }

    /**
     * Who takes part, or looks into it together.
     *
     * @return in the order given, possibly empty
     */
    public List<Actor> participants() {
        return fields.participants;
    }

    /**
     * What became of it.
     *
     * @return in recorded order; empty while it is open
     */
    public List<Resolution> resolutions() {
        return fields.resolutions;
    }

    /**
     * What has become of the intention by a day. Before it was stated there is none.
     *
     * @param day the day
     * @return the states that are possible on that day
     */
    public AsOf<IntentionState> stateOn(LocalDate day) {
        List<AsOf.Change<IntentionState>> changes = new ArrayList<>();
        stated().ifPresent(date -> changes.add(new AsOf.Change<>(IntentionState.OPEN, date)));
        fields.resolutions.forEach(resolution -> changes.add(new AsOf.Change<>(resolution.state(), resolution.date())));
        return AsOf.on(day, fields.stated == null ? IntentionState.OPEN : null, changes);
    }

    /** When it takes place: some time in the period that is foreseen; both ends unknown if none is. */
    @Override
    public DateSpan period() {
        return DateSpan.of(foreseen().orElse(PartialDate.unknown()));
    }

    @Override
    public InteractionKind kind() {
        return InteractionKind.INTENTION;
    }

    @Override
    public List<Actor> actors() {
        return fields.participants;
    }

    @Override
    public AsOf<Outcome> outcomeOn(LocalDate day) {
        List<AsOf.Change<Outcome>> changes = new ArrayList<>();
        stated().ifPresent(date -> changes.add(new AsOf.Change<>(Outcome.PLANNED, date)));
        fields.resolutions.forEach(
                resolution -> changes.add(new AsOf.Change<>(outcomeOf(resolution.state()), resolution.date())));
        return AsOf.on(day, fields.stated == null ? Outcome.PLANNED : Outcome.UNKNOWN, changes);
    }

    private static Outcome outcomeOf(IntentionState state) {
        return switch (state) {
            case OPEN -> Outcome.PLANNED;
            case DONE -> Outcome.HELD;
            case DROPPED -> Outcome.CANCELLED;
        };
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.intention(this);
    }

    @Override
    void addOwnTo(References references) {
        references.add("from", fields.from).add("to", fields.to);
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
        builder.aim = fields.aim;
        builder.stage = fields.stage;
        builder.step = fields.step;
        builder.stated = fields.stated;
        builder.foreseen = fields.foreseen;
        builder.from = fields.from;
        builder.to = fields.to;
        builder.participants.addAll(fields.participants);
        builder.resolutions.addAll(fields.resolutions);
        return builder;
    }

    @Override
    Record own() {
        return fields;
    }

    @Override
    Description describe() {
        return Description.of("Intention")
                .add("id", id())
                .add("aim", fields.aim)
                .add("stage", fields.stage)
                .add("step", fields.step)
                .add("stated", fields.stated)
                .add("foreseen", fields.foreseen)
                .add("from", fields.from)
                .add("to", fields.to)
                .add("participants", fields.participants)
                .add("resolutions", fields.resolutions);
    }

    private record Fields(
            LocalizedText aim,
            IntentionStage stage,
            @Nullable InteractionKind step,
            @Nullable PartialDate stated,
            @Nullable PartialDate foreseen,
            @Nullable MunicipalityId from,
            @Nullable MunicipalityId to,
            List<Actor> participants,
            List<Resolution> resolutions) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder extends Interaction.Builder<Builder> {

        private @Nullable LocalizedText aim;
        private IntentionStage stage = IntentionStage.INTENDED;
        private @Nullable InteractionKind step;
        private @Nullable PartialDate stated;
        private @Nullable PartialDate foreseen;
        private @Nullable MunicipalityId from;
        private @Nullable MunicipalityId to;
        private final List<Actor> participants = new ArrayList<>();
        private final List<Resolution> resolutions = new ArrayList<>();

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets what is to be done, and to what end.
         *
         * @param aim the new value; required
         * @return this builder
         */
        public Builder aim(LocalizedText aim) {
            this.aim = Objects.requireNonNull(aim, "aim");
            return this;
        }

        /**
         * Sets how far it has come.
         *
         * @param stage the new value
         * @return this builder
         */
        public Builder stage(IntentionStage stage) {
            this.stage = Objects.requireNonNull(stage, "stage");
            return this;
        }

        /**
         * Sets what kind of interaction is intended.
         *
         * @param step the new value; null for not stated
         * @return this builder
         */
        public Builder step(@Nullable InteractionKind step) {
            this.step = step;
            return this;
        }

        /**
         * Sets since when the intention is known.
         *
         * @param stated the new value; null for not stated
         * @return this builder
         */
        public Builder stated(@Nullable PartialDate stated) {
            this.stated = stated;
            return this;
        }

        /**
         * Sets when it is to be done.
         *
         * @param foreseen the new value; null for not stated
         * @return this builder
         */
        public Builder foreseen(@Nullable PartialDate foreseen) {
            this.foreseen = foreseen;
            return this;
        }

        /**
         * Sets the town that is to visit.
         *
         * @param from the new value; null for not stated
         * @return this builder
         */
        public Builder from(@Nullable MunicipalityId from) {
            this.from = from;
            return this;
        }

        /**
         * Sets the town that is to be visited.
         *
         * @param to the new value; null for not stated
         * @return this builder
         */
        public Builder to(@Nullable MunicipalityId to) {
            this.to = to;
            return this;
        }

        /**
         * Sets who takes part, or looks into it together; replaces what was there.
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
         * Sets what became of it; replaces what was there.
         *
         * @param resolutions the new values, in order
         * @return this builder
         */
        public Builder resolutions(List<Resolution> resolutions) {
            List<Resolution> copy = List.copyOf(Objects.requireNonNull(resolutions, "resolutions"));
            this.resolutions.clear();
            this.resolutions.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #resolutions(List)}.
         *
         * @param resolution the further value
         * @return this builder
         */
        public Builder addResolution(Resolution resolution) {
            resolutions.add(Objects.requireNonNull(resolution, "resolution"));
            return this;
        }

        /**
         * Checks everything and makes the interaction.
         *
         * @return the interaction
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public Intention build() {
            Violations violations = new Violations();
            checkCommon(violations);
            violations.require("aim", aim, "give what is to be done, in at least one language");
            RecordedOrder order = new RecordedOrder(violations);
            if (stated != null) {
                order.add("stated", stated);
            }
            for (int i = 0; i < resolutions.size(); i++) {
                order.next("resolutions[" + i + "].date", resolutions.get(i).date());
            }
            violations.throwIfAny("intention", id());
            return new Intention(
                    common(),
                    new Fields(
                            Objects.requireNonNull(aim),
                            stage,
                            step,
                            stated,
                            foreseen,
                            from,
                            to,
                            List.copyOf(participants),
                            List.copyOf(resolutions)));
        }
    }
}
