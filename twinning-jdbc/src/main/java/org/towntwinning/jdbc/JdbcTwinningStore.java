package org.towntwinning.jdbc;

import java.util.Objects;
import javax.sql.DataSource;
import org.towntwinning.jdbc.session.JdbcStore;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.TwinningStore;

/**
 * A register in a relational database, in tables of its own beside those of the host: SQLite, H2 or PostgreSQL, which
 * is found out by the metadata of the connection (for MariaDB see {@link Dialect#MARIADB}). Nothing runs that was not
 * asked for: no table is made unless {@link SchemaMode#MIGRATE} says so, and no setting of a connection is left
 * changed.
 *
 * <pre>{@code
 * try (TwinningStore store = JdbcTwinningStore.create(dataSource, JdbcOptions.defaults())) {
 *     store.look(snapshot -> ...);
 * }
 * }</pre>
 *
 * <p>A snapshot is a revision number that every statement filters by. Reading takes a connection for one question at a
 * time and gives it back; a unit of work holds one from its beginning to its commit. Closing the store leaves the
 * DataSource open, which belongs to the host.
 */
public final class JdbcTwinningStore {

    private JdbcTwinningStore() {}

    /**
     * Opens a register whose transactions are its own: each unit of work is one, begun and committed here, at READ
     * COMMITTED, also on a DataSource with auto-commit off.
     *
     * @param dataSource where connections come from; it stays the host's
     * @param options how the database is used
     * @return an open store, which the caller closes
     * @throws StorageFailureException if the database cannot be reached, is none that is known, or has not the tables
     *     that are needed, with what is missing and the call that helps (rule R-16)
     */
    public static TwinningStore create(DataSource dataSource, JdbcOptions options) {
        Objects.requireNonNull(dataSource, "dataSource");
        Objects.requireNonNull(options, "options");
        return JdbcStore.open(dataSource::getConnection, options, false, () -> {});
    }

    /**
     * Opens a register whose units of work are parts of the host's transactions. The DataSource gives, on a thread with
     * a transaction, the connection of that transaction, and its {@code close} does not end it, as Spring's
     * {@code TransactionAwareDataSourceProxy} does.
     *
     * <p>A unit of work is a savepoint, the rules across records, and the head row, which no other writer gets until
     * the host commits. The store never commits, rolls back to before its savepoint, runs again, or changes
     * auto-commit, isolation or read-only. What is said of a unit of work being all or nothing, and of who sees it
     * when, holds for the transaction of the host (rules ); a deadlock or a busy database is a
     * {@link StorageFailureException} and the host's to repeat.
     *
     * @param dataSource where connections come from; it stays the host's
     * @param options how the database is used; not {@link SchemaMode#MIGRATE}
     * @return an open store, which the caller closes
     * @throws StorageFailureException as for {@link #create create}
     * @throws IllegalArgumentException if tables are to be made, which is not for a guest in a transaction
     */
    public static TwinningStore joining(DataSource dataSource, JdbcOptions options) {
        Objects.requireNonNull(dataSource, "dataSource");
        if (options.schemaMode() == SchemaMode.MIGRATE) {
            throw new IllegalArgumentException(
                    "a store that joins transactions of the host makes no tables: make them by create(...) or by the host's"
                            + " own migrations, with the text of JdbcSchema");
        }
        return JdbcStore.open(dataSource::getConnection, options, true, () -> {});
    }
}
