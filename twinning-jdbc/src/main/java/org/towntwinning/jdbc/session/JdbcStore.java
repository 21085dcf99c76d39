package org.towntwinning.jdbc.session;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.towntwinning.jdbc.JdbcOptions;
import org.towntwinning.jdbc.sql.Database;
import org.towntwinning.jdbc.sql.Failures;
import org.towntwinning.jdbc.sql.Fault;
import org.towntwinning.jdbc.sql.Grammar;
import org.towntwinning.jdbc.sql.Names;
import org.towntwinning.jdbc.sql.SchemaText;
import org.towntwinning.jdbc.sql.Transaction;
import org.towntwinning.store.Capability;
import org.towntwinning.store.Change;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.RegisterRuleException;
import org.towntwinning.store.Revision;
import org.towntwinning.store.RuleViolation;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.StoreClosedException;
import org.towntwinning.store.StoreInfo;
import org.towntwinning.store.StoreInterruptedException;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Work;

/**
 * A register in a database. Readers ask at a revision, on connections of their own; the writer holds a lock of this
 * store, so that others wait without a connection, and then the head row, so that other processes wait, too.
 */
public final class JdbcStore implements TwinningStore {

    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;

    private final StoreInfo info;
    private final Database database;
    private final Register register;
    private final JdbcOptions options;
    private final AutoCloseable owned;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Map<Thread, Session> open = new ConcurrentHashMap<>();
    private volatile boolean closed;

    private JdbcStore(StoreInfo info, Database database, Register register, JdbcOptions options, AutoCloseable owned) {
        this.info = info;
        this.database = database;
        this.register = register;
        this.options = options;
        this.owned = owned;
    }

    /**
     * Opens a register.
     *
     * @param source where connections come from
     * @param options how the database is used
     * @param joining whether connections belong to transactions of the host
     * @param owned closed with the store, and if opening fails
     * @return an open store
     * @throws StorageFailureException if the database cannot be reached, or its tables are not those of this version
     */
    public static JdbcStore open(ConnectionFactory source, JdbcOptions options, boolean joining, AutoCloseable owned) {
        JdbcStore opened = null;
        try {
            Database database = Database.of(source, options, joining);
            Names names = Names.of(Grammar.of(database.dialect()), options);
            Register register = new Register(names, options.chunkSize());
            new Opening(database, register, options).prepare();
            opened = new JdbcStore(info(database), database, register, options, owned);
            return opened;
        } finally {
            if (opened == null) {
                close(owned);
            }
        }
    }

    private static StoreInfo info(Database database) {
        StoreInfo.Builder info = StoreInfo.builder()
                .name(database.store())
                .formatVersion(SchemaText.VERSION)
                .addCapability(Capability.ERASURE);
        return database.isInMemory()
                ? info.build()
                : info.addCapability(Capability.DURABILITY).build();
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T read(Work<? super Snapshot, T, X> work) throws X {
        Objects.requireNonNull(work, "work");
        requireOutside();
        requireOpen();
        Revision latest = Revision.of(database.reading(register.revisions()::head));
        Session session = new Session(info.name(), "the snapshot of revision " + latest, () -> closed);
        return perform(work, new SnapshotView(session, register, database::reading, latest), session);
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
            for (int retries = 0; ; retries++) {
                requireOpen();
                try {
                    return attempt(note, work);
                } catch (StorageFailureException failure) {
                    if (retries >= mostRetries() || !isPassing(failure)) {
                        throw failure;
                    }
                }
                pause(retries);
            }
        } finally {
            unlock();
        }
    }

    /** What happened in a transaction of the host, only the host can run again. */
    private int mostRetries() {
        return database.isJoining() ? 0 : options.retries();
    }

    private boolean isPassing(StorageFailureException failure) {
        return Failures.fault(database.dialect(), failure) == Fault.PASSING;
    }

    private <T extends @Nullable Object, X extends Exception> T attempt(
            ChangeNote note, Work<? super UnitOfWork, T, X> work) throws X {
        try (Transaction transaction = database.begin(register.revisions())) {
            Revision committed = Revision.of(transaction.revision() - 1);
            String what = "the unit of work " + note + " upon revision " + committed;
            Session session = new Session(info.name(), what, () -> closed);
            UnitView unit = new UnitView(session, register, transaction::with, committed);
            T result = perform(work, unit, session);
            transaction.check();
            commit(transaction, unit, note);
            return result;
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

    /** Without net effect the transaction is taken back, and its revision with it (rule R-06). */
    private void commit(Transaction transaction, UnitView unit, ChangeNote note) {
        List<Draft<?>> changed = unit.changed();
        if (changed.isEmpty()) {
            return;
        }
        List<RuleViolation> violations = new RegisterAsLeft(unit).violations();
        if (!violations.isEmpty()) {
            throw new RegisterRuleException(violations);
        }
        unit.flush();
        List<RecordChange> changes =
                changed.stream().<RecordChange>map(Draft::change).toList();
        transaction.with(handle -> {
            Instant recorded = now(register.revisions().recordedMicros(handle, unit.next() - 1));
            register.revisions().insert(handle, new Change(Revision.of(unit.next()), recorded, note, changes));
            return recorded;
        });
        unit.wipe();
        transaction.commit();
    }

    /** In whole microseconds, which every store can keep, and never before the last one (rule R-11). */
    private Instant now(OptionalLong lastMicros) {
        Instant now = options.clock().instant().truncatedTo(ChronoUnit.MICROS);
        if (lastMicros.isEmpty()) {
            return now;
        }
        Instant last = Instant.EPOCH.plus(lastMicros.getAsLong(), ChronoUnit.MICROS);
        return now.isBefore(last) ? last : now;
    }

    /** Longer each time, and never the same for two that met. */
    private void pause(int retries) {
        long most = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(retries, 10));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new StoreInterruptedException(info.name(), interruption);
        }
    }

    /**
     * A thread that is interrupted already may still write if nobody else does; it does not wait (rule R-15). Where the
     * host ends transactions, only the head row is a lock: this one would be given back before that.
     */
    private void lock() {
        if (database.isJoining()) {
            return;
        }
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

    private void unlock() {
        if (writing.isHeldByCurrentThread()) {
            writing.unlock();
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
                close(owned);
            }
        } finally {
            writing.unlock();
        }
    }

    private static void close(AutoCloseable owned) {
        try {
            owned.close();
        } catch (Exception failure) {
            throw new StorageFailureException("the connections of the store cannot be closed: see the cause", failure);
        }
    }

    /** What the store is, for people; how far it is would be a question to the database. */
    @Override
    public String toString() {
        return "store " + info + (closed ? ", closed" : "");
    }
}
