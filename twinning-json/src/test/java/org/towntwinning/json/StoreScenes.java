package org.towntwinning.json;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RecordId;
import org.towntwinning.store.Change;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Version;

/** Small registers for the tests of the store, and all that can be read of them. */
final class StoreScenes {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-06-24T10:00:00.123456Z"));
    static final ChangeNote NOTE = ChangeNote.of("j.devries", "what was done").withSource("letter 2025-17");

    private StoreScenes() {}

    static MunicipalityId id(String id) {
        return MunicipalityId.of("town:" + id);
    }

    static Municipality town(String id, String name) {
        return Municipality.builder().id(id(id)).addName(Name.of("und", name)).build();
    }

    static void insert(TwinningStore store, String id) {
        store.change(NOTE, work -> work.municipalities().insert(town(id, id)));
    }

    static void rename(TwinningStore store, String id, String name) {
        store.change(NOTE, work -> work.municipalities().replace(town(id, name), version(work, id)));
    }

    static void remove(TwinningStore store, String id) {
        store.change(NOTE, work -> work.municipalities().remove(id(id), version(work, id)));
    }

    static void erase(TwinningStore store, String id) {
        store.change(NOTE, work -> work.municipalities().erase(id(id), version(work, id)));
    }

    private static Version version(UnitOfWork work, String id) {
        return work.municipalities().find(id(id)).orElseThrow().version();
    }

    /** The last revision. */
    static long revision(TwinningStore store) {
        return store.read(Snapshot::revision).number();
    }

    /** All that can be read: the feed, every history, and every revision. */
    static List<String> everything(TwinningStore store) {
        return store.read(snapshot -> {
            List<String> all = new ArrayList<>();
            TreeSet<RecordId> ids = new TreeSet<>(RecordId.ORDER);
            for (Change change : snapshot.changes(Revision.EMPTY, Snapshot.MAX_CHANGES)) {
                all.add(change.toString());
                change.records().stream().map(RecordChange::id).forEach(ids::add);
            }
            for (RecordId id : ids) {
                snapshot.municipalities()
                        .history((MunicipalityId) id)
                        .forEach(entry -> all.add(id + " " + entry + " " + entry.value()));
            }
            for (long at = 0; at <= snapshot.revision().number(); at++) {
                String when = "at " + at + ": ";
                snapshot.at(Revision.of(at))
                        .municipalities()
                        .<RuntimeException>forEach(MunicipalityQuery.all(), town -> all.add(when + town));
            }
            return all;
        });
    }
}
