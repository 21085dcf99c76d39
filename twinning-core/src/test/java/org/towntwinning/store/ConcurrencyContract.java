package org.towntwinning.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.store.Samples.ALMELO;
import static org.towntwinning.store.Samples.NOTE;
import static org.towntwinning.store.Samples.PRESTON;
import static org.towntwinning.store.Samples.document;
import static org.towntwinning.store.Samples.pair;
import static org.towntwinning.store.Samples.relation;
import static org.towntwinning.store.UnitOfWorkContract.elsewhere;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RegisterRecord;

/** when threads meet. */
abstract class ConcurrencyContract extends StoreContract {

    private static final int THREADS = 8;
    private static final int ROUNDS = 100;
    private static final int RACES = 50;

    @Test
    void r05EightThreadsTimesAHundredReadModifyWritesLoseNothing() throws Exception {
        insert(Samples.town("counter", "0"));

        together(THREADS, thread -> {
            for (int i = 0; i < ROUNDS; i++) {
                incrementByRetry();
            }
            return true;
        });

        store.look(snapshot -> {
            Versioned<Municipality> counter =
                    snapshot.municipalities().find(Samples.townId("counter")).orElseThrow();
            assertThat(counter.value().names().get(0).text())
                    .as("R-05: 800 read-modify-writes, each tried again until it won")
                    .isEqualTo("800");
            assertThat(counter.version()).as("R-05: version").isEqualTo(Version.of(801));
            assertThat(snapshot.revision()).as("R-05: revisions have no gap").isEqualTo(Revision.of(801));
        });
    }

