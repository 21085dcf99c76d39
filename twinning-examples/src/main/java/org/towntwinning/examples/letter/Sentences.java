package org.towntwinning.examples.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects sentences to a text: each begins with a capital letter and ends with a full stop. */
final class Sentences {

    private static final String ENDS = ".!?…";
    private static final String QUOTES = "’”“";

    private final List<String> sentences = new ArrayList<>();

    /** Adds a sentence or a part that is to become one. */
    Sentences add(String sentence) {
        sentences.add(stop(capital(sentence)));
        return this;
    }

    /** Adds a sentence if it is there. */
    Sentences add(Optional<String> sentence) {
        sentence.ifPresent(this::add);
        return this;
    }

    /** The sentences, one after the other. */
    @Override
    public String toString() {
        return String.join(" ", sentences);
    }

    /** The text with a capital as its first letter; a digit or a quotation mark stays. */
    static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }

    /** The text with a full stop at its end, unless it ends already. */
    static String stop(String text) {
        int last = text.length() - 1;
        if (last > 0 && QUOTES.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last < 0 || ENDS.indexOf(text.charAt(last)) >= 0 ? text : text + ".";
    }

    /** The text without the full stop at its end, to stand within a sentence. */
    static String clause(String text) {
        return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    }
}
