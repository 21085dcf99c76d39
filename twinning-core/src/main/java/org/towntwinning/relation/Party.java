package org.towntwinning.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.Citation;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.References;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * One party of a relation: a municipality, or several that act as one. A party may join later than the founding and
 * leave before the end.
 */
public final class Party {

    private final Fields fields;

    private Party(Fields fields) {
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
     * A party of the founding that did not leave.
     *
     * @param municipalities one municipality, or several that act as one
     * @return the party
     * @throws InvalidDataException if there is none or one is named twice
     */
    public static Party of(MunicipalityId... municipalities) {
        return builder()
                .municipalities(List.of(Objects.requireNonNull(municipalities, "municipalities")))
                .build();
    }

    /**
     * The municipalities that are this party.
     *
     * @return in the order given; one, or several that act as one
     */
    public List<MunicipalityId> municipalities() {
        return fields.municipalities;
    }

    /**
     * When the party joined a relation that existed already.
     *
     * @return the accession with its claims; empty for a party of the founding
     */
    public Optional<ClaimedDate> joined() {
        return Optional.ofNullable(fields.joined);
    }

    /**
     * When the party left a relation that goes on.
     *
     * @return the day from which it is no longer a party; empty if it did not leave
     */
    public Optional<PartialDate> left() {
        return Optional.ofNullable(fields.left);
    }

    /**
     * Where joining and leaving are stated.
     *
     * @return in the order given, possibly empty
     */
    public List<Citation> citations() {
        return fields.citations;
    }

    /**
     * Whether the party belongs to the relation on a day, as far as joining and leaving decide it. On the day of
     * leaving it no longer does (rule S6.7).
     *
     * @param day the day
     * @return as certain as the dates are
     */
    public Certainty belongsOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Certainty in = fields.joined == null
                ? Certainty.DEFINITE
                : fields.joined.date().reachedBy(day);
        Certainty out = fields.left == null ? Certainty.IMPOSSIBLE : fields.left.reachedBy(day);
        return in.and(out.not());
    }

    /**
     * Adds the records that the party refers to.
     *
     * @param references receives them
     */
    public void addTo(References references) {
        references.addIds("municipalities", fields.municipalities);
        if (fields.joined != null) {
            references.addClaims("joined", fields.joined);
        }
        references.addCitations(fields.citations);
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.municipalities.addAll(fields.municipalities);
        builder.joined = fields.joined;
        builder.left = fields.left;
        builder.citations.addAll(fields.citations);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Party that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("Party")
                .add("municipalities", fields.municipalities)
                .add("joined", fields.joined)
                .add("left", fields.left)
                .add("citations", fields.citations)
                .toString();
    }

    private record Fields(
            List<MunicipalityId> municipalities,
            @Nullable ClaimedDate joined,
            @Nullable PartialDate left,
            List<Citation> citations) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private final List<MunicipalityId> municipalities = new ArrayList<>();
        private @Nullable ClaimedDate joined;
        private @Nullable PartialDate left;
        private final List<Citation> citations = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the municipalities that are this party; replaces what was there.
         *
         * @param municipalities the new values, in order
         * @return this builder
         */
        public Builder municipalities(List<MunicipalityId> municipalities) {
            List<MunicipalityId> copy = List.copyOf(Objects.requireNonNull(municipalities, "municipalities"));
            this.municipalities.clear();
            this.municipalities.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #municipalities(List)}.
         *
         * @param municipality the further value
         * @return this builder
         */
        public Builder addMunicipality(MunicipalityId municipality) {
            municipalities.add(Objects.requireNonNull(municipality, "municipality"));
            return this;
        }

        /**
         * Sets when the party joined a relation that existed already.
         *
         * @param joined the new value; null for not stated
         * @return this builder
         */
        public Builder joined(@Nullable ClaimedDate joined) {
            this.joined = joined;
            return this;
        }

        /**
         * Sets when the party left a relation that goes on.
         *
         * @param left the new value; null for not stated
         * @return this builder
         */
        public Builder left(@Nullable PartialDate left) {
            this.left = left;
            return this;
        }

        /**
         * Sets where joining and leaving are stated; replaces what was there.
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
         * Checks everything and makes the party.
         *
         * @return the party
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public Party build() {
            Violations violations = new Violations();
            violations.check(
                    "municipalities",
                    !municipalities.isEmpty(),
                    "party.empty",
                    () -> "a party is at least one municipality: name it");
            Set<MunicipalityId> named = new LinkedHashSet<>();
            for (int i = 0; i < municipalities.size(); i++) {
                MunicipalityId town = municipalities.get(i);
                violations.check(
                        "municipalities[" + i + "]",
                        named.add(town),
                        "party.twice",
                        () -> town + " is named twice: name each municipality of the party once");
            }
            if (joined != null && left != null && joined.date().earliest().isAfter(left.latest())) {
                violations.add(
                        "left",
                        "party.left-before-joined",
                        left + " is certainly before the accession of " + joined.date() + ": correct one of them");
            }
            violations.throwIfAny("party");
            return new Party(new Fields(List.copyOf(municipalities), joined, left, List.copyOf(citations)));
        }
    }
}
