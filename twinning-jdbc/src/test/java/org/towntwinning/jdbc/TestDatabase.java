package org.towntwinning.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/** A database without a register, of each of those that need no installation. */
final class TestDatabase implements AutoCloseable {

    /** Which one. */
    enum Kind {
        SQLITE,
        H2,
        POSTGRESQL
    }

    static final String SQLITE_SETTINGS = "?journal_mode=WAL&synchronous=FULL&foreign_keys=on&busy_timeout=10000";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final DataSource source;
    private final String schema;
    private final Runnable closing;

    private TestDatabase(DataSource source, String schema, Runnable closing) {
        this.source = source;
        this.schema = schema;
        this.closing = closing;
    }

    static TestDatabase of(Kind kind, Path folder) throws SQLException {
        return switch (kind) {
            case SQLITE -> {
                SQLiteDataSource source = new SQLiteDataSource();
                source.setUrl("jdbc:sqlite:" + folder.resolve("test.db") + SQLITE_SETTINGS);
                yield new TestDatabase(source, "", () -> {});
            }
            case H2 -> {
                H2Database h2 = new H2Database();
                yield new TestDatabase(h2.dataSource(), "", h2::close);
            }
            case POSTGRESQL -> {
                String schema = "Opening-" + NUMBER.incrementAndGet();
                TestDatabase made = new TestDatabase(PostgresServer.get().dataSource(), schema, () -> {});
                made.run("create schema \"" + schema + "\"");
                yield made;
            }
        };
    }

    DataSource source() {
        return source;
    }

    /** Options for a mode, with the schema of this database if it has one. */
    JdbcOptions options(SchemaMode mode, String prefix) {
        return JdbcOptions.builder()
                .schema(schema.isEmpty() ? null : schema)
                .prefix(prefix)
                .schemaMode(mode)
                .build();
    }

    /** A table as it is written in SQL. */
    String table(String name) {
        return schema.isEmpty() ? "\"" + name + "\"" : "\"" + schema + "\".\"" + name + "\"";
    }

    void run(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of what a query gives. */
    List<String> column(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    @Override
    public void close() {
        closing.run();
    }
}
