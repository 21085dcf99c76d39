package org.towntwinning.municipality;

import java.util.Objects;
import org.towntwinning.register.ExternalId;
import org.towntwinning.time.DateSpan;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.TextKind;
import org.towntwinning.validation.Violations;

/**
 * An official identifier of a place: an open scheme and a value. The values of known schemes are checked: {@code cbs}
 * ({@code GM0141}), {@code tooi} (an address), {@code ags} ({@code 05962024}, with its leading zero), {@code ars},
 * {@code gss} ({@code E07000123}), {@code wikidata} ({@code Q10002}), {@code insee}, {@code nuts}, {@code geonames}.
 * Unknown schemes are kept.
 *
 * @param scheme 1 to 64 of {@code a-z 0-9 . -}, beginning with a letter or digit
 * @param value the identifier, exactly as the scheme writes it
 * @param validity when it means this place: codes are used again; {@link DateSpan#always()} where nothing is stated
 */
public record Identifier(String scheme, String value, DateSpan validity) {

    /**
     * Checks scheme and value.
     *
     * @param scheme 1 to 64 of {@code a-z 0-9 . -}, beginning with a letter or digit
     * @param value the identifier
     * @param validity when it means this place
     * @throws InvalidDataException if the scheme is not one, or the value is not of a known scheme
     */
    public Identifier {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(validity, "validity");
        Violations violations = new Violations();
        String givenScheme = scheme;
        violations.check(
                "scheme",
                ExternalId.isScheme(scheme),
                "id.scheme",
                () -> Violations.quote(givenScheme)
                        + " is not a scheme: use 1 to 64 of a-z 0-9 . - and begin with a letter or digit");
        value = TextKind.LINE.clean(violations, "value", value);
        String cleanValue = value;
        KnownScheme.of(scheme)
                .filter(known -> !known.accepts(cleanValue))
                .ifPresent(known -> violations.add(
                        "value",
                        "identifier.value",
                        Violations.quote(cleanValue) + " is not an identifier of scheme " + givenScheme + ": write "
                                + known.expected()));
        violations.throwIfAny("identifier");
    }

    /**
     * An identifier with nothing stated of its time.
     *
     * @param scheme the scheme
     * @param value the identifier
     * @return the identifier, always valid
     * @throws InvalidDataException if the scheme is not one, or the value is not of a known scheme
     */
    public static Identifier of(String scheme, String value) {
        return new Identifier(scheme, value, DateSpan.always());
    }
}
