package org.towntwinning.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcConnectionPool;

/** An H2 database in memory, for tests that are about the store and not about a database. */
final class H2Database implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcConnectionPool pool =
            JdbcConnectionPool.create("jdbc:h2:mem:test" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1", "sa", "");

    JdbcConnectionPool dataSource() {
        return pool;
    }

    /** Runs one statement of a test. */
    void run(String sql) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        run("shutdown");
        pool.dispose();
    }
}
