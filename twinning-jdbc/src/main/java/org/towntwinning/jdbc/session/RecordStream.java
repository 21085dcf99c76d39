package org.towntwinning.jdbc.session;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The records of a stream, which ends with its callback (rule R-03) and is never split over threads. */
final class RecordStream<E> implements Spliterator<E> {

    private final Session session;
    private final Iterator<E> records;
    private boolean ended;

    RecordStream(Session session, Iterator<E> records) {
        this.session = session;
        this.records = records;
    }

    void end() {
        ended = true;
    }

    @Override
    public boolean tryAdvance(Consumer<? super E> action) {
        session.check();
        if (ended) {
            throw new IllegalStateException(
                    "this stream has ended with its callback: collect what you need inside of it,"
                            + " and return no stream or iterator (R-03)");
        }
        if (!records.hasNext()) {
            return false;
        }
        action.accept(records.next());
        return true;
    }

    @Override
    public @Nullable Spliterator<E> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | DISTINCT | NONNULL | IMMUTABLE;
    }
}
