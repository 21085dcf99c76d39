package org.towntwinning.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A register that is kept: read through snapshots, changed by units of work. Thread-safe; readers never wait for the
 * writer, writers wait for each other.
 *
 * <p>{@link #read read} and {@link #write write} give a result; {@link #look look} and {@link #change change} are the
 * same without one.
 *
 * <p>A call from inside a callback of the same store, on the same thread, is an {@link IllegalStateException} that
 * names what is open (rule R-19); only {@link #info()} may be called anywhere.
 *
 * @see TwinningStores
 */
public interface TwinningStore extends AutoCloseable {

    /**
     * Reads from one snapshot, the latest revision at this moment. It does not change while the callback runs, whatever
     * others commit (rule R-03).
     *
     * @param work reads; is called once
     * @param <T> the type of the result
     * @param <X> what the callback may throw
     * @return what the callback returned
     * @throws X what the callback threw
     * @throws StoreClosedException if the store is closed (rule R-14)
     * @throws IllegalStateException if this thread is inside a callback of this store (rule R-19)
     */
    <T extends @Nullable Object, X extends Exception> T read(Work<? super Snapshot, T, X> work) throws X;

    /**
     * Reads without a result, see {@link #read read}.
     *
     * @param action reads; is called once
     * @param <X> what the callback may throw
     * @throws X what the callback threw
     * @throws StoreClosedException if the store is closed
     * @throws IllegalStateException if this thread is inside a callback of this store
     */
    default <X extends Exception> void look(Action<? super Snapshot, X> action) throws X {
        Objects.requireNonNull(action, "action");
        this.<Boolean, X>read(snapshot -> {
            action.perform(snapshot);
            return true;
        });
    }

    /**
     * Runs one unit of work and commits it: all of it or nothing (rule R-01). It is the only writer while it runs. When
     * the callback returns, the rules across records are checked (rules ), and what it changed becomes one
     * revision; without net change there is none (rule R-06). A callback that waits for another thread to write waits
     * forever.
     *
     * @param note who changes the register, why, and after which source; kept in the history (rule R-11)
     * @param work reads and writes; is called once per attempt and must be safe to run again (rule R-13)
     * @param <T> the type of the result
     * @param <X> what the callback may throw
     * @return what the callback returned; the versions it was given are those that were committed
     * @throws X what the callback threw; nothing was written
     * @throws RegisterRuleException if the register would break rule, with all violations; nothing was
     *     written
     * @throws StorageFailureException if the medium refused the commit; nothing was written
     * @throws CommitOutcomeUnknownException if it cannot be known whether it was written (rule R-13)
     * @throws ErasureUnfinishedException if it was written, and nobody sees what it erased, but the medium still has it
     *     (rule R-12)
     * @throws StoreInterruptedException if the thread was interrupted while it waited for another writer; nothing was
     *     written and the thread is still marked as interrupted (rule R-15)
     * @throws StoreClosedException if the store is closed (rule R-14)
     * @throws IllegalStateException if this thread is inside a callback of this store (rule R-19)
     */
    <T extends @Nullable Object, X extends Exception> T write(ChangeNote note, Work<? super UnitOfWork, T, X> work)
            throws X;

    /**
     * Runs one unit of work without a result, see {@link #write write}, whose exceptions it throws.
     *
     * @param note who changes the register, why, and after which source
     * @param action reads and writes; is called once per attempt and must be safe to run again
     * @param <X> what the callback may throw
     * @throws X what the callback threw; nothing was written
     */
    default <X extends Exception> void change(ChangeNote note, Action<? super UnitOfWork, X> action) throws X {
        Objects.requireNonNull(action, "action");
        this.<Boolean, X>write(note, work -> {
            action.perform(work);
            return true;
        });
    }

    /**
     * What the store is and what it can do. May be called at any time, even on a closed store.
     *
     * @return name, format and capabilities; never a secret (rules)
     */
    StoreInfo info();

    /**
     * Closes the store. It waits for the unit of work that is running; snapshots that are still open end, and their
     * next call is a {@link StoreClosedException}. Closing again does nothing (rule R-14).
     *
     * @throws IllegalStateException if this thread is inside a callback of this store (rule R-19)
     */
    @Override
    void close();
}
