package org.towntwinning.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateSpan;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.TextKind;
import org.towntwinning.validation.Violations;

/**
 * A name in a language, for as long as it is in use. A town may have several at once: Ejmiatsin is also called
 * Vagharshapat.
 *
 * @param text the name
 * @param language the language it belongs to, {@code und} where that is not known
 * @param validity when the name is in use; {@link DateSpan#always()} where nothing is stated
 */
public record Name(String text, LanguageTag language, DateSpan validity) {

    /**
     * Checks the text.
     *
     * @param text the name
     * @param language the language it belongs to
     * @param validity when the name is in use
     * @throws InvalidDataException if it is not allowed in a name
     */
    public Name {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(validity, "validity");
        Violations violations = new Violations();
        text = TextKind.NAME.clean(violations, "text", text);
        violations.throwIfAny("name");
    }

    /**
     * A name with nothing stated of its time.
     *
     * @param language a tag of BCP 47
     * @param text the name
     * @return the name, in use always
     * @throws InvalidDataException if the language or the text is not allowed
     */
    public static Name of(String language, String text) {
        return new Name(text, LanguageTag.of(Objects.requireNonNull(language, "language")), DateSpan.always());
    }

    /**
     * The name to show to a reader: among those surely or possibly in use on the day, the first in the reader's
     * language, else in its primary language, else the first at all.
     *
     * @param names the names, in order of preference
     * @param language the reader's language
     * @param asOf the day
     * @return the name, or empty if none is in use on that day
     */
    public static Optional<Name> choose(List<Name> names, LanguageTag language, LocalDate asOf) {
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(asOf, "asOf");
        List<Name> inUse = names.stream()
                .filter(name -> name.validity.covers(asOf) != Certainty.IMPOSSIBLE)
                .toList();
        return inUse.stream()
                .filter(name -> name.language.equals(language))
                .findFirst()
                .or(() -> inUse.stream()
                        .filter(name -> name.language.primary().equals(language.primary()))
                        .findFirst())
                .or(() -> inUse.stream().findFirst());
    }
}
