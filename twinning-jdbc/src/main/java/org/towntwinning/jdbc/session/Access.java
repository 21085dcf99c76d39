package org.towntwinning.jdbc.session;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.towntwinning.store.StorageFailureException;

/** Where questions are asked: on a connection for each of them, or on that of a unit of work. */
@FunctionalInterface
interface Access {

    /**
     * Asks one question.
     *
     * @throws StorageFailureException if the database fails
     */
    <R> R with(Function<? super Handle, R> question);
}
