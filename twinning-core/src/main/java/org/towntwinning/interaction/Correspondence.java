package org.towntwinning.interaction;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.RecordedOrder;
import org.towntwinning.register.References;
import org.towntwinning.role.Actor;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/** A letter, an invitation, a notice, from one to another. */
public final class Correspondence extends Interaction {

    private final Fields fields;

    private Correspondence(Common common, Fields fields) {
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
     * What kind of message it is.
     *
     * @return the kind; a letter where nothing else is stated
     */
    public CorrespondenceKind messageKind() {
        return fields.messageKind;
    }

    /**
     * Who wrote it.
     *
     * @return in the order given, possibly empty
     */
    public List<Actor> senders() {
        return fields.senders;
    }

    /**
     * To whom it was written.
     *
     * @return in the order given, possibly empty
     */
    public List<Actor> recipients() {
        return fields.recipients;
    }

    /**
     * The date that the message bears.
     *
     * @return the date, or empty if not stated
     */
    public Optional<PartialDate> written() {
        return Optional.ofNullable(fields.written);
    }

    /**
     * When it was received.
     *
     * @return the date, or empty if not stated
     */
    public Optional<PartialDate> received() {
        return Optional.ofNullable(fields.received);
    }

    /**
     * What it says or asks.
     *
     * @return the text, or empty if not stated
     */
    public Optional<LocalizedText> subject() {
        return Optional.ofNullable(fields.subject);
    }

    /**
     * The message itself.
     *
     * @return a document of the register, or empty
     */
    public Optional<DocumentId> document() {
        return Optional.ofNullable(fields.document);
    }

    /**
     * When it takes place: from the day on which it was written to the day on which it was received, as far as they are
     * stated.
     */
    @Override
    public DateSpan period() {
        PartialDate start = written().or(this::received).orElse(PartialDate.unknown());
        return DateSpan.between(start, received().orElse(start));
    }

    @Override
    public InteractionKind kind() {
        return InteractionKind.CORRESPONDENCE;
    }

    @Override
    public List<Actor> actors() {
        return ImmutableList.<Actor>builder()
                .addAll(fields.senders)
                .addAll(fields.recipients)
                .build();
    }

    @Override
    public AsOf<Outcome> outcomeOn(LocalDate day) {
        return AsOf.on(
                day,
                Outcome.UNKNOWN,
                List.of(new AsOf.Change<>(
                        Outcome.HELD, received().or(this::written).orElse(PartialDate.unknown()))));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.correspondence(this);
    }

    @Override
    void addOwnTo(References references) {
        references.addEach("senders", fields.senders, (inner, actor) -> actor.addTo(inner));
        references.addEach("recipients", fields.recipients, (inner, actor) -> actor.addTo(inner));
        references.add("document", fields.document);
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.copy(this);
        builder.messageKind = fields.messageKind;
        builder.senders.addAll(fields.senders);
        builder.recipients.addAll(fields.recipients);
        builder.written = fields.written;
        builder.received = fields.received;
        builder.subject = fields.subject;
        builder.document = fields.document;
        return builder;
    }

    @Override
    Record own() {
        return fields;
    }

    @Override
    Description describe() {
        return Description.of("Correspondence")
                .add("id", id())
                .add("messageKind", fields.messageKind)
                .add("senders", fields.senders)
                .add("recipients", fields.recipients)
                .add("written", fields.written)
                .add("received", fields.received)
                .add("subject", fields.subject)
                .add("document", fields.document);
    }

    private record Fields(
            CorrespondenceKind messageKind,
            List<Actor> senders,
            List<Actor> recipients,
            @Nullable PartialDate written,
            @Nullable PartialDate received,
            @Nullable LocalizedText subject,
            @Nullable DocumentId document) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder extends Interaction.Builder<Builder> {

        private CorrespondenceKind messageKind = CorrespondenceKind.LETTER;
        private final List<Actor> senders = new ArrayList<>();
        private final List<Actor> recipients = new ArrayList<>();
        private @Nullable PartialDate written;
        private @Nullable PartialDate received;
        private @Nullable LocalizedText subject;
        private @Nullable DocumentId document;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets what kind of message it is.
         *
         * @param messageKind the new value
         * @return this builder
         */
        public Builder messageKind(CorrespondenceKind messageKind) {
            this.messageKind = Objects.requireNonNull(messageKind, "messageKind");
            return this;
        }

        /**
         * Sets who wrote it; replaces what was there.
         *
         * @param senders the new values, in order
         * @return this builder
         */
        public Builder senders(List<Actor> senders) {
            List<Actor> copy = List.copyOf(Objects.requireNonNull(senders, "senders"));
            this.senders.clear();
            this.senders.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #senders(List)}.
         *
         * @param sender the further value
         * @return this builder
         */
        public Builder addSender(Actor sender) {
            senders.add(Objects.requireNonNull(sender, "sender"));
            return this;
        }

        /**
         * Sets to whom it was written; replaces what was there.
         *
         * @param recipients the new values, in order
         * @return this builder
         */
        public Builder recipients(List<Actor> recipients) {
            List<Actor> copy = List.copyOf(Objects.requireNonNull(recipients, "recipients"));
            this.recipients.clear();
            this.recipients.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #recipients(List)}.
         *
         * @param recipient the further value
         * @return this builder
         */
        public Builder addRecipient(Actor recipient) {
            recipients.add(Objects.requireNonNull(recipient, "recipient"));
            return this;
        }

        /**
         * Sets the date that the message bears.
         *
         * @param written the new value; null for not stated
         * @return this builder
         */
        public Builder written(@Nullable PartialDate written) {
            this.written = written;
            return this;
        }

        /**
         * Sets when it was received.
         *
         * @param received the new value; null for not stated
         * @return this builder
         */
        public Builder received(@Nullable PartialDate received) {
            this.received = received;
            return this;
        }

        /**
         * Sets what it says or asks.
         *
         * @param subject the new value; null for not stated
         * @return this builder
         */
        public Builder subject(@Nullable LocalizedText subject) {
            this.subject = subject;
            return this;
        }

        /**
         * Sets the message itself.
         *
         * @param document the new value; null for not stated
         * @return this builder
         */
        public Builder document(@Nullable DocumentId document) {
            this.document = document;
            return this;
        }

        /**
         * Checks everything and makes the interaction.
         *
         * @return the interaction
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public Correspondence build() {
            Violations violations = new Violations();
            checkCommon(violations);
            if (written != null && received != null) {
                new RecordedOrder(violations).add("written", written).check("received", received);
            }
            violations.throwIfAny("correspondence", id());
            return new Correspondence(
                    common(),
                    new Fields(
                            messageKind,
                            List.copyOf(senders),
                            List.copyOf(recipients),
                            written,
                            received,
                            subject,
                            document));
        }
    }
}
