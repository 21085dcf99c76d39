package org.towntwinning.jdbc.url;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Properties;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.towntwinning.store.StorageFailureException;

/**
 * Connections to the database of a URL. A few that are not in use are kept, because some databases take long to give
 * one. Thread-safe.
 */
final class UrlConnections implements ConnectionFactory, AutoCloseable {

    private static final int KEPT = 8;
    private static final long FRESH_NANOS = 10_000_000_000L;
    private static final int VALID_SECONDS = 5;

    /** A connection that is not in use, and since when. */
    private record Idle(Connection connection, long since) {}

    private final Driver driver;
    private final JdbcLocation location;
    private final Deque<Idle> idle = new ArrayDeque<>();
    private boolean closed;

    private UrlConnections(Driver driver, JdbcLocation location) {
        this.driver = driver;
        this.location = location;
    }

    /** Connections to a place, none of which is made yet. */
    static UrlConnections of(JdbcLocation location) {
        try {
            return new UrlConnections(DriverManager.getDriver(location.url()), location);
        } catch (SQLException none) {
            throw new StorageFailureException(
                    "no JDBC driver for " + location
                            + ": add the one of the database to the class path, or correct the URL (R-16)",
                    none);
        }
    }

    @Override
    public Connection openConnection() throws SQLException {
        for (Idle kept = take(); kept != null; kept = take()) {
            if (isUsable(kept)) {
                return kept.connection();
            }
            kept.connection().close();
        }
        Properties settings = new Properties();
        location.settings().forEach(settings::setProperty);
        Connection connection = driver.connect(location.url(), settings);
        if (connection == null) {
            throw new SQLException("the driver does not take the URL after all");
        }
        return connection;
    }

    private static boolean isUsable(Idle kept) throws SQLException {
        return System.nanoTime() - kept.since() < FRESH_NANOS
                || kept.connection().isValid(VALID_SECONDS);
    }

    private synchronized @Nullable Idle take() {
        return idle.pollFirst();
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        if (connection.isClosed() || !keep(connection)) {
            connection.close();
        }
    }

    private synchronized boolean keep(Connection connection) {
        if (closed || idle.size() >= KEPT) {
            return false;
        }
        idle.addFirst(new Idle(connection, System.nanoTime()));
        return true;
    }

    @Override
    public void close() throws SQLException {
        synchronized (this) {
            closed = true;
        }
        for (Idle kept = take(); kept != null; kept = take()) {
            kept.connection().close();
        }
    }
}
