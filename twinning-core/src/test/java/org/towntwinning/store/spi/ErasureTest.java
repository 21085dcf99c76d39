package org.towntwinning.store.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Capability;
import org.towntwinning.store.Change;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.Effect;
import org.towntwinning.store.ErasureUnfinishedException;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.Recorded;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.StoreInfo;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Version;

/** Rule R-12 in the engine, over a log that reads past values back. */
class ErasureTest {

    private static final StoreInfo INFO =
            StoreInfo.builder().name("kept").addCapability(Capability.ERASURE).build();
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-06-24T10:00:00Z"));
    private static final ChangeNote NOTE = ChangeNote.of("clerk", "what was done");
    private static final MunicipalityId ALMELO = MunicipalityId.of("town:almelo");
    private static final MunicipalityId PRESTON = MunicipalityId.of("town:preston");

    private final KeepingLog log = new KeepingLog();
    private TwinningStore store = StoreEngine.open(INFO, log, CLOCK);

    private static Municipality town(MunicipalityId id, String name) {
        return Municipality.builder().id(id).addName(Name.of("und", name)).build();
    }

    private static Version current(UnitOfWork work, MunicipalityId id) {
        return work.municipalities().find(id).orElseThrow().version();
    }

    private void erase(MunicipalityId id) {
        store.change(NOTE, work -> work.municipalities().erase(id, current(work, id)));
    }

    private void twoVersionsOfTwoTowns() {
        store.change(NOTE, work -> work.municipalities().insertAll(List.of(town(ALMELO, "A1"), town(PRESTON, "P1"))));
        store.change(NOTE, work -> work.municipalities().replace(town(ALMELO, "A2"), Version.FIRST));
        store.change(NOTE, work -> work.municipalities().replace(town(PRESTON, "P2"), Version.FIRST));
    }

    private List<Object> everything() {
        return store.read(snapshot -> {
            List<Object> all = new ArrayList<>();
            all.add(snapshot.changes(Revision.EMPTY, 100));
            for (MunicipalityId id : List.of(ALMELO, PRESTON)) {
                all.add(snapshot.municipalities().history(id));
                for (long at = 0; at <= snapshot.revision().number(); at++) {
                    all.add(snapshot.at(Revision.of(at)).municipalities().find(id));
                }
            }
            return all;
        });
    }

    @Test
    void pastValuesAreReadFromTheLogAndCurrentOnesAreHeld() {
        twoVersionsOfTwoTowns();
        store.look(snapshot -> {
            assertThat(snapshot.municipalities().count(MunicipalityQuery.all()))
                    .as("towns now")
                    .isEqualTo(2);
            assertThat(log.read).as("what was read for it").isEmpty();
            assertThat(snapshot.at(Revision.of(1))
                            .municipalities()
                            .find(ALMELO)
                            .orElseThrow()
                            .value())
                    .as("Almelo at revision 1")
                    .isEqualTo(town(ALMELO, "A1"));
            assertThat(log.read).as("what was read for it").containsExactly("1 town:almelo");
        });
    }

    @Test
    void aReplayThatLeavesPastValuesToTheLogGivesTheSameRegister() {
        twoVersionsOfTwoTowns();
        store.change(NOTE, work -> work.municipalities().remove(ALMELO, Version.of(2)));
        List<Object> expected = everything();

        log.leavesOutValues = true;
        store = StoreEngine.open(INFO, log, CLOCK);

        assertThat(everything()).as("the register, its values given at the end").isEqualTo(expected);
        assertThatThrownBy(() ->
                        store.change(NOTE, work -> work.municipalities().insert(town(PRESTON, "again"))))
                .as("what is live")
                .hasMessageContaining("there already is municipality town:preston");
    }

