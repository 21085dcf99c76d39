package org.towntwinning.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.Versioned;

/** The records of a snapshot, each read once. */
final class Records {

    private final Snapshot snapshot;
    private final Map<RecordId, Optional<RegisterRecord>> read = new HashMap<>();

    Records(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** A record, or empty if the register does not hold it (it may have been erased). */
    <T extends RegisterRecord> Optional<T> find(RecordId id, Class<T> type) {
        return find(id).filter(type::isInstance).map(type::cast);
    }

    Optional<RegisterRecord> find(RecordId id) {
        Optional<RegisterRecord> known = read.get(id);
        if (known == null) {
            known = snapshot.find(id).map(Versioned::value);
            read.put(id, known);
        }
        return known;
    }

    /** Keeps what a query returned, so that it is not read again. */
    void keep(RegisterRecord record) {
        read.put(record.id(), Optional.of(record));
    }
}
