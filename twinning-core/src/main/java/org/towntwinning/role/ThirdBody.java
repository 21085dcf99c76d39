package org.towntwinning.role;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * A body that belongs to none of the partner towns: a consulate, an embassy, a national commissioner, a chamber of
 * commerce. Who acts for it is named by office: "the consul-general of Turkey".
 */
public final class ThirdBody implements Actor {

    private final Fields fields;

    private ThirdBody(Fields fields) {
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
     * The kind of body.
     *
     * @return the kind
     */
    public ThirdBodyKind kind() {
        return fields.kind;
    }

    /**
     * How the body, or who acts for it, is named.
     *
     * @return for example "consul-general of Turkey"
     */
    public LocalizedText name() {
        return fields.name;
    }

    /**
     * The country it belongs to.
     *
     * @return the country, or empty if not stated
     */
    public Optional<CountryCode> country() {
        return Optional.ofNullable(fields.country);
    }

    /**
     * A third body.
     *
     * @param kind the kind of body
     * @param name how it is named
     * @return the body, without a country
     */
    public static ThirdBody of(ThirdBodyKind kind, LocalizedText name) {
        return builder().kind(kind).name(name).build();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.thirdBody(this);
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.kind = fields.kind;
        builder.name = fields.name;
        builder.country = fields.country;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ThirdBody that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("ThirdBody")
                .add("kind", fields.kind)
                .add("name", fields.name)
                .add("country", fields.country)
                .toString();
    }

    private record Fields(
            ThirdBodyKind kind,
            LocalizedText name,
            @Nullable CountryCode country) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable ThirdBodyKind kind;
        private @Nullable LocalizedText name;
        private @Nullable CountryCode country;

        private Builder() {}

        /**
         * Sets the kind of body.
         *
         * @param kind the new value; required
         * @return this builder
         */
        public Builder kind(ThirdBodyKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Sets how the body, or who acts for it, is named.
         *
         * @param name the new value; required
         * @return this builder
         */
        public Builder name(LocalizedText name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Sets the country it belongs to.
         *
         * @param country the new value; null for not stated
         * @return this builder
         */
        public Builder country(@Nullable CountryCode country) {
            this.country = country;
            return this;
        }

        /**
         * Checks everything and makes the third body.
         *
         * @return the third body
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public ThirdBody build() {
            Violations violations = new Violations();
            violations.require("kind", kind, "give the kind of body, OTHER if it is another");
            violations.require("name", name, "give how it is named, in at least one language");
            violations.throwIfAny("third body");
            return new ThirdBody(new Fields(Objects.requireNonNull(kind), Objects.requireNonNull(name), country));
        }
    }
}
