package org.towntwinning.municipality;

import java.util.Objects;
import org.towntwinning.time.DateSpan;
import org.towntwinning.validation.InvalidDataException;

/**
 * The country that a place belongs to for a time.
 *
 * @param country the country
 * @param validity when the place belongs to it; {@link DateSpan#always()} where nothing is stated
 */
public record CountryPeriod(CountryCode country, DateSpan validity) {

    /**
     * Checks that no component is null.
     *
     * @param country the country
     * @param validity when the place belongs to it
     */
    public CountryPeriod {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(validity, "validity");
    }

    /**
     * A country with nothing stated of the time.
     *
     * @param code a code of ISO 3166-1 alpha-2
     * @return the country, always
     * @throws InvalidDataException if it is not such a code
     */
    public static CountryPeriod of(String code) {
        return new CountryPeriod(CountryCode.of(Objects.requireNonNull(code, "code")), DateSpan.always());
    }
}
