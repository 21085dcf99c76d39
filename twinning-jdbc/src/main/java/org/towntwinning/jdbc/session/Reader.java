package org.towntwinning.jdbc.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.towntwinning.jdbc.sql.RecordSql;
import org.towntwinning.jdbc.sql.Revisions.Noted;
import org.towntwinning.jdbc.sql.Revisions.Step;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Page;
import org.towntwinning.store.PageRequest;
import org.towntwinning.store.RecordQuery;
import org.towntwinning.store.RecordReader;
import org.towntwinning.store.Recorded;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Versioned;
import org.towntwinning.store.Work;

/** Reads the records of one kind in a view. */
class Reader<I extends RecordId, T extends RegisterRecord, Q extends RecordQuery<T>> implements RecordReader<I, T, Q> {

    private final View view;
    private final RecordSql<T> kind;

    Reader(View view, RecordKind kind, Class<T> type) {
        this.view = view;
        this.kind = view.register().of(kind, type);
    }

    final RecordSql<T> kind() {
        return kind;
    }

    @Override
    public final Optional<Versioned<T>> find(I id) {
        view.session().check();
        Objects.requireNonNull(id, "id");
        return view.find(kind, id);
    }

    @Override
    public final Page<Versioned<T>> list(Q query, PageRequest page) {
        view.session().check();
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(page, "page");
        // One more than asked for, to know whether there is a next page.
        Matches<T> matches = view.matches(kind, query, page.after().orElse(null), page.size() + 1);
        List<Versioned<T>> items = new ArrayList<>();
        while (items.size() < page.size() && matches.hasNext()) {
            items.add(matches.next());
        }
        PageRequest next = items.size() == page.size() && matches.hasNext()
                ? PageRequest.after(items.get(items.size() - 1).value().id(), page.size())
                : null;
        return Page.of(items, next);
    }

    @Override
    public final <R extends @Nullable Object, X extends Exception> R stream(
            Q query, Work<? super Stream<Versioned<T>>, R, X> use) throws X {
        view.session().check();
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(use, "use");
        Matches<T> matches = view.matches(kind, query, null, view.register().chunkSize());
        RecordStream<Versioned<T>> records = new RecordStream<>(view.session(), matches);
        view.begun(matches);
        try {
            return use.perform(StreamSupport.stream(records, false));
        } finally {
            records.end();
            view.ended(matches);
        }
    }

    @Override
    public final long count(Q query) {
        view.session().check();
        Objects.requireNonNull(query, "query");
        if (query.conditions().isEmpty()) {
            long revision = view.askAt();
            return view.access().with(handle -> kind.count(handle, revision));
        }
        long count = 0;
        Matches<T> matches = view.matches(kind, query, null, view.register().chunkSize());
        while (matches.hasNext()) {
            matches.next();
            count++;
        }
        return count;
    }

    @Override
    public final List<Recorded<T>> history(I id) {
        view.session().check();
        Objects.requireNonNull(id, "id");
        long upTo = view.committedRevision();
        return view.access().with(handle -> {
            Map<Long, Noted> notes = view.register().revisions().notes(handle, id, upTo).stream()
                    .collect(Collectors.toMap(Noted::number, Function.identity()));
            SortedMap<Long, T> values = kind.versions(handle, id.value(), upTo);
            return view.register().revisions().steps(handle, id, upTo).stream()
                    .filter(step -> notes.containsKey(step.revision()))
                    .map(step -> recorded(step, notes.get(step.revision()), values.get(step.revision())))
                    .toList();
        });
    }

    private static <T extends RegisterRecord> Recorded<T> recorded(
            Step step, @Nullable Noted noted, @Nullable T value) {
        Objects.requireNonNull(noted, "noted");
        return Recorded.of(
                Revision.of(step.revision()), noted.recorded(), noted.note(), step.effect(), step.version(), value);
    }
}
