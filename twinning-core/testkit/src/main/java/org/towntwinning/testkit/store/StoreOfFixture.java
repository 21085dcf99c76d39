package org.towntwinning.testkit.store;

import org.jspecify.annotations.Nullable;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StoreInfo;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Work;

/** A store that closes its fixture with it: for laws that know of no fixture. */
final class StoreOfFixture implements TwinningStore {

    private final TwinningStore store;
    private final StoreFixture fixture;

    StoreOfFixture(TwinningStore store, StoreFixture fixture) {
        this.store = store;
        this.fixture = fixture;
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T read(Work<? super Snapshot, T, X> work) throws X {
        return store.read(work);
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T write(
            ChangeNote note, Work<? super UnitOfWork, T, X> work) throws X {
        return store.write(note, work);
    }

    @Override
    public StoreInfo info() {
        return store.info();
    }

    @Override
    public void close() {
        try {
            store.close();
        } finally {
            fixture.close();
        }
    }
}
