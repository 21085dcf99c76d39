package org.towntwinning.time;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import java.util.List;
import java.util.Locale;
import org.towntwinning.validation.InvalidDataException;

/**
 * Finds out what may have been meant by a text that has not the shape of any date, so that the refusal can say what
 * would be right (S1.7). It only advises: nothing is ever read as the advice says.
 */
final class Misreading {

    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher MASK = CharMatcher.anyOf("XxUu");
    private static final CharMatcher QUALIFIER = CharMatcher.anyOf("~?%");
    private static final CharMatcher VISIBLE = CharMatcher.inRange('!', '~');
    private static final Splitter HYPHEN = Splitter.on('-');
    private static final Splitter SLASH = Splitter.on('/');

    private static final CharMatcher BRACKET = CharMatcher.anyOf("[]{}");
    private static final CharMatcher SIGN = CharMatcher.anyOf("+-Y");
    private static final int DAY_LENGTH = 10;
    private static final int MAX_ADVICE = 60;

    private final EdtfRefusal refusal;
    private final String part;

    /** The text without a qualifier at its end, and that qualifier. */
    private final String bare;

    private final String qualifier;

    Misreading(EdtfRefusal refusal, String part) {
        this.refusal = refusal;
        this.part = part;
        boolean qualified = !part.isEmpty() && QUALIFIER.matches(part.charAt(part.length() - 1));
        int end = qualified ? part.length() - 1 : part.length();
        this.bare = part.substring(0, end);
        this.qualifier = part.substring(end);
    }

    InvalidDataException explain() {
        if (part.isEmpty()) {
            return refuse("date.empty", "is empty: leave the date out, or write \"XXXX\" if it is unknown");
        }
        if (!VISIBLE.matchesAllOf(part)) {
            return foreignCharacter();
        }
        if (part.indexOf('/') >= 0) {
            return slash();
        }
        if (BRACKET.or(CharMatcher.is(',')).matchesAnyOf(part) || part.contains("..")) {
            return brackets();
        }
        if (part.startsWith("--")) {
            return refuse("date.year-missing", "has no year: write it before the month, in four digits");
        }
        if (SIGN.matches(part.charAt(0))) {
            return refuse("date.year-range", "has a year with a sign: years run from 0001 to 9999, in four digits");
        }
        if (QUALIFIER.matchesAnyOf(bare)) {
            return qualifier();
        }
        return plain();
    }

    /** A text of visible characters without signs, sets and misplaced qualifiers. */
    private InvalidDataException plain() {
        if (bare.length() > DAY_LENGTH && bare.charAt(DAY_LENGTH) == 'T') {
            return refuse(
                    "date.time",
                    "has a time of day" + advice(": write the day alone, ", bare.substring(0, DAY_LENGTH)));
        }
        List<String> groups = HYPHEN.splitToList(bare);
        if (MASK.matchesAnyOf(bare) && groups.stream().allMatch(MASK.or(DIGIT)::matchesAllOf)) {
            return mask(groups);
        }
        if (groups.size() > 3 || !groups.stream().allMatch(Misreading::isNumber)) {
            return malformed();
        }
        return groups.size() == 1 ? digits() : hyphenated(groups);
    }

    private InvalidDataException foreignCharacter() {
        int position = VISIBLE.negate().indexIn(part);
        int character = part.codePointAt(position);
        if (character == ' ') {
            return refuse("date.character", "has a space at position " + position + ": remove it");
        }
        String hex = Strings.padStart(Integer.toHexString(character).toUpperCase(Locale.ROOT), 4, '0');
        return refuse(
                "date.character",
                "has the character U+" + hex + " at position " + position
                        + ": dates are written in ASCII digits and signs, as in \"1948-06-30\"");
    }

    private InvalidDataException slash() {
        List<String> groups = SLASH.splitToList(part);
        boolean yearLast = groups.size() == 2
                && groups.get(0).length() < 3
                && groups.get(1).length() == 4;
        if ((yearLast || groups.size() == 3) && groups.stream().allMatch(Misreading::isNumber)) {
            return refuse("date.order", "is written with slashes: write year, month and day, as in \"2021-06-29\"");
        }
        return refuse(
                "date.span",
                "is a span: use DateSpan for what lasts, or write one day somewhere in it as in \"[1948..1950]\"");
    }

    private InvalidDataException brackets() {
        String set = "[" + BRACKET.removeFrom(part) + "]";
        if (!qualifier.isEmpty() && bare.startsWith("[") && bare.endsWith("]")) {
            String members = "[1974" + qualifier + "..1975" + qualifier + "]";
            return refuse(
                    "date.qualifier",
                    "has its qualifier behind the set: give it to every member, as in \"" + members + "\"");
        }
        if (part.startsWith("{")) {
            return refuse(
                    "date.set-brackets",
                    "means all of its members, and a date is one day" + optional(": for one of them write ", set));
        }
        return refuse(
                "date.set-brackets",
                "is not in one pair of square brackets, as in \"[1974,1975]\"" + optional(": write ", set));
    }

