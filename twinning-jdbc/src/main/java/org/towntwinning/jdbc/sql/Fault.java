package org.towntwinning.jdbc.sql;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.towntwinning.jdbc.Dialect;

/** What a failure of the database means for a unit of work (rule R-13). */
public enum Fault {
    /** A deadlock, a serialization failure, a busy database: the same again may succeed. */
    PASSING("the same again may succeed"),

    /** The connection is gone. */
    BROKEN("the connection is gone: see whether the database is there, and try again"),

    /** The statement was cancelled, by its time-out or by the administrator. */
    CANCELLED("the statement was cancelled: ask for less, or raise the statement time-out"),

    /** Anything else: a full disk, a missing table, a missing right. */
    OTHER("see the cause: tables, rights, space");

    private final String help;

    Fault(String help) {
        this.help = help;
    }

    /** What the caller can do, for messages. */
    String help() {
        return help;
    }

    private static final Set<String> PASSING_STATES = Set.of("40001", "40P01", "55P03", "HYT00");
    private static final Set<String> BROKEN_STATES = Set.of("57P01", "57P02", "57P03", "57P05");

    private static final int SQLITE_BUSY = 5;
    private static final int SQLITE_LOCKED = 6;
    private static final int SQLITE_READONLY = 8;
    private static final int SQLITE_INTERRUPT = 9;
    private static final int SQLITE_FULL = 13;
    private static final int SQLITE_CONSTRAINT = 19;

    /** Concurrent update, and a lock that was waited for too long. */
    private static final Set<Integer> H2_PASSING = Set.of(90131, 50200, 40001);

    /** Connection broken, database closed, object closed, database closed by an interrupted thread. */
    private static final Set<Integer> H2_BROKEN = Set.of(90067, 90098, 90121, 90007);

    private static final Set<Integer> MARIADB_PASSING = Set.of(1205, 1213);
    private static final Set<Integer> MARIADB_CANCELLED = Set.of(1317, 1969);

    /** What a failure means; the first in its chain that says something. */
    public static Fault of(Dialect dialect, SQLException failure) {
        for (SQLException each = failure; each != null; each = each.getNextException()) {
            Fault fault = ofOne(dialect, each);
            if (fault != OTHER) {
                return fault;
            }
        }
        return OTHER;
    }

    private static Fault ofOne(Dialect dialect, SQLException failure) {
        int code = failure.getErrorCode();
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        boolean passing = switch (dialect) {
            case SQLITE -> (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED;
            case H2 -> H2_PASSING.contains(code);
            case MARIADB -> MARIADB_PASSING.contains(code);
            case POSTGRESQL -> false;
        };
        if (passing || PASSING_STATES.contains(state)) {
            return PASSING;
        }
        if (state.startsWith("08")
                || BROKEN_STATES.contains(state)
                || (dialect == Dialect.H2 && H2_BROKEN.contains(code))) {
            return BROKEN;
        }
        boolean cancelled = state.equals("57014")
                || (dialect == Dialect.SQLITE && (code & 0xff) == SQLITE_INTERRUPT)
                || (dialect == Dialect.MARIADB && MARIADB_CANCELLED.contains(code));
        return cancelled ? CANCELLED : OTHER;
    }

    /**
     * Whether a commit that failed in this way certainly did not happen. Where the database does not say so, nobody
     * knows.
     */
    public static boolean surelyNotCommitted(Dialect dialect, SQLException failure) {
        if (of(dialect, failure) == PASSING) {
            return true;
        }
        if (dialect == Dialect.SQLITE) {
            int code = failure.getErrorCode() & 0xff;
            return code == SQLITE_FULL || code == SQLITE_READONLY || code == SQLITE_CONSTRAINT;
        }
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        return state.startsWith("23") || (state.startsWith("40") && !state.equals("40003"));
    }
}
