package org.towntwinning.register;

import java.util.Comparator;
import java.util.Objects;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/**
 * The id of a record: a text that the caller chooses and that never changes, unique among the records of its kind.
 * Names are never keys: homonyms are real.
 *
 * <p>The text has 1 to 200 of the characters {@code A-Z a-z 0-9 . _ ~ : / -}, so that it stands in a URL, a file and a
 * database unchanged; upper and lower case differ. The only order of records is the binary order of this text.
 */
public sealed interface RecordId permits MunicipalityId, NetworkId, RelationId, CommitteeId, InteractionId, DocumentId {

    /** Orders by kind, then by text; consistent with equals. */
    Comparator<RecordId> ORDER = Comparator.comparing(RecordId::kind).thenComparing(RecordId::value);

    /** The longest text of an id. */
    int MAX_LENGTH = 200;

    /**
     * The text of the id.
     *
     * @return 1 to 200 characters
     */
    String value();

    /**
     * The kind of the record that bears the id.
     *
     * @return the kind
     */
    RecordKind kind();

    /**
     * Makes the id of a given kind.
     *
     * @param kind the kind of record
     * @param value the text of the id
     * @return an id of the type that belongs to the kind
     * @throws InvalidDataException if the text is not that of an id
     */
    static RecordId of(RecordKind kind, String value) {
        Objects.requireNonNull(kind, "kind");
        return switch (kind) {
            case MUNICIPALITY -> new MunicipalityId(value);
            case NETWORK -> new NetworkId(value);
            case RELATION -> new RelationId(value);
            case COMMITTEE -> new CommitteeId(value);
            case INTERACTION -> new InteractionId(value);
            case DOCUMENT -> new DocumentId(value);
        };
    }

    /**
     * Checks the text of an id, or of a key within a record, which has the same characters.
     *
     * @param what what the text identifies, as in {@code relation id}
     * @param value the text
     * @throws InvalidDataException if it is empty, too long, or has other characters
     */
    static void check(String what, String value) {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(value, "value");
        for (int i = 0; i < Math.min(value.length(), MAX_LENGTH); i++) {
            char c = value.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && "._~:/-".indexOf(c) < 0) {
                throw InvalidDataException.of(
                        what,
                        "id.character",
                        Violations.quote(value) + " has a character at position " + i
                                + " that an id cannot have: use A-Z a-z 0-9 . _ ~ : / -");
            }
        }
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw InvalidDataException.of(
                    what,
                    "id.length",
                    Violations.quote(value) + " has " + value.length() + " characters: an id has 1 to " + MAX_LENGTH);
        }
    }
}