    @Test
    void r16AReplayThatDoesNotGiveEveryLiveRecordOnceIsRefused() {
        twoVersionsOfTwoTowns();
        log.leavesOutValues = true;
        for (List<RegisterRecord> given : List.<List<RegisterRecord>>of(
                List.of(town(ALMELO, "A2")),
                List.of(town(ALMELO, "A2"), town(ALMELO, "A2"), town(PRESTON, "P2")),
                List.of(town(ALMELO, "A2"), town(PRESTON, "P2"), town(MunicipalityId.of("town:other"), "?")))) {
            log.current = given;
            assertThatThrownBy(() -> StoreEngine.open(INFO, log, CLOCK))
                    .as("R-16: two live records, and values of %s", given)
                    .isInstanceOf(StorageFailureException.class)
                    .hasMessageContaining("the log is damaged");
        }
    }

    @Test
    void r12ContentSummariesAndPlacesInTheLogAreGoneAndTheTombstoneIsThere() {
        twoVersionsOfTwoTowns();
        erase(ALMELO);

        store.look(snapshot -> {
            assertThat(snapshot.municipalities().history(ALMELO))
                    .as("R-12: the history, without a value")
                    .allMatch(entry -> entry.value().isEmpty())
                    .extracting(Recorded::effect)
                    .containsExactly(Effect.INSERTED, Effect.REPLACED, Effect.ERASED);
            assertThat(snapshot.changes(Revision.EMPTY, 10))
                    .as("R-12: which of the revisions still have a summary")
                    .extracting(change -> change.note().summary().isPresent())
                    .containsExactly(false, false, true, false);
        });
        assertThat(log.commits.get(3).change())
                .as("R-12: the tombstone as it was forced, without a summary")
                .isEqualTo(new Change(
                        Revision.of(4),
                        CLOCK.instant(),
                        ChangeNote.by("clerk"),
                        List.of(new RecordChange(ALMELO, Effect.ERASED, Version.of(2)))));
        assertThat(log.rewritten)
                .as("R-12: what the log was asked to rewrite, and the register that it was shown")
                .containsExactly("[municipality town:almelo] at 4, of 1 town");
    }

    @Test
    void r12AReplayAfterAnErasureGivesTheSameRegisterAlsoIfTheLogWasNotRewritten() {
        twoVersionsOfTwoTowns();
        erase(ALMELO);
        store.change(NOTE, work -> work.municipalities().insert(town(ALMELO, "again")));
        List<Object> expected = everything();

        store = StoreEngine.open(INFO, log, CLOCK);

        assertThat(everything()).as("R-12: the register after a replay").isEqualTo(expected);
    }

    @Test
    void r12AFailureAfterTheTombstoneIsAnErasureThatIsNotFinished() {
        twoVersionsOfTwoTowns();
        log.failure = new StorageFailureException("disk full", null);

        assertThatThrownBy(() -> erase(ALMELO))
                .as("R-12: an erasure whose content is still on the medium")
                .isInstanceOfSatisfying(
                        ErasureUnfinishedException.class,
                        unfinished -> assertThat(unfinished.committed()).isEqualTo(Revision.of(4)))
                .hasCause(log.failure)
                .hasMessageContaining("revision 4 is committed");
        store.look(snapshot -> assertThat(snapshot.municipalities().find(ALMELO))
                .as("R-12: what readers see of it")
                .isEmpty());
        store.change(NOTE, work -> work.municipalities().insert(town(ALMELO, "again")));
    }

    @Test
    void r12WhatAUnitOfWorkErasedItCannotInsertAgain() {
        twoVersionsOfTwoTowns();
        store.change(NOTE, work -> {
            work.municipalities().erase(ALMELO, Version.of(2));
            assertThatThrownBy(() -> work.municipalities().insert(town(ALMELO, "again")))
                    .as("R-12: inserted again")
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("was erased by this unit of work");
            assertThatThrownBy(() -> work.municipalities().insertAll(List.of(town(ALMELO, "again"))))
                    .as("R-12: inserted again among others")
                    .isInstanceOf(IllegalStateException.class);
        });
        Revision revision = store.read(Snapshot::revision);
        assertThat(revision).as("the erasure is committed").isEqualTo(Revision.of(4));
    }

