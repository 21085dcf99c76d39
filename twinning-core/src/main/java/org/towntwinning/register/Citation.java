package org.towntwinning.register;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.TextKind;
import org.towntwinning.validation.Violations;

/**
 * Where a fact comes from: a document of the register, the place in it, and the words of the source. The words are kept
 * beside what was read from them, so that a reading can be checked later. Immutable.
 */
public final class Citation {

    private final Fields fields;

    private Citation(Fields fields) {
        this.fields = fields;
    }

    /**
     * A citation of a document as a whole.
     *
     * @param document the document
     * @return the citation, without place and words
     */
    public static Citation of(DocumentId document) {
        return new Citation(new Fields(Objects.requireNonNull(document, "document"), null, null));
    }

    /**
     * The same citation with a place in the document.
     *
     * @param place a line, page, article or folio, as in {@code line 24}; null for none
     * @return the citation
     * @throws InvalidDataException if the place is not a line of text
     */
    public Citation at(@Nullable String place) {
        return new Citation(new Fields(fields.document, clean(TextKind.LINE, "place", place), fields.words));
    }

    /**
     * The same citation with the words of the source.
     *
     * @param words the words, in the language of the document; null for none
     * @return the citation
     * @throws InvalidDataException if the words are not allowed as text
     */
    public Citation saying(@Nullable String words) {
        return new Citation(new Fields(fields.document, fields.place, clean(TextKind.PROSE, "words", words)));
    }

    /**
     * The document cited.
     *
     * @return its id
     */
    public DocumentId document() {
        return fields.document;
    }

    /**
     * The place in the document.
     *
     * @return as in {@code line 24}, or empty if not stated
     */
    public Optional<String> place() {
        return Optional.ofNullable(fields.place);
    }

    /**
     * The words of the source.
     *
     * @return in the language of the document, or empty if not kept
     */
    public Optional<String> words() {
        return Optional.ofNullable(fields.words);
    }

    private static @Nullable String clean(TextKind kind, String path, @Nullable String text) {
        if (text == null) {
            return null;
        }
        Violations violations = new Violations();
        String clean = kind.clean(violations, path, text);
        violations.throwIfAny("citation");
        return clean;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Citation that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Document and place, for people. */
    @Override
    public String toString() {
        return fields.place == null ? fields.document.value() : fields.document.value() + ", " + fields.place;
    }

    private record Fields(
            DocumentId document,
            @Nullable String place,
            @Nullable String words) {}
}
