package org.towntwinning.jdbc.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.Batch;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Statements with bound arguments. */
final class Statements {

    /** How many ids stand in one statement at most; fewer than any driver takes parameters. */
    private static final int MOST_IDS = 1_000;

    private static final int BATCH = 1_000;

    private Statements() {}

    static Query query(Handle handle, String sql, List<?> arguments) {
        Query query = handle.createQuery(sql);
        for (int i = 0; i < arguments.size(); i++) {
            query.bind(i, argument(arguments.get(i)));
        }
        return query;
    }

    /** The first column of a query that gives numbers. */
    static List<Long> longs(Handle handle, String sql, List<?> arguments) {
        try (Query query = query(handle, sql, arguments)) {
            return query.map((row, context) -> row.getLong(1)).list();
        }
    }

    /** A statement of a schema, which takes no arguments. */
    static void run(Handle handle, String sql) {
        try (Batch batch = handle.createBatch()) {
            batch.add(sql).execute();
        }
    }

    static int update(Handle handle, String sql, Object... arguments) {
        try (Update update = handle.createUpdate(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                update.bind(i, argument(arguments[i]));
            }
            return update.execute();
        }
    }

    /** A value that no column holds as null. */
    static Argument argument(Object value) {
        if (value instanceof String text) {
            return (parameter, statement, context) -> statement.setString(parameter, text);
        } else if (value instanceof Integer number) {
            return (parameter, statement, context) -> statement.setInt(parameter, number);
        } else if (value instanceof Long number) {
            return (parameter, statement, context) -> statement.setLong(parameter, number);
        } else if (value instanceof Boolean flag) {
            return (parameter, statement, context) -> statement.setInt(parameter, flag ? 1 : 0);
        }
        throw new IllegalArgumentException(value.getClass() + " is not the type of a column");
    }

    /** Runs a statement once for each of the values, in batches. */
    static <V> void batch(Handle handle, String sql, Collection<V> values, BiConsumer<PreparedBatch, V> binding) {
        inParts(values, BATCH, part -> {
            try (PreparedBatch batch = handle.prepareBatch(sql)) {
                for (V value : part) {
                    binding.accept(batch, value);
                    batch.add();
                }
                batch.execute();
            }
        });
    }

    /** So many question marks, with commas. */
    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /**
     * Does something for ids of any number, in lists that a statement can take. The last id is repeated up to a length
     * of 1, 2, 4, 8 ..., so that a database has few texts to prepare.
     */
    static void byIds(Collection<String> ids, Consumer<List<String>> use) {
        inParts(ids, MOST_IDS, part -> {
            int length = Integer.highestOneBit(part.size());
            int padded = length == part.size() ? length : length * 2;
            List<String> list = new ArrayList<>(part);
            list.addAll(Collections.nCopies(padded - part.size(), part.get(part.size() - 1)));
            use.accept(list);
        });
    }

    /** Does something for every so many of the values. */
    static <V> void inParts(Collection<V> values, int most, Consumer<List<V>> use) {
        List<V> all = List.copyOf(values);
        for (int begin = 0; begin < all.size(); begin += most) {
            use.accept(all.subList(begin, Math.min(all.size(), begin + most)));
        }
    }
}
