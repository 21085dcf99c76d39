package org.towntwinning.register;

import org.towntwinning.validation.InvalidDataException;

/**
 * The id of an interaction.
 *
 * @param value 1 to 200 of the characters {@code A-Z a-z 0-9 . _ ~ : / -}
 */
public record InteractionId(String value) implements RecordId, Comparable<InteractionId> {

    /**
     * Checks the text.
     *
     * @param value 1 to 200 of the characters {@code A-Z a-z 0-9 . _ ~ : / -}
     * @throws InvalidDataException if it is not the text of an id
     */
    public InteractionId {
        RecordId.check("interaction id", value);
    }

    /**
     * The id with a text.
     *
     * @param value the text
     * @return the id
     * @throws InvalidDataException if it is not the text of an id
     */
    public static InteractionId of(String value) {
        return new InteractionId(value);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.INTERACTION;
    }

    /** Orders by the binary order of the text. */
    @Override
    public int compareTo(InteractionId other) {
        return value.compareTo(other.value);
    }

    /** The text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
