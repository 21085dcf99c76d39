package org.towntwinning.jdbc.session;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.towntwinning.jdbc.rows.AllTables;
import org.towntwinning.jdbc.rows.RecordTables;
import org.towntwinning.jdbc.sql.Names;
import org.towntwinning.jdbc.sql.RecordSql;
import org.towntwinning.jdbc.sql.Revisions;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;

/** The statements of a register: its revisions, and its records by kind. Immutable. */
final class Register {

    private final Names names;
    private final Revisions revisions;
    private final Map<RecordKind, RecordSql<?>> kinds = new EnumMap<>(RecordKind.class);
    private final int chunkSize;

    Register(Names names, int chunkSize) {
        this.names = names;
        this.revisions = new Revisions(names);
        this.chunkSize = chunkSize;
        AllTables.ALL.forEach(this::add);
    }

    private <T extends RegisterRecord> void add(RecordTables<T> tables) {
        kinds.put(tables.kind(), new RecordSql<>(tables, names));
    }

    Names names() {
        return names;
    }

    Revisions revisions() {
        return revisions;
    }

    Collection<RecordSql<?>> kinds() {
        return kinds.values();
    }

    RecordSql<?> of(RecordKind kind) {
        return Objects.requireNonNull(kinds.get(kind), "kind");
    }

    /** The same with the class of the records, which the kind alone decides. */
    @SuppressWarnings("unchecked") // checked by the line before
    <T extends RegisterRecord> RecordSql<T> of(RecordKind kind, Class<T> type) {
        RecordSql<?> found = of(kind);
        if (found.type() != type) {
            throw new IllegalArgumentException(type + " is not the class of a " + kind.word());
        }
        return (RecordSql<T>) found;
    }

    /** How many records a stream fetches at once. */
    int chunkSize() {
        return chunkSize;
    }
}
