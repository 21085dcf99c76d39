package org.towntwinning.jdbc.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.towntwinning.jdbc.rows.RecordTables;
import org.towntwinning.jdbc.rows.Rows;
import org.towntwinning.jdbc.rows.Search;
import org.towntwinning.jdbc.rows.Table;
import org.towntwinning.jdbc.sql.TableSql.Line;
import org.towntwinning.jdbc.sql.TableSql.Mark;
import org.towntwinning.jdbc.sql.TableSql.Written;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.RecordQuery;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;

/**
 * The records of one kind as rows with revisions. Any number of records is read by one statement for each table: never
 * one for each record.
 *
 * @param <T> the type of the records
 */
public final class RecordSql<T extends RegisterRecord> {

    /** How many external ids are looked for by one statement, each by a search of its own. */
    private static final int MOST_EXTERNAL_IDS = 50;

    private final RecordTables<T> tables;
    private final TableSql<?> root;
    private final TableSql<ReferenceRow> references;
    private final Map<Table<?>, TableSql<?>> byTable = new LinkedHashMap<>();

    /** The records of one kind under the names that options ask for. */
    public RecordSql(RecordTables<T> tables, Names names) {
        this.tables = tables;
        this.root = new TableSql<>(tables.root(), names, true);
        this.references = new TableSql<>(referenceTable(tables.kind()), names, false);
        byTable.put(tables.root(), root);
        tables.children().forEach(table -> byTable.put(table, new TableSql<>(table, names, false)));
        byTable.put(references.table(), references);
    }

    /** Where the targets of a kind's references stand, each once. */
    static Table<ReferenceRow> referenceTable(RecordKind kind) {
        return new Table<>(kind.word() + "_reference", ReferenceRow.class, 3);
    }

    /** The kind of the records. */
    public RecordKind kind() {
        return tables.kind();
    }

    /** The class of the records. */
    public Class<T> type() {
        return tables.type();
    }

    /** All tables of this kind. */
    List<Table<?>> tables() {
        return List.copyOf(byTable.keySet());
    }

    /** The table with one row for each version of a record. */
    Table<?> root() {
        return root.table();
    }

    private TableSql<?> sql(Table<?> table) {
        TableSql<?> found = byTable.get(table);
        if (found == null) {
            throw new IllegalStateException("table " + table.name() + " is not among those of "
                    + tables.kind().word());
        }
        return found;
    }

    /** The records of some ids at a revision, by id. */
    public Map<String, Stored<T>> find(Handle handle, Collection<String> ids, long revision) {
        Map<String, Stored<T>> found = new HashMap<>();
        Statements.byIds(ids, part -> {
            String where = root.table().idColumn() + " in (" + Statements.marks(part.size()) + ") and " + TableSql.LIVE;
            for (Stored<T> record : assemble(handle, root.select(handle, where, at(part, revision)), revision)) {
                found.put(record.value().id().value(), record);
            }
        });
        return found;
    }

    /**
     * Some records in order of id.
     *
     * @param records in order of id
     * @param last the id after which the next ones come; null if there are no more
     * @param <T> the type of the records
     */
    public record Chunk<T extends RegisterRecord>(
            List<Stored<T>> records, @Nullable String last) {}

    /**
     * The first records at a revision that may match a query.
     *
     * @param after only ids after this one; null for all
     * @param limit how many at most
     */
    public Chunk<T> first(Handle handle, RecordQuery<T> query, @Nullable String after, int limit, long revision) {
        StringBuilder where = new StringBuilder(TableSql.LIVE);
        List<Object> arguments = new ArrayList<>(List.of(revision, revision));
        if (after != null) {
            where.append(" and ").append(root.table().idColumn()).append(" > ?");
            arguments.add(after);
        }
        for (RecordQuery.Condition<T> condition : query.conditions()) {
            tables.searches(condition).forEach(search -> narrow(where, arguments, search, revision));
        }
        List<? extends Line<?>> roots = root.first(handle, limit, where.toString(), arguments);
        String last = roots.size() < limit ? null : roots.get(roots.size() - 1).id();
        return new Chunk<>(assemble(handle, roots, revision), last);
    }

    private void narrow(StringBuilder where, List<Object> arguments, Search search, long revision) {
        TableSql<?> table = sql(search.table());
        boolean single = search.anyOf().size() == 1;
        String id = root.table().idColumn();
        String found = table.table().idColumn();
        if (table == root && single) {
            where.append(" and (").append(search.anyOf().get(0).where()).append(')');
            arguments.addAll(search.anyOf().get(0).arguments());
            return;
        }
        String selects = selects(table, search, arguments, revision);
        if (single && search.broad()) {
            // No child table has a column that is called as the id of the root: it is that of the root looked at.
            where.append(" and exists (").append(selects).append(" and ").append(found);
            where.append(" = ").append(id).append(')');
        } else {
            where.append(" and ").append(id).append(" in (").append(selects).append(')');
        }
    }

