package org.towntwinning.jdbc.rows;

import java.util.List;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.RecordQuery;

/**
 * How the records of one kind lie in tables. What is assembled from the rows that a record was taken apart into equals
 * it (rule R-10).
 *
 * @param <T> the type of the records
 */
public interface RecordTables<T extends RegisterRecord> {

    /** The kind of record. */
    RecordKind kind();

    /** The class of the records. */
    Class<T> type();

    /** The table with one row for each record; its id column holds the text of the record's id. */
    Table<?> root();

    /** All other tables, those of derived rows among them. */
    List<Table<?>> children();

    /**
     * Adds the rows of a record, those of the root table among them, each table's in order of its key.
     *
     * @param value the record
     * @param rows receives them
     */
    void takeApart(T value, Rows rows);

    /**
     * Makes a record of its rows.
     *
     * @param id the text of its id
     * @param rows its rows, each table's in order of its key; tables that {@link #children()} does not need to read are
     *     missing
     * @return the record
     */
    T assemble(String id, Rows rows);

    /**
     * The child tables that are derived: searched, but of no use to {@link #assemble assemble}, so they are not read.
     */
    List<Table<?>> derived();

    /**
     * A condition as searches of tables.
     *
     * @param condition a condition of a query for this kind
     * @return searches that all find whatever meets the condition; none where no table can tell
     */
    List<Search> searches(RecordQuery.Condition<T> condition);

    /**
     * The search for the records that another system knows by an id. It finds exactly those.
     *
     * @param externalId the id in the other system
     * @return the search
     */
    Search externalId(ExternalId externalId);
}
