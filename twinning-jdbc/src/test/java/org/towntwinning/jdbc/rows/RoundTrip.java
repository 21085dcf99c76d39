package org.towntwinning.jdbc.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.towntwinning.register.RegisterRecord;

/**
 * Takes records apart and puts them together again, and checks that nothing is lost and no row lies where it should
 * not.
 */
final class RoundTrip {

    private RoundTrip() {}

    @SuppressWarnings("unchecked") // the tables of a kind are those of the type of its records
    static void check(RegisterRecord record) {
        check((RecordTables<RegisterRecord>) AllTables.of(record.id().kind()), record);
    }

    private static void check(RecordTables<RegisterRecord> tables, RegisterRecord record) {
        Rows rows = new Rows();
        tables.takeApart(record, rows);
        checkPlaces(tables, record, rows);

        RegisterRecord assembled = tables.assemble(record.id().value(), withoutDerived(tables, rows));
        assertThat(assembled)
                .as("R-10: what was made of the rows of %s", record.id())
                .isEqualTo(record);
        assertThat(assembled.externalIds())
                .as("R-10: the external ids of %s, in their order", record.id())
                .containsExactlyElementsOf(record.externalIds());

        Rows again = new Rows();
        tables.takeApart(assembled, again);
        assertThat(again)
                .as("the rows of %s, taken apart a second time", record.id())
                .usingRecursiveComparison()
                .isEqualTo(rows);
    }

    private static void checkPlaces(RecordTables<?> tables, RegisterRecord record, Rows rows) {
        List<Table<?>> known = new ArrayList<>(tables.children());
        known.add(tables.root());
        assertThat(rows.tables()).as("tables with rows of %s", record.id()).isSubsetOf(known);
        assertThat(rows.of(tables.root())).as("root rows of %s", record.id()).hasSize(1);
        for (Table<?> table : tables.children()) {
            List<List<Object>> keys =
                    rows.of(table).stream().map(RoundTrip::key).toList();
            for (int position = 0; position < keys.size(); position++) {
                assertThat(keys.get(position))
                        .as("root and position of row %s of %s", position, table.name())
                        .containsExactly(record.id().value(), position);
            }
        }
    }

    private static List<Object> key(Record row) {
        try {
            List<Object> key = new ArrayList<>();
            for (RecordComponent component :
                    Arrays.asList(row.getClass().getRecordComponents()).subList(0, 2)) {
                component.getAccessor().setAccessible(true);
                key.add(component.getAccessor().invoke(row));
            }
            return key;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a row is a record", e);
        }
    }

    /** What the engine reads back. */
    private static Rows withoutDerived(RecordTables<?> tables, Rows rows) {
        Rows read = new Rows();
        for (Table<?> table : rows.tables()) {
            if (!tables.derived().contains(table)) {
                copy(table, rows, read);
            }
        }
        return read;
    }

    private static <R extends Record> void copy(Table<R> table, Rows from, Rows to) {
        from.of(table).forEach(row -> to.add(table, row));
    }
}