    @Test
    void r12WhatWasRemovedBeforeOrNeverCommittedIsErasedToo() {
        twoVersionsOfTwoTowns();
        store.change(NOTE, work -> work.municipalities().remove(ALMELO, Version.of(2)));
        store.change(NOTE, work -> {
            work.municipalities().insert(town(ALMELO, "to be erased"));
            work.municipalities().erase(ALMELO, Version.of(3));
        });
        store.look(snapshot -> assertThat(snapshot.municipalities().history(ALMELO))
                .as("R-12: a removed record, inserted and erased in one unit of work")
                .allMatch(entry -> entry.value().isEmpty())
                .last()
                .extracting(entry -> entry.effect() + " as " + entry.version())
                .isEqualTo("ERASED as 2"));

        store.change(NOTE, work -> {
            work.municipalities().insert(town(ALMELO, "to be erased"));
            work.municipalities().erase(ALMELO, Version.of(3));
        });
        Revision revision = store.read(Snapshot::revision);
        assertThat(revision)
                .as("R-06: nothing was there to be erased, so there is no revision")
                .isEqualTo(Revision.of(5));
    }

    @Test
    void r12AnErasureOfWhatTheUnitOfWorkReplacedErasesTheVersionThatWas() {
        twoVersionsOfTwoTowns();
        store.change(NOTE, work -> {
            Version next = work.municipalities()
                    .replace(town(ALMELO, "A3"), Version.of(2))
                    .version();
            work.municipalities().erase(ALMELO, next);
        });
        assertThat(log.commits.get(3))
                .as("R-11: the net effect")
                .isEqualTo(new Commit(
                        new Change(
                                Revision.of(4),
                                CLOCK.instant(),
                                ChangeNote.by("clerk"),
                                List.of(new RecordChange(ALMELO, Effect.ERASED, Version.of(2)))),
                        Map.of()));
    }

    /** Keeps commits, gives past values back, and does not really rewrite anything. */
    private static final class KeepingLog implements CommitLog {

        private final List<Commit> commits = new ArrayList<>();
        private final List<String> read = new ArrayList<>();
        private final List<String> rewritten = new ArrayList<>();
        private boolean leavesOutValues;
        private List<RegisterRecord> current = List.of();
        private RuntimeException failure = new IllegalStateException("not to be thrown");
        private boolean closed;

        @Override
        public void replay(ReplayTarget target) {
            Map<RecordId, RegisterRecord> live = new HashMap<>();
            for (Commit commit : commits) {
                commit.change().records().forEach(each -> live.remove(each.id()));
                live.putAll(commit.values());
                target.commit(leavesOutValues ? new Commit(commit.change(), Map.of()) : commit);
            }
            if (leavesOutValues) {
                (current.isEmpty() ? live.values() : current).forEach(target::current);
            }
        }

        @Override
        public void append(Commit commit) {
            commits.add(commit);
        }

        @Override
        public void force() {
            // nothing is lost here
        }

        @Override
        public boolean readsBack() {
            return true;
        }

        @Override
        public Optional<RegisterRecord> read(Revision revision, RecordId id) {
            read.add(revision + " " + id.value());
            return Optional.of(Objects.requireNonNull(
                    commits.get((int) revision.number() - 1).values().get(id), "no value at that place"));
        }

        @Override
        public void rewrite(Set<RecordId> erased, Snapshot register) {
            List<String> ids = erased.stream()
                    .map(id -> id.kind().word() + " " + id.value())
                    .toList();
            rewritten.add(ids + " at " + register.revision() + ", of "
                    + register.municipalities().count(MunicipalityQuery.all()) + " town");
            if (failure instanceof StorageFailureException) {
                throw failure;
            }
        }

        @Override
        public void close() {
            closed = true;
        }

        @Override
        public String toString() {
            return commits.size() + " commits" + (closed ? ", closed" : "");
        }
    }
}
