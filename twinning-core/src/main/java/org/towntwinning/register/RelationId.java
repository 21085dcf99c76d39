package org.towntwinning.register;

import org.towntwinning.validation.InvalidDataException;

/**
 * The id of a relation.
 *
 * @param value 1 to 200 of the characters {@code A-Z a-z 0-9 . _ ~ : / -}
 */
public record RelationId(String value) implements RecordId, Comparable<RelationId> {

    /**
     * Checks the text.
     *
     * @param value 1 to 200 of the characters {@code A-Z a-z 0-9 . _ ~ : / -}
     * @throws InvalidDataException if it is not the text of an id
     */
    public RelationId {
        RecordId.check("relation id", value);
    }

    /**
     * The id with a text.
     *
     * @param value the text
     * @return the id
     * @throws InvalidDataException if it is not the text of an id
     */
    public static RelationId of(String value) {
        return new RelationId(value);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.RELATION;
    }

    /** Orders by the binary order of the text. */
    @Override
    public int compareTo(RelationId other) {
        return value.compareTo(other.value);
    }

    /** The text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
