package org.towntwinning.register;

import org.towntwinning.validation.InvalidDataException;

/**
 * The id of a document.
 *
 * @param value 1 to 200 of the characters {@code A-Z a-z 0-9 . _ ~ : / -}
 */
public record DocumentId(String value) implements RecordId, Comparable<DocumentId> {

    /**
     * Checks the text.
     *
     * @param value 1 to 200 of the characters {@code A-Z a-z 0-9 . _ ~ : / -}
     * @throws InvalidDataException if it is not the text of an id
     */
    public DocumentId {
        RecordId.check("document id", value);
    }

    /**
     * The id with a text.
     *
     * @param value the text
     * @return the id
     * @throws InvalidDataException if it is not the text of an id
     */
    public static DocumentId of(String value) {
        return new DocumentId(value);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.DOCUMENT;
    }

    /** Orders by the binary order of the text. */
    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    /** The text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
