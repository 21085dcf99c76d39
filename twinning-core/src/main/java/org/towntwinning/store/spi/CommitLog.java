package org.towntwinning.store.spi;

import java.util.function.Consumer;
import org.towntwinning.store.StorageFailureException;

/**
 * Where {@link StoreEngine} keeps what is committed. The engine calls a log by one thread at a time: {@link #replay
 * replay} once, then any number of {@link #append append} and {@link #force force} in pairs, then {@link #close close}.
 */
public interface CommitLog {

    /**
     * Hands over all commits that were forced, oldest first: revision 1, 2, 3 ... without gaps.
     *
     * @param commits receives them
     * @throws StorageFailureException if they cannot be read, or are damaged (rule R-16)
     */
    void replay(Consumer<? super Commit> commits);

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
            public void replay(Consumer<? super Commit> commits) {
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
            public void close() {
                // nothing is held
            }
        };
    }
}
