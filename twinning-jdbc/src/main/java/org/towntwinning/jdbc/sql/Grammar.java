package org.towntwinning.jdbc.sql;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.towntwinning.jdbc.Dialect;

/** Where the databases differ, as far as it matters here. */
public final class Grammar {

    private static final int UNTIL_LINE_IS_SHORT = 300;

    private final Dialect dialect;

    private Grammar(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The differences of a dialect. */
    public static Grammar of(Dialect dialect) {
        return new Grammar(dialect);
    }

    /** The dialect of a database; empty if it is none that is known. */
    public static Optional<Dialect> detect(DatabaseMetaData database) throws SQLException {
        String product = database.getDatabaseProductName();
        return Arrays.stream(Dialect.values())
                .filter(dialect -> dialect.product().equalsIgnoreCase(product))
                .findFirst();
    }

    /** The dialect itself. */
    public Dialect dialect() {
        return dialect;
    }

    /** An identifier in quotes, so that it is taken as it is. */
    public String quote(String identifier) {
        char mark = dialect == Dialect.MARIADB ? '`' : '"';
        return mark + identifier + mark;
    }

    /**
     * Whether a transaction can be told to see what others commit meanwhile. SQLite's only isolation is serial, which
     * its one writer makes cheap.
     */
    public boolean hasReadCommitted() {
        return dialect != Dialect.SQLITE;
    }

    /** Whether tables lie in schemas that have names. */
    public boolean hasSchemas() {
        return dialect != Dialect.SQLITE;
    }

    /**
     * The type of a column by what it holds.
     *
     * @param word one of {@code id, word, edtf, path, key, name, line, text, number, day, flag, long}
     */
    public String type(String word) {
        return switch (word) {
            case "id", "path" -> ascii(200);
            case "word" -> ascii(64);
            case "key" -> text(100);
            case "name" -> text(UNTIL_LINE_IS_SHORT);
            case "line" -> text(1_000);
            case "text" -> text(20_000);
            case "edtf" -> ascii(1_000);
            case "number", "day" -> "integer";
            case "flag" -> dialect == Dialect.SQLITE ? "integer" : "smallint";
            case "long" -> dialect == Dialect.SQLITE ? "integer" : "bigint";
            default -> throw new IllegalArgumentException("no type {" + word + "}");
        };
    }

    /**
     * What people read in a view.
     *
     * @param word {@code date} for a day counted from 1970-01-01, {@code time} for microseconds since then, in UTC
     * @param column the column with the number
     */
    String readable(String word, String column) {
        return switch (word) {
            case "date" -> date(column);
            case "time" -> time(column);
            default -> throw new IllegalArgumentException("nothing readable is called {" + word + ":" + column + "}");
        };
    }

    private String date(String column) {
        return switch (dialect) {
            case SQLITE -> "date(" + column + " * 86400, 'unixepoch')";
            case H2 -> "dateadd(day, " + column + ", date '1970-01-01')";
            case POSTGRESQL -> "(date '1970-01-01' + " + column + ")";
            case MARIADB -> "date_add('1970-01-01', interval " + column + " day)";
        };
    }

    private String time(String column) {
        return switch (dialect) {
            case SQLITE -> "strftime('%Y-%m-%d %H:%M:%f', " + column + " / 1000000.0, 'unixepoch')";
            case H2 -> "dateadd(microsecond, " + column + ", timestamp '1970-01-01 00:00:00')";
            case POSTGRESQL -> "(timestamp '1970-01-01 00:00:00' + " + column + " * interval '1 microsecond')";
            case MARIADB -> "timestampadd(microsecond, " + column + ", timestamp '1970-01-01 00:00:00')";
        };
    }

    /** Compared byte by byte, so that the order is that of the ids. */
    private String ascii(int length) {
        return switch (dialect) {
            case SQLITE -> "text";
            case H2 -> "varchar(" + length + ")";
            case POSTGRESQL -> "varchar(" + length + ") collate \"C\"";
            case MARIADB -> "varchar(" + length + ") character set ascii collate ascii_bin";
        };
    }

    private String text(int length) {
        return switch (dialect) {
            case SQLITE -> "text";
            case H2 -> "varchar(" + length + ")";
            case POSTGRESQL -> "varchar(" + length + ") collate \"C\"";
            // Longer ones would not fit into one row of MariaDB together.
            case MARIADB ->
                (length > UNTIL_LINE_IS_SHORT ? "text" : "varchar(" + length + ")")
                        + " character set utf8mb4 collate utf8mb4_nopad_bin";
        };
    }
}
