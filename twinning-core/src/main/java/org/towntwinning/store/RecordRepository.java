package org.towntwinning.store;

import java.util.List;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;

/**
 * Reads and writes the records of one kind in a unit of work. A method that throws has written nothing. There is no
 * method that inserts or replaces as the case may be (rule R-04). What is read is exactly what was written; a value
 * that a store cannot hold is refused, never rounded or cut off (rule R-10).
 *
 * @param <I> the type of the ids
 * @param <T> the type of the records
 * @param <Q> the type of the queries
 */
public interface RecordRepository<I extends RecordId, T extends RegisterRecord, Q extends RecordQuery<T>>
        extends RecordReader<I, T, Q> {

    /**
     * Inserts a record.
     *
     * @param value the record
     * @return the record with its version; versions of an id go on where they stopped at its removal (rule R-11)
     * @throws DuplicateRecordException if there is a record of that id (rule R-04)
     */
    Versioned<T> insert(T value);

    /**
     * Inserts many records, all or none of them.
     *
     * @param values the records, in any order: references between them are checked at commit
     * @return the records with their versions, in the order given
     * @throws DuplicateRecordException if there are records of some of the ids, or an id stands twice in the list, with
     *     all those ids (rule R-04)
     */
    List<Versioned<T>> insertAll(Iterable<? extends T> values);

    /**
     * Replaces a record by another value with the same id. An equal value changes nothing and keeps the version (rule
     *
     *
     * @param value the new value
     * @param expected the version that the caller saw, as a web form has it
     * @return the record with its version from now on
     * @throws StaleRecordException if {@code expected} is not the current version, or the record is gone; checked
     *     before equality (rules)
     */
    Versioned<T> replace(T value, Version expected);

    /**
     * Removes a record. Its history stays. That no other record refers to it is checked at commit (rule R-07).
     *
     * @param id the id
     * @param expected the version that the caller saw
     * @throws StaleRecordException if {@code expected} is not the current version, or the record is gone (rule R-05)
     */
    void remove(I id, Version expected);

    /**
     * Removes a record together with its content in every version that the store keeps, and leaves only that it was
     * erased, when, and by which account (rule R-12). The summaries of all units of work that touched it, this one
     * among them, are blanked; backups are the operator's. For duties to erase; {@link #remove remove} is for all else.
     *
     * <p>That no live record refers to it is checked at commit (rule R-07). Older versions of others that did, and
     * everybody who reads the past, find it {@link Effect#ERASED} in its {@link #history history}. From the next unit
     * of work on the id can be used again; in this one, inserting it is an {@link IllegalStateException}. A record that
     * is removed already is erased by inserting anything under its id and erasing that.
     *
     * @param id the id
     * @param expected the version that the caller saw
     * @throws UnsupportedCapabilityException if the store does not have {@link Capability#ERASURE} (rule R-18)
     * @throws StaleRecordException if {@code expected} is not the current version, or the record is gone (rule R-05)
     */
    void erase(I id, Version expected);
}
