package org.towntwinning.store.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Change;
import org.towntwinning.store.Page;
import org.towntwinning.store.PageRequest;
import org.towntwinning.store.RecordQuery;
import org.towntwinning.store.RecordReader;
import org.towntwinning.store.Recorded;
import org.towntwinning.store.Versioned;
import org.towntwinning.store.Work;

/** Reads the records of one kind in a view. */
class Reader<I extends RecordId, T extends RegisterRecord, Q extends RecordQuery<T>> implements RecordReader<I, T, Q> {

    private final View view;
    private final RecordKind kind;
    private final Class<T> type;

    Reader(View view, RecordKind kind, Class<T> type) {
        this.view = view;
        this.kind = kind;
        this.type = type;
    }

    @Override
    public Optional<Versioned<T>> find(I id) {
        view.session().check();
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(versioned(Stretch.at(view.records().newest(id), view.readAt())));
    }

    @Override
    public Page<Versioned<T>> list(Q query, PageRequest page) {
        view.session().check();
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(page, "page");
        List<Versioned<T>> items = new ArrayList<>();
        Iterator<Versioned<T>> matches = matches(query, page.after().orElse(null));
        while (matches.hasNext() && items.size() < page.size()) {
            items.add(matches.next());
        }
        PageRequest next = matches.hasNext()
                ? PageRequest.after(items.get(items.size() - 1).value().id(), page.size())
                : null;
        return Page.of(items, next);
    }

    @Override
    public <R extends @Nullable Object, X extends Exception> R stream(
            Q query, Work<? super Stream<Versioned<T>>, R, X> use) throws X {
        view.session().check();
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(use, "use");
        RecordStream<Versioned<T>> records = new RecordStream<>(view.session(), matches(query, null));
        try {
            return use.perform(StreamSupport.stream(records, false));
        } finally {
            records.end();
        }
    }

    @Override
    public long count(Q query) {
        view.session().check();
        Objects.requireNonNull(query, "query");
        long count = 0;
        for (Iterator<Versioned<T>> matches = matches(query, null); matches.hasNext(); matches.next()) {
            count++;
        }
        return count;
    }

    @Override
    public List<Recorded<T>> history(I id) {
        view.session().check();
        Objects.requireNonNull(id, "id");
        Committed committed = view.committed();
        List<Recorded<T>> entries = new ArrayList<>();
        Stretch stretch =
                Stretch.at(committed.records().newest(id), view.revision().number());
        while (stretch != null) {
            entries.add(recorded(stretch, committed.change(stretch.from())));
            stretch = stretch.earlier();
        }
        Collections.reverse(entries);
        return List.copyOf(entries);
    }

    private Recorded<T> recorded(Stretch stretch, Change change) {
        RegisterRecord value = view.committed().valueOf(stretch);
        return Recorded.of(
                change.revision(),
                change.recorded(),
                change.note(),
                stretch.effect(),
                stretch.version(),
                value == null ? null : type.cast(value));
    }

    /** The record of a stretch with its version, or null if there is none. */
    @Nullable
    Versioned<T> versioned(@Nullable Stretch stretch) {
        RegisterRecord value = view.committed().valueOf(stretch);
        return stretch == null || value == null ? null : new Versioned<>(type.cast(value), stretch.version());
    }

    /** Reads from the records as they are now, whatever is written while the iterator is used. */
    private Iterator<Versioned<T>> matches(Q query, @Nullable String after) {
        Iterator<Stretch> chains = view.records().newestAfter(kind, after);
        long readAt = view.readAt();
        return new Iterator<>() {
            private @Nullable Versioned<T> next = advance();

            private @Nullable Versioned<T> advance() {
                while (chains.hasNext()) {
                    Versioned<T> found = versioned(Stretch.at(chains.next(), readAt));
                    if (found != null && query.matches(found.value())) {
                        return found;
                    }
                }
                return null;
            }

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Versioned<T> next() {
                Versioned<T> found = next;
                if (found == null) {
                    throw new NoSuchElementException();
                }
                next = advance();
                return found;
            }
        };
    }
}
