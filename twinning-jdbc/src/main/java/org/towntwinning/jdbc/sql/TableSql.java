package org.towntwinning.jdbc.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.towntwinning.jdbc.rows.Rows;
import org.towntwinning.jdbc.rows.Table;

/** The statements over one table. Rows are closed, not changed; those of a later revision stand beside them. */
final class TableSql<R extends Record> {

    /** Until when a row is current that is current now. */
    static final long CURRENT = Long.MAX_VALUE;

    /** What holds of rows that are current at a revision; the revision is bound twice. */
    static final String LIVE = "from_revision <= ? and until_revision > ?";

    /** A row with what the engine keeps beside it; the version is 0 in child tables. */
    record Line<R extends Record>(Table<R> table, String id, long from, long version, R row) {

        Mark mark() {
            return new Mark(id, from);
        }

        void addTo(Rows rows) {
            rows.add(table, row);
        }
    }

    /** A version of a record that is to be inserted, as rows. */
    record Written(String id, long from, long version, Rows rows) {}

    /** One version of one record. */
    record Mark(String id, long from) {}

    private final Table<R> table;
    private final RowType<R> type;
    private final String name;
    private final boolean root;
    private final String columns;

    /** For a root table, which has a column {@code version}, or one of its children. */
    TableSql(Table<R> table, Names names, boolean root) {
        this.table = table;
        this.type = RowType.of(table.type());
        this.name = names.table(table.name());
        this.root = root;
        this.columns = String.join(", ", table.columns()) + (root ? ", version" : "");
    }

    Table<R> table() {
        return table;
    }

    /** The name in SQL. */
    String name() {
        return name;
    }

    /** The rows of which a condition is true, in order of the key; where several versions are among them, by these. */
    List<Line<R>> select(Handle handle, String where, List<?> arguments) {
        String sql = "select from_revision, " + columns + " from " + name + " where " + where + " order by "
                + String.join(", ", table.key()) + ", from_revision";
        try (Query query = Statements.query(handle, sql, arguments)) {
            return query.map(mapper()).list();
        }
    }

    /** The first rows of which a condition is true, in order of id. */
    List<Line<R>> first(Handle handle, int limit, String where, List<?> arguments) {
        String sql = "select from_revision, " + columns + " from " + name + " where " + where + " order by "
                + table.idColumn() + " limit " + limit;
        try (Query query = Statements.query(handle, sql, arguments)) {
            return query.map(mapper()).list();
        }
    }

    /** Which versions of records have rows of which a condition is true; for root tables. */
    Set<Mark> marks(Handle handle, String where, List<?> arguments) {
        String sql = "select " + table.idColumn() + ", from_revision from " + name + " where " + where;
        try (Query query = Statements.query(handle, sql, arguments)) {
            return Set.copyOf(query.map((row, context) -> new Mark(row.getString(1), row.getLong(2)))
                    .list());
        }
    }

    private RowMapper<Line<R>> mapper() {
        int version = type.size() + 2;
        return (row, context) ->
                new Line<>(table, row.getString(2), row.getLong(1), root ? row.getLong(version) : 0, type.read(row, 2));
    }

    /** Inserts what some versions of records have in this table. */
    void insert(Handle handle, Collection<Written> versions) {
        List<Line<R>> lines = new ArrayList<>();
        for (Written written : versions) {
            for (R row : written.rows().of(table)) {
                lines.add(new Line<>(table, written.id(), written.from(), written.version(), row));
            }
        }
        int size = type.size();
        String sql = "insert into " + name + " (" + columns + ", from_revision, until_revision) values ("
                + Statements.marks(size + (root ? 3 : 2)) + ")";
        Statements.batch(handle, sql, lines, (batch, line) -> {
            for (int i = 0; i < size; i++) {
                batch.bind(i, type.argument(line.row(), i));
            }
            int next = size;
            if (root) {
                batch.bind(next++, Statements.argument(line.version()));
            }
            batch.bind(next++, Statements.argument(line.from()));
            batch.bind(next, Statements.argument(CURRENT));
        });
    }

    /** Says until when the rows of some versions were current. */
    void setUntil(Handle handle, Collection<Mark> marks, long until) {
        String sql =
                "update " + name + " set until_revision = ? where " + table.idColumn() + " = ? and from_revision = ?";
        Statements.batch(handle, sql, marks, (batch, mark) -> {
            batch.bind(0, Statements.argument(until));
            bind(batch, 1, mark);
        });
    }

    /** Deletes the rows of some versions: those that the running unit of work inserted itself. */
    void delete(Handle handle, Collection<Mark> marks) {
        String sql = "delete from " + name + " where " + table.idColumn() + " = ? and from_revision = ?";
        Statements.batch(handle, sql, marks, (batch, mark) -> bind(batch, 0, mark));
    }

    /** Deletes all rows of some records that came before a revision (rule R-12). */
    void erase(Handle handle, Collection<String> ids, long before) {
        String sql = "delete from " + name + " where " + table.idColumn() + " = ? and from_revision < ?";
        Statements.batch(handle, sql, ids, (batch, id) -> {
            batch.bind(0, Statements.argument(id));
            batch.bind(1, Statements.argument(before));
        });
    }

    private static void bind(PreparedBatch batch, int first, Mark mark) {
        batch.bind(first, Statements.argument(mark.id()));
        batch.bind(first + 1, Statements.argument(mark.from()));
    }
}
