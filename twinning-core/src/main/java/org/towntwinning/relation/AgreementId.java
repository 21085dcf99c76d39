package org.towntwinning.relation;

import org.towntwinning.register.RecordId;
import org.towntwinning.validation.InvalidDataException;

/**
 * The key of an agreement within its relation, by which a signing points to what was signed.
 *
 * @param value 1 to 200 of the characters {@code A-Z a-z 0-9 . _ ~ : / -}
 */
public record AgreementId(String value) implements Comparable<AgreementId> {

    /**
     * Checks the text.
     *
     * @param value 1 to 200 of the characters {@code A-Z a-z 0-9 . _ ~ : / -}
     * @throws InvalidDataException if it has other characters or none
     */
    public AgreementId {
        RecordId.check("agreement id", value);
    }

    /**
     * The key with a text.
     *
     * @param value the text
     * @return the key
     * @throws InvalidDataException if it has other characters or none
     */
    public static AgreementId of(String value) {
        return new AgreementId(value);
    }

    /** Orders by the binary order of the text. */
    @Override
    public int compareTo(AgreementId other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
