package org.towntwinning.jdbc.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.towntwinning.store.StorageFailureException;

/**
 * How SQLite must be set, on every connection: its own defaults let readers stop the writer, and lose what a power cut
 * catches.
 */
public final class SqliteSettings {

    /** Full, and extra. */
    private static final List<String> SYNCHRONOUS = List.of("2", "3");

    private SqliteSettings() {}

    /**
     * Refuses a connection that is set otherwise.
     *
     * @return true
     * @throws StorageFailureException with all settings that are missing, and how to make them (rule R-16)
     */
    public static boolean check(Handle handle) {
        List<String> wrong = new ArrayList<>();
        String journal = pragma(handle, "journal_mode").toLowerCase(Locale.ROOT);
        if (!journal.equals("wal")) {
            wrong.add("journal_mode is " + journal + ", it must be WAL");
        }
        String synchronous = pragma(handle, "synchronous");
        if (!SYNCHRONOUS.contains(synchronous)) {
            wrong.add("synchronous is " + synchronous + ", it must be FULL");
        }
        if (!pragma(handle, "foreign_keys").equals("1")) {
            wrong.add("foreign_keys is off, it must be on");
        }
        if (pragma(handle, "busy_timeout").equals("0")) {
            wrong.add("busy_timeout is 0, it must be some seconds");
        }
        if (!wrong.isEmpty()) {
            throw new StorageFailureException(
                    "SQLite is not set as a register needs it: " + String.join("; ", wrong)
                            + ". Set these by org.sqlite.SQLiteConfig or in the JDBC URL, as in"
                            + " jdbc:sqlite:<file>?journal_mode=WAL&synchronous=FULL&foreign_keys=on&busy_timeout=10000,"
                            + " or open the store by twinning:jdbc:sqlite:<file>, which does (R-16)",
                    null);
        }
        return true;
    }

    private static String pragma(Handle handle, String name) {
        try (Query query = handle.createQuery("pragma " + name)) {
            return query.map((row, context) -> row.getString(1)).one();
        }
    }
}
