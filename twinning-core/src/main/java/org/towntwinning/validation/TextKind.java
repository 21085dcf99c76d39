package org.towntwinning.validation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/**
 * The three kinds of text that records hold, and what each may contain. The core decides this once, so that no two
 * backends can disagree about a character.
 *
 * <p>All kinds: Unicode normalisation form C; without white space at either end; not empty; without U+0000 and other
 * control characters, unpaired surrogates, noncharacters, byte order marks. Constructors of the domain normalise
 * people's input (form C, ends trimmed, line ends as LF) and refuse the rest; readers of the library's own formats
 * refuse text that is not {@linkplain #isNormalised(String) normalised} already, because nobody could have written it
 * by this library.
 */
public enum TextKind {

    /**
     * A name of a place, body or person's office: one line, at most 300 characters, no invisible or direction-changing
     * characters.
     */
    NAME(300),

    /** A line of text, such as an address line, a number or a subject: one line, at most 1,000 characters. */
    LINE(1_000),

    /** Text of several lines, such as a note: at most 20,000 characters; line feeds and tabs are allowed. */
    PROSE(20_000);

    private static final int REPORTED = 3;

    private final int maxLength;

    TextKind(int maxLength) {
        this.maxLength = maxLength;
    }

    /**
     * The longest text of this kind.
     *
     * @return a number of UTF-16 code units
     */
    public int maxLength() {
        return maxLength;
    }

    /**
     * Normalises people's input and checks it.
     *
     * @param violations receives everything that is wrong
     * @param path where the text stands
     * @param text the text as it was given
     * @return the normalised text; of use only if no violation was added
     */
    public String clean(Violations violations, String path, String text) {
        Objects.requireNonNull(violations, "violations");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        String clean = normalise(text);
        if (clean.codePoints().noneMatch(TextKind::isVisible)) {
            violations.add(
                    path, "text.blank", path + " is blank: give at least one visible character, or leave it out");
        } else if (clean.length() > maxLength) {
            violations.add(
                    path,
                    "text.too-long",
                    path + " has " + clean.length() + " characters: at most " + maxLength + " are allowed, it begins "
                            + Violations.quote(clean));
        }
        checkCharacters(violations, path, clean);
        return clean;
    }

    /**
     * Normalises people's input: form C, line ends as LF, white space and byte order marks cut off at both ends.
     *
     * @param text any text
     * @return the normalised text, possibly empty; unpaired surrogates stay for the check to find
     */
    public static String normalise(String text) {
        Objects.requireNonNull(text, "text");
        String lineEnds = text.replace("\r\n", "\n").replace('\r', '\n');
        String composed = Normalizer.isNormalized(lineEnds, Normalizer.Form.NFC)
                ? lineEnds
                : Normalizer.normalize(lineEnds, Normalizer.Form.NFC);
        int start = 0;
        int end = composed.length();
        while (start < end && isBlank(composed.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(composed.charAt(end - 1))) {
            end--;
        }
        return composed.substring(start, end);
    }

    /**
     * Whether a text is what {@link #normalise(String)} would make of it. The empty text is.
     *
     * @param text any text
     * @return true iff normalising changes nothing
     */
    public static boolean isNormalised(String text) {
        return normalise(text).equals(text);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** Whether something is to be seen; what is not allowed counts, because it is reported as such. */
    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    private void checkCharacters(Violations violations, String path, String text) {
        int reported = 0;
        for (int i = 0; i < text.length() && reported < REPORTED; ) {
            int c = text.codePointAt(i);
            String problem = problemOf(c);
            if (!problem.isEmpty()) {
                String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
                String codePoint = "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
                violations.add(
                        path,
                        "text.character",
                        path + " has " + problem + " " + codePoint + " at position " + i + ": remove it from "
                                + Violations.quote(text));
                reported++;
            }
            i += Character.charCount(c);
        }
    }

    /** The kind of character that is not allowed, or the empty text. */
    private String problemOf(int c) {
        int type = Character.getType(c);
        if (type == Character.SURROGATE) {
            return "the unpaired surrogate";
        }
        if ((c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) {
            return "the noncharacter";
        }
        if (type == Character.CONTROL) {
            boolean layout = this == PROSE && (c == '\n' || c == '\t');
            return layout ? "" : "the control character";
        }
        if (c == 0xFEFF) {
            return "a byte order mark";
        }
        if (this != PROSE && (type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR)) {
            return "the line separator";
        }
        if (this == NAME && type == Character.FORMAT) {
            return "the invisible character";
        }
        return "";
    }
}
