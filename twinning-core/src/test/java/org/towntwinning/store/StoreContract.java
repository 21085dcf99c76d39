package org.towntwinning.store;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RegisterRecord;

/** What every group of rules needs: a store of its own, made by whoever checks a backend. */
abstract class StoreContract {

    final TestClock clock = new TestClock();
    TwinningStore store;

    /** A new, empty store. */
    abstract TwinningStore open(InstantSource clock);

    @BeforeEach
    void openStore() {
        store = open(clock);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    /** Inserts records as one unit of work. */
    void insert(RegisterRecord... records) {
        insert(Arrays.asList(records));
    }

    void insert(List<? extends RegisterRecord> records) {
        store.change(Samples.NOTE, work -> work.insertAll(records));
    }

    /** Gives a town another name, as one unit of work, and says which version it has then. */
    Version rename(MunicipalityId id, String name) {
        return store.write(Samples.NOTE, work -> {
            Versioned<?> old = work.municipalities().find(id).orElseThrow();
            return work.municipalities()
                    .replace(Samples.town(id.value().substring("town:".length()), name), old.version())
                    .version();
        });
    }

    Revision revision() {
        return store.read(Snapshot::revision);
    }

    List<Change> changes() {
        return store.read(snapshot -> snapshot.changes(Revision.EMPTY, Snapshot.MAX_CHANGES));
    }

    long countTowns() {
        return count(MunicipalityQuery.all());
    }

    long count(MunicipalityQuery query) {
        return store.read(snapshot -> snapshot.municipalities().count(query));
    }

    Optional<Versioned<Municipality>> town(MunicipalityId id) {
        return store.read(snapshot -> snapshot.municipalities().find(id));
    }

    List<Recorded<Municipality>> history(MunicipalityId id) {
        return store.read(snapshot -> snapshot.municipalities().history(id));
    }

    Version version(MunicipalityId id) {
        return town(id).orElseThrow().version();
    }

    /** Waits until a thread waits for something itself, or has ended; for some time, because not all waiting shows. */
    static void awaitBlocked(Thread thread) {
        long end = System.nanoTime() + 2_000_000_000L;
        while (System.nanoTime() < end
                && (thread.getState() == Thread.State.NEW || thread.getState() == Thread.State.RUNNABLE)) {
            Thread.onSpinWait();
        }
    }
}
