package org.towntwinning.jdbc.rows;

import java.util.List;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.RecordQuery;

/** The searches of all conditions of a query. */
final class Searches {

    private Searches() {}

    @SuppressWarnings("unchecked") // the tables of a kind are those of the type of its records
    static List<Search> of(RecordKind kind, RecordQuery<?> query) {
        return query.conditions().stream()
                .flatMap(condition -> of((RecordTables<RegisterRecord>) AllTables.of(kind), condition).stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Search> of(RecordTables<RegisterRecord> tables, RecordQuery.Condition<?> condition) {
        return tables.searches((RecordQuery.Condition<RegisterRecord>) condition);
    }
}
