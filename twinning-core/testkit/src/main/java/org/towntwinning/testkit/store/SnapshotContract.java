package org.towntwinning.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.towntwinning.testkit.store.Rendezvous.elsewhere;
import static org.towntwinning.testkit.store.Samples.ALMELO;
import static org.towntwinning.testkit.store.Samples.ISERLOHN;
import static org.towntwinning.testkit.store.Samples.NOTE;
import static org.towntwinning.testkit.store.Samples.PRESTON;
import static org.towntwinning.testkit.store.Samples.pair;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.store.Change;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.MunicipalityReader;
import org.towntwinning.store.MunicipalityRepository;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.UnknownRevisionException;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;

/** a snapshot never changes and ends with its callback; and the states of the past, by revision and by moment. */
public abstract class SnapshotContract extends StoreContract {

    /** For subclasses. */
    protected SnapshotContract() {}

    @Test
    void r03ASnapshotNeverChanges() throws Exception {
        insert(ALMELO, PRESTON);

        store.look(snapshot -> {
            Object done = elsewhere(() -> {
                rename(ALMELO.id(), "Almeloo");
                insert(ISERLOHN);
                return store.write(NOTE, work -> {
                    work.municipalities().remove(PRESTON.id(), Version.FIRST);
                    return "done";
                });
            });
            assertThat(done).as("R-03: three commits of another thread").isEqualTo("done");
            assertThat(snapshot.revision()).as("R-03: revision").isEqualTo(Revision.of(1));
            assertThat(names(snapshot)).as("R-03: names").containsExactly("Almelo", "Preston");
            assertThat(snapshot.municipalities().history(ALMELO.id()))
                    .as("R-03: history of the town that was replaced meanwhile")
                    .hasSize(1);
            assertThat(snapshot.changes(Revision.EMPTY, 10)).as("R-03: changes").hasSize(1);
        });

        List<String> now = store.read(SnapshotContract::names);
        assertThat(now).as("R-03: a new snapshot").containsExactly("Almeloo", "Iserlohn");
    }

