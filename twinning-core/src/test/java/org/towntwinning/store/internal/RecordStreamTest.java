package org.towntwinning.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Streams of records, as their users may turn them. */
class RecordStreamTest {

    private static final List<Integer> RECORDS =
            IntStream.range(0, 1_000).boxed().toList();

    private final RecordStream<Integer> records =
            new RecordStream<>(new Session("test", "this snapshot", () -> false), RECORDS.iterator());

    @Test
    void aParallelStreamStaysInItsThreadAndOrder() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Stream<Integer> parallel =
                StreamSupport.stream(records, true).peek(record -> threads.add(Thread.currentThread()));

        assertThat(parallel.toList()).as("R-03, R-19: the records").isEqualTo(RECORDS);
        assertThat(threads).as("R-19: the threads that read them").containsExactly(Thread.currentThread());
    }

    @Test
    void itSaysThatItIsOrderedAndOfUnknownSize() {
        assertThat(records.hasCharacteristics(
                        Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL | Spliterator.IMMUTABLE))
                .isTrue();
        assertThat(records.hasCharacteristics(Spliterator.SIZED)).isFalse();
        assertThat(records.estimateSize()).as("size, which is not known").isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void itEndsWithItsCallback() {
        assertThat(records.tryAdvance(record -> assertThat(record).isZero())).isTrue();
        records.end();

        assertThatThrownBy(() -> records.tryAdvance(record -> {}))
                .as("R-03: a record after the callback")
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("this stream has ended with its callback");
    }
}
