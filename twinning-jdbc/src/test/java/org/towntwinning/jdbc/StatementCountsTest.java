package org.towntwinning.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Relation;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.PageRequest;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.TwinningStore;

/** A page of aggregates costs a fixed number of statements, one for each table, and so does a bulk insert. */
class StatementCountsTest {

    private final H2Database database = new H2Database();
    private final WatchedSource source = new WatchedSource(database.dataSource());
    private final TwinningStore store = JdbcTwinningStore.create(
            source.dataSource(),
            JdbcOptions.builder().schemaMode(SchemaMode.MIGRATE).build());

    @AfterEach
    void close() {
        store.close();
        database.close();
    }

    private static List<Municipality> towns(int from, int to) {
        return IntStream.range(from, to).mapToObj(Towns::town).toList();
    }

    private static List<Relation> relations(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> Towns.relation("relation-" + i, Towns.town(i), Towns.town(i + 1)))
                .toList();
    }

    private int insert(List<? extends RegisterRecord> records) {
        source.forget();
        store.change(Towns.NOTE, work -> work.insertAll(records));
        return source.executed().size();
    }

    private int list(int size) {
        source.forget();
        store.look(snapshot -> assertThat(snapshot.relations()
                        .list(RelationQuery.all(), PageRequest.first(size))
                        .items())
                .as("relations of a page")
                .hasSize(size));
        return source.executed().size();
    }

    @Test
    void aPageOfOneAndAPageOfAHundredCostTheSame() {
        insert(towns(0, 201));
        insert(relations(0, 200));

        assertThat(list(100))
                .as("statements of a page of 100, as of a page of 1")
                .isEqualTo(list(1));
    }

    @Test
    void aBulkInsertCostsNoStatementForEachRecord() {
        insert(towns(0, 101));
        int ofOne = insert(relations(0, 1));
        int ofNinety = insert(relations(1, 91));

        // Two towns are looked at by each relation, for others between the same towns: six kinds refer to towns.
        assertThat(ofNinety)
                .as("statements of 90 relations, one of which takes %s, but for those of their towns", ofOne)
                .isLessThan(ofOne + 91 * 6 + 10);
    }

    @Test
    void aBulkInsertOfTownsCostsTheSameWhateverTheirNumber() {
        int ofOne = insert(towns(0, 1));
        int ofHundred = insert(towns(1, 101));

        assertThat(ofHundred).as("statements of 100 towns, as of one").isEqualTo(ofOne);
    }

    @Test
    void findingByIdReadsEachTableOnce() {
        insert(towns(0, 2));
        source.forget();
        store.look(snapshot ->
                assertThat(snapshot.municipalities().find(Towns.town(1).id())).isPresent());

        assertThat(source.executed())
                .as("the statements of a find: each text once")
                .doesNotHaveDuplicates();
        assertThat(store.<Long, RuntimeException>read(
                        (Snapshot snapshot) -> snapshot.municipalities().count(MunicipalityQuery.all())))
                .isEqualTo(2);
    }
}
