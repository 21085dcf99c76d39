package org.towntwinning.jdbc.architecture.bad;

import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Every way to let a library out, a row for all to see, and one that knows a database. */
public final class Leaks {

    /** Returns it. */
    public static final class Returned {
        public java.util.Optional<Handle> handle() {
            return java.util.Optional.empty();
        }
    }

    /** Takes it. */
    public static final class Taken {
        public Taken(Handle handle) {}
    }

    /** Throws it. */
    public static final class Thrown {
        public void read() throws JdbiException {}
    }

    /** Should be for its package only, and know nothing of databases. */
    public record PlaqueRow(String text) {
        SQLException refusal() {
            return new SQLException(text);
        }
    }

    /** Knows a driver. */
    public static final class Driven {
        private final JdbcDataSource source = new JdbcDataSource();

        Object source() {
            return source;
        }
    }

    private Leaks() {}
}
