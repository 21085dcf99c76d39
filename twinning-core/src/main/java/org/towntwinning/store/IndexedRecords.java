package org.towntwinning.store;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.Reference;
import org.towntwinning.register.RegisterRecord;

/** A whole register, read once, to be looked up in. */
final class IndexedRecords implements RegisterLookup {

    /** What is unique: the id in another system, among the records of a kind. */
    record Bearing(RecordKind kind, ExternalId externalId) {}

    private final Map<RecordId, RegisterRecord> records;
    private final Map<RecordId, Set<RecordId>> referrers = new HashMap<>();
    private final Map<Bearing, Set<RecordId>> bearers = new HashMap<>();

    private IndexedRecords(Map<RecordId, RegisterRecord> records) {
        this.records = records;
    }

    static IndexedRecords of(Map<RecordId, RegisterRecord> records) {
        IndexedRecords register = new IndexedRecords(records);
        records.values().forEach(register::index);
        return register;
    }

    private void index(RegisterRecord record) {
        RecordId id = record.id();
        for (Reference reference : record.references()) {
            referrers
                    .computeIfAbsent(reference.target(), key -> new LinkedHashSet<>())
                    .add(id);
        }
        for (ExternalId externalId : record.externalIds()) {
            bearers.computeIfAbsent(new Bearing(id.kind(), externalId), key -> new LinkedHashSet<>())
                    .add(id);
        }
    }

    @Override
    public Optional<RegisterRecord> find(RecordId id) {
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public Set<RecordId> referrersOf(RecordId target) {
        return referrers.getOrDefault(target, Set.of());
    }

    @Override
    public Set<RecordId> withExternalId(RecordKind kind, ExternalId externalId) {
        return bearers.getOrDefault(new Bearing(kind, externalId), Set.of());
    }
}
