package org.towntwinning.relation;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/** One of the dates that a founding has: what happened, and when, with the claims of the sources. */
public final class Anchor {

    private final Fields fields;

    private Anchor(Fields fields) {
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
     * An anchor whose date nobody disputes.
     *
     * @param kind what happened
     * @param date when
     * @return the anchor
     * @throws InvalidDataException if the kind is {@code ACCESSION}
     */
    public static Anchor of(AnchorKind kind, PartialDate date) {
        return builder().kind(kind).date(ClaimedDate.of(date)).build();
    }

    /**
     * What happened.
     *
     * @return any kind but {@code ACCESSION}, which stands at the party
     */
    public AnchorKind kind() {
        return fields.kind;
    }

    /**
     * When, with the claims of the sources.
     *
     * @return the claimed date
     */
    public ClaimedDate date() {
        return fields.date;
    }

    /**
     * What was signed.
     *
     * @return the key of an agreement of the relation, or empty if not stated
     */
    public Optional<AgreementId> agreement() {
        return Optional.ofNullable(fields.agreement);
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.kind = fields.kind;
        builder.date = fields.date;
        builder.agreement = fields.agreement;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Anchor that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("Anchor")
                .add("kind", fields.kind)
                .add("date", fields.date)
                .add("agreement", fields.agreement)
                .toString();
    }

    private record Fields(
            AnchorKind kind, ClaimedDate date, @Nullable AgreementId agreement) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable AnchorKind kind;
        private @Nullable ClaimedDate date;
        private @Nullable AgreementId agreement;

        private Builder() {}

        /**
         * Sets what happened.
         *
         * @param kind the new value; required
         * @return this builder
         */
        public Builder kind(AnchorKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Sets when, with the claims of the sources.
         *
         * @param date the new value; required
         * @return this builder
         */
        public Builder date(ClaimedDate date) {
            this.date = Objects.requireNonNull(date, "date");
            return this;
        }

        /**
         * Sets what was signed.
         *
         * @param agreement the new value; null for not stated
         * @return this builder
         */
        public Builder agreement(@Nullable AgreementId agreement) {
            this.agreement = agreement;
            return this;
        }

        /**
         * Checks everything and makes the anchor.
         *
         * @return the anchor
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public Anchor build() {
            Violations violations = new Violations();
            violations.require("kind", kind, "give what happened on that date, EFFECTIVE if it is not stated");
            violations.require("date", date, "give the date with its claims, XXXX if it is not known");
            violations.check(
                    "kind",
                    kind != AnchorKind.ACCESSION,
                    "anchor.accession",
                    () -> "an accession is that of one party: give it as the party's joined");
            violations.throwIfAny("anchor");
            return new Anchor(new Fields(Objects.requireNonNull(kind), Objects.requireNonNull(date), agreement));
        }
    }
}
