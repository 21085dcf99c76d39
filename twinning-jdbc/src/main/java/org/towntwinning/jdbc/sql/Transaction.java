package org.towntwinning.jdbc.sql;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.towntwinning.store.CommitOutcomeUnknownException;
import org.towntwinning.store.StorageFailureException;

/**
 * What a unit of work runs in, from the moment when it is the only writer. Closing it without a commit leaves no trace
 * (rule R-01).
 */
public interface Transaction extends AutoCloseable {

    /** The revision that the unit of work makes if it changes anything. */
    long revision();

    /**
     * Asks or writes something.
     *
     * @throws StorageFailureException if the database fails; the transaction is then of no use any more, and says so at
     *     its commit, too
     */
    <T> T with(Function<? super Handle, T> work);

    /**
     * Does nothing if all went well so far. A callback may catch what it should not.
     *
     * @throws StorageFailureException what the database failed with before
     */
    void check();

    /**
     * Makes everything durable.
     *
     * @throws StorageFailureException if it certainly was not committed
     * @throws CommitOutcomeUnknownException if nobody knows (rule R-13)
     */
    void commit();

    /** Takes everything back that was not committed, and gives the connection back as it came. Never throws. */
    @Override
    void close();
}
