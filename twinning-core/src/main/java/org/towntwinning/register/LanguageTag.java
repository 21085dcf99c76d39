package org.towntwinning.register;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/**
 * A language, as a tag of BCP 47: {@code nl}, {@code en-GB}, {@code hy}, {@code und} for one that is not known.
 *
 * @param value the tag in its canonical case
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {

    private static final String UNKNOWN = "und";

    /** Dutch. */
    public static final LanguageTag NL = new LanguageTag("nl");

    /** English. */
    public static final LanguageTag EN = new LanguageTag("en");

    /** German. */
    public static final LanguageTag DE = new LanguageTag("de");

    /** A language that is not known. */
    public static final LanguageTag UNDETERMINED = new LanguageTag(UNKNOWN);

    /**
     * Checks the tag and brings it into its canonical case.
     *
     * @param value the tag in its canonical case
     * @throws InvalidDataException if it is not a well-formed tag with a language
     */
    public LanguageTag {
        value = canonical(Objects.requireNonNull(value, "value"));
    }

    /**
     * The language with a tag.
     *
     * @param tag a tag of BCP 47, in any case
     * @return the language
     * @throws InvalidDataException if it is not a well-formed tag with a language
     */
    public static LanguageTag of(String tag) {
        return new LanguageTag(Objects.requireNonNull(tag, "tag"));
    }

    /**
     * The language without script, region and variant.
     *
     * @return {@code en} for {@code en-GB}; itself where there is nothing to leave out
     */
    public LanguageTag primary() {
        int hyphen = value.indexOf('-');
        return hyphen < 0 ? this : new LanguageTag(value.substring(0, hyphen));
    }

    /** Orders by the text of the tag. */
    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    /** The tag. */
    @Override
    public String toString() {
        return value;
    }

    private static String canonical(String tag) {
        if (tag.length() <= 35) {
            try {
                Locale locale = new Locale.Builder().setLanguageTag(tag).build();
                if (!locale.getLanguage().isEmpty() || startsUndetermined(tag)) {
                    return locale.toLanguageTag();
                }
            } catch (IllformedLocaleException malformed) {
                // falls through to the one message for all such tags
            }
        }
        throw InvalidDataException.of(
                "language",
                "language.tag",
                Violations.quote(tag)
                        + " is not a language tag of BCP 47: write nl, en, de, en-GB, or und if not known");
    }

    /** Whether the tag says that the language is not known; a region or script may follow. */
    private static boolean startsUndetermined(String tag) {
        return tag.regionMatches(true, 0, UNKNOWN, 0, UNKNOWN.length());
    }
}
