package org.towntwinning.jdbc.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.towntwinning.store.StorageFailureException;

/**
 * A part of a transaction of the host, from a savepoint on. The host alone begins, commits and rolls back, and nothing
 * about its connection is changed; the right to write is held until it does.
 */
final class JoinedTransaction implements Transaction {

    private final Database database;
    private final Handle handle;
    private final Savepoint savepoint;
    private long revision;
    private @Nullable StorageFailureException failure;
    private boolean open = true;

    private JoinedTransaction(Database database, Handle handle, Savepoint savepoint) {
        this.database = database;
        this.handle = handle;
        this.savepoint = savepoint;
    }

    static JoinedTransaction begin(Database database, Jdbi jdbi, Revisions revisions) {
        Handle handle;
        try {
            handle = jdbi.open();
        } catch (JdbiException failure) {
            throw database.failure("taking the connection of the host's transaction", failure);
        }
        JoinedTransaction begun = null;
        try {
            Connection connection = handle.getConnection();
            requireTransaction(database, connection);
            begun = new JoinedTransaction(database, handle, connection.setSavepoint());
            begun.revision = begun.with(revisions::take);
            return begun;
        } catch (SQLException failure) {
            throw database.failure("setting a savepoint in the host's transaction", failure);
        } finally {
            if (begun == null) {
                handle.close();
            } else if (begun.revision == 0) {
                begun.close();
            }
        }
    }

    private static void requireTransaction(Database database, Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new StorageFailureException(
                    "the store " + database.store() + " joins transactions of the host, and this thread has none: its"
                            + " connection has auto-commit on. Begin a transaction before, or open the store by create(...)",
                    null);
        }
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public <T> T with(Function<? super Handle, T> work) {
        try {
            return work.apply(handle);
        } catch (JdbiException cause) {
            failure = database.failure(
                    "a unit of work within the host's transaction, which the host may run again,", cause);
            throw failure;
        }
    }

    @Override
    public void check() {
        if (failure != null) {
            throw failure;
        }
    }

    /** Leaves it to the host. */
    @Override
    public void commit() {
        check();
        try {
            handle.getConnection().releaseSavepoint(savepoint);
            open = false;
        } catch (SQLException cause) {
            throw database.failure("releasing the savepoint in the host's transaction", cause);
        }
    }

    @Override
    public void close() {
        try (handle) {
            if (open) {
                open = false;
                handle.getConnection().rollback(savepoint);
            }
        } catch (SQLException | JdbiException broken) {
            // The host's transaction is lost, and with it everything that was done in it.
            return;
        }
    }
}
