package org.towntwinning.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.towntwinning.testkit.store.Samples.ALMELO;
import static org.towntwinning.testkit.store.Samples.NOTE;
import static org.towntwinning.testkit.store.Samples.PRESTON;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StoreClosedException;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;

/** closing a store, and what is left of it: nothing. */
public abstract class CloseContract extends StoreContract {

    private static final int OPENINGS = 5;
    private static final long ENOUGH_NANOS = 10_000_000_000L;

    /** For subclasses. */
    protected CloseContract() {}

    @Test
    void r14CloseIsIdempotentAndEndsEverything() {
        insert(ALMELO);
        store.close();
        assertThatCode(store::close).as("R-14: closing again").doesNotThrowAnyException();

        assertThatThrownBy(this::revision, "R-14: read after close").isInstanceOf(StoreClosedException.class);
        assertThatThrownBy(() -> insert(PRESTON), "R-14: write after close")
                .isInstanceOf(StoreClosedException.class)
                .hasMessageContaining("is closed: open it again");
        assertThat(store.info().name()).as("R-14: the name of a closed store").isNotBlank();
    }

    @Test
    void r14AnOpenSnapshotEndsWithTheStore() throws Exception {
        insert(ALMELO);
        store.look(snapshot -> {
            Rendezvous.elsewhere(() -> {
                store.close();
                return true;
            });
            assertThatThrownBy(
                            () -> snapshot.municipalities().find(ALMELO.id()),
                            "R-14: a call to a snapshot of a closed store")
                    .isInstanceOf(StoreClosedException.class);
        });
    }

    @Test
    void r14CloseWaitsForTheUnitOfWork() throws InterruptedException {
        Thread closer = new Thread(() -> store.close());
        Versioned<?> written = store.write(NOTE, work -> {
            closer.start();
            Rendezvous.awaitBlocked(closer);
            return work.municipalities().insert(ALMELO);
        });
        closer.join();

        assertThat(written.version())
                .as("R-14: what a unit of work wrote while another thread closed")
                .isEqualTo(Version.FIRST);
        assertThatThrownBy(this::revision, "R-14: the store after that").isInstanceOf(StoreClosedException.class);
    }

    @Test
    void r14AStoreThatIsOpenedAndClosedAgainAndAgainLeavesNoThread() {
        openAndClose();
        Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());
        for (int i = 0; i < OPENINGS; i++) {
            openAndClose();
        }
        assertThat(leftover(before))
                .as("R-14: threads of %s stores that were closed, after ten seconds", OPENINGS)
                .hasSizeLessThan(OPENINGS);
    }

    private void openAndClose() {
        try (StoreFixture another = fixture();
                TwinningStore other = another.open(clock)) {
            other.change(NOTE, work -> work.municipalities().insert(ALMELO));
            long revision = other.read(Snapshot::revision).number();
            assertThat(revision).as("R-14: the store that is to be closed").isEqualTo(1);
        }
    }

    /** Threads that are not done within some time; one that all stores of a virtual machine share is no leftover. */
    private static List<String> leftover(Set<Thread> before) {
        long start = System.nanoTime();
        List<String> left;
        do {
            left = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.isAlive() && !before.contains(thread))
                    .map(Thread::toString)
                    .toList();
            Thread.onSpinWait();
        } while (left.size() >= OPENINGS && System.nanoTime() - start < ENOUGH_NANOS);
        return left;
    }
}
