package org.towntwinning.jdbc.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.towntwinning.jdbc.sql.RecordSql;
import org.towntwinning.jdbc.sql.RecordSql.Chunk;
import org.towntwinning.jdbc.sql.Stored;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.RecordQuery;
import org.towntwinning.store.Versioned;

/**
 * The records that match a query, in order of id, fetched chunk by chunk. What a unit of work writes while it streams
 * is told to {@link #keep keep}, so that the records come as they were when the stream began.
 */
final class Matches<T extends RegisterRecord> implements Iterator<Versioned<T>> {

    private final Access access;
    private final RecordSql<T> kind;
    private final RecordQuery<T> query;
    private final int chunk;
    private final long revision;
    private final NavigableMap<String, Optional<Stored<T>>> kept = new TreeMap<>();
    private final Deque<Versioned<T>> fetched = new ArrayDeque<>();
    private @Nullable String after;
    private boolean exhausted;

    Matches(Access access, RecordSql<T> kind, RecordQuery<T> query, @Nullable String after, int chunk, long revision) {
        this.access = access;
        this.kind = kind;
        this.query = query;
        this.after = after;
        this.chunk = chunk;
        this.revision = revision;
    }

    RecordSql<T> kind() {
        return kind;
    }

    /** Keeps a record as it was before it is written; null if there was none. Only the first time counts. */
    void keep(String id, @Nullable Stored<T> before) {
        kept.putIfAbsent(id, Optional.ofNullable(before));
    }

    @Override
    public boolean hasNext() {
        while (fetched.isEmpty() && !exhausted) {
            fetch();
        }
        return !fetched.isEmpty();
    }

    @Override
    public Versioned<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return fetched.remove();
    }

    private void fetch() {
        String from = after;
        Chunk<T> found = access.with(handle -> kind.first(handle, query, from, chunk, revision));
        String last = found.last();
        exhausted = last == null;
        TreeMap<String, Stored<T>> records = new TreeMap<>();
        found.records().forEach(record -> records.put(record.value().id().value(), record));
        between(from, last).forEach((id, before) -> {
            records.remove(id);
            before.ifPresent(record -> records.put(id, record));
        });
        for (Stored<T> record : records.values()) {
            if (query.matches(record.value())) {
                fetched.add(record.versioned());
            }
        }
        after = last;
    }

    /** What was kept of the ids of a chunk: after one, up to another; null where the chunk has no end. */
    private NavigableMap<String, Optional<Stored<T>>> between(@Nullable String from, @Nullable String last) {
        NavigableMap<String, Optional<Stored<T>>> upper = from == null ? kept : kept.tailMap(from, false);
        return last == null ? upper : upper.headMap(last, true);
    }
}
