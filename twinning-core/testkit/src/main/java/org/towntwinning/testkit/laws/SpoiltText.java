package org.towntwinning.testkit.laws;

import java.util.Random;

/** Texts that are nearly right: one character too many, too few, twice, another, or two exchanged. */
final class SpoiltText {

    /** What dates, ids and codes are made of, and what they are not. */
    private static final String CHARACTERS = "0019-/.,[]~?%XxTZ: \t\n\0é\uD83D٣aA_+e";

    private SpoiltText() {}

    static String of(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        char other = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        String before = text.substring(0, at);
        String after = text.substring(at);
        String rest = after.isEmpty() ? "" : after.substring(1);
        return switch (random.nextInt(6)) {
            case 0 -> before + other + after;
            case 1 -> before + other + rest;
            case 2 -> before + rest;
            case 3 -> before + (after.isEmpty() ? "" : after.charAt(0)) + after;
            case 4 -> rest.isEmpty() ? text : before + rest.charAt(0) + after.charAt(0) + rest.substring(1);
            default -> before;
        };
    }
}
