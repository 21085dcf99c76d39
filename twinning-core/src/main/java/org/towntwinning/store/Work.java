package org.towntwinning.store;

import org.jspecify.annotations.Nullable;

/**
 * What is done with a session of a store, giving a result: the callback of {@link TwinningStore#read read},
 * {@link TwinningStore#write write} and {@link RecordReader#stream stream}. It may throw what it likes; the exception
 * reaches the caller as it is.
 *
 * <p>It is called exactly once per attempt. A backend may attempt a unit of work more than once (rule R-13), so it must
 * be safe to run again: what it does outside the store is not undone.
 *
 * @param <S> the type of the session
 * @param <T> the type of the result
 * @param <X> what it may throw; a lambda that throws nothing checked needs no declaration
 */
@FunctionalInterface
public interface Work<S, T extends @Nullable Object, X extends Exception> {

    /**
     * Does the work.
     *
     * @param session what to work on; of no use once this method has returned (rule R-03)
     * @return the result, null where {@code T} allows it; nothing lazy that still reads from the session
     * @throws X if the work fails; a unit of work then leaves no trace (rule R-01)
     */
    T perform(S session) throws X;
}
