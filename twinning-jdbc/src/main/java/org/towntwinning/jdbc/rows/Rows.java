package org.towntwinning.jdbc.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of one aggregate, by table, in order of their keys. Not thread-safe. */
public final class Rows {

    private final Map<Table<?>, List<Record>> byTable = new LinkedHashMap<>();

    /** Adds a row behind the others of its table. */
    public <R extends Record> void add(Table<R> table, R row) {
        byTable.computeIfAbsent(table, key -> new ArrayList<>()).add(row);
    }

    /** The rows of a table, in order; possibly none. */
    @SuppressWarnings("unchecked") // rows come in by add alone, which lets in none of another class
    public <R extends Record> List<R> of(Table<R> table) {
        return (List<R>) Collections.unmodifiableList(byTable.getOrDefault(table, List.of()));
    }

    /** The tables that have rows. */
    public Set<Table<?>> tables() {
        return Collections.unmodifiableSet(byTable.keySet());
    }
}
