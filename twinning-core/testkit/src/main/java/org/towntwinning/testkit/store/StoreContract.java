package org.towntwinning.testkit.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Change;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.Recorded;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;

/**
 * What every group of rules needs: for each test a fixture of its own, an open store and a clock that stands still.
 * Nothing in the contracts is ever skipped: what a store does not declare, it must refuse (rule R-18).
 */
public abstract class StoreContract {

    final MovableClock clock = new MovableClock();
    TwinningStore store;
    private StoreFixture fixture;

    /** For subclasses. */
    protected StoreContract() {}

    /**
     * A register of the backend that is checked.
     *
     * @return a new, empty one at each call
     */
    protected abstract StoreFixture fixture();

    @BeforeEach
    final void openStore() {
        fixture = fixture();
        store = fixture.open(clock);
    }

    @AfterEach
    final void closeStore() {
        try {
            store.close();
        } finally {
            fixture.close();
        }
    }

    /** Closes the store and opens it again: the same register if the backend keeps it. */
    void reopen() {
        store.close();
        store = fixture.open(clock);
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
}
