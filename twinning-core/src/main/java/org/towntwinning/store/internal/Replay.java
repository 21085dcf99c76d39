package org.towntwinning.store.internal;

import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Change;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.spi.Commit;

/** Makes the state of a store out of the commits of its log, which must follow each other. */
final class Replay {

    private Committed committed = Committed.NOTHING;

    Committed committed() {
        return committed;
    }

    void add(Commit commit) {
        Change change = commit.change();
        if (!change.revision().equals(committed.revision().next())
                || change.recorded().isBefore(committed.recorded())) {
            throw damaged(change, "it follows revision " + committed.revision() + ", recorded " + committed.recorded());
        }
        Records records = committed.records();
        RegisterIndex index = committed.index();
        for (RecordChange each : change.records()) {
            RecordId id = each.id();
            Stretch before = records.newest(id);
            RegisterRecord value = commit.values().get(id);
            Stretch after = after(change, before, value);
            if (after == null
                    || Stretch.effect(before, after) != each.effect()
                    || !after.version().equals(each.version())) {
                throw damaged(
                        change,
                        id.kind().word() + " " + id.value() + " cannot be " + each.effect() + " as version "
                                + each.version() + " after what came before");
            }
            records = records.with(id, after);
            index = index.changed(Stretch.valueOf(before), value);
        }
        committed = committed.with(change, records, index);
    }

    /** The chain after one change, or null if there is nothing that could have been removed. */
    private static @Nullable Stretch after(Change change, @Nullable Stretch before, @Nullable RegisterRecord value) {
        long revision = change.revision().number();
        if (value != null) {
            return Stretch.written(revision, value, before);
        }
        return before == null || before.value() == null ? null : Stretch.removed(revision, before);
    }

    private static StorageFailureException damaged(Change change, String reason) {
        return new StorageFailureException(
                "the log is damaged at revision " + change.revision() + ", recorded " + change.recorded() + ": "
                        + reason,
                null);
    }
}
