package org.towntwinning.json.wire;

import java.util.Map;

/**
 * An object that holds one text for each language.
 *
 * @param byLanguage the texts by the tag of their language, in the order of the JSON text
 */
public record Texts(Map<Text, Text> byLanguage) {

    /** What stands for texts that are missing or were refused already, and must not be complained about again. */
    static final Texts REFUSED = new Texts(Map.of());

    // Not equals: an empty object that was read is to be complained about.
    @SuppressWarnings("ReferenceEquality")
    boolean isRefused() {
        return this == REFUSED;
    }
}
