package org.towntwinning.jdbc.sql;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.jdbc.Dialect;

/** Reads the failures of drivers, however they are wrapped. */
public final class Failures {

    private Failures() {}

    /** The driver's own exception, if there is one. */
    public static Optional<SQLException> sql(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    /** The driver's own exception, or else the failure itself: what a library put around it may repeat data. */
    static Throwable cause(Throwable failure) {
        return sql(failure).<Throwable>map(sql -> sql).orElse(failure);
    }

    /** What a failure means for a unit of work. */
    public static Fault fault(Dialect dialect, @Nullable Throwable failure) {
        return sql(failure).map(sql -> Fault.of(dialect, sql)).orElse(Fault.OTHER);
    }

    /** The codes of a failure, for messages; they hold no data. */
    static String state(Throwable failure) {
        return sql(failure)
                .map(sql -> ", SQL state " + sql.getSQLState() + ", code " + sql.getErrorCode())
                .orElse("");
    }
}
