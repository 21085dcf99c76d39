package org.towntwinning.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;

/** A stream that is fetched in many chunks shows the records as they were when it began (rules ). */
class StreamsTest {

    private static final List<Municipality> TOWNS =
            IntStream.range(1, 8).mapToObj(Towns::town).toList();

    /** What is written after the first record: before, between and behind the others; and a question, which flushes. */
    private static void writeMeanwhile(UnitOfWork work) {
        work.municipalities().insert(Towns.town(0));
        work.municipalities().insert(Towns.town("00004-and-a-half", "between"));
        work.municipalities().insert(Towns.town(9));
        work.municipalities().replace(Towns.town("00005", "another"), Version.FIRST);
        work.municipalities().remove(Towns.town(6).id(), Version.FIRST);
        assertThat(work.municipalities().count(MunicipalityQuery.all()))
                .as("R-02: towns that the unit of work sees")
                .isEqualTo(TOWNS.size() + 2);
        work.municipalities().replace(Towns.town("00005", "and another"), Version.of(2));
        work.municipalities().remove(Towns.town(7).id(), Version.FIRST);
        work.municipalities().insert(Towns.town("00006", "back again"));
        assertThat(work.municipalities().count(MunicipalityQuery.all()))
                .as("R-02: towns that the unit of work sees in the end")
                .isEqualTo(TOWNS.size() + 2);
    }

    @Test
    void r02WhatAUnitOfWorkWritesDoesNotShowInItsOpenStreams() {
        for (int chunk = 1; chunk <= TOWNS.size() + 1; chunk++) {
            try (H2Database database = new H2Database();
                    TwinningStore store = JdbcTwinningStore.create(
                            database.dataSource(),
                            JdbcOptions.builder()
                                    .schemaMode(SchemaMode.MIGRATE)
                                    .chunkSize(chunk)
                                    .build())) {
                store.change(Towns.NOTE, work -> work.insertAll(TOWNS));
                List<Versioned<Municipality>> streamed = new ArrayList<>();
                store.change(
                        Towns.NOTE,
                        work -> work.municipalities().forEach(MunicipalityQuery.all(), each -> {
                            if (streamed.isEmpty()) {
                                writeMeanwhile(work);
                            }
                            streamed.add(each);
                        }));
                assertThat(streamed)
                        .as("R-02: the stream, fetched in chunks of %s", chunk)
                        .isEqualTo(TOWNS.stream()
                                .map(town -> new Versioned<>(town, Version.FIRST))
                                .toList());
            }
        }
    }
}
