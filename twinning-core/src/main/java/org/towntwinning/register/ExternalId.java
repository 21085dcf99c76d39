package org.towntwinning.register;

import java.util.Comparator;
import java.util.Objects;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.TextKind;
import org.towntwinning.validation.Violations;

/**
 * The id by which another system knows a record: a case number, an archive number, an address on the web. Unique per
 * scheme and kind of record within a register (rule R-08).
 *
 * @param scheme whose id it is: 1 to 64 of {@code a-z 0-9 . -}, beginning with a letter or digit, as in
 *     {@code zaaknummer}, {@code url}
 * @param value the id itself, kept as it is: a line of text
 */
public record ExternalId(String scheme, String value) implements Comparable<ExternalId> {

    private static final Comparator<ExternalId> ORDER =
            Comparator.comparing(ExternalId::scheme).thenComparing(ExternalId::value);

    /**
     * Checks both parts.
     *
     * @param scheme whose id it is
     * @param value the id itself
     * @throws InvalidDataException with the violations of both
     */
    public ExternalId {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
        Violations violations = new Violations();
        violations.check(
                "scheme",
                isScheme(scheme),
                "id.scheme",
                () -> Violations.quote(scheme)
                        + " is not a scheme: use 1 to 64 of a-z 0-9 . - and begin with a letter or digit");
        value = TextKind.LINE.clean(violations, "value", value);
        violations.throwIfAny("external id");
    }

    /**
     * An external id.
     *
     * @param scheme whose id it is
     * @param value the id itself
     * @return the external id
     * @throws InvalidDataException with the violations of both parts
     */
    public static ExternalId of(String scheme, String value) {
        return new ExternalId(scheme, value);
    }

    /**
     * Whether a text names a scheme: 1 to 64 of {@code a-z 0-9 . -}, beginning with a letter or digit.
     *
     * @param text any text
     * @return true iff it does
     */
    public static boolean isScheme(String text) {
        Objects.requireNonNull(text, "text");
        if (text.isEmpty() || text.length() > 64 || text.charAt(0) == '.' || text.charAt(0) == '-') {
            return false;
        }
        return text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-');
    }

    /** Orders by scheme, then by value. */
    @Override
    public int compareTo(ExternalId other) {
        return ORDER.compare(this, other);
    }

    /** Scheme, colon, value. */
    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
