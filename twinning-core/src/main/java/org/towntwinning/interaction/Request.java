package org.towntwinning.interaction;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.RecordedOrder;
import org.towntwinning.register.References;
import org.towntwinning.role.Actor;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/** A request of somebody to somebody, which may repeat an earlier one. It makes no relation active. */
public final class Request extends Interaction {

    private final Fields fields;

    private Request(Common common, Fields fields) {
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
     * When the request was made or received.
     *
     * @return at the precision of the source
     */
    public PartialDate date() {
        return fields.date;
    }

    /**
     * Who asks.
     *
     * @return in the order given, at least one
     */
    public List<Actor> requesters() {
        return fields.requesters;
    }

    /**
     * Who is asked.
     *
     * @return in the order given, possibly empty
     */
    public List<Actor> addressees() {
        return fields.addressees;
    }

    /**
     * How it was made.
     *
     * @return the channel; {@code OTHER} where not stated
     */
    public Channel channel() {
        return fields.channel;
    }

    /**
     * What is asked for.
     *
     * @return the text
     */
    public LocalizedText content() {
        return fields.content;
    }

    /**
     * The letter or meeting in which it was made.
     *
     * @return an interaction, or empty
     */
    public Optional<InteractionId> carriedBy() {
        return Optional.ofNullable(fields.carriedBy);
    }

    /**
     * The request that it repeats.
     *
     * @return a request, or empty
     */
    public Optional<InteractionId> repeats() {
        return Optional.ofNullable(fields.repeats);
    }

    /**
     * The answer.
     *
     * @return empty if none is recorded
     */
    public Optional<Answer> answer() {
        return Optional.ofNullable(fields.answer);
    }

    /**
     * Whether the request was answered by a day.
     *
     * @param day the day
     * @return as certain as the date of the answer
     */
    public Certainty answeredBy(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return fields.answer == null
                ? Certainty.IMPOSSIBLE
                : fields.answer.date().reachedBy(day);
    }

    /** When it takes place: on its date. */
    @Override
    public DateSpan period() {
        return DateSpan.of(fields.date);
    }

    @Override
    public InteractionKind kind() {
        return InteractionKind.REQUEST;
    }

    @Override
    public List<Actor> actors() {
        return ImmutableList.<Actor>builder()
                .addAll(fields.requesters)
                .addAll(fields.addressees)
                .build();
    }

    @Override
    public AsOf<Outcome> outcomeOn(LocalDate day) {
        return AsOf.on(day, Outcome.UNKNOWN, List.of(new AsOf.Change<>(Outcome.HELD, fields.date)));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.request(this);
    }

    @Override
    void addOwnTo(References references) {
        references.addEach("requesters", fields.requesters, (inner, actor) -> actor.addTo(inner));
        references.addEach("addressees", fields.addressees, (inner, actor) -> actor.addTo(inner));
        references.add("carriedBy", fields.carriedBy).add("repeats", fields.repeats);
        answer().ifPresent(answer -> answer.addTo(references.at("answer")));
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.copy(this);
        builder.date = fields.date;
        builder.requesters.addAll(fields.requesters);
        builder.addressees.addAll(fields.addressees);
        builder.channel = fields.channel;
        builder.content = fields.content;
        builder.carriedBy = fields.carriedBy;
        builder.repeats = fields.repeats;
        builder.answer = fields.answer;
        return builder;
    }

    @Override
    Record own() {
        return fields;
    }

    @Override
    Description describe() {
        return Description.of("Request")
                .add("id", id())
                .add("date", fields.date)
                .add("requesters", fields.requesters)
                .add("addressees", fields.addressees)
                .add("channel", fields.channel)
                .add("content", fields.content)
                .add("carriedBy", fields.carriedBy)
                .add("repeats", fields.repeats)
                .add("answer", fields.answer);
    }

    private record Fields(
            PartialDate date,
            List<Actor> requesters,
            List<Actor> addressees,
            Channel channel,
            LocalizedText content,
            @Nullable InteractionId carriedBy,
            @Nullable InteractionId repeats,
            @Nullable Answer answer) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder extends Interaction.Builder<Builder> {

        private @Nullable PartialDate date;
        private final List<Actor> requesters = new ArrayList<>();
        private final List<Actor> addressees = new ArrayList<>();
        private Channel channel = Channel.OTHER;
        private @Nullable LocalizedText content;
        private @Nullable InteractionId carriedBy;
        private @Nullable InteractionId repeats;
        private @Nullable Answer answer;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets when the request was made or received.
         *
         * @param date the new value; required
         * @return this builder
         */
        public Builder date(PartialDate date) {
            this.date = Objects.requireNonNull(date, "date");
            return this;
        }

        /**
         * Sets who asks; replaces what was there.
         *
         * @param requesters the new values, in order
         * @return this builder
         */
        public Builder requesters(List<Actor> requesters) {
            List<Actor> copy = List.copyOf(Objects.requireNonNull(requesters, "requesters"));
            this.requesters.clear();
            this.requesters.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #requesters(List)}.
         *
         * @param requester the further value
         * @return this builder
         */
        public Builder addRequester(Actor requester) {
            requesters.add(Objects.requireNonNull(requester, "requester"));
            return this;
        }

        /**
         * Sets who is asked; replaces what was there.
         *
         * @param addressees the new values, in order
         * @return this builder
         */
        public Builder addressees(List<Actor> addressees) {
            List<Actor> copy = List.copyOf(Objects.requireNonNull(addressees, "addressees"));
            this.addressees.clear();
            this.addressees.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #addressees(List)}.
         *
         * @param addressee the further value
         * @return this builder
         */
        public Builder addAddressee(Actor addressee) {
            addressees.add(Objects.requireNonNull(addressee, "addressee"));
            return this;
        }

        /**
         * Sets how it was made.
         *
         * @param channel the new value
         * @return this builder
         */
        public Builder channel(Channel channel) {
            this.channel = Objects.requireNonNull(channel, "channel");
            return this;
        }

        /**
         * Sets what is asked for.
         *
         * @param content the new value; required
         * @return this builder
         */
        public Builder content(LocalizedText content) {
            this.content = Objects.requireNonNull(content, "content");
            return this;
        }

        /**
         * Sets the letter or meeting in which it was made.
         *
         * @param carriedBy the new value; null for not stated
         * @return this builder
         */
        public Builder carriedBy(@Nullable InteractionId carriedBy) {
            this.carriedBy = carriedBy;
            return this;
        }

        /**
         * Sets the request that it repeats.
         *
         * @param repeats the new value; null for not stated
         * @return this builder
         */
        public Builder repeats(@Nullable InteractionId repeats) {
            this.repeats = repeats;
            return this;
        }

        /**
         * Sets the answer.
         *
         * @param answer the new value; null for not stated
         * @return this builder
         */
        public Builder answer(@Nullable Answer answer) {
            this.answer = answer;
            return this;
        }

        /**
         * Checks everything and makes the interaction.
         *
         * @return the interaction
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public Request build() {
            Violations violations = new Violations();
            checkCommon(violations);
            violations.require("date", date, "give an EDTF date, XXXX if it is not known");
            violations.require("content", content, "give what is asked for, in at least one language");
            violations.check(
                    "requesters",
                    !requesters.isEmpty(),
                    "request.no-requester",
                    () -> "a request is made by somebody: name at least one");
            violations.check(
                    "repeats",
                    repeats == null || !repeats.equals(id()),
                    "request.repeats-itself",
                    () -> id() + " cannot repeat itself: name the earlier request, or leave it out");
            if (date != null && answer != null) {
                new RecordedOrder(violations).add("date", date).check("answer.date", answer.date());
            }
            violations.throwIfAny("request", id());
            return new Request(
                    common(),
                    new Fields(
                            Objects.requireNonNull(date),
                            List.copyOf(requesters),
                            List.copyOf(addressees),
                            channel,
                            Objects.requireNonNull(content),
                            carriedBy,
                            repeats,
                            answer));
        }
    }
}