    /** As a web form does it: read in a snapshot, replace later. */
    private void incrementByRetry() {
        while (true) {
            Versioned<Municipality> seen = store.read(snapshot ->
                    snapshot.municipalities().find(Samples.townId("counter")).orElseThrow());
            int next = Integer.parseInt(seen.value().names().get(0).text()) + 1;
            try {
                store.change(
                        NOTE,
                        work -> work.municipalities()
                                .replace(Samples.town("counter", Integer.toString(next)), seen.version()));
                return;
            } catch (StaleRecordException tooLate) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void r05OfNReplacesOfOneVersionExactlyOneWins() throws Exception {
        for (int race = 1; race <= RACES; race++) {
            Municipality before = Samples.town("race-" + race, "before");
            insert(before);
            List<Boolean> won = together(4, thread -> {
                try {
                    store.change(NOTE, work -> {
                        work.municipalities()
                                .insert(Samples.town(
                                        "mark-" + thread + "-of-"
                                                + before.id().value().substring(5),
                                        "m"));
                        work.municipalities()
                                .replace(
                                        before.toBuilder()
                                                .names(List.of(Name.of("und", "by " + thread)))
                                                .build(),
                                        Version.FIRST);
                    });
                    return true;
                } catch (StaleRecordException lost) {
                    return false;
                }
            });
            assertThat(won).as("R-05: winners of race %s", race).containsOnlyOnce(true);
            assertThat(version(before.id()))
                    .as("R-05: version after race %s", race)
                    .isEqualTo(Version.of(2));
            assertThat(count(MunicipalityQuery.all().nameBeginning("m")))
                    .as("R-05: marks of the winners after %s races; a loser wrote nothing", race)
                    .isEqualTo(race);
        }
    }

    @Test
    void r07AReferenceAndTheRemovalOfItsTargetNeverBothWin() throws Exception {
        insert(ALMELO);
        for (int race = 1; race <= RACES; race++) {
            Municipality partner = Samples.town("partner-" + race, "partner");
            insert(partner);
            String id = "relation-" + race;
            List<Boolean> won = together(
                    2,
                    thread -> thread == 0
                            ? committed(work -> work.municipalities().remove(partner.id(), Version.FIRST))
                            : committed(work -> work.relations()
                                    .insert(relation(id, "1990", ALMELO, partner)
                                            .build())));

            assertThat(won).as("R-07: winners of race %s", race).containsOnlyOnce(true);
            assertThat(violations()).as("R-07: register after race %s", race).isEmpty();
        }
    }

    @Test
    void r08TwoOverlappingRelationsNeverBothWin() throws Exception {
        insert(ALMELO);
        for (int race = 1; race <= RACES; race++) {
            Municipality partner = Samples.town("partner-" + race, "partner");
            insert(partner);
            String id = "relation-" + race + "-";
            List<Boolean> won = together(
                    2,
                    thread -> committed(work -> work.relations()
                            .insert(relation(id + thread, "199" + thread, ALMELO, partner)
                                    .build())));

            assertThat(won).as("R-08: winners of race %s", race).containsOnlyOnce(true);
            assertThat(violations()).as("R-08: register after race %s", race).isEmpty();
        }
    }

    @Test
    void r08TwoBearersOfOneExternalIdNeverBothWin() throws Exception {
        for (int race = 1; race <= RACES; race++) {
            ExternalId externalId = ExternalId.of("zaaknummer", "Z-" + race);
            String id = "document-" + race + "-";
            List<Boolean> won = together(
                    2, thread -> committed(work -> work.documents().insert(document(id + thread, externalId))));

            assertThat(won).as("R-08: winners of race %s", race).containsOnlyOnce(true);
            long bearers = store.read(
                    snapshot -> snapshot.documents().count(DocumentQuery.all().externalId(externalId)));
            assertThat(bearers).as("R-08: bearers after race %s", race).isEqualTo(1);
        }
    }

    private boolean committed(Action<UnitOfWork, RuntimeException> action) {
        try {
            store.change(NOTE, action);
            return true;
        } catch (RegisterRuleException refused) {
            return false;
        }
    }

    private List<RuleViolation> violations() {
        return store.read(snapshot -> {
            List<RegisterRecord> all = new ArrayList<>();
            snapshot.municipalities().forEach(MunicipalityQuery.all(), each -> all.add(each.value()));
            snapshot.relations().forEach(RelationQuery.all(), each -> all.add(each.value()));
            return RegisterRules.check(all);
        });
    }

    @Test
    void readersSeeWholeUnitsOfWorkWhileAWriterWrites() throws Exception {
        insert(Samples.town("left", "0"), Samples.town("right", "0"));
        AtomicBoolean writing = new AtomicBoolean(true);

        List<Boolean> consistent = together(3, thread -> {
            if (thread == 0) {
                for (int i = 1; i <= 200; i++) {
                    String name = Integer.toString(i);
                    Version version = Version.of(i);
                    store.change(NOTE, work -> {
                        work.municipalities().replace(Samples.town("left", name), version);
                        work.municipalities().replace(Samples.town("right", name), version);
                    });
                }
                writing.set(false);
                return true;
            }
            boolean same = true;
            while (writing.get()) {
                same &= store.read(snapshot -> snapshot.municipalities().stream(
                        MunicipalityQuery.all(),
                        towns -> towns.map(each -> each.value().names().get(0).text() + " " + each.version())
                                        .distinct()
                                        .count()
                                == 1));
            }
            return same;
        });

        assertThat(consistent)
                .as("R-01, R-03: both towns always had the same name and version")
                .containsOnly(true);
    }

    @Test
    void r15AThreadInterruptedWhileItWaitsWritesNothing() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Thread writer = new Thread(() -> store.change(NOTE, work -> {
            inside.countDown();
            Uninterruptibles.awaitUninterruptibly(go);
            work.municipalities().insert(ALMELO);
        }));
        Object[] seen = new Object[2];
        Thread waiting = new Thread(() -> {
            try {
                insert(PRESTON);
            } catch (StoreInterruptedException interrupted) {
                seen[0] = interrupted;
                seen[1] = Thread.currentThread().isInterrupted();
            }
        });
        writer.start();
        inside.await();
        waiting.start();
        awaitBlocked(waiting);
        waiting.interrupt();
        waiting.join(10_000);
        go.countDown();
        writer.join();
        waiting.join();

        assertThat(seen[0]).as("R-15: what the waiting thread got").isInstanceOf(StoreInterruptedException.class);
        assertThat(seen[1])
                .as("R-15: whether it is still marked as interrupted")
                .isEqualTo(true);
        store.look(snapshot -> {
            assertThat(snapshot.find(ALMELO.id()))
                    .as("R-15: the writer is not disturbed")
                    .isPresent();
            assertThat(snapshot.find(PRESTON.id()))
                    .as("R-15: nothing of the other")
                    .isEmpty();
        });
        insert(PRESTON, pair());
    }

    @Test
    void r15AnInterruptedThreadLeavesTheOldOrTheNewState() throws Exception {
        Object[] marked = new Object[1];
        Object failure = elsewhere(() -> {
            Thread.currentThread().interrupt();
            try {
                insert(ALMELO, PRESTON);
            } finally {
                marked[0] = Thread.currentThread().isInterrupted();
            }
            return "written";
        });

        assertThat(marked[0]).as("R-15: the mark is still set").isEqualTo(true);
        assertThat(countTowns())
                .as("R-15: towns after an interrupted unit of work that said %s", failure)
                .isEqualTo(failure.equals("written") ? 2L : 0L);
        insert(Samples.ISERLOHN);
    }

    @Test
    void r19ASnapshotBelongsToItsThread() throws InterruptedException {
        insert(ALMELO);
        store.look(snapshot -> assertThat(
                        elsewhere(() -> snapshot.municipalities().find(ALMELO.id())))
                .as("R-19: a snapshot used by another thread")
                .isInstanceOf(IllegalStateException.class)
                .asString()
                .contains("belongs to the thread"));
        store.change(
                NOTE,
                work -> assertThat(elsewhere(() -> work.municipalities().insert(PRESTON)))
                        .as("R-19: a unit of work used by another thread")
                        .isInstanceOf(IllegalStateException.class));
    }

    private interface Racer {
        boolean run(int thread) throws Exception;
    }

    /** Lets threads begin at the same moment, and gives their answers. */
    private static List<Boolean> together(int threads, Racer racer) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                tasks.add(() -> {
                    start.await();
                    return racer.run(number);
                });
            }
            List<Boolean> answers = new ArrayList<>();
            for (Future<Boolean> answer : pool.invokeAll(tasks, 2, TimeUnit.MINUTES)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
