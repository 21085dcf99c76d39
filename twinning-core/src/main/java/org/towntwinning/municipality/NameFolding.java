package org.towntwinning.municipality;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Folds names for searching: without case and accents. What is found by a prefix is the same for every backend, because
 * search keys are made here.
 */
public final class NameFolding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Letters that people search for by others and that Unicode does not take apart, in lower case. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            letter('ß', "ss"),
            letter('ı', "i"),
            letter('ł', "l"),
            letter('ø', "o"),
            letter('đ', "d"),
            letter('ð', "d"),
            letter('ħ', "h"),
            letter('þ', "th"),
            letter('æ', "ae"),
            letter('œ', "oe"),
            letter('ς', "σ"),
            letter('‘', "'"),
            letter('’', "'"),
            letter('ʼ', "'"));

    private NameFolding() {}

    /**
     * Folds a name: compatibility decomposition, marks removed, lower case in the root locale, and letters that Unicode
     * does not take apart as people type them without (ß as ss, ı as i, ł as l, ø as o).
     *
     * @param name any text
     * @return the search key; folding it again changes nothing
     */
    public static String fold(String name) {
        Objects.requireNonNull(name, "name");
        String lower = withoutMarks(name).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        withoutMarks(lower).codePoints().forEach(c -> {
            String other = LETTERS.get(c);
            if (other == null) {
                folded.appendCodePoint(c);
            } else {
                folded.append(other);
            }
        });
        return folded.toString();
    }

    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static Map.Entry<Integer, String> letter(int letter, String other) {
        return Map.entry(letter, other);
    }
}
