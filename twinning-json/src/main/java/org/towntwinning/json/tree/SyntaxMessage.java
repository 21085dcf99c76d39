package org.towntwinning.json.tree;

import java.util.regex.Pattern;
import org.towntwinning.validation.Violations;
import tools.jackson.core.JacksonException;

/** What the parser says, in the words of this library and safe to print. */
final class SyntaxMessage {

    /**
     * A limit that was passed.
     *
     * @param code the stable code
     * @param message what is too large, and how large it may be
     */
    record Limit(String code, String message) {}

    static final String END = "the text ends before it is complete: was it cut off?";

    /** What the parser adds about its own options and where it has the text from. */
    private static final Pattern ASIDE =
            Pattern.compile(" starting at \\[Source:[^]]*]|( \\(not recognized as one)? since Feature [^)]*\\)?");

    private static final int LONGEST = 200;

    private SyntaxMessage() {}

    static String of(JacksonException e) {
        String said = String.valueOf(e.getOriginalMessage());
        if (said.contains("code 0)")) {
            return "a NUL character stands where none may: is this UTF-16? Save the text as UTF-8";
        }
        StringBuilder shown = new StringBuilder("not JSON: ");
        ASIDE.matcher(said).replaceAll("").codePoints().limit(LONGEST).forEach(c -> shown.append(printable(c)));
        return shown.toString();
    }

    /** Control and direction-changing characters of the text must not reach a log. */
    private static String printable(int c) {
        String character = Character.toString(c);
        String quoted = Violations.quote(character);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** The parser tells limits apart by its message only. */
    static Limit limit(JacksonException e, Limits limits) {
        String said = String.valueOf(e.getOriginalMessage());
        if (said.contains("nesting depth")) {
            return new Limit(
                    "json.too-deep", "objects and arrays are nested deeper than " + limits.depth() + " levels");
        }
        if (said.contains("Number")) {
            return new Limit("json.number-too-long", "a number has more than " + limits.numberLength() + " characters");
        }
        if (said.contains("Name")) {
            return new Limit(
                    "json.name-too-long", "the name of a member has more than " + limits.nameLength() + " characters");
        }
        return new Limit(
                "json.text-too-long", "a text or a number has more than " + limits.textLength() + " characters");
    }
}
