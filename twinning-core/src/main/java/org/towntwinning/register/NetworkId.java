package org.towntwinning.register;

import org.towntwinning.validation.InvalidDataException;

/**
 * The id of a network of cities.
 *
 * @param value 1 to 200 of the characters {@code A-Z a-z 0-9 . _ ~ : / -}
 */
public record NetworkId(String value) implements RecordId, Comparable<NetworkId> {

    /**
     * Checks the text.
     *
     * @param value 1 to 200 of the characters {@code A-Z a-z 0-9 . _ ~ : / -}
     * @throws InvalidDataException if it is not the text of an id
     */
    public NetworkId {
        RecordId.check("network id", value);
    }

    /**
     * The id with a text.
     *
     * @param value the text
     * @return the id
     * @throws InvalidDataException if it is not the text of an id
     */
    public static NetworkId of(String value) {
        return new NetworkId(value);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.NETWORK;
    }

    /** Orders by the binary order of the text. */
    @Override
    public int compareTo(NetworkId other) {
        return value.compareTo(other.value);
    }

    /** The text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
