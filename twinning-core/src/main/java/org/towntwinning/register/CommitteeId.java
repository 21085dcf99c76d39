package org.towntwinning.register;

import org.towntwinning.validation.InvalidDataException;

/**
 * The id of a committee, foundation or association.
 *
 * @param value 1 to 200 of the characters {@code A-Z a-z 0-9 . _ ~ : / -}
 */
public record CommitteeId(String value) implements RecordId, Comparable<CommitteeId> {

    /**
     * Checks the text.
     *
     * @param value 1 to 200 of the characters {@code A-Z a-z 0-9 . _ ~ : / -}
     * @throws InvalidDataException if it is not the text of an id
     */
    public CommitteeId {
        RecordId.check("committee id", value);
    }

    /**
     * The id with a text.
     *
     * @param value the text
     * @return the id
     * @throws InvalidDataException if it is not the text of an id
     */
    public static CommitteeId of(String value) {
        return new CommitteeId(value);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.COMMITTEE;
    }

    /** Orders by the binary order of the text. */
    @Override
    public int compareTo(CommitteeId other) {
        return value.compareTo(other.value);
    }

    /** The text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
