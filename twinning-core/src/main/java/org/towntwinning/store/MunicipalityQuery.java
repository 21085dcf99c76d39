package org.towntwinning.store;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.NameFolding;

/** What to look for among the municipalities. */
public final class MunicipalityQuery implements RecordQuery<Municipality> {

    private static final MunicipalityQuery ALL = new MunicipalityQuery(Set.of());

    private final Set<Condition<Municipality>> conditions;

    private MunicipalityQuery(Set<Condition<Municipality>> conditions) {
        this.conditions = conditions;
    }

    /**
     * The query without conditions.
     *
     * @return all municipalities
     */
    public static MunicipalityQuery all() {
        return ALL;
    }

    /**
     * Narrows to places that bear or bore an official identifier.
     *
     * @param scheme whose identifier it is, as in {@code cbs}
     * @param value the identifier, exactly as the scheme writes it; any text
     * @return the narrower query
     */
    public MunicipalityQuery identifier(String scheme, String value) {
        return and(new HasIdentifier(scheme, value));
    }

    /**
     * Narrows to places that belong or belonged to a country.
     *
     * @param country the country
     * @return the narrower query
     */
    public MunicipalityQuery country(CountryCode country) {
        return and(new InCountry(country));
    }

    /**
     * Narrows to places that have a name, of any time and language, beginning with given letters, however they are
     * accented or capitalised.
     *
     * @param prefix the letters as people type them, any text; the empty one narrows nothing
     * @return the narrower query
     */
    public MunicipalityQuery nameBeginning(String prefix) {
        return and(new NameBeginning(NameFolding.fold(Objects.requireNonNull(prefix, "prefix"))));
    }

    @Override
    public Set<Condition<Municipality>> conditions() {
        return conditions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MunicipalityQuery that && conditions.equals(that.conditions);
    }

    @Override
    public int hashCode() {
        return conditions.hashCode();
    }

    /** The conditions, for people. */
    @Override
    public String toString() {
        return Conditions.show("municipalities", conditions);
    }

    private MunicipalityQuery and(Condition<Municipality> further) {
        return new MunicipalityQuery(Conditions.and(conditions, further));
    }

    /**
     * The place bears or bore an identifier.
     *
     * @param scheme whose identifier it is
     * @param value the identifier
     */
    public record HasIdentifier(String scheme, String value) implements Condition<Municipality> {

        /**
         * Checks that no component is null.
         *
         * @param scheme whose identifier it is
         * @param value the identifier
         */
        public HasIdentifier {
            Objects.requireNonNull(scheme, "scheme");
            Objects.requireNonNull(value, "value");
        }

        @Override
        public boolean matches(Municipality record) {
            return record.identifiers().stream()
                    .anyMatch(identifier -> identifier.scheme().equals(scheme)
                            && identifier.value().equals(value));
        }
    }

    /**
     * The place belongs or belonged to a country.
     *
     * @param country the country
     */
    public record InCountry(CountryCode country) implements Condition<Municipality> {

        /**
         * Checks that no component is null.
         *
         * @param country the country
         */
        public InCountry {
            Objects.requireNonNull(country, "country");
        }

        @Override
        public boolean matches(Municipality record) {
            return record.countries().stream()
                    .anyMatch(period -> period.country().equals(country));
        }
    }

    /**
     * A name of the place begins with given letters.
     *
     * @param foldedPrefix the letters, folded by {@link NameFolding#fold(String)}
     */
    public record NameBeginning(String foldedPrefix) implements Condition<Municipality> {

        /**
         * Checks that no component is null.
         *
         * @param foldedPrefix the letters
         */
        public NameBeginning {
            Objects.requireNonNull(foldedPrefix, "foldedPrefix");
        }

        @Override
        public boolean matches(Municipality record) {
            return record.hasNameBeginning(foldedPrefix);
        }
    }
}
