package org.towntwinning.testkit.store.mutants;

import java.util.Objects;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StoreInfo;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Work;

/** A sound store with a fault in all that it gives. Subclasses have faults of the store itself. */
class FaultyStore implements TwinningStore {

    private final TwinningStore sound;
    private final Tampering.Fault fault;

    FaultyStore(TwinningStore sound, Tampering.Fault fault) {
        this.sound = sound;
        this.fault = fault;
    }

    /** With faults of the store itself only. */
    FaultyStore(TwinningStore sound) {
        this(sound, Tampering.Call::real);
    }

    TwinningStore sound() {
        return sound;
    }

    @Override
    public <T, X extends Exception> T read(Work<? super Snapshot, T, X> work) throws X {
        Objects.requireNonNull(work, "work");
        return sound.read(snapshot -> work.perform(Tampering.with(fault, snapshot, Snapshot.class)));
    }

    @Override
    public <T, X extends Exception> T write(ChangeNote note, Work<? super UnitOfWork, T, X> work) throws X {
        Objects.requireNonNull(work, "work");
        return sound.write(note, unit -> work.perform(Tampering.with(fault, unit, UnitOfWork.class)));
    }

    @Override
    public StoreInfo info() {
        return sound.info();
    }

    @Override
    public void close() {
        sound.close();
    }
}
