package org.towntwinning.jdbc.sql;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.towntwinning.jdbc.Dialect;
import org.towntwinning.jdbc.JdbcOptions;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.validation.Violations;

/**
 * Where connections come from, and how connections of it are taken and given back: in the state in which they came, on
 * success and on failure (rule R-14). Reading takes a connection for one question only; since every statement says
 * which revision it reads, nothing needs a transaction that lasts.
 */
public final class Database {

    private final Jdbi jdbi;
    private final Dialect dialect;
    private final String store;
    private final boolean joining;
    private final boolean inMemory;

    private Database(Jdbi jdbi, Dialect dialect, boolean joining, boolean inMemory) {
        this.jdbi = jdbi;
        this.dialect = dialect;
        this.store = "jdbc:" + dialect.name().toLowerCase(Locale.ROOT);
        this.joining = joining;
        this.inMemory = inMemory;
    }

    /**
     * A database whose transactions are ours, or those of the host.
     *
     * @param joining whether connections belong to a transaction of the host, which alone ends it
     * @throws StorageFailureException if it cannot be reached, or is not one that is known
     */
    public static Database of(ConnectionFactory source, JdbcOptions options, boolean joining) {
        Jdbi jdbi = Jdbi.create(source);
        // Its own end of a transaction is no end on a source with auto-commit off; ours is in OwnTransaction.
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        options.statementTimeout()
                .ifPresent(timeout ->
                        jdbi.getConfig(SqlStatements.class).setQueryTimeout(Math.toIntExact(timeout.toSeconds())));
        try (Handle handle = jdbi.open()) {
            DatabaseMetaData data = handle.getConnection().getMetaData();
            return new Database(jdbi, dialect(data), joining, isInMemory(data.getURL()));
        } catch (JdbiException | SQLException failure) {
            throw new StorageFailureException(
                    "no connection to the database" + Failures.state(failure)
                            + ": see the cause, and check address, user and network (R-16)",
                    Failures.cause(failure));
        }
    }

    private static Dialect dialect(DatabaseMetaData data) throws SQLException {
        String product = data.getDatabaseProductName();
        String known = Arrays.stream(Dialect.values()).map(Dialect::product).collect(Collectors.joining(", "));
        return Grammar.detect(data)
                .orElseThrow(() -> new StorageFailureException(
                        "the database is " + Violations.quote(product) + ", which is none of those that are known: "
                                + known + " (R-16)",
                        null));
    }

    private static boolean isInMemory(@Nullable String url) {
        return url != null && url.startsWith("jdbc:h2:mem:");
    }

    /** Which database it is. */
    public Dialect dialect() {
        return dialect;
    }

    /** Whether connections belong to transactions of the host. */
    public boolean isJoining() {
        return joining;
    }

    /** Whether everything is gone when the process ends. */
    public boolean isInMemory() {
        return inMemory;
    }

    /** How the store is called in messages, as in {@code jdbc:postgresql}. */
    public String store() {
        return store;
    }

    /**
     * Asks one question, on a connection of its own.
     *
     * @throws StorageFailureException if the database fails
     */
    public <T> T reading(Function<? super Handle, T> question) {
        try (Handle handle = jdbi.open()) {
            try {
                return question.apply(handle);
            } finally {
                endReading(handle);
            }
        } catch (JdbiException failure) {
            throw failure("reading", failure);
        }
    }

    /** Without auto-commit even a select begins a transaction, which would hold on to the past. */
    private void endReading(Handle handle) {
        if (joining) {
            return;
        }
        try {
            if (!handle.getConnection().getAutoCommit()) {
                handle.getConnection().rollback();
            }
        } catch (SQLException failure) {
            // The question is answered, or has failed by itself; the pool sees to a broken connection.
            return;
        }
    }

    /**
     * Runs statements of a schema in one transaction, as far as the database has such.
     *
     * @throws StorageFailureException if the database fails
     */
    public void run(List<String> statements) {
        try (Handle handle = jdbi.open()) {
            Connection connection = handle.getConnection();
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                for (String each : statements) {
                    Statements.run(handle, each);
                }
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
        } catch (JdbiException | SQLException failure) {
            throw failure("making the schema", failure);
        }
    }

    /**
     * Begins to write: takes the next revision, for which it waits until no other writer runs.
     *
     * @throws StorageFailureException if the database fails
     */
    public Transaction begin(Revisions revisions) {
        return joining ? JoinedTransaction.begin(this, jdbi, revisions) : OwnTransaction.begin(this, jdbi, revisions);
    }

    /** The failure of the store that a failure of the database is; without the driver's words, which may hold data. */
    public StorageFailureException failure(String doing, Exception failure) {
        return new StorageFailureException(
                doing + " failed in the store " + store + Failures.state(failure) + " ("
                        + Failures.fault(dialect, failure).help() + ")",
                Failures.cause(failure));
    }
}
