package org.towntwinning.jdbc.session;

import java.util.List;
import org.towntwinning.jdbc.Dialect;
import org.towntwinning.jdbc.JdbcOptions;
import org.towntwinning.jdbc.SchemaMode;
import org.towntwinning.jdbc.sql.Database;
import org.towntwinning.jdbc.sql.SchemaCheck;
import org.towntwinning.jdbc.sql.SchemaText;
import org.towntwinning.jdbc.sql.SqliteSettings;
import org.towntwinning.store.StorageFailureException;

/** What happens before a store is given out: nothing is made unasked, and nothing is used that is not as it must be. */
final class Opening {

    private final Database database;
    private final Register register;
    private final JdbcOptions options;
    private final SchemaCheck check;

    Opening(Database database, Register register, JdbcOptions options) {
        this.database = database;
        this.register = register;
        this.options = options;
        this.check = new SchemaCheck(register.names(), register.kinds());
    }

    void prepare() {
        if (database.dialect() == Dialect.SQLITE) {
            requireNoSchema();
            database.reading(SqliteSettings::check);
        }
        SchemaMode mode = options.schemaMode();
        if (mode == SchemaMode.MIGRATE && database.reading(check::isAbsent)) {
            migrate();
        }
        if (mode != SchemaMode.NONE) {
            require();
        }
    }

    private void requireNoSchema() {
        options.schema().ifPresent(schema -> {
            throw new StorageFailureException(
                    "SQLite has no schemas, but the options name one, " + schema
                            + ": leave it out, or give a prefix (R-16)",
                    null);
        });
    }

    /** Another process may have been faster: then there is nothing left to do. */
    private void migrate() {
        List<String> statements = SchemaText.statements(register.names());
        try {
            database.run(statements);
        } catch (StorageFailureException failure) {
            if (database.reading(check::isAbsent)) {
                throw failure;
            }
        }
    }

    private void require() {
        database.reading(handle -> {
            check.require(handle, register.revisions());
            return true;
        });
    }
}
