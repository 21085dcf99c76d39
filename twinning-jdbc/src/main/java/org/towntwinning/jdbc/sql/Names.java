package org.towntwinning.jdbc.sql;

import org.jspecify.annotations.Nullable;
import org.towntwinning.jdbc.JdbcOptions;

/**
 * How tables and indexes are called in SQL: with schema and prefix, in quotes.
 *
 * @param grammar whose quotes
 * @param schema the schema; null for the one that connections begin in
 * @param prefix what names begin with
 */
public record Names(Grammar grammar, @Nullable String schema, String prefix) {

    /** The names that options ask for. */
    public static Names of(Grammar grammar, JdbcOptions options) {
        return new Names(grammar, options.schema().orElse(null), options.prefix());
    }

    /** A table or view. */
    public String table(String name) {
        String quoted = grammar.quote(prefix + name);
        return schema == null ? quoted : grammar.quote(schema) + "." + quoted;
    }

    /** An index, which lies where its table lies. */
    public String index(String name) {
        return grammar.quote(prefix + name);
    }
}
