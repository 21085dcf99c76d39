package org.towntwinning.relation;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * A field of cooperation that an agreement names, in the words of the agreement and by theme. "Tourism and economy" is
 * one field with two themes.
 */
public final class FieldOfCooperation {

    private final Fields fields;

    private FieldOfCooperation(Fields fields) {
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
     * A field of cooperation by its themes alone.
     *
     * @param themes the themes, at least one
     * @return the field
     * @throws InvalidDataException if there is none
     */
    public static FieldOfCooperation of(Theme... themes) {
        return builder()
                .themes(Set.copyOf(List.of(Objects.requireNonNull(themes, "themes"))))
                .build();
    }

    /**
     * What the agreement calls the field.
     *
     * @return the words, or empty if only themes are stated
     */
    public Optional<LocalizedText> wording() {
        return Optional.ofNullable(fields.wording);
    }

    /**
     * The themes that the field covers.
     *
     * @return possibly empty
     */
    public Set<Theme> themes() {
        return fields.themes;
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.wording = fields.wording;
        builder.themes.addAll(fields.themes);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldOfCooperation that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("FieldOfCooperation")
                .add("wording", fields.wording)
                .add("themes", fields.themes)
                .toString();
    }

    private record Fields(@Nullable LocalizedText wording, Set<Theme> themes) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable LocalizedText wording;
        private final Set<Theme> themes = new TreeSet<>();

        private Builder() {}

        /**
         * Sets what the agreement calls the field.
         *
         * @param wording the new value; null for not stated
         * @return this builder
         */
        public Builder wording(@Nullable LocalizedText wording) {
            this.wording = wording;
            return this;
        }

        /**
         * Sets the themes that the field covers; replaces what was there.
         *
         * @param themes the new values
         * @return this builder
         */
        public Builder themes(Set<Theme> themes) {
            List<Theme> copy = List.copyOf(Objects.requireNonNull(themes, "themes"));
            this.themes.clear();
            this.themes.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #themes(Set)}.
         *
         * @param theme the further value
         * @return this builder
         */
        public Builder addTheme(Theme theme) {
            themes.add(Objects.requireNonNull(theme, "theme"));
            return this;
        }

        /**
         * Checks everything and makes the field of cooperation.
         *
         * @return the field of cooperation
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public FieldOfCooperation build() {
            Violations violations = new Violations();
            violations.check(
                    "",
                    wording != null || !themes.isEmpty(),
                    "field.empty",
                    () -> "a field of cooperation needs its wording or a theme: give one of them");
            violations.throwIfAny("field of cooperation");
            return new FieldOfCooperation(new Fields(wording, ImmutableSortedSet.copyOf(themes)));
        }
    }
}
