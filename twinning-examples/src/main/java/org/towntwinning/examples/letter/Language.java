package org.towntwinning.examples.letter;

import java.util.Locale;
import org.towntwinning.register.LanguageTag;

/** The languages in which the letter can be written. */
public enum Language {
    /** Dutch. */
    NL,

    /** English, as written in Europe. */
    EN,

    /** German. */
    DE;

    /** The language in which texts of the register are preferred. */
    public LanguageTag tag() {
        return LanguageTag.of(name());
    }

    /** The locale of the resource bundles. */
    public Locale locale() {
        return Locale.forLanguageTag(name());
    }
}
