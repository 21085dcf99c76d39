package org.towntwinning.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A DataSource that counts what is taken and what is done with it, and that can fail: at one of the statements that are
 * executed, or at a commit. Not thread-safe.
 */
final class WatchedSource {

    private final DataSource real;
    private final List<String> executed = new ArrayList<>();
    private int taken;
    private int givenBack;
    private int failAt = -1;
    private boolean failAtCommit;
    private boolean commitBeforeFailing;
    private boolean forever;
    private @Nullable Supplier<SQLException> fault;
    private @Nullable Runnable interruption;

    WatchedSource(DataSource real) {
        this.real = real;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = call(real, method, arguments);
            return result instanceof Connection connection ? watched(connection) : result;
        });
    }

    /** The SQL of everything that was executed since the last {@link #forget()}, each batch once. */
    List<String> executed() {
        return executed;
    }

    /** How many connections are in use. */
    int open() {
        return taken - givenBack;
    }

    /** Forgets what was executed, and no longer fails. */
    void forget() {
        executed.clear();
        failAt = -1;
        failAtCommit = false;
        forever = false;
        interruption = null;
    }

    /** Fails once, at the statement of a number, from 0. */
    void failAt(int statement, Supplier<SQLException> with) {
        forget();
        failAt = statement;
        fault = with;
    }

    /** Lets something else happen once, before the statement of a number is executed, from 0. */
    void interruptAt(int statement, Runnable with) {
        forget();
        failAt = statement;
        interruption = with;
    }

    /** Fails at every statement from now on. */
    void failForever(Supplier<SQLException> with) {
        failAt(0, with);
        forever = true;
    }

    /** Fails once, at the next commit, before it or after it has happened. */
    void failAtCommit(boolean afterwards, Supplier<SQLException> with) {
        forget();
        failAtCommit = true;
        commitBeforeFailing = afterwards;
        fault = with;
    }

    private Connection watched(Connection connection) {
        taken++;
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                givenBack++;
            }
            if (method.getName().equals("commit") && failAtCommit) {
                failAtCommit = false;
                if (commitBeforeFailing) {
                    connection.commit();
                }
                throw fault();
            }
            Object result = call(connection, method, arguments);
            if (result instanceof PreparedStatement statement) {
                return watched(PreparedStatement.class, statement, (String) arguments[0]);
            }
            return result instanceof Statement statement ? watched(Statement.class, statement, "") : result;
        });
    }

    private <S extends Statement> S watched(Class<S> type, S statement, String sql) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                executed.add(sql);
                if (forever || executed.size() - 1 == failAt) {
                    failAt = -1;
                    failOrInterrupt();
                }
            }
            return call(statement, method, arguments);
        });
    }

    private void failOrInterrupt() throws SQLException {
        Runnable meanwhile = interruption;
        if (meanwhile == null) {
            throw fault();
        }
        interruption = null;
        meanwhile.run();
    }

    private SQLException fault() {
        return fault == null ? new SQLException("no fault was set") : fault.get();
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(WatchedSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
