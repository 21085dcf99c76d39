package org.towntwinning.anniversary;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.validation.TextKind;
import org.towntwinning.validation.Violations;

/**
 * What jubilees are called, as a table: silver for 25 years. The names are data, keyed by language and milestone; a
 * caller may replace or extend them (rule S5.5). Immutable.
 *
 * <p>Which names ship: the standard table has those of common use in Dutch, English and German. 12.5, 65, 70 and 75
 * years vary by region and source; copper means another year in German lists, where 12.5 years are nickel.
 */
public final class JubileeNames {

    private static final JubileeNames STANDARD = builder()
            .add(LanguageTag.NL, 150, "koper")
            .add(LanguageTag.NL, 300, "zilver")
            .add(LanguageTag.NL, 480, "robijn")
            .add(LanguageTag.NL, 600, "goud")
            .add(LanguageTag.NL, 720, "diamant")
            .add(LanguageTag.NL, 780, "briljant")
            .add(LanguageTag.NL, 840, "platina")
            .add(LanguageTag.NL, 900, "albast")
            .add(LanguageTag.EN, 300, "silver")
            .add(LanguageTag.EN, 480, "ruby")
            .add(LanguageTag.EN, 600, "gold")
            .add(LanguageTag.EN, 720, "diamond")
            .add(LanguageTag.DE, 150, "Nickel")
            .add(LanguageTag.DE, 300, "Silber")
            .add(LanguageTag.DE, 480, "Rubin")
            .add(LanguageTag.DE, 600, "Gold")
            .add(LanguageTag.DE, 720, "Diamant")
            .add(LanguageTag.DE, 780, "Eisen")
            .add(LanguageTag.DE, 840, "Gnaden")
            .add(LanguageTag.DE, 900, "Kronjuwelen")
            .build();

    private record Key(LanguageTag language, Milestone milestone) {}

    private final ImmutableSetMultimap<Key, String> names;

    private JubileeNames(ImmutableSetMultimap<Key, String> names) {
        this.names = names;
    }

    /**
     * The names of common use in Dutch, English and German.
     *
     * @return the table of rule S5.5
     */
    public static JubileeNames standard() {
        return STANDARD;
    }

    /**
     * A builder without names.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that holds all of this table.
     *
     * @return a new builder, for a longer table
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.names.putAll(names);
        return builder;
    }

    /**
     * The names of a milestone.
     *
     * @param milestone the milestone
     * @param language the reader's language; names of its {@linkplain LanguageTag#primary() primary} one where it has
     *     none of its own
     * @return in the order in which they were added, possibly empty
     */
    public List<String> of(Milestone milestone, LanguageTag language) {
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(language, "language");
        List<String> own = names.get(new Key(language, milestone)).asList();
        return own.isEmpty() ? names.get(new Key(language.primary(), milestone)).asList() : own;
    }

    /**
     * Which lustrum a milestone is. The 17th lustrum is 85 years; "20-year lustrum" would be wrong.
     *
     * @param milestone the milestone
     * @return n for {@code 60 n} months, else empty
     */
    public static OptionalInt lustrum(Milestone milestone) {
        Objects.requireNonNull(milestone, "milestone");
        return milestone.months() % 60 == 0 ? OptionalInt.of(milestone.months() / 60) : OptionalInt.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JubileeNames that && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    /** The whole table, for people. */
    @Override
    public String toString() {
        return names.toString();
    }

    /** Collects names. Not thread-safe. */
    public static final class Builder {

        private final ImmutableSetMultimap.Builder<Key, String> names = ImmutableSetMultimap.builder();

        private Builder() {}

        /**
         * Adds a name.
         *
         * @param language its language
         * @param milestone what it is the name of
         * @param name the name, alone: {@code zilver}, not {@code zilveren jubileum}
         * @return this builder
         * @throws org.towntwinning.validation.InvalidDataException if the text is not allowed in a name
         */
        public Builder add(LanguageTag language, Milestone milestone, String name) {
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(milestone, "milestone");
            Objects.requireNonNull(name, "name");
            Violations violations = new Violations();
            String clean = TextKind.NAME.clean(violations, "name", name);
            violations.throwIfAny("name of a jubilee");
            names.put(new Key(language, milestone), clean);
            return this;
        }

        private Builder add(LanguageTag language, int months, String name) {
            return add(language, Milestone.ofMonths(months), name);
        }

        /**
         * Makes the table.
         *
         * @return all names that were added
         */
        public JubileeNames build() {
            return new JubileeNames(names.build());
        }
    }
}
