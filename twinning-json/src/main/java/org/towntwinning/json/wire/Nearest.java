package org.towntwinning.json.wire;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the word that somebody probably meant. */
public final class Nearest {

    private static final int FARTHEST = 2;

    private Nearest() {}

    /**
     * The known word that is nearest to a given one.
     *
     * @param given the word that is not known
     * @param known the words that are
     * @return the nearest, or empty if none is near: at most one letter in three differs, two at most
     */
    public static Optional<String> to(String given, Collection<String> known) {
        if (given.length() > 64) {
            return Optional.empty();
        }
        String plain = plain(given);
        int limit = Math.min(FARTHEST, (plain.length() + 1) / 3);
        return known.stream()
                .filter(word -> distance(plain, plain(word)) <= limit)
                .min(Comparator.comparingInt(word -> distance(plain, plain(word))));
    }

    /**
     * What to write in place of a word that is not known.
     *
     * @param given the word
     * @param possible the words of which one may have been meant
     * @param known all known words, listed if none of them is near
     * @return the end of a sentence
     */
    public static String advice(String given, Collection<String> possible, Collection<String> known) {
        return to(given, possible)
                .map(meant -> ": did you mean \"" + meant + "\"?")
                .orElseGet(() -> ": write " + (known.size() > 1 ? "one of " : "") + list(known));
    }

    /** The words in quotation marks. */
    static String list(Collection<String> words) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
    }

    private static String plain(String word) {
        return word.replace("_", "").replace("-", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** How many letters are to be put in, left out, changed or swapped with their neighbour. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > FARTHEST) {
            return Math.abs(a.length() - b.length()); // At least that many are to be put in.
        }
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        int[] beforeLast = last;
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