    /** One for each alternative of a search. */
    private static String selects(TableSql<?> table, Search search, List<Object> arguments, long revision) {
        List<String> selects = new ArrayList<>();
        for (Search.Match match : search.anyOf()) {
            selects.add("select " + table.table().idColumn() + " from " + table.name() + " where (" + match.where()
                    + ") and " + TableSql.LIVE);
            arguments.addAll(match.arguments());
            arguments.addAll(List.of(revision, revision));
        }
        return String.join(" union all ", selects);
    }

    /** How many records there are at a revision. */
    public long count(Handle handle, long revision) {
        String sql = "select count(*) from " + root.name() + " where " + TableSql.LIVE;
        return Statements.longs(handle, sql, List.of(revision, revision)).get(0);
    }

    /** What a record was since each of its revisions, up to one of them; removals and what was erased are missing. */
    public SortedMap<Long, T> versions(Handle handle, String id, long upTo) {
        Map<Long, Rows> byRevision = new HashMap<>();
        for (TableSql<?> table : read()) {
            String where = table.table().idColumn() + " = ? and from_revision <= ?";
            for (Line<?> line : table.select(handle, where, List.of(id, upTo))) {
                line.addTo(byRevision.computeIfAbsent(line.from(), key -> new Rows()));
            }
        }
        Set<Mark> present = root.marks(handle, root.table().idColumn() + " = ?", List.of(id));
        SortedMap<Long, T> versions = new TreeMap<>();
        byRevision.forEach((from, rows) -> {
            if (present.contains(new Mark(id, from))) {
                versions.put(from, assembled(id, from, rows));
            }
        });
        return versions;
    }

    /**
     * Reads the children of some roots. An erasure may take rows away between two statements, the only thing that ever
     * does (rule R-12); so what is not there any more in the end is left out, rather than be shown in part.
     */
    private List<Stored<T>> assemble(Handle handle, List<? extends Line<?>> roots, long revision) {
        Map<String, Rows> byId = new LinkedHashMap<>();
        for (Line<?> line : roots) {
            line.addTo(byId.computeIfAbsent(line.id(), key -> new Rows()));
        }
        for (TableSql<?> table : read()) {
            if (table != root) {
                addChildren(handle, table, byId, revision);
            }
        }
        Set<Mark> present = new HashSet<>();
        Statements.byIds(byId.keySet(), part -> {
            String where = root.table().idColumn() + " in (" + Statements.marks(part.size()) + ") and " + TableSql.LIVE;
            present.addAll(root.marks(handle, where, at(part, revision)));
        });
        List<Stored<T>> records = new ArrayList<>();
        for (Line<?> line : roots) {
            if (present.contains(line.mark())) {
                T value = assembled(line.id(), line.from(), byId.getOrDefault(line.id(), new Rows()));
                records.add(new Stored<>(value, Version.of(line.version()), line.from()));
            }
        }
        return records;
    }

    /** What the library wrote, it can read; what it cannot, it does not guess at (rule R-16). */
    private T assembled(String id, long from, Rows rows) {
        try {
            return tables.assemble(id, rows);
        } catch (IllegalArgumentException | IllegalStateException | NullPointerException damage) {
            throw new StorageFailureException(
                    "the rows of " + kind().word() + " " + id + " since revision " + from + ", in " + root.name()
                            + " and its child tables, make no record: something else than the library has changed them;"
                            + " restore them from a backup (R-16)",
                    damage);
        }
    }

    private static void addChildren(Handle handle, TableSql<?> table, Map<String, Rows> byId, long revision) {
        Statements.byIds(byId.keySet(), part -> {
            String where =
                    table.table().idColumn() + " in (" + Statements.marks(part.size()) + ") and " + TableSql.LIVE;
            for (Line<?> line : table.select(handle, where, at(part, revision))) {
                line.addTo(byId.getOrDefault(line.id(), new Rows()));
            }
        });
    }

    private static List<Object> at(List<String> ids, long revision) {
        List<Object> arguments = new ArrayList<>(ids);
        arguments.add(revision);
        arguments.add(revision);
        return arguments;
    }

    /** The tables that records are assembled from. */
    private List<TableSql<?>> read() {
        return byTable.values().stream()
                .filter(table -> table != references && !tables.derived().contains(table.table()))
                .toList();
    }

