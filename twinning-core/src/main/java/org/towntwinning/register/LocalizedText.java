package org.towntwinning.register;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.TextKind;
import org.towntwinning.validation.Violations;

/**
 * The same text in one or more languages. Immutable; two are equal iff they have the same texts in the same languages.
 */
public final class LocalizedText {

    private final ImmutableSortedMap<LanguageTag, String> texts;

    private LocalizedText(ImmutableSortedMap<LanguageTag, String> texts) {
        this.texts = texts;
    }

    /**
     * A text in one language.
     *
     * @param language a tag of BCP 47
     * @param text the text
     * @return the text in that language alone
     * @throws InvalidDataException if the language or the text is not allowed
     */
    public static LocalizedText of(String language, String text) {
        return from(Map.of(
                LanguageTag.of(Objects.requireNonNull(language, "language")), Objects.requireNonNull(text, "text")));
    }

    /**
     * A text in several languages.
     *
     * @param texts the text of each language, at least one
     * @return those texts
     * @throws InvalidDataException if there is none or a text is not allowed
     */
    public static LocalizedText from(Map<LanguageTag, String> texts) {
        Objects.requireNonNull(texts, "texts");
        Violations violations = new Violations();
        violations.check(
                "",
                !texts.isEmpty(),
                "text.no-language",
                () -> "a text needs at least one language: add it, und if it is not known");
        SortedMap<LanguageTag, String> clean = new TreeMap<>();
        new TreeMap<>(texts)
                .forEach((language, text) ->
                        clean.put(language, TextKind.PROSE.clean(violations, language.value(), text)));
        violations.throwIfAny("text");
        return new LocalizedText(ImmutableSortedMap.copyOf(clean));
    }

    /**
     * The same text in one more language.
     *
     * @param language a tag of BCP 47; replaces what was there
     * @param text the text
     * @return all texts of this one, and the further one
     * @throws InvalidDataException if the language or the text is not allowed
     */
    public LocalizedText and(String language, String text) {
        SortedMap<LanguageTag, String> all = new TreeMap<>(texts);
        all.put(LanguageTag.of(Objects.requireNonNull(language, "language")), Objects.requireNonNull(text, "text"));
        return from(all);
    }

    /**
     * All texts.
     *
     * @return in the order of the languages, unmodifiable, at least one
     */
    public SortedMap<LanguageTag, String> texts() {
        return texts;
    }

    /**
     * The text for a reader of a language: in that language, else in its {@linkplain LanguageTag#primary() primary}
     * one, else in English, else in the first language there is.
     *
     * @param language the reader's language
     * @return a text, always
     */
    public String in(LanguageTag language) {
        Objects.requireNonNull(language, "language");
        return Optional.ofNullable(texts.get(language))
                .or(() -> Optional.ofNullable(texts.get(language.primary())))
                .or(() -> Optional.ofNullable(texts.get(LanguageTag.EN)))
                .orElseGet(() -> texts.values().iterator().next());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** The texts with their languages, for people. */
    @Override
    public String toString() {
        return texts.toString();
    }
}
