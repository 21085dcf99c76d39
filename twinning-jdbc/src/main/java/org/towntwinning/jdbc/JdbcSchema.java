package org.towntwinning.jdbc;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.towntwinning.jdbc.sql.Grammar;
import org.towntwinning.jdbc.sql.Names;
import org.towntwinning.jdbc.sql.SchemaText;
import org.towntwinning.validation.InvalidDataException;

/**
 * The SQL that makes the tables, indexes and views of a register, as text: for the migrations of the host, or for a
 * database administrator. Nothing here connects to a database.
 */
public final class JdbcSchema {

    private JdbcSchema() {}

    /**
     * The version of the schema that this release reads and writes.
     *
     * @return a number from 1, as it stands in the table {@code schema_version}
     */
    public static int version() {
        return SchemaText.VERSION;
    }

    /**
     * The whole text, with comments.
     *
     * @param dialect for which database
     * @param options whose schema and prefix it gets; nothing else of them counts
     * @return statements that end with a semicolon at the end of a line; the tables must not be there yet
     */
    public static String sql(Dialect dialect, JdbcOptions options) {
        return SchemaText.text(names(dialect, options));
    }

    /**
     * The statements one by one.
     *
     * @param dialect for which database
     * @param options whose schema and prefix they get; nothing else of them counts
     * @return in the order in which they are to run, without semicolons and comments
     */
    public static List<String> statements(Dialect dialect, JdbcOptions options) {
        return SchemaText.statements(names(dialect, options));
    }

    private static Names names(Dialect dialect, JdbcOptions options) {
        Objects.requireNonNull(options, "options");
        return Names.of(Grammar.of(Objects.requireNonNull(dialect, "dialect")), options);
    }

    /**
     * Prints the SQL for a database: {@code java -cp ... org.towntwinning.jdbc.JdbcSchema postgresql [prefix
     * [schema]]}. It ends with status 2 if the arguments are not understood.
     *
     * @param arguments the dialect in any case, then a prefix, then a schema
     */
    public static void main(String... arguments) {
        System.exit(print(System.out, System.err, arguments));
    }

    /** Prints the text, or what is wrong with the arguments; the status to end with. */
    static int print(PrintStream out, PrintStream err, String... arguments) {
        String known = Arrays.stream(Dialect.values())
                .map(dialect -> dialect.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        if (arguments.length < 1 || arguments.length > 3) {
            err.println("give a database (" + known + "), and if you like a prefix and a schema");
            return 2;
        }
        try {
            Dialect dialect = Dialect.valueOf(arguments[0].toUpperCase(Locale.ROOT));
            JdbcOptions.Builder options = JdbcOptions.builder();
            if (arguments.length > 1) {
                options.prefix(arguments[1]);
            }
            if (arguments.length > 2) {
                options.schema(arguments[2]);
            }
            out.print(sql(dialect, options.build()));
            return 0;
        } catch (InvalidDataException refused) {
            err.println(refused.getMessage());
            return 2;
        } catch (IllegalArgumentException unknown) {
            err.println(arguments[0] + " is not a database that is known: " + known);
            return 2;
        }
    }
}
