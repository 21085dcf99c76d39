package org.towntwinning.store.spi;

import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.StorageFailureException;

/** Receives what a {@link CommitLog} has kept, when a store is opened. */
public interface ReplayTarget {

    /**
     * Takes the next commit: revision 1, 2, 3 ... without gaps.
     *
     * @param commit the commit; values that it does not give are {@linkplain CommitLog#read read} from the log when
     *     somebody asks for that version, so that a log that {@linkplain CommitLog#readsBack() reads back} need not
     *     hand over what was replaced long ago
     * @throws StorageFailureException if it cannot follow the commits before it (rule R-16)
     */
    void commit(Commit commit);

    /**
     * Takes the value that a live record has after the commits so far, if none of these gave it. Before the log ends,
     * every record that is live at its end has been given.
     *
     * @param record the record
     * @throws StorageFailureException if there is no such record, or its value is known already (rule R-16)
     */
    void current(RegisterRecord record);
}
