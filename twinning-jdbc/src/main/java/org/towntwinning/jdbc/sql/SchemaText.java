package org.towntwinning.jdbc.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The SQL that makes the tables, indexes and views of version 1. The text lies in resources; <code>[name]</code> stands
 * for a table or view, <code>[#name]</code> for an index, <code>{word}</code> for the type of a column, <code>
 * {date:column}</code> and <code>{time:column}</code> for what people read. Statements end with a semicolon at the end
 * of a line; comments are whole lines.
 */
public final class SchemaText {

    /** The version of the schema that this code reads and writes. */
    public static final int VERSION = 1;

    private static final String FOLDER = "/org/towntwinning/jdbc/schema/v" + VERSION + "/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[(#?)([a-z0-9_]+)]|\\{([a-z]+)(?::([a-z0-9_.]+))?}");
    private static final Pattern STATEMENT_END = Pattern.compile(";[ \\t]*(?:\\R|\\z)");

    private SchemaText() {}

    /** The statements, in order, each without its semicolon. */
    public static List<String> statements(Names names) {
        String code = text(names).lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return STATEMENT_END
                .splitAsStream(code)
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** The whole text, with its comments, as a file to run. */
    public static String text(Names names) {
        StringBuilder text = new StringBuilder();
        for (String file : List.of("engine.sql", "records.sql", "views.sql", "start.sql")) {
            Matcher placeholders = PLACEHOLDER.matcher(read(file));
            text.append(placeholders.replaceAll(found -> Matcher.quoteReplacement(meaning(names, found))));
            text.append('\n');
        }
        return text.toString();
    }

    private static String meaning(Names names, MatchResult placeholder) {
        if (placeholder.group(4) != null) {
            return names.grammar().readable(placeholder.group(3), placeholder.group(4));
        }
        if (placeholder.group(3) != null) {
            return names.grammar().type(placeholder.group(3));
        }
        String name = placeholder.group(2);
        return placeholder.group(1).isEmpty() ? names.table(name) : names.index(name);
    }

    private static String read(String file) {
        try (InputStream resource = SchemaText.class.getResourceAsStream(FOLDER + file)) {
            if (resource == null) {
                throw new IllegalStateException(FOLDER + file + " is missing from this library");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
