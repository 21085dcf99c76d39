package org.towntwinning.store.spi;

import java.util.Optional;
import java.util.Set;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StorageFailureException;

/**
 * Where {@link StoreEngine} keeps what is committed. The engine calls a log by one thread at a time: {@link #replay
 * replay} once, then any number of {@link #append append} and {@link #force force} in pairs, each of them followed by
 * {@link #rewrite rewrite} if it erased something, then {@link #close close}. Only {@link #read read} is called by any
 * number of threads at any time between replay and close.
 */
public interface CommitLog {

    /**
     * Hands over all commits that were forced, oldest first: revision 1, 2, 3 ... without gaps.
     *
     * @param target receives them
     * @throws StorageFailureException if they cannot be read, or are damaged (rule R-16)
     */
    void replay(ReplayTarget target);

    /**
     * Writes a commit behind the others. If it throws, nothing is written: the log is as it was, or it fails every
     * later call.
     *
     * @param commit the next commit
     * @throws StorageFailureException if the medium refuses it; the unit of work then left no trace, and another one
     *     may be tried
     */
    void append(Commit commit);

    /**
     * Makes what was appended durable. If it throws, nobody knows whether the commit is durable; the engine then
     * refuses all further writes until the store is opened again (rule R-13).
     */
    void force();

    /**
     * Whether values can be {@linkplain #read read} back. If so, the engine holds only those of live records, and
     * leaves those of past versions to the log.
     *
     * @return always the same; false unless overridden
     */
    default boolean readsBack() {
        return false;
    }

    /**
     * Reads the value that a commit gave to a record.
     *
     * @param revision the revision of the commit, one that was forced
     * @param id a record that it inserted or replaced
     * @return the value; empty if it was erased since (rule R-12)
     * @throws StorageFailureException if it cannot be read
     * @throws UnsupportedOperationException if the log does not read back
     */
    default Optional<? extends RegisterRecord> read(Revision revision, RecordId id) {
        throw new UnsupportedOperationException("this log does not read back");
    }

    /**
     * Removes the content of erased records from everything that was kept before the last commit, and the summaries of
     * the commits that touched them (rule R-12). That commit is forced already, and says that they are erased. If it
     * throws, the content is still kept somewhere, and the log sees to it when it is opened again at the latest. A log
     * that outlives its store and rewrites has to {@linkplain #readsBack() read back}, too: what it removed it cannot
     * replay.
     *
     * @param erased the records that the last commit erased
     * @param register the register after the last commit; to be used during the call only
     * @throws UnsupportedOperationException if the log cannot, unless overridden: a store over it must not declare
     *     {@link org.towntwinning.store.Capability#ERASURE}
     */
    default void rewrite(Set<RecordId> erased, Snapshot register) {
        throw new UnsupportedOperationException("this log does not rewrite what it kept");
    }

    /** Gives back what the log holds: files, locks. Called once, also after a failure. */
    void close();

    /**
     * The log of a store that keeps nothing.
     *
     * @return a log that is always empty
     */
    static CommitLog none() {
        return new CommitLog() {
            @Override
            public void replay(ReplayTarget target) {
                // nothing was kept
            }

            @Override
            public void append(Commit commit) {
                // nothing is kept
            }

            @Override
            public void force() {
                // nothing is kept
            }

            @Override
            public void rewrite(Set<RecordId> erased, Snapshot register) {
                // nothing was kept
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }
}
