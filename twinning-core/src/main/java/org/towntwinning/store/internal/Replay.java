package org.towntwinning.store.internal;

import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Change;
import org.towntwinning.store.Effect;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.spi.Commit;
import org.towntwinning.store.spi.CommitLog;
import org.towntwinning.store.spi.ReplayTarget;

/** Makes the state of a store out of the commits of its log, which must follow each other. */
final class Replay implements ReplayTarget {

    private final boolean readsBack;
    private Committed committed;

    /** How many live records there are whose values were not given yet. */
    private long awaited;

    Replay(CommitLog log) {
        this.readsBack = log.readsBack();
        this.committed = Committed.nothing(log);
    }

    /** The state after the last commit, of which every live record must have been given. */
    Committed committed() {
        if (awaited > 0) {
            throw new StorageFailureException(
                    "the log is damaged: of " + awaited + " records it says that they are there, but not what they are",
                    null);
        }
        return committed;
    }

    @Override
    public void commit(Commit commit) {
        Change change = commit.change();
        if (!change.revision().equals(committed.revision().next())
                || change.recorded().isBefore(committed.recorded())) {
            throw damaged(change, "it follows revision " + committed.revision() + ", recorded " + committed.recorded());
        }
        Records records = committed.records();
        RegisterIndex index = committed.index();
        long more = 0;
        for (RecordChange each : change.records()) {
            RecordId id = each.id();
            Stretch before = records.newest(id);
            RegisterRecord value = commit.values().get(id);
            Stretch after = after(change.revision().number(), each, before, value);
            if (after == null
                    || after.effect() != each.effect()
                    || !after.version().equals(each.version())) {
                throw damaged(
                        change,
                        id.kind().word() + " " + id.value() + " cannot be " + each.effect() + " as version "
                                + each.version() + " after what came before");
            }
            records = records.with(id, after);
            index = index.changed(Stretch.heldBy(before), value);
            more += awaited(after) - awaited(before);
        }
        awaited += more;
        committed = committed.with(change, records, index);
    }

    @Override
    public void current(RegisterRecord value) {
        RecordId id = value.id();
        Stretch newest = committed.records().newest(id);
        if (newest == null || awaited(newest) == 0) {
            throw new StorageFailureException(
                    "the log is damaged: it gives a value of " + id.kind().word() + " " + id.value()
                            + ", which is not there or has one at revision " + committed.revision(),
                    null);
        }
        Stretch holding = newest.holding(value);
        committed = committed.holding(
                committed.records().with(id, holding), committed.index().changed(null, value));
        awaited--;
    }

    private static int awaited(@Nullable Stretch newest) {
        return Stretch.isLive(newest) && Stretch.heldBy(newest) == null ? 1 : 0;
    }

    /** The chain after one change, or null if that cannot follow what was before. */
    private @Nullable Stretch after(
            long revision, RecordChange each, @Nullable Stretch before, @Nullable RegisterRecord value) {
        if (each.effect() == Effect.INSERTED || each.effect() == Effect.REPLACED) {
            Stretch past = before == null ? null : committed.asPast(before);
            return value == null && !readsBack ? null : Stretch.written(revision, each.id(), value, past);
        }
        if (before == null || value != null) {
            return null;
        }
        if (each.effect() == Effect.ERASED) {
            return before.effect() == Effect.ERASED ? null : Stretch.erased(revision, before);
        }
        return Stretch.isLive(before) ? Stretch.removed(revision, committed.asPast(before)) : null;
    }

    private static StorageFailureException damaged(Change change, String reason) {
        return new StorageFailureException(
                "the log is damaged at revision " + change.revision() + ", recorded " + change.recorded() + ": "
                        + reason,
                null);
    }
}
