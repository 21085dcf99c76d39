package org.towntwinning.testkit.store;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Capability;
import org.towntwinning.store.Change;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StoreInfo;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.spi.Commit;
import org.towntwinning.store.spi.CommitLog;
import org.towntwinning.store.spi.ReplayTarget;
import org.towntwinning.store.spi.StoreEngine;

/** A backend as somebody else may write it: the engine over a list of commits, which whoever opens it keeps. */
public final class OwnStore {

    private OwnStore() {}

    public static TwinningStore open(List<Commit> kept, InstantSource clock) {
        StoreInfo info = StoreInfo.builder()
                .name("own")
                .formatVersion(1)
                .addCapability(Capability.DURABILITY)
                .addCapability(Capability.ERASURE)
                .build();
        return StoreEngine.open(info, new ListLog(kept), clock);
    }

    private record ListLog(List<Commit> kept) implements CommitLog {
        @Override
        public void replay(ReplayTarget target) {
            kept.forEach(target::commit);
        }

        @Override
        public synchronized void append(Commit commit) {
            kept.add(commit);
        }

        @Override
        public void force() {
            // a list forgets nothing
        }

        /** Or it would have to give, when it is opened, the values that were erased. */
        @Override
        public boolean readsBack() {
            return true;
        }

        @Override
        public synchronized Optional<RegisterRecord> read(Revision revision, RecordId id) {
            return Optional.ofNullable(
                    kept.get((int) revision.number() - 1).values().get(id));
        }

        @Override
        public synchronized void rewrite(Set<RecordId> erased, Snapshot register) {
            kept.replaceAll(commit -> without(erased, commit));
        }

        @Override
        public void close() {
            // whoever opened the store keeps the list
        }

        private static Commit without(Set<RecordId> erased, Commit commit) {
            Change change = commit.change();
            if (change.records().stream().map(RecordChange::id).noneMatch(erased::contains)) {
                return commit;
            }
            Map<RecordId, RegisterRecord> values = new HashMap<>(commit.values());
            values.keySet().removeAll(erased);
            return new Commit(
                    new Change(
                            change.revision(), change.recorded(), change.note().withSummary(null), change.records()),
                    values);
        }
    }
}
