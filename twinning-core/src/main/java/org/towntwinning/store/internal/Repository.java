package org.towntwinning.store.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Capability;
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

    Repository(UnitView unit, RecordKind kind, Class<T> type) {
        super(unit, kind, type);
        this.unit = unit;
    }

    @Override
    public Versioned<T> insert(T value) {
        unit.session().check();
        Objects.requireNonNull(value, "value");
        if (isLive(value.id())) {
            throw new DuplicateRecordException(List.of(value.id()));
        }
        requireNotErased(value.id());
        return write(value);
    }

    @Override
    public List<Versioned<T>> insertAll(Iterable<? extends T> values) {
        unit.session().check();
        List<T> all = new ArrayList<>();
        Set<RecordId> ids = new HashSet<>();
        Set<RecordId> duplicates = new LinkedHashSet<>();
        for (T value : values) {
            RecordId id = value.id();
            if (!ids.add(id) || isLive(id)) {
                duplicates.add(id);
            }
            all.add(value);
        }
        if (!duplicates.isEmpty()) {
            throw new DuplicateRecordException(List.copyOf(duplicates));
        }
        ids.forEach(this::requireNotErased);
        return all.stream().map(this::write).toList();
    }

    @Override
    public Versioned<T> replace(T value, Version expected) {
        unit.session().check();
        Objects.requireNonNull(value, "value");
        requireCurrent(value.id(), expected);
        return write(value);
    }

    @Override
    public void remove(I id, Version expected) {
        unit.session().check();
        Objects.requireNonNull(id, "id");
        requireCurrent(id, expected);
        unit.write(id, null);
    }

    @Override
    public void erase(I id, Version expected) {
        unit.session().check();
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(expected, "expected");
        unit.info().require(Capability.ERASURE);
        requireCurrent(id, expected);
        unit.erase(id);
    }

    private boolean isLive(RecordId id) {
        return Stretch.isLive(unit.records().newest(id));
    }

    private void requireCurrent(RecordId id, Version expected) {
        Objects.requireNonNull(expected, "expected");
        Stretch current = unit.records().newest(id);
        Version actual = current != null && Stretch.isLive(current) ? current.version() : null;
        if (!expected.equals(actual)) {
            throw new StaleRecordException(id, expected, actual);
        }
    }

    private void requireNotErased(RecordId id) {
        if (unit.hasErased(id)) {
            throw new IllegalStateException(id.kind().word() + " " + id.value()
                    + " was erased by this unit of work: insert it again in another one (R-12)");
        }
    }

    private Versioned<T> write(T value) {
        return Objects.requireNonNull(versioned(unit.write(value.id(), value)), "written");
    }
}
