package org.towntwinning.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** One PostgreSQL for all tests, and schemas in it that are emptied and used again. */
final class PostgresServer {

    static final String PREFIX = "twin_";

    private static final PostgresServer SERVER = start();

    private final EmbeddedPostgres postgres;
    private final Deque<String> free = new ArrayDeque<>();
    private int schemas;

    private PostgresServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static PostgresServer get() {
        return SERVER;
    }

    private static PostgresServer start() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(started)));
            return new PostgresServer(started);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The JDBC URL, with its user. */
    String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    DataSource dataSource() {
        return postgres.getPostgresDatabase();
    }

    /** A pool of connections; the caller closes it. */
    HikariDataSource pool(int size, boolean autoCommit) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(0);
        pool.setAutoCommit(autoCommit);
        return pool;
    }

    /** A schema with an empty register under {@link #PREFIX}. */
    synchronized String takeSchema() {
        String ready = free.poll();
        if (ready != null) {
            return ready;
        }
        schemas++;
        String schema = "Register-" + schemas;
        run(List.of("create schema \"" + schema + "\""));
        JdbcTwinningStore.create(
                        dataSource(),
                        options(schema).schemaMode(SchemaMode.MIGRATE).build())
                .close();
        return schema;
    }

    static JdbcOptions.Builder options(String schema) {
        return JdbcOptions.builder().schema(schema).prefix(PREFIX);
    }

    /** Empties a schema and keeps it for the next one. */
    synchronized void giveBack(String schema) {
        String in = "\"" + schema + "\".";
        List<String> statements = JdbcSchema.statements(
                        Dialect.POSTGRESQL, options(schema).build())
                .stream()
                .filter(sql -> sql.startsWith("create table"))
                .map(sql -> sql.substring("create table ".length(), sql.indexOf('('))
                        .strip())
                .filter(table -> !table.endsWith("schema_version\"") && !table.endsWith("head\""))
                .collect(Collectors.toList());
        String tables = String.join(", ", statements);
        run(List.of("truncate " + tables, "update " + in + "\"" + PREFIX + "head\" set revision = 0"));
        free.add(schema);
    }

    private void run(List<String> statements) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