    /**
     * Inserts versions of records, which are current from a revision on.
     *
     * @param records the records with their versions, each id once
     */
    public void insert(Handle handle, List<Versioned<T>> records, long from) {
        List<Written> written = records.stream()
                .map(record -> new Written(
                        record.value().id().value(), from, record.version().number(), takeApart(record.value())))
                .toList();
        byTable.values().forEach(table -> table.insert(handle, written));
    }

    private Rows takeApart(T value) {
        Rows rows = new Rows();
        tables.takeApart(value, rows);
        Set<RecordId> targets = new TreeSet<>(RecordId.ORDER);
        value.references().forEach(reference -> targets.add(reference.target()));
        for (RecordId target : targets) {
            rows.add(
                    references.table(),
                    new ReferenceRow(value.id().value(), target.kind().name(), target.value()));
        }
        return rows;
    }

    /** Ends versions: they are not current from a revision on. */
    public void close(Handle handle, Collection<Place<T>> versions, long until) {
        Marks marks = marks(versions);
        byTable.values().forEach(table -> table.setUntil(handle, marks.of(table), until));
    }

    /** Makes versions current again that the running unit of work closed. */
    public void reopen(Handle handle, Collection<Place<T>> versions) {
        Marks marks = marks(versions);
        byTable.values().forEach(table -> table.setUntil(handle, marks.of(table), TableSql.CURRENT));
    }

    /** Deletes versions that the running unit of work inserted. */
    public void withdraw(Handle handle, Collection<Place<T>> versions) {
        Marks marks = marks(versions);
        childrenFirst().forEach(table -> table.delete(handle, marks.of(table)));
    }

    /** Deletes all versions of records that came before a revision (rule R-12). */
    public void eraseBefore(Handle handle, Collection<String> ids, long revision) {
        childrenFirst().forEach(table -> table.erase(handle, ids, revision));
    }

    /** Children hang on their root by a foreign key. */
    private List<TableSql<?>> childrenFirst() {
        List<TableSql<?>> all = new ArrayList<>(byTable.values());
        Collections.reverse(all);
        return all;
    }

    /**
     * Where a version of a record lies.
     *
     * @param id the text of its id
     * @param from the revision since which it is current
     * @param value the record, which tells the tables it has rows in; null if it is not known, for all tables
     * @param <T> the type of the record
     */
    public record Place<T>(String id, long from, @Nullable T value) {}

    /** The versions that have rows in each table. */
    private Marks marks(Collection<Place<T>> versions) {
        Marks marks = new Marks();
        for (Place<T> version : versions) {
            Mark mark = new Mark(version.id(), version.from());
            T value = version.value();
            Set<Table<?>> tablesOf =
                    value == null ? byTable.keySet() : takeApart(value).tables();
            tablesOf.forEach(table -> marks.add(table, mark));
        }
        return marks;
    }

    private static final class Marks {

        private final Map<Table<?>, List<Mark>> byTable = new HashMap<>();

        void add(Table<?> table, Mark mark) {
            byTable.computeIfAbsent(table, key -> new ArrayList<>()).add(mark);
        }

        List<Mark> of(TableSql<?> table) {
            return byTable.getOrDefault(table.table(), List.of());
        }
    }

    /**
     * The records that bore one of some external ids at a revision.
     *
     * @return by external id; those that nobody bore are missing
     */
    public Map<ExternalId, Set<String>> bearers(Handle handle, Collection<ExternalId> externalIds, long revision) {
        Map<ExternalId, Set<String>> bearers = new HashMap<>();
        Statements.inParts(externalIds, MOST_EXTERNAL_IDS, part -> {
            List<String> each = new ArrayList<>();
            List<Object> arguments = new ArrayList<>();
            for (ExternalId externalId : part) {
                Search search = tables.externalId(externalId);
                TableSql<?> table = sql(search.table());
                Search.Match match = search.anyOf().get(0);
                each.add("select " + each.size() + ", " + table.table().idColumn() + " from " + table.name()
                        + " where (" + match.where() + ") and " + TableSql.LIVE);
                arguments.addAll(match.arguments());
                arguments.addAll(List.of(revision, revision));
            }
            try (Query query = Statements.query(handle, String.join(" union all ", each), arguments)) {
                query.map((row, context) -> bearers.computeIfAbsent(part.get(row.getInt(1)), key -> new HashSet<>())
                                .add(row.getString(2)))
                        .list();
            }
        });
        return bearers;
    }

    /** The records of this kind that referred to a record at a revision. */
    public List<String> referrers(Handle handle, RecordId target, long revision) {
        String sql = "select record_id from " + references.name() + " where target_id = ? and target_kind = ? and "
                + TableSql.LIVE;
        List<Object> arguments = List.of(target.value(), target.kind().name(), revision, revision);
        try (Query query = Statements.query(handle, sql, arguments)) {
            return query.mapTo(String.class).list();
        }
    }
}
