package org.towntwinning.jdbc.sql;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.towntwinning.jdbc.Dialect;
import org.towntwinning.jdbc.rows.Table;
import org.towntwinning.store.StorageFailureException;

/**
 * Compares the tables of a database with those that are needed, by its metadata: a statement that fails would end the
 * transaction of a host.
 */
public final class SchemaCheck {

    private static final int NAMED = 10;

    private final Names names;
    private final Map<String, Set<String>> needed = new TreeMap<>();

    /** A check for the tables of some kinds of record and those of the engine. */
    public SchemaCheck(Names names, Collection<RecordSql<?>> kinds) {
        this.names = names;
        needed.put("schema_version", Set.of("version"));
        needed.put("head", Set.of("line", "revision"));
        needed.put("revision", Set.of("revision", "recorded", "account", "summary", "source"));
        needed.put("change", Set.of("record_kind", "record_id", "revision", "effect", "version"));
        kinds.forEach(kind -> kind.tables().forEach(table -> needed.put(table.name(), columns(table))));
        kinds.forEach(kind -> needed.put(kind.root().name(), withVersion(kind.root())));
    }

    private static Set<String> columns(Table<?> table) {
        Set<String> columns = new TreeSet<>(table.columns());
        columns.addAll(List.of("from_revision", "until_revision"));
        return columns;
    }

    private static Set<String> withVersion(Table<?> root) {
        Set<String> columns = columns(root);
        columns.add("version");
        return columns;
    }

    /** Whether none of the tables is there. */
    public boolean isAbsent(Handle handle) {
        Map<String, Set<String>> found = found(handle);
        return needed.keySet().stream().noneMatch(table -> found.containsKey(names.prefix() + table));
    }

    /**
     * Refuses a database in which something is missing, or whose tables are of another version.
     *
     * @throws StorageFailureException with what is missing, and the call that helps (rule R-16)
     */
    public void require(Handle handle, Revisions revisions) {
        List<String> missing = missing(found(handle));
        if (!missing.isEmpty()) {
            throw new StorageFailureException(message(missing), null);
        }
        OptionalLong version = revisions.schemaVersion(handle);
        if (version.isEmpty() || version.getAsLong() != SchemaText.VERSION) {
            throw new StorageFailureException(
                    names.table("schema_version") + " says version "
                            + (version.isEmpty() ? "nothing" : version.getAsLong()) + ", this library knows version "
                            + SchemaText.VERSION
                            + " and touches no other: use the release of the library that belongs to"
                            + " that version, or finish the creation of the schema (R-16)",
                    null);
        }
    }

    private List<String> missing(Map<String, Set<String>> found) {
        List<String> missing = new ArrayList<>();
        needed.forEach((table, columns) -> {
            Set<String> present = found.get(names.prefix() + table);
            if (present == null) {
                missing.add("table " + names.table(table));
            } else {
                columns.stream()
                        .filter(column -> !present.contains(column))
                        .forEach(column -> missing.add("column " + column + " of " + names.table(table)));
            }
        });
        return missing;
    }

    private String message(List<String> missing) {
        String named = String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())));
        String more = missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "";
        return "the database lacks " + named + more + ": run the text of JdbcSchema.sql(...), or open the store with"
                + " SchemaMode.MIGRATE where no table of the prefix is there yet; look at schema and prefix of the options,"
                + " too (R-16)";
    }

    /** The columns of all tables whose names begin with the prefix, in lower case, as some databases write in upper. */
    private Map<String, Set<String>> found(Handle handle) {
        Map<String, Set<String>> found = new HashMap<>();
        if (names.grammar().dialect() == Dialect.SQLITE) {
            findInSqlite(handle, found);
            return found;
        }
        Connection connection = handle.getConnection();
        try {
            DatabaseMetaData data = connection.getMetaData();
            String pattern = escaped(data, names.prefix()) + "%";
            try (ResultSet columns =
                    data.getColumns(catalog(connection), escaped(data, schema(connection)), pattern, "%")) {
                while (columns.next()) {
                    add(found, columns.getString("TABLE_NAME"), columns.getString("COLUMN_NAME"));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new StorageFailureException(
                    "the metadata of the database cannot be read" + Failures.state(failure) + ": see the cause (R-16)",
                    failure);
        }
    }

    /** The driver of SQLite asks its own catalogue by one select for each column, more than it takes at once. */
    private static void findInSqlite(Handle handle, Map<String, Set<String>> found) {
        String sql =
                "select t.name, c.name from sqlite_master t join pragma_table_info(t.name) c where t.type = 'table'";
        try (Query query = handle.createQuery(sql)) {
            query.map((row, context) -> add(found, row.getString(1), row.getString(2)))
                    .list();
        }
    }

    private static boolean add(Map<String, Set<String>> found, String table, String column) {
        return found.computeIfAbsent(table, key -> new TreeSet<>()).add(column.toLowerCase(Locale.ROOT));
    }

    /** In MariaDB, a schema is a catalog. */
    private @Nullable String catalog(Connection connection) throws SQLException {
        boolean isCatalog = names.grammar().dialect() == Dialect.MARIADB;
        return isCatalog && names.schema() != null ? names.schema() : connection.getCatalog();
    }

    private @Nullable String schema(Connection connection) throws SQLException {
        return switch (names.grammar().dialect()) {
            case SQLITE, MARIADB -> null;
            case H2, POSTGRESQL -> names.schema() != null ? names.schema() : connection.getSchema();
        };
    }

    private static @Nullable String escaped(DatabaseMetaData data, @Nullable String name) throws SQLException {
        if (name == null) {
            return null;
        }
        String escape = data.getSearchStringEscape();
        return name.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
    }
}
