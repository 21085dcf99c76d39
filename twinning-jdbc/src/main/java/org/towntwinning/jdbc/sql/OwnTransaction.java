package org.towntwinning.jdbc.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.towntwinning.jdbc.Dialect;
import org.towntwinning.store.CommitOutcomeUnknownException;
import org.towntwinning.store.Revision;
import org.towntwinning.store.StorageFailureException;

/** A transaction on a connection of its own. */
final class OwnTransaction implements Transaction {

    private final Database database;
    private final Handle handle;
    private final boolean autoCommit;
    private final int isolation;
    private final Revisions revisions;
    private long revision;
    private @Nullable Savepoint taken;
    private @Nullable StorageFailureException failure;
    private boolean open;

    private OwnTransaction(Database database, Handle handle, Revisions revisions, boolean autoCommit, int isolation) {
        this.database = database;
        this.handle = handle;
        this.revisions = revisions;
        this.autoCommit = autoCommit;
        this.isolation = isolation;
    }

    static OwnTransaction begin(Database database, Jdbi jdbi, Revisions revisions) {
        Handle handle;
        try {
            handle = jdbi.open();
        } catch (JdbiException failure) {
            throw database.failure("taking a connection", failure);
        }
        OwnTransaction begun = null;
        boolean ready = false;
        try {
            Connection connection = handle.getConnection();
            begun = new OwnTransaction(
                    database, handle, revisions, connection.getAutoCommit(), connection.getTransactionIsolation());
            begun.start();
            ready = true;
            return begun;
        } catch (SQLException failure) {
            throw database.failure("beginning a transaction", failure);
        } finally {
            if (begun == null) {
                handle.close();
            } else if (!ready) {
                begun.close();
            }
        }
    }

    private void start() throws SQLException {
        Connection connection = handle.getConnection();
        if (autoCommit) {
            connection.setAutoCommit(false);
        }
        if (Grammar.of(database.dialect()).hasReadCommitted() && isolation != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        open = true;
        revision = with(revisions::take);
        if (database.dialect() == Dialect.H2) {
            taken = connection.setSavepoint();
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
            failure = database.failure("a unit of work", cause);
            throw failure;
        }
    }

    @Override
    public void check() {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void commit() {
        check();
        try {
            handle.getConnection().commit();
            open = false;
        } catch (SQLException cause) {
            if (Fault.surelyNotCommitted(database.dialect(), cause)) {
                throw database.failure("committing", cause);
            }
            // What may be committed must not be set back by hand.
            taken = null;
            throw new CommitOutcomeUnknownException(Revision.of(revision), cause);
        }
    }

    @Override
    public void close() {
        Connection connection = handle.getConnection();
        try (handle) {
            if (!open || rollback(connection)) {
                restore(connection);
            } else {
                // Auto-commit must not be switched on now: that would commit.
                connection.abort(Runnable::run);
            }
        } catch (SQLException | JdbiException broken) {
            // The database takes back what a lost connection left; the pool takes care of the connection.
            return;
        }
    }

    private boolean rollback(Connection connection) {
        try {
            if (!givenBack(connection)) {
                connection.rollback();
            }
            open = false;
            return true;
        } catch (SQLException broken) {
            return false;
        }
    }

    /**
     * H2 lets two writers have the head row at once while a third one rolls it back (2.5.252, with the outcome of a
     * lost revision). There the row is set back by hand, and committed.
     */
    private boolean givenBack(Connection connection) {
        if (taken == null) {
            return false;
        }
        try {
            connection.rollback(taken);
            revisions.giveBack(handle);
            connection.commit();
            return true;
        } catch (SQLException | JdbiException failed) {
            return false;
        }
    }

    private void restore(Connection connection) throws SQLException {
        if (connection.getTransactionIsolation() != isolation) {
            connection.setTransactionIsolation(isolation);
        }
        if (autoCommit) {
            connection.setAutoCommit(true);
        }
    }
}
