package org.towntwinning.jdbc.rows;

import java.util.List;
import org.towntwinning.register.RecordKind;

/** The tables of all kinds of record. */
public final class AllTables {

    /** One for each kind of record, in the order of the kinds. */
    public static final List<RecordTables<?>> ALL = List.of(
            new MunicipalityTables(),
            new NetworkTables(),
            new RelationTables(),
            new CommitteeTables(),
            new InteractionTables(),
            new DocumentTables());

    private AllTables() {}

    /**
     * The tables of a kind of record.
     *
     * @param kind the kind
     * @return how its records lie in tables
     */
    public static RecordTables<?> of(RecordKind kind) {
        return ALL.stream().filter(tables -> tables.kind() == kind).findFirst().orElseThrow();
    }
}
