package org.towntwinning.register;

import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/**
 * The id of a municipality, in the form {@code scheme:value}. The caller chooses the scheme: an official one
 * ({@code cbs:GM0141}), one with the date from which the code means this municipality, because codes are used again
 * ({@code insee:01004-1955-03-31}), or one's own ({@code town:almelo}).
 *
 * @param value a scheme, a colon and at least one more character; 3 to 200 of the characters {@code A-Z a-z 0-9 . _ ~ :
 *     / -}
 */
public record MunicipalityId(String value) implements RecordId, Comparable<MunicipalityId> {

    /**
     * Checks the text.
     *
     * @param value a scheme
     * @throws InvalidDataException if it is not the text of an id or has no scheme
     */
    public MunicipalityId {
        RecordId.check("municipality id", value);
        int colon = value.indexOf(':');
        if (colon < 1 || colon == value.length() - 1) {
            throw InvalidDataException.of(
                    "municipality id",
                    "id.scheme",
                    Violations.quote(value) + " is not of the form scheme:value: write cbs:GM0141 or town:almelo");
        }
    }

    /**
     * The id with a text.
     *
     * @param value a text of the form {@code scheme:value}
     * @return the id
     * @throws InvalidDataException if it is not the text of such an id
     */
    public static MunicipalityId of(String value) {
        return new MunicipalityId(value);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.MUNICIPALITY;
    }

    /** Orders by the binary order of the text. */
    @Override
    public int compareTo(MunicipalityId other) {
        return value.compareTo(other.value);
    }

    /** The text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