    @Test
    void r03NothingLazyOutlivesItsCallback() {
        insert(ALMELO, PRESTON);
        List<Snapshot> snapshots = new ArrayList<>();
        List<MunicipalityReader> readers = new ArrayList<>();
        List<Iterator<Versioned<Municipality>>> iterators = new ArrayList<>();

        Stream<Versioned<Municipality>> stream = store.read(snapshot -> {
            snapshots.add(snapshot);
            snapshots.add(snapshot.at(Revision.EMPTY));
            readers.add(snapshot.municipalities());
            snapshot.municipalities().stream(MunicipalityQuery.all(), records -> iterators.add(records.iterator()));
            assertThatThrownBy(
                            () -> iterators.get(0).forEachRemaining(each -> {}),
                            "R-03: an iterator used after the callback of its stream")
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("callback");
            return snapshot.municipalities().<Stream<Versioned<Municipality>>, RuntimeException>stream(
                    MunicipalityQuery.all(), records -> records);
        });

        assertThatThrownBy(stream::toList, "R-03: a stream used after its callback")
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("callback");
        assertThatThrownBy(() -> readers.get(0).find(ALMELO.id()), "R-03: a reader used after its callback")
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("callback");
        for (Snapshot snapshot : snapshots) {
            assertThatThrownBy(snapshot::municipalities, "R-03: a snapshot used after its callback")
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void r03AUnitOfWorkEndsWithItsCallback() {
        UnitOfWork[] escaped = new UnitOfWork[1];
        MunicipalityRepository[] repository = new MunicipalityRepository[1];
        store.change(NOTE, work -> {
            escaped[0] = work;
            repository[0] = work.municipalities();
        });

        Map<String, ThrowingCallable> writes = Map.of(
                "insert", () -> repository[0].insert(ALMELO),
                "insertAll", () -> repository[0].insertAll(List.of(ALMELO)),
                "replace", () -> repository[0].replace(ALMELO, Version.FIRST),
                "remove", () -> repository[0].remove(ALMELO.id(), Version.FIRST));
        writes.forEach((name, write) -> assertThatThrownBy(write, "R-03: %s after the callback", name)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("callback"));
        assertThatThrownBy(() -> escaped[0].at(Instant.EPOCH), "R-03: a unit of work used after its callback")
                .isInstanceOf(IllegalStateException.class);
        assertThat(revision()).as("R-03: nothing was written").isEqualTo(Revision.EMPTY);
    }

    @Test
    void r03EarlierRevisionsAreReadLikeTheLatest() {
        insert(ALMELO, PRESTON, pair());
        rename(ALMELO.id(), "Almeloo");
        store.change(NOTE, work -> {
            work.relations().remove(pair().id(), Version.FIRST);
            work.municipalities().remove(PRESTON.id(), Version.FIRST);
        });

        store.look(snapshot -> {
            assertThat(names(snapshot)).as("R-03: revision 3").containsExactly("Almeloo");
            assertThat(names(snapshot.at(Revision.of(2))))
                    .as("R-03: revision 2")
                    .containsExactly("Almeloo", "Preston");
            assertThat(names(snapshot.at(Revision.of(1))))
                    .as("R-03: revision 1")
                    .containsExactly("Almelo", "Preston");
            assertThat(names(snapshot.at(Revision.EMPTY)))
                    .as("R-03: the empty register")
                    .isEmpty();
            Snapshot first = snapshot.at(Revision.of(1));
            assertThat(first.revision())
                    .as("R-03: revision of an earlier snapshot")
                    .isEqualTo(Revision.of(1));
            assertThat(first.relations().find(pair().id()))
                    .as("R-03: what was removed later")
                    .contains(new Versioned<>(pair(), Version.FIRST));
            assertThat(first.municipalities().history(ALMELO.id()))
                    .as("R-03: history as it was then")
                    .hasSize(1);
            assertThat(first.changes(Revision.EMPTY, 10))
                    .as("R-03: changes as they were then")
                    .hasSize(1);
            assertThatThrownBy(() -> first.at(Revision.of(2)), "R-03: a revision later than the snapshot")
                    .isInstanceOfSatisfying(UnknownRevisionException.class, unknown -> {
                        assertThat(unknown.asked()).as("R-03: asked").isEqualTo(Revision.of(2));
                        assertThat(unknown.latest()).as("R-03: latest").isEqualTo(Revision.of(1));
                    });
        });
    }

    @Test
    void r03AUnitOfWorkReadsThePastWithoutItsOwnWrites() {
        insert(ALMELO);
        store.change(NOTE, work -> {
            work.municipalities().insert(PRESTON);
            work.municipalities().replace(Samples.town("almelo", "Almeloo"), Version.FIRST);

            assertThat(names(work.at(work.revision())))
                    .as("R-03: the revision it started from")
                    .containsExactly("Almelo");
            assertThat(work.municipalities().history(ALMELO.id()))
                    .as("R-03: committed history")
                    .hasSize(1);
            assertThat(work.changes(Revision.EMPTY, 10))
                    .as("R-03: committed changes")
                    .hasSize(1);
        });
    }

    @Test
    void r03AMomentIsTheLastRevisionRecordedByThen() {
        insert(ALMELO);
        clock.advance(Duration.ofSeconds(10));
        insert(PRESTON);
        rename(PRESTON.id(), "Priest Town");
        clock.advance(Duration.ofSeconds(10));
        insert(ISERLOHN);

        Instant start = MovableClock.START;
        store.look(snapshot -> {
            assertThat(revisionAt(snapshot, start.minusNanos(1000)))
                    .as("R-03: before the first")
                    .isEqualTo(0);
            assertThat(revisionAt(snapshot, Instant.MIN))
                    .as("R-03: before all time")
                    .isEqualTo(0);
            assertThat(revisionAt(snapshot, start)).as("R-03: at the first").isEqualTo(1);
            assertThat(revisionAt(snapshot, start.plusSeconds(9)))
                    .as("R-03: between")
                    .isEqualTo(1);
            assertThat(revisionAt(snapshot, start.plusSeconds(10)))
                    .as("R-03: two at one moment")
                    .isEqualTo(3);
            assertThat(revisionAt(snapshot, Instant.MAX))
                    .as("R-03: after the last")
                    .isEqualTo(4);
            assertThat(revisionAt(snapshot.at(Revision.of(2)), Instant.MAX))
                    .as("R-03: the latest that an earlier snapshot knows")
                    .isEqualTo(2);
        });
    }

    @Test
    void r03FindFollowsIdsOfAllKinds() {
        insert(Samples.towns(
                pair(),
                Samples.network("mont", ALMELO),
                Samples.committee("c", ALMELO, "almelo-preston"),
                Samples.document("d"),
                Samples.visit("v", "2025-06-29/2025-07-01").build()));

        store.look(snapshot -> {
            for (Change change : snapshot.changes(Revision.EMPTY, 1)) {
                for (RecordChange each : change.records()) {
                    assertThat(snapshot.find(each.id()).orElseThrow().value().id())
                            .as("R-03: the record of an id from the feed")
                            .isEqualTo(each.id());
                }
                assertThat(change.records()).as("R-03: records in the feed").hasSize(9);
            }
            assertThat(snapshot.find(Samples.townId("nowhere")))
                    .as("R-03: an unknown id")
                    .isEmpty();
        });
    }

    private static long revisionAt(Snapshot snapshot, Instant moment) {
        return snapshot.at(moment).revision().number();
    }

    private static List<String> names(Snapshot snapshot) {
        return snapshot.municipalities().stream(
                MunicipalityQuery.all(),
                towns -> towns.map(town -> town.value().names().get(0).text()).toList());
    }
}
