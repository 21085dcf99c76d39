package org.towntwinning.jdbc.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.towntwinning.jdbc.sql.RecordSql;
import org.towntwinning.jdbc.sql.RecordSql.Place;
import org.towntwinning.jdbc.sql.Revisions;
import org.towntwinning.jdbc.sql.Revisions.Step;
import org.towntwinning.jdbc.sql.Stored;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Versioned;

/** The records of one kind that a unit of work touched, and how they come into the database. */
final class Drafts<T extends RegisterRecord> {

    private final RecordSql<T> kind;
    private final Revisions revisions;
    private final Access access;
    private final long committed;
    private final Map<String, Draft<T>> byId = new TreeMap<>();
    private final Map<String, Draft<T>> dirty = new LinkedHashMap<>();
    private final List<Matches<T>> streams = new ArrayList<>();

    Drafts(RecordSql<T> kind, Revisions revisions, Access access, long committed) {
        this.kind = kind;
        this.revisions = revisions;
        this.access = access;
        this.committed = committed;
    }

    /** The draft of a record, if the unit of work touched it. */
    @Nullable
    Draft<T> known(String id) {
        return byId.get(id);
    }

    /** The draft of a record. */
    Draft<T> of(RecordId id) {
        prepare(List.of(id));
        return Objects.requireNonNull(byId.get(id.value()), "prepared");
    }

    /** Reads what became of records last, all at once. */
    void prepare(Collection<? extends RecordId> ids) {
        Map<String, RecordId> unknown = new LinkedHashMap<>();
        for (RecordId id : ids) {
            if (!byId.containsKey(id.value())) {
                unknown.put(id.value(), id);
            }
        }
        if (unknown.isEmpty()) {
            return;
        }
        Map<String, Step> last =
                access.with(handle -> revisions.last(handle, kind.kind(), unknown.keySet(), committed));
        unknown.forEach((text, id) -> byId.put(text, new Draft<>(id, last.get(text), () -> load(text))));
    }

    private @Nullable Stored<T> load(String id) {
        return access.with(handle -> kind.find(handle, List.of(id), committed)).get(id);
    }

    /** Writes a record; it comes into the database with others. */
    Draft<T> write(T value) {
        Draft<T> draft = of(value.id());
        draft.write(value);
        return touched(draft);
    }

    /** The same for a record whose class nobody knows but this. */
    void writeAny(RegisterRecord value) {
        write(kind.type().cast(value));
    }

    void remove(RecordId id) {
        Draft<T> draft = of(id);
        draft.remove();
        touched(draft);
    }

    void erase(RecordId id) {
        Draft<T> draft = of(id);
        draft.erase();
        touched(draft);
    }

    private Draft<T> touched(Draft<T> draft) {
        dirty.put(draft.id().value(), draft);
        return draft;
    }

    /** All that have an effect, in the order of their ids. */
    List<Draft<T>> changed() {
        return byId.values().stream().filter(Draft::isChanged).toList();
    }

    @SuppressWarnings("unchecked") // a stream of this kind
    void begun(Matches<?> stream) {
        streams.add((Matches<T>) stream);
    }

    void ended(Matches<?> stream) {
        streams.remove(stream);
    }

    /** Brings the rows in line with the drafts, each sort of change in batches. */
    void flush(long next) {
        List<Draft<T>> all = dirty.values().stream().filter(Draft::isDirty).toList();
        dirty.clear();
        if (all.isEmpty()) {
            return;
        }
        for (Matches<T> stream : streams) {
            all.forEach(draft -> stream.keep(draft.id().value(), draft.inDatabase(next)));
        }
        access.with(handle -> {
            flush(handle, all, next);
            return all.size();
        });
        all.forEach(Draft::flushed);
    }

    private void flush(Handle handle, List<Draft<T>> all, long next) {
        List<Place<T>> withdrawn = new ArrayList<>();
        List<Place<T>> closed = new ArrayList<>();
        List<Place<T>> reopened = new ArrayList<>();
        List<Versioned<T>> inserted = new ArrayList<>();
        for (Draft<T> draft : all) {
            boolean wasOpen = draft.rows() == Draft.Rows.AS_BEFORE;
            boolean toBeOpen = draft.target() == Draft.Rows.AS_BEFORE;
            if (draft.rows() == Draft.Rows.WRITTEN) {
                withdrawn.add(new Place<>(draft.id().value(), next, draft.written()));
            }
            if (draft.wasLive() && wasOpen != toBeOpen) {
                (toBeOpen ? reopened : closed).add(new Place<>(draft.id().value(), draft.since(), draft.known()));
            }
            Stored<T> now = draft.target() == Draft.Rows.WRITTEN ? draft.now(next) : null;
            if (now != null) {
                inserted.add(now.versioned());
            }
        }
        kind.withdraw(handle, withdrawn);
        kind.close(handle, closed, next);
        kind.reopen(handle, reopened);
        kind.insert(handle, inserted, next);
    }

    /** Takes away what is to be erased: every version but a new one, and the summaries that may tell of it. */
    void wipe(long next) {
        List<RecordId> erased =
                changed().stream().filter(Draft::isErased).map(Draft::id).toList();
        if (erased.isEmpty()) {
            return;
        }
        access.with(handle -> {
            kind.eraseBefore(handle, erased.stream().map(RecordId::value).toList(), next);
            erased.forEach(id -> revisions.blankSummaries(handle, id));
            return erased.size();
        });
    }
}
