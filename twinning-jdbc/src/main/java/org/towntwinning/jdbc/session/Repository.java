package org.towntwinning.jdbc.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.DuplicateRecordException;
import org.towntwinning.store.RecordQuery;
import org.towntwinning.store.RecordRepository;
import org.towntwinning.store.StaleRecordException;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;

/** Reads and writes the records of one kind in a unit of work. */
class Repository<I extends RecordId, T extends RegisterRecord, Q extends RecordQuery<T>> extends Reader<I, T, Q>
        implements RecordRepository<I, T, Q> {

    private final UnitView unit;
    private final Drafts<T> drafts;

    Repository(UnitView unit, RecordKind kind, Class<T> type) {
        super(unit, kind, type);
        this.unit = unit;
        this.drafts = unit.draftsOf(kind());
    }

    @Override
    public final Versioned<T> insert(T value) {
        unit.session().check();
        Objects.requireNonNull(value, "value");
        if (drafts.of(value.id()).isLive()) {
            throw new DuplicateRecordException(List.of(value.id()));
        }
        drafts.of(value.id()).requireNotErased();
        return write(value);
    }

    @Override
    public final List<Versioned<T>> insertAll(Iterable<? extends T> values) {
        unit.session().check();
        List<T> all = new ArrayList<>();
        values.forEach(all::add);
        drafts.prepare(all.stream().map(RegisterRecord::id).toList());
        Set<RecordId> ids = new HashSet<>();
        Set<RecordId> duplicates = new LinkedHashSet<>();
        for (T value : all) {
            RecordId id = value.id();
            if (!ids.add(id) || drafts.of(id).isLive()) {
                duplicates.add(id);
            }
        }
        if (!duplicates.isEmpty()) {
            throw new DuplicateRecordException(List.copyOf(duplicates));
        }
        ids.forEach(id -> drafts.of(id).requireNotErased());
        return all.stream().map(this::write).toList();
    }

    @Override
    public final Versioned<T> replace(T value, Version expected) {
        unit.session().check();
        Objects.requireNonNull(value, "value");
        requireCurrent(value.id(), expected);
        return write(value);
    }

    @Override
    public final void remove(I id, Version expected) {
        unit.session().check();
        Objects.requireNonNull(id, "id");
        requireCurrent(id, expected);
        drafts.remove(id);
    }

    @Override
    public final void erase(I id, Version expected) {
        unit.session().check();
        Objects.requireNonNull(id, "id");
        requireCurrent(id, expected);
        drafts.erase(id);
    }

    private void requireCurrent(RecordId id, Version expected) {
        Objects.requireNonNull(expected, "expected");
        Version actual = drafts.of(id).version();
        if (!expected.equals(actual)) {
            throw new StaleRecordException(id, expected, actual);
        }
    }

    private Versioned<T> write(T value) {
        return Objects.requireNonNull(drafts.write(value).now(unit.next()), "written")
                .versioned();
    }
}
