package org.towntwinning.store.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.store.Change;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.CommitOutcomeUnknownException;
import org.towntwinning.store.Effect;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.StoreClosedException;
import org.towntwinning.store.StoreInfo;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.Version;

/** The seam between the engine and a log of its commits. */
class StoreEngineTest {

    private static final StoreInfo INFO = StoreInfo.builder().name("logged").build();
    private static final Instant NOW = Instant.parse("2025-06-24T10:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final ChangeNote NOTE = ChangeNote.by("test");
    private static final Municipality ALMELO = town("almelo", "Almelo");
    private static final Municipality PRESTON = town("preston", "Preston");

    private final RecordingLog log = new RecordingLog();

    private static Municipality town(String id, String name) {
        return Municipality.builder()
                .id(MunicipalityId.of("town:" + id))
                .addName(Name.of("und", name))
                .build();
    }

    @Test
    void everyCommitIsAppendedAndForcedBeforeAnybodySeesIt() {
        TwinningStore store = StoreEngine.open(INFO, log, CLOCK);
        List<Object> seenAtForce = new ArrayList<>();
        log.atForce = () -> {
            Object[] seen = new Object[1];
            Thread other = new Thread(() -> seen[0] = store.<Revision, RuntimeException>read(Snapshot::revision));
            other.start();
            join(other);
            seenAtForce.add(seen[0]);
        };

        store.change(NOTE, work -> work.municipalities().insert(ALMELO));

        assertThat(log.calls).as("calls of the log").containsExactly("replay", "append 1", "force");
        assertThat(seenAtForce)
                .as("R-02: the revision that others see before the commit is durable")
                .containsExactly(Revision.EMPTY);
        assertThat(log.commits)
                .as("what was appended")
                .containsExactly(new Commit(
                        new Change(
                                Revision.of(1),
                                NOW,
                                NOTE,
                                List.of(new RecordChange(ALMELO.id(), Effect.INSERTED, Version.FIRST))),
                        Map.of(ALMELO.id(), ALMELO)));
        store.close();
        store.close();
        assertThat(log.calls).as("R-14: the log is closed once").endsWith("force", "close");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    @Test
    void whatHasNoNetEffectOrBreaksRulesIsNotAppended() {
        TwinningStore store = StoreEngine.open(INFO, log, CLOCK);
        store.change(NOTE, work -> {
            work.municipalities().insert(ALMELO);
            work.municipalities().remove(ALMELO.id(), Version.FIRST);
        });

        assertThat(log.calls).as("calls of the log").containsExactly("replay");
    }

    @Test
    void replayGivesBackEverythingWithItsHistory() {
        TwinningStore before = StoreEngine.open(INFO, log, CLOCK);
        before.change(NOTE, work -> work.municipalities().insertAll(List.of(ALMELO, PRESTON)));
        before.change(NOTE, work -> work.municipalities().replace(town("almelo", "Almeloo"), Version.FIRST));
        before.change(NOTE, work -> work.municipalities().remove(PRESTON.id(), Version.FIRST));
        before.change(NOTE, work -> work.municipalities().insert(PRESTON));
        List<Object> expected = before.read(StoreEngineTest::everything);
        before.close();

        TwinningStore after = StoreEngine.open(INFO, log, CLOCK);

        List<Object> replayed = after.read(StoreEngineTest::everything);
        assertThat(replayed).as("all that can be observed, after a replay").isEqualTo(expected);
        assertThatThrownBy(
                        () -> after.change(NOTE, work -> work.municipalities().insert(PRESTON)))
                .as("what was inserted before the replay")
                .hasMessageContaining("there already is municipality town:preston");
    }

    private static List<Object> everything(Snapshot snapshot) {
        List<Object> all = new ArrayList<>();
        all.add(snapshot.changes(Revision.EMPTY, 100));
        for (MunicipalityId id : List.of(ALMELO.id(), PRESTON.id())) {
            all.add(snapshot.municipalities().find(id));
            all.add(snapshot.municipalities().history(id));
        }
        all.add(snapshot.at(Revision.of(1)).municipalities().find(ALMELO.id()));
        all.add(snapshot.municipalities().count(MunicipalityQuery.all()));
        return all;
    }

    @Test
    void r01AFailedAppendLeavesNoTraceAndTheNextOneMaySucceed() {
        TwinningStore store = StoreEngine.open(INFO, log, CLOCK);
        log.failures.add(new StorageFailureException("disk full", null));

        assertThatThrownBy(
                        () -> store.change(NOTE, work -> work.municipalities().insert(ALMELO)))
                .as("R-01: a commit that the medium refused")
                .isInstanceOf(StorageFailureException.class)
                .hasMessage("disk full");
        Revision revision = store.read(Snapshot::revision);
        assertThat(revision).as("R-01: revision").isEqualTo(Revision.EMPTY);

        store.change(NOTE, work -> work.municipalities().insert(PRESTON));
        assertThat(log.commits)
                .as("what the log holds")
                .singleElement()
                .satisfies(commit -> assertThat(commit.values()).containsOnlyKeys(PRESTON.id()));
    }

    @Test
    void r13AFailedForceIsAnUnknownOutcomeAfterWhichNothingIsWritten() {
        TwinningStore store = StoreEngine.open(INFO, log, CLOCK);
        store.change(NOTE, work -> work.municipalities().insert(ALMELO));
        IllegalStateException lost = new IllegalStateException("connection lost");
        log.atForce = () -> {
            throw lost;
        };

        assertThatThrownBy(
                        () -> store.change(NOTE, work -> work.municipalities().insert(PRESTON)))
                .as("R-13: a commit of which nobody knows whether it is durable")
                .isInstanceOfSatisfying(
                        CommitOutcomeUnknownException.class,
                        unknown -> assertThat(unknown.attempted()).isEqualTo(Revision.of(2)))
                .hasCause(lost);

        log.atForce = () -> {};
        assertThatThrownBy(
                        () -> store.change(NOTE, work -> work.municipalities().insert(PRESTON)))
                .as("R-13: a write after that")
                .isInstanceOf(StorageFailureException.class)
                .hasMessageContaining("nobody knows whether revision 2 is durable: close it, open it again");
        Revision revision = store.read(Snapshot::revision);
        assertThat(revision).as("R-13: reading goes on, from what is known").isEqualTo(Revision.of(1));

        TwinningStore again = StoreEngine.open(INFO, log, CLOCK);
        Revision reopened = again.read(Snapshot::revision);
        assertThat(reopened).as("R-13: opened again, it turns out").isEqualTo(Revision.of(2));
    }

    @Test
    void r16ALogWhoseCommitsDoNotFollowEachOtherIsRefusedAndClosed() {
        Commit first = commit(1, NOW, ALMELO, Effect.INSERTED, 1);
        List<List<Commit>> damaged = List.of(
                List.of(commit(2, NOW, ALMELO, Effect.INSERTED, 1)),
                List.of(first, first),
                List.of(first, commit(2, NOW.minusSeconds(1), PRESTON, Effect.INSERTED, 1)),
                List.of(first, commit(2, NOW, ALMELO, Effect.INSERTED, 2)),
                List.of(first, commit(2, NOW, ALMELO, Effect.REPLACED, 3)),
                List.of(first, commit(2, NOW, PRESTON, Effect.REPLACED, 1)),
                List.of(new Commit(
                        new Change(
                                Revision.of(1),
                                NOW,
                                NOTE,
                                List.of(new RecordChange(ALMELO.id(), Effect.REMOVED, Version.FIRST))),
                        Map.of())));
        for (List<Commit> commits : damaged) {
            RecordingLog broken = new RecordingLog();
            broken.commits.addAll(commits);
            assertThatThrownBy(() -> StoreEngine.open(INFO, broken, CLOCK))
                    .as("R-16: a log of %s", commits)
                    .isInstanceOf(StorageFailureException.class)
                    .hasMessageContaining("the log is damaged at revision");
            assertThat(broken.calls).as("R-14: a log that was refused").endsWith("close");
        }
    }

    private static Commit commit(long revision, Instant recorded, Municipality town, Effect effect, long version) {
        return new Commit(
                new Change(
                        Revision.of(revision),
                        recorded,
                        NOTE,
                        List.of(new RecordChange(town.id(), effect, Version.of(version)))),
                Map.of(town.id(), town));
    }

    @Test
    void r14AClosedStoreDoesNotTouchItsLog() {
        TwinningStore store = StoreEngine.open(INFO, log, CLOCK);
        store.close();
        assertThatThrownBy(
                        () -> store.change(NOTE, work -> work.municipalities().insert(ALMELO)))
                .isInstanceOf(StoreClosedException.class);
        assertThat(log.calls).as("calls of the log").containsExactly("replay", "close");
    }

    /** Keeps commits in memory, and does what a test tells it to. */
    private static final class RecordingLog implements CommitLog {

        private final List<String> calls = new ArrayList<>();
        private final List<Commit> commits = new ArrayList<>();
        private final List<RuntimeException> failures = new ArrayList<>();
        private Runnable atForce = () -> {};

        @Override
        public void replay(ReplayTarget target) {
            calls.add("replay");
            commits.forEach(target::commit);
        }

        @Override
        public void append(Commit commit) {
            calls.add("append " + commit.change().revision());
            if (!failures.isEmpty()) {
                throw failures.remove(0);
            }
            commits.add(commit);
        }

        @Override
        public void force() {
            calls.add("force");
            atForce.run();
        }

        @Override
        public void close() {
            calls.add("close");
        }
    }
}
