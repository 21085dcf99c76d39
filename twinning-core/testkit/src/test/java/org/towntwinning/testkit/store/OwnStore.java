package org.towntwinning.testkit.store;

import java.time.InstantSource;
import java.util.List;
import org.towntwinning.store.Capability;
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
                .build();
        return StoreEngine.open(info, new ListLog(kept), clock);
    }

    private record ListLog(List<Commit> kept) implements CommitLog {
        @Override
        public void replay(ReplayTarget target) {
            kept.forEach(target::commit);
        }

        @Override
        public void append(Commit commit) {
            kept.add(commit);
        }

        @Override
        public void force() {
            // a list forgets nothing
        }

        @Override
        public void close() {
            // whoever opened the store keeps the list
        }
    }
}
