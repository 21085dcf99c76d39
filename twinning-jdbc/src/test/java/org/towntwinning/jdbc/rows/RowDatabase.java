package org.towntwinning.jdbc.rows;

import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.lifecycle.Store;
import org.towntwinning.register.RegisterRecord;

/** The rows of one record at a time in a database in memory, to try searches on. */
final class RowDatabase implements Store.CloseOnReset {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[#?(\\w+)]|\\{(\\w+)}");
    private static final Set<String> NUMBERS = Set.of("number", "day", "flag", "long");

    private final Connection connection;

    private RowDatabase() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        String sql = PLACEHOLDER
                .matcher(RecordsSql.text())
                .replaceAll(found -> found.group(1) != null
                        ? found.group(1)
                        : NUMBERS.contains(found.group(2)) ? "integer" : "text");
        try (Statement statement = connection.createStatement()) {
            for (String each : sql.split(";\\R", -1)) {
                if (each.contains("create ")) {
                    statement.execute(each.substring(each.indexOf("create ")));
                }
            }
        }
        connection.setAutoCommit(false);
    }

    static RowDatabase open() {
        try {
            return new RowDatabase();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the rows of a record in the place of those of the last one. */
    void put(RegisterRecord record) throws SQLException {
        connection.rollback();
        insert(AllTables.of(record.id().kind()), record);
    }

    @SuppressWarnings("unchecked") // the tables of a kind are those of the type of its records
    private <T extends RegisterRecord> void insert(RecordTables<T> tables, RegisterRecord record) throws SQLException {
        Rows rows = new Rows();
        tables.takeApart((T) record, rows);
        for (Table<?> table : rows.tables()) {
            boolean root = table.equals(tables.root());
            for (Record row : rows.of(table)) {
                insert(table, row, root);
            }
        }
    }

    private void insert(Table<?> table, Record row, boolean root) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            values.add(value(row, component));
        }
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        String engine = root ? ", version, from_revision, until_revision" : ", from_revision, until_revision";
        String sql = "insert into " + table.name() + " (" + String.join(", ", table.columns()) + engine + ") values ("
                + marks + (root ? ", 1, 1, 2)" : ", 1, 2)");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        }
    }

    private static Object value(Record row, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a row is a record", e);
        }
    }

    /** Whether a search finds the record. */
    boolean finds(Search search) throws SQLException {
        for (Search.Match match : search.anyOf()) {
            if (finds("select 1 from " + search.table().name() + " where " + match.where(), match.arguments())) {
                return true;
            }
        }
        return false;
    }

    private boolean finds(String sql, List<Object> arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void bind(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    /** Called by jqwik when a property has ended. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
