package org.towntwinning.register;

import java.util.List;
import java.util.Set;

/**
 * What all six kinds of record have in common. The records are immutable values: to change one is to make another with
 * the same id.
 */
public interface RegisterRecord {

    /**
     * The id, unique among the records of its kind.
     *
     * @return the id
     */
    RecordId id();

    /**
     * The ids by which other systems know this record: case numbers, archive numbers, addresses on the web.
     *
     * @return in the order of scheme and value, unmodifiable, possibly empty
     */
    Set<ExternalId> externalIds();

    /**
     * What a source says of this record that has no field of its own.
     *
     * @return in the order given, unmodifiable, possibly empty
     */
    List<Note> notes();

    /**
     * The records that this record refers to, each with the place where it does. A store keeps all of them existent
     * (rule R-07).
     *
     * @return in the order of the record's properties, unmodifiable; a target that is named twice stands twice
     */
    List<Reference> references();
}
