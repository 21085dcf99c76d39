package org.towntwinning.jdbc.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.towntwinning.jdbc.sql.RecordSql;
import org.towntwinning.jdbc.sql.Stored;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.Reference;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.RegisterLookup;
import org.towntwinning.store.RegisterRules;
import org.towntwinning.store.RuleViolation;

/**
 * The register as a unit of work would leave it: what it wrote is known, the rest is asked of what is committed. What
 * is surely asked for is fetched together; all answers are kept.
 */
final class RegisterAsLeft implements RegisterLookup {

    private final UnitView unit;
    private final Map<RecordId, RegisterRecord> written = new LinkedHashMap<>();
    private final Map<RecordId, Draft<?>> touched = new HashMap<>();
    private final List<RecordId> removed = new ArrayList<>();

    /** Of what the unit of work wrote. */
    private final Map<RecordId, Set<RecordId>> writtenReferrers = new HashMap<>();

    private final Map<RecordKind, Map<ExternalId, Set<RecordId>>> writtenBearers = new EnumMap<>(RecordKind.class);

    /** Of what is committed, as far as it was asked for. */
    private final Map<RecordId, Optional<RegisterRecord>> committed = new HashMap<>();

    private final Map<RecordId, Set<RecordId>> committedReferrers = new HashMap<>();
    private final Map<RecordKind, Map<ExternalId, Set<String>>> committedBearers = new EnumMap<>(RecordKind.class);

    RegisterAsLeft(UnitView unit) {
        this.unit = unit;
        unit.changed().forEach(this::add);
    }

    private void add(Draft<?> draft) {
        RecordId id = draft.id();
        touched.put(id, draft);
        Stored<?> now = draft.now(unit.next());
        if (now == null) {
            removed.add(id);
            return;
        }
        RegisterRecord value = now.value();
        written.put(id, value);
        for (Reference reference : value.references()) {
            writtenReferrers
                    .computeIfAbsent(reference.target(), key -> new HashSet<>())
                    .add(id);
        }
        for (ExternalId externalId : value.externalIds()) {
            writtenBearers
                    .computeIfAbsent(id.kind(), key -> new HashMap<>())
                    .computeIfAbsent(externalId, key -> new HashSet<>())
                    .add(id);
        }
    }

    List<RuleViolation> violations() {
        fetchTargets();
        writtenBearers.forEach((kind, byExternalId) -> committedBearers.put(
                kind,
                unit.access()
                        .with(handle -> unit.register()
                                .of(kind)
                                .bearers(handle, byExternalId.keySet(), unit.committedRevision()))));
        return RegisterRules.check(written.values(), removed, this);
    }

    /** Everything that the written records refer to, a kind at a time. */
    private void fetchTargets() {
        Map<RecordKind, Set<RecordId>> targets = new EnumMap<>(RecordKind.class);
        for (RecordId target : writtenReferrers.keySet()) {
            if (!touched.containsKey(target)) {
                targets.computeIfAbsent(target.kind(), key -> new HashSet<>()).add(target);
            }
        }
        targets.forEach((kind, ids) -> fetch(unit.register().of(kind), ids));
    }

    private <T extends RegisterRecord> void fetch(RecordSql<T> kind, Collection<RecordId> ids) {
        List<String> texts = ids.stream().map(RecordId::value).toList();
        Map<String, Stored<T>> found = unit.access().with(handle -> kind.find(handle, texts, unit.committedRevision()));
        for (RecordId id : ids) {
            committed.put(id, Optional.ofNullable(found.get(id.value())).map(Stored::value));
        }
    }

    @Override
    public Optional<RegisterRecord> find(RecordId id) {
        if (touched.containsKey(id)) {
            return Optional.ofNullable(written.get(id));
        }
        if (!committed.containsKey(id)) {
            fetch(unit.register().of(id.kind()), List.of(id));
        }
        return committed.getOrDefault(id, Optional.empty());
    }

    @Override
    public Set<RecordId> referrersOf(RecordId target) {
        Set<RecordId> referrers = new HashSet<>(writtenReferrers.getOrDefault(target, Set.of()));
        for (RecordId referrer : committedReferrers.computeIfAbsent(target, this::fetchReferrers)) {
            if (!touched.containsKey(referrer)) {
                referrers.add(referrer);
            }
        }
        return referrers;
    }

    /** Nothing that is committed refers to what was not there (rule R-07). */
    private Set<RecordId> fetchReferrers(RecordId target) {
        Draft<?> draft = touched.get(target);
        if (draft != null && !draft.wasLive()) {
            return Set.of();
        }
        Set<RecordId> referrers = new HashSet<>();
        for (RecordSql<?> kind : unit.register().kinds()) {
            unit.access()
                    .with(handle -> kind.referrers(handle, target, unit.committedRevision()))
                    .forEach(id -> referrers.add(RecordId.of(kind.kind(), id)));
        }
        return referrers;
    }

    @Override
    public Set<RecordId> withExternalId(RecordKind kind, ExternalId externalId) {
        Set<RecordId> bearers =
                new HashSet<>(writtenBearers.getOrDefault(kind, Map.of()).getOrDefault(externalId, Set.of()));
        Map<ExternalId, Set<String>> before = committedBearers.getOrDefault(kind, Map.of());
        for (String text : before.getOrDefault(externalId, Set.of())) {
            RecordId bearer = RecordId.of(kind, text);
            if (!touched.containsKey(bearer)) {
                bearers.add(bearer);
            }
        }
        return bearers;
    }
}
