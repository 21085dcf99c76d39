package org.towntwinning.store;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;

/**
 * Reads the records of one kind in a snapshot. The only order is by id, in the binary order of its text. A reader lives
 * as long as its snapshot.
 *
 * @param <I> the type of the ids
 * @param <T> the type of the records
 * @param <Q> the type of the queries
 */
public interface RecordReader<I extends RecordId, T extends RegisterRecord, Q extends RecordQuery<T>> {

    /**
     * The record of an id.
     *
     * @param id the id
     * @return the record with its version, or empty if there is none in this snapshot
     */
    Optional<Versioned<T>> find(I id);

    /**
     * One page of the records that match a query. The pages that follow each other by {@link Page#next()} are, within
     * one snapshot, exactly the whole; over several snapshots, a record that nobody changed appears exactly once (rule
     *
     *
     * @param query what to look for
     * @param page where to begin and how many records to give
     * @return the records in order of id
     */
    Page<Versioned<T>> list(Q query, PageRequest page);

    /**
     * All records that match a query, one after the other. The stream is sequential, shows the records as they are when
     * this method is called, whatever a unit of work writes while it streams, and ends with the callback: used
     * afterwards it is an {@link IllegalStateException} (rule R-03).
     *
     * @param query what to look for
     * @param use what to do with the stream; is called once
     * @param <R> the type of the result
     * @param <X> what the callback may throw
     * @return what the callback returned
     * @throws X what the callback threw
     */
    <R extends @Nullable Object, X extends Exception> R stream(Q query, Work<? super Stream<Versioned<T>>, R, X> use)
            throws X;

    /**
     * Does something with every record that matches a query, in order of id; {@link #stream stream} without a result.
     *
     * @param query what to look for
     * @param action what to do with each record
     * @param <X> what the callback may throw
     * @throws X what the callback threw; the records after that one are not visited
     */
    default <X extends Exception> void forEach(Q query, Action<? super Versioned<T>, X> action) throws X {
        Objects.requireNonNull(action, "action");
        this.<Boolean, X>stream(query, records -> {
            Iterator<Versioned<T>> each = records.iterator();
            while (each.hasNext()) {
                action.perform(each.next());
            }
            return true;
        });
    }

    /**
     * How many records match a query.
     *
     * @param query what to look for
     * @return a number from 0
     */
    long count(Q query);

    /**
     * What became of a record: one entry per unit of work that changed it, up to the revision of this snapshot (rule
     *
     *
     * @param id the id
     * @return oldest first, removals and erasures included; empty if there never was a record of that id
     */
    List<Recorded<T>> history(I id);
}
