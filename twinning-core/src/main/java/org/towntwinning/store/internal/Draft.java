package org.towntwinning.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Change;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.Effect;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.RegisterLookup;
import org.towntwinning.store.RegisterRules;
import org.towntwinning.store.Revision;
import org.towntwinning.store.RuleViolation;
import org.towntwinning.store.spi.Commit;

/** The net effect of a unit of work, and the register as it would leave it. */
final class Draft implements RegisterLookup {

    private final Committed before;
    private final Records records;
    private final List<RecordChange> changes = new ArrayList<>();
    private final Map<RecordId, RegisterRecord> written = new LinkedHashMap<>();
    private final List<RecordId> removed = new ArrayList<>();
    private final Set<RecordId> erased = new LinkedHashSet<>();
    private RegisterIndex index;

    private Draft(Committed before, Records records) {
        this.before = before;
        this.records = records;
        this.index = before.index();
    }

    /** What a unit of work did, taken together. */
    static Draft of(UnitView unit) {
        Draft draft = new Draft(unit.committed(), unit.records());
        unit.touched().forEach(draft::add);
        return draft;
    }

    private void add(RecordId id) {
        Stretch old = before.records().newest(id);
        Stretch now = records.newest(id);
        if (now == null || now == old) {
            return;
        }
        RegisterRecord value = now.held();
        if (value == null) {
            removed.add(id);
        } else {
            written.put(id, value);
        }
        if (now.effect() == Effect.ERASED) {
            erased.add(id);
        }
        changes.add(new RecordChange(id, now.effect(), now.version()));
        index = index.changed(Stretch.heldBy(old), value);
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    Revision revision() {
        return before.revision().next();
    }

    List<RuleViolation> violations() {
        return RegisterRules.check(written.values(), removed, this);
    }

    /** The records whose content is to go from everything that is kept. */
    Set<RecordId> erased() {
        return erased;
    }

    /** The commit. Of a unit of work that erases something only the account and the source are told (rule R-12). */
    Commit commit(Instant recorded, ChangeNote note) {
        ChangeNote told = erased.isEmpty() ? note : note.withSummary(null);
        return new Commit(new Change(revision(), recorded, told, changes), written);
    }

    /** All that is committed with this draft as its latest change. */
    Committed committed(Commit commit) {
        return before.with(commit.change(), records, index);
    }

    @Override
    public Optional<RegisterRecord> find(RecordId id) {
        return Optional.ofNullable(Stretch.heldBy(records.newest(id)));
    }

    @Override
    public Set<RecordId> referrersOf(RecordId target) {
        return index.referrersOf(target);
    }

    @Override
    public Set<RecordId> withExternalId(RecordKind kind, ExternalId externalId) {
        return index.withExternalId(kind, externalId);
    }
}