    private InvalidDataException qualifier() {
        String unqualified = QUALIFIER.removeFrom(bare);
        Qualifier union = Qualifier.NONE;
        for (int i = 0; i < part.length(); i++) {
            union = union.and(Qualifier.ofSymbol(part.charAt(i)));
        }
        return refuse(
                "date.qualifier",
                "has a qualifier in the wrong place, as one stands at the end and speaks of the whole date"
                        + optional(": write ", unqualified + union.symbol()));
    }

    private InvalidDataException mask(List<String> groups) {
        String capitals = MASK.replaceFrom(bare, 'X');
        if (capitals.equals(EdtfReader.UNKNOWN) && !qualifier.isEmpty()) {
            return refuse("date.qualifier", "qualifies an unknown date, which has no bounds: write \"XXXX\"");
        }
        if (EdtfReader.isLegal(capitals)) {
            return refuse("date.mask", "is masked by another letter than X" + advice(": write ", capitals));
        }
        String year = groups.get(0);
        if (groups.size() > 1 && MASK.matchesAllOf(year)) {
            return refuse("date.year-missing", "has no year: without one nothing is known, write \"XXXX\"");
        }
        if (groups.size() > 1 && MASK.matchesAnyOf(year)) {
            return refuse(
                    "date.mask", "is finer than its masked year" + advice(": write ", MASK.replaceFrom(year, 'X')));
        }
        if (groups.size() > 1) {
            return refuse("date.mask", "masks a month or day" + advice(": leave it out and write ", unmasked(groups)));
        }
        String known = DIGIT.retainFrom(year);
        if (year.length() == 4 && year.startsWith(known)) {
            String first = Strings.padEnd(known, 4, '0');
            first = first.equals("0000") ? "0001" : first;
            String range = "[" + first + qualifier + ".." + Strings.padEnd(known, 4, '9') + qualifier + "]";
            return refuse(
                    "date.mask",
                    "masks more than the last digit, and only decades can be masked, as in \"198X\""
                            + optional(": write ", range));
        }
        return refuse(
                "date.mask", "is masked elsewhere than in its last digit, and only decades can be, as in \"198X\"");
    }

    /** Year and month, up to what is masked. */
    private static String unmasked(List<String> groups) {
        String month = groups.get(1);
        return MASK.matchesAnyOf(month) ? groups.get(0) : groups.get(0) + "-" + month;
    }

    /** Digits without hyphens. */
    private InvalidDataException digits() {
        int length = bare.length();
        if (length < 4) {
            return fewDigits(bare, Strings.padStart(bare, 4, '0'));
        }
        if (length == 8) {
            String day = bare.substring(0, 4) + "-" + bare.substring(4, 6) + "-" + bare.substring(6);
            return refuse("date.digits", "has no hyphens" + advice(": write ", day));
        }
        if (length == 6) {
            String month = bare.substring(0, 4) + "-" + bare.substring(4);
            return refuse("date.digits", "has no hyphens" + advice(": write ", month));
        }
        return refuse("date.year-digits", "has a year of " + length + " digits: years have four, from 0001 to 9999");
    }

    /** Two or three groups of digits. */
    private InvalidDataException hyphenated(List<String> groups) {
        String first = groups.get(0);
        StringBuilder padded = new StringBuilder(Strings.padStart(first, 4, '0'));
        for (String group : groups.subList(1, groups.size())) {
            padded.append('-').append(Strings.padStart(group, 2, '0'));
        }
        if (first.length() < 3 && groups.get(groups.size() - 1).length() == 4) {
            return refuse("date.order", "has its year at the end: write year, month and day, as in \"2021-06-29\"");
        }
        if (first.length() < 4) {
            return fewDigits(first, padded.toString());
        }
        if (first.length() > 4) {
            return refuse("date.year-digits", "has a year of " + first.length() + " digits: years have four");
        }
        return refuse(
                "date.digits", "has not two digits for each of month and day" + advice(": write ", padded.toString()));
    }

    private InvalidDataException fewDigits(String year, String padded) {
        String counted = year.length() == 1 ? "1 digit" : year.length() + " digits";
        String advice = advice(", write ", padded);
        String meaning = advice.isEmpty() ? "" : " if the year " + year + " is meant";
        return refuse("date.year-digits", "has a year of " + counted + ": years have four" + advice + meaning);
    }

    private InvalidDataException malformed() {
        return refuse(
                "date.malformed",
                "is not a date: write what is known, as in \"2021-06-29\", \"2021-06\", \"1948\", \"198X\","
                        + " \"[1979..1981]\", \"[..2017-10]\", or \"XXXX\" for unknown");
    }

    private InvalidDataException refuse(String code, String problem) {
        return refusal.of(part, code, problem);
    }

    private static boolean isNumber(String group) {
        return !group.isEmpty() && DIGIT.matchesAllOf(group);
    }

    /** Advice to write something else, with the qualifier that was written. */
    private String advice(String lead, String text) {
        return optional(lead, text + qualifier);
    }

    /** Advice is given only if it could be followed. */
    private static String optional(String lead, String text) {
        return text.length() <= MAX_ADVICE && EdtfReader.isLegal(text) ? lead + "\"" + text + "\"" : "";
    }
}
