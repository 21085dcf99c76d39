package org.towntwinning.store.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.CommitOutcomeUnknownException;
import org.towntwinning.store.ErasureUnfinishedException;
import org.towntwinning.store.RegisterRuleException;
import org.towntwinning.store.RuleViolation;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.StoreClosedException;
import org.towntwinning.store.StoreInfo;
import org.towntwinning.store.StoreInterruptedException;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Work;
import org.towntwinning.store.spi.Commit;
import org.towntwinning.store.spi.CommitLog;

/**
 * The register in memory, with all versions, over a log of its commits. Readers take {@link #current} with one volatile
 * read; the writer holds the lock from the beginning of its callback to the end of its commit.
 */
public final class VersionedStore implements TwinningStore {

    private final StoreInfo info;
    private final CommitLog log;
    private final InstantSource clock;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Map<Thread, Session> open = new ConcurrentHashMap<>();
    private volatile Committed current;
    private volatile boolean closed;

    /** Whether a commit was given to the log and nobody knows if it is there; guarded by the lock. */
    private boolean outcomeUnknown;

    private VersionedStore(StoreInfo info, CommitLog log, InstantSource clock, Committed current) {
        this.info = info;
        this.log = log;
        this.clock = clock;
        this.current = current;
    }

    /**
     * Opens a store over a log.
     *
     * @param info what the store is and can do
     * @param log what was committed before, and takes what will be
     * @param clock tells when units of work are committed
     * @return the store, in the state of the last commit of the log
     */
    public static TwinningStore open(StoreInfo info, CommitLog log, InstantSource clock) {
        boolean opened = false;
        try {
            Replay replay = new Replay(log);
            log.replay(replay);
            TwinningStore store = new VersionedStore(info, log, clock, replay.committed());
            opened = true;
            return store;
        } finally {
            if (!opened) {
                log.close();
            }
        }
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T read(Work<? super Snapshot, T, X> work) throws X {
        Objects.requireNonNull(work, "work");
        requireOutside();
        requireOpen();
        Committed committed = current;
        Session session = new Session(info.name(), "the snapshot of revision " + committed.revision(), () -> closed);
        return perform(work, new SnapshotView(session, committed, committed.revision()), session);
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T write(
            ChangeNote note, Work<? super UnitOfWork, T, X> work) throws X {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(work, "work");
        requireOutside();
        requireOpen();
        lock();
        try {
            requireOpen();
            requireKnownOutcome();
            Committed committed = current;
            String what = "the unit of work " + note + " upon revision " + committed.revision();
            Session session = new Session(info.name(), what, () -> closed);
            UnitView unit = new UnitView(info, session, committed);
            T result = perform(work, unit, session);
            commit(Draft.of(unit), note);
            return result;
        } finally {
            writing.unlock();
        }
    }

    private <S, T extends @Nullable Object, X extends Exception> T perform(
            Work<? super S, T, X> work, S view, Session session) throws X {
        open.put(session.owner(), session);
        try {
            return work.perform(view);
        } finally {
            session.end();
            open.remove(session.owner());
        }
    }

    /** Up to the last line, nobody has seen anything: what throws before leaves no trace (rule R-01). */
    private void commit(Draft draft, ChangeNote note) {
        if (draft.isEmpty()) {
            return;
        }
        List<RuleViolation> violations = draft.violations();
        if (!violations.isEmpty()) {
            throw new RegisterRuleException(violations);
        }
        Commit commit = draft.commit(now(), note);
        Committed next = draft.committed(commit);
        log.append(commit);
        force(draft);
        current = next;
        if (!draft.erased().isEmpty()) {
            rewrite(draft);
        }
    }

    /** The tombstone is durable and everybody sees it; now the content goes from what the log has kept (rule R-12). */
    private void rewrite(Draft draft) {
        Session session = new Session(info.name(), "the snapshot of an erasure", () -> closed);
        try {
            log.rewrite(draft.erased(), new SnapshotView(session, current, current.revision()));
        } catch (RuntimeException failure) {
            throw new ErasureUnfinishedException(draft.revision(), failure);
        } finally {
            session.end();
        }
    }

    private void force(Draft draft) {
        outcomeUnknown = true;
        try {
            log.force();
        } catch (RuntimeException failure) {
            throw new CommitOutcomeUnknownException(draft.revision(), failure);
        }
        outcomeUnknown = false;
    }

    /** In whole microseconds, which every store can keep, and never before the last one (rule R-11). */
    private Instant now() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant last = current.recorded();
        return now.isBefore(last) ? last : now;
    }

    /** A thread that is interrupted already may still write if nobody else does; it does not wait (rule R-15). */
    private void lock() {
        try {
            if (!Thread.currentThread().isInterrupted()) {
                writing.lockInterruptibly();
            } else if (!writing.tryLock()) {
                throw new StoreInterruptedException(info.name(), null);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new StoreInterruptedException(info.name(), interruption);
        }
    }

    private void requireOutside() {
        Session session = open.get(Thread.currentThread());
        if (session != null) {
            throw new IllegalStateException("this thread is inside " + session + " on the store " + info.name()
                    + ": use what its callback was given, or call the store after it (R-19)");
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new StoreClosedException(info.name());
        }
    }

    private void requireKnownOutcome() {
        if (outcomeUnknown) {
            throw new StorageFailureException(
                    "the store " + info.name() + " takes no writes, because nobody knows whether revision "
                            + current.revision().next() + " is durable: close it, open it again, and see (R-13)",
                    null);
        }
    }

    @Override
    public StoreInfo info() {
        return info;
    }

    @Override
    public void close() {
        requireOutside();
        writing.lock();
        try {
            if (!closed) {
                closed = true;
                log.close();
            }
        } finally {
            writing.unlock();
        }
    }

    /** What the store is and how far it is, for people. */
    @Override
    public String toString() {
        return "store " + info + " at revision " + current.revision() + (closed ? ", closed" : "");
    }
}
