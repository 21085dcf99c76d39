package org.towntwinning.store;

/**
 * What is done with a session of a store, or with each record of a query, without a result: {@link Work} for the
 * methods {@link TwinningStore#look look}, {@link TwinningStore#change change} and {@link RecordReader#forEach
 * forEach}. The same holds for it: once per attempt, safe to run again.
 *
 * @param <S> the type of what it works on
 * @param <X> what it may throw; a lambda that throws nothing checked needs no declaration
 */
@FunctionalInterface
public interface Action<S, X extends Exception> {

    /**
     * Does the work.
     *
     * @param session what to work on
     * @throws X if the work fails
     */
    void perform(S session) throws X;
}
