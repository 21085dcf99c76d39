package org.towntwinning.store;

import java.util.Objects;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/** The one text form of versions and revisions: two texts of the same number would be two entity tags. */
final class Numeral {

    /**
     * So many digits always fit into a long. What has more could be printed and not be read back, so it is not made.
     */
    private static final int MAX_DIGITS = 18;

    private static final long MAX = 999_999_999_999_999_999L;

    private Numeral() {}

    static void check(String what, long number, long least) {
        if (number < least || number > MAX) {
            throw refusal(what, Long.toString(number), least);
        }
    }

    static long parse(String what, String text, long least) {
        Objects.requireNonNull(text, "text");
        boolean digits = !text.isEmpty()
                && text.length() <= MAX_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.equals("0") || text.charAt(0) != '0');
        if (!digits || Long.parseLong(text) < least) {
            throw refusal(what, Violations.quote(text), least);
        }
        return Long.parseLong(text);
    }

    private static InvalidDataException refusal(String what, String given, long least) {
        return InvalidDataException.of(
                what,
                what + ".malformed",
                given + " is not a " + what + ": write a whole number from " + least + " of at most " + MAX_DIGITS
                        + " decimal digits, as in 17");
    }
}
