package org.towntwinning.jdbc.rows;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A table of rows that belong to aggregates. Its columns are the components of a record class, in order, in
 * {@code snake_case}: {@code String}, {@code Integer}, {@code Long} or {@code Boolean} (stored as 0 and 1), null where
 * nothing was said. The first one is the id of the aggregate's root; in a child table positions follow, from 0.
 *
 * <p>Two columns stand in no record class, because the engine fills them in every table: {@code from_revision},
 * inclusive, and {@code until_revision}, exclusive. Root tables also have {@code version}.
 *
 * @param name without prefix, in {@code snake_case}, at most 40 characters, as in {@code relation_party}
 * @param type the record class of a row
 * @param keyLength how many columns, from the first one, tell the rows of one revision apart: 1 for a root table, 2 for
 *     a child table with a position, more for children of children
 * @param <R> the record class of a row
 */
public record Table<R extends Record>(String name, Class<R> type, int keyLength) {

    /** Checks that the key lies within the columns. */
    public Table {
        Objects.requireNonNull(name, "name");
        if (keyLength < 1 || keyLength > type.getRecordComponents().length) {
            throw new IllegalArgumentException("a key of " + keyLength + " columns in " + type);
        }
    }

    /** A table with one row for each aggregate. */
    public static <R extends Record> Table<R> root(String name, Class<R> type) {
        return new Table<>(name, type, 1);
    }

    /** A table whose rows are told apart by the root's id and one position. */
    public static <R extends Record> Table<R> child(String name, Class<R> type) {
        return new Table<>(name, type, 2);
    }

    /** The columns of the record class, in order, in {@code snake_case}. */
    public List<String> columns() {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.replaceAll("[A-Z]", "_$0").toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The columns that tell the rows of one revision apart, the root's id first. */
    public List<String> key() {
        return columns().subList(0, keyLength);
    }

    /** The column that holds the id of the aggregate's root. */
    public String idColumn() {
        return columns().get(0);
    }
}
