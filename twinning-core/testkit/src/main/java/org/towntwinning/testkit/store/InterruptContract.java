package org.towntwinning.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.testkit.store.Rendezvous.elsewhere;
import static org.towntwinning.testkit.store.Samples.ALMELO;
import static org.towntwinning.testkit.store.Samples.ISERLOHN;
import static org.towntwinning.testkit.store.Samples.NOTE;
import static org.towntwinning.testkit.store.Samples.PRESTON;
import static org.towntwinning.testkit.store.Samples.pair;

import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StoreInterruptedException;

/** interrupting a thread leaves the old or the new state, the mark of the thread, and a store that works. */
public abstract class InterruptContract extends StoreContract {

    /** For subclasses. */
    protected InterruptContract() {}

    /** What became of a unit of work, and whether the thread was still marked as interrupted after it. */
    private record Ended(boolean written, boolean marked) {}

    private Ended insertInterruptibly(Runnable work) {
        try {
            work.run();
            return new Ended(true, Thread.currentThread().isInterrupted());
        } catch (StoreInterruptedException interrupted) {
            return new Ended(false, Thread.currentThread().isInterrupted());
        }
    }

    @Test
    void r15AThreadInterruptedWhileItWaitsWritesNothing() throws Exception {
        Rendezvous inside = Rendezvous.of(2);
        Rendezvous goOn = Rendezvous.of(2);
        FutureTask<Boolean> writer = new FutureTask<>(() -> store.write(NOTE, work -> {
            inside.meet();
            goOn.meet();
            work.municipalities().insert(ALMELO);
            return true;
        }));
        FutureTask<Ended> waiting = new FutureTask<>(() -> insertInterruptibly(() -> insert(PRESTON)));
        new Thread(writer).start();
        inside.meet();
        Thread waitingThread = new Thread(waiting);
        waitingThread.start();
        Rendezvous.awaitBlocked(waitingThread);
        waitingThread.interrupt();
        waitingThread.join(10_000);
        goOn.meet();

        assertThat(writer.get()).as("R-15: the writer is not disturbed").isTrue();
        assertThat(waiting.get())
                .as("R-15: the thread that waited wrote nothing, and is still marked as interrupted")
                .isEqualTo(new Ended(false, true));
        store.look(snapshot -> {
            assertThat(snapshot.find(ALMELO.id()))
                    .as("R-15: what the writer wrote")
                    .isPresent();
            assertThat(snapshot.find(PRESTON.id()))
                    .as("R-15: what the other would have written")
                    .isEmpty();
        });
        insert(PRESTON, pair());
    }

    @Test
    void r15AnInterruptedThreadLeavesTheOldOrTheNewState() throws Exception {
        Ended ended = elsewhere(() -> {
            Thread.currentThread().interrupt();
            return insertInterruptibly(() -> insert(ALMELO, PRESTON));
        });

        assertThat(ended.marked()).as("R-15: the mark is still set").isTrue();
        assertThat(countTowns()).as("R-15: towns after %s", ended).isEqualTo(ended.written() ? 2L : 0L);
        insert(ISERLOHN);
    }

    @Test
    void r15AnInterruptionWithinAUnitOfWorkLeavesTheOldOrTheNewState() throws Exception {
        Ended ended = elsewhere(() -> insertInterruptibly(() -> store.change(NOTE, work -> {
            work.municipalities().insert(ALMELO);
            Thread.currentThread().interrupt();
            work.municipalities().insert(PRESTON);
        })));

        assertThat(ended.marked()).as("R-15: the mark is still set").isTrue();
        assertThat(countTowns()).as("R-15: towns after %s", ended).isEqualTo(ended.written() ? 2L : 0L);
        insert(ISERLOHN);
    }

    @Test
    void r15AnInterruptedReaderDisturbsNobody() throws Exception {
        insert(ALMELO);
        elsewhere(() -> {
            Thread.currentThread().interrupt();
            return insertInterruptibly(() -> store.read(Snapshot::revision));
        });

        insert(PRESTON);
        assertThat(countTowns())
                .as("R-15: the store is usable after a reader was interrupted")
                .isEqualTo(2);
    }
}
