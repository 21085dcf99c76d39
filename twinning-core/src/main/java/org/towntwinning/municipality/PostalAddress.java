package org.towntwinning.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.TextKind;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/** A postal address, as it is written on an envelope. */
public final class PostalAddress {

    private final Fields fields;

    private PostalAddress(Fields fields) {
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
     * The lines above postal code and place.
     *
     * @return for example {@code Postbus 5100}; at least one
     */
    public List<String> lines() {
        return fields.lines;
    }

    /**
     * The postal code.
     *
     * @return as written, or empty
     */
    public Optional<String> postalCode() {
        return Optional.ofNullable(fields.postalCode);
    }

    /**
     * The place.
     *
     * @return the name of the place
     */
    public String locality() {
        return fields.locality;
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.lines.addAll(fields.lines);
        builder.postalCode = fields.postalCode;
        builder.locality = fields.locality;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostalAddress that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("PostalAddress")
                .add("lines", fields.lines)
                .add("postalCode", fields.postalCode)
                .add("locality", fields.locality)
                .toString();
    }

    private record Fields(List<String> lines, @Nullable String postalCode, String locality) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private final List<String> lines = new ArrayList<>();
        private @Nullable String postalCode;
        private @Nullable String locality;

        private Builder() {}

        /**
         * Sets the lines above postal code and place; replaces what was there.
         *
         * @param lines the new values, in order
         * @return this builder
         */
        public Builder lines(List<String> lines) {
            List<String> copy = List.copyOf(Objects.requireNonNull(lines, "lines"));
            this.lines.clear();
            this.lines.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #lines(List)}.
         *
         * @param line the further value
         * @return this builder
         */
        public Builder addLine(String line) {
            lines.add(Objects.requireNonNull(line, "line"));
            return this;
        }

        /**
         * Sets the postal code.
         *
         * @param postalCode the new value; null for not stated
         * @return this builder
         */
        public Builder postalCode(@Nullable String postalCode) {
            this.postalCode = postalCode;
            return this;
        }

        /**
         * Sets the place.
         *
         * @param locality the new value; required
         * @return this builder
         */
        public Builder locality(String locality) {
            this.locality = Objects.requireNonNull(locality, "locality");
            return this;
        }

        /**
         * Checks everything and makes the postal address.
         *
         * @return the postal address
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public PostalAddress build() {
            Violations violations = new Violations();
            @Nullable
            String cleanPostalCode =
                    postalCode == null ? null : TextKind.LINE.clean(violations, "postalCode", postalCode);
            violations.require("locality", locality, "give the name of the place");
            @Nullable
            String cleanLocality = locality == null ? null : TextKind.NAME.clean(violations, "locality", locality);
            List<String> cleanLines = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                cleanLines.add(TextKind.LINE.clean(violations, "lines[" + i + "]", lines.get(i)));
            }
            violations.check(
                    "lines",
                    !lines.isEmpty(),
                    "address.no-line",
                    () -> "an address needs at least one line above the place: add it, as in Postbus 5100");
            violations.throwIfAny("postal address");
            return new PostalAddress(
                    new Fields(List.copyOf(cleanLines), cleanPostalCode, Objects.requireNonNull(cleanLocality)));
        }
    }
}
