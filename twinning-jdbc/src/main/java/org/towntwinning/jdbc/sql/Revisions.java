package org.towntwinning.jdbc.sql;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.store.Change;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.Effect;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.Revision;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.Version;

/** The head of the register, its revisions, and what each of them changed. */
public final class Revisions {

    /**
     * What became of a record in a revision.
     *
     * @param id the text of its id
     * @param revision the revision
     * @param effect what was done to it
     * @param version its version since then
     */
    public record Step(String id, long revision, Effect effect, Version version) {

        /** Whether there is a record since then. */
        public boolean isLive() {
            return effect == Effect.INSERTED || effect == Effect.REPLACED;
        }
    }

    /** Microseconds that fit into a column. */
    private static final long MICROS_PER_SECOND = 1_000_000;

    private final String schemaVersion;
    private final String head;
    private final String revision;
    private final String change;

    /** The tables under the names that options ask for. */
    public Revisions(Names names) {
        this.schemaVersion = names.table("schema_version");
        this.head = names.table("head");
        this.revision = names.table("revision");
        this.change = names.table("change");
    }

    /** The version of the schema; empty if it was not made to its end. */
    public OptionalLong schemaVersion(Handle handle) {
        return Statements.longs(handle, "select version from " + schemaVersion, List.of()).stream()
                .mapToLong(Long::longValue)
                .max();
    }

    /**
     * The latest revision that is committed, or that this transaction takes.
     *
     * @throws StorageFailureException if there is no register
     */
    public long head(Handle handle) {
        List<Long> heads = Statements.longs(handle, "select revision from " + head, List.of());
        requireOne(heads.size());
        return heads.get(0);
    }

    private void requireOne(int heads) {
        if (heads != 1) {
            throw new StorageFailureException(
                    "table " + head + " has " + heads + " rows, a register has one: these tables were not made by the"
                            + " schema of the library, or were emptied (R-16)",
                    null);
        }
    }

    /**
     * Takes the next revision, and with it the right to write until the transaction ends: one statement is the lock of
     * the writer, the number, and the check that there is a register.
     *
     * @throws StorageFailureException if there is none
     */
    long take(Handle handle) {
        requireOne(Statements.update(handle, "update " + head + " set revision = revision + 1"));
        return head(handle);
    }

    /** Returns the revision that this transaction took. */
    void giveBack(Handle handle) {
        Statements.update(handle, "update " + head + " set revision = revision - 1");
    }

    /** When a revision was recorded; empty if there is none of that number. */
    public OptionalLong recordedMicros(Handle handle, long number) {
        String sql = "select recorded from " + revision + " where revision = ?";
        return Statements.longs(handle, sql, List.of(number)).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** The last revision, up to a given one, that was recorded at a moment or before; 0 if there is none. */
    public long revisionAt(Handle handle, Instant moment, long upTo) {
        String sql = "select coalesce(max(revision), 0) from " + revision + " where recorded <= ? and revision <= ?";
        return Statements.longs(handle, sql, List.of(microsOrNearest(moment), upTo))
                .get(0);
    }

    /** Records a unit of work: its revision and all it changed. */
    public void insert(Handle handle, Change made) {
        long number = made.revision().number();
        String sql =
                "insert into " + revision + " (revision, recorded, account, summary, source) values (?, ?, ?, ?, ?)";
        Statements.batch(handle, sql, List.of(made), (batch, each) -> {
            batch.bind(0, Statements.argument(number));
            batch.bind(1, Statements.argument(micros(each.recorded())));
            batch.bind(2, each.note().account());
            batch.bind(3, each.note().summary().orElse(null));
            batch.bind(4, each.note().source().orElse(null));
        });
        String line =
                "insert into " + change + " (record_kind, record_id, revision, effect, version) values (?, ?, ?, ?, ?)";
        Statements.batch(handle, line, made.records(), (batch, each) -> {
            batch.bind(0, Statements.argument(each.id().kind().name()));
            batch.bind(1, Statements.argument(each.id().value()));
            batch.bind(2, Statements.argument(number));
            batch.bind(3, Statements.argument(each.effect().name()));
            batch.bind(4, Statements.argument(each.version().number()));
        });
    }

    /** Blanks the summaries of all revisions that touched a record (rule R-12). */
    public void blankSummaries(Handle handle, RecordId id) {
        String sql = "update " + revision + " set summary = null where revision in (select revision from " + change
                + " where record_kind = ? and record_id = ?)";
        Statements.update(handle, sql, id.kind().name(), id.value());
    }

    /** The last step of each of some records up to a revision; those that never were are missing. */
    public Map<String, Step> last(Handle handle, RecordKind kind, Collection<String> ids, long upTo) {
        Map<String, Step> last = new HashMap<>();
        Statements.byIds(ids, part -> {
            String where = "record_kind = ? and record_id in (" + Statements.marks(part.size()) + ") and revision <= ?";
            List<Object> arguments = new ArrayList<>(List.of(kind.name()));
            arguments.addAll(part);
            arguments.add(upTo);
            steps(handle, where, arguments).forEach(step -> last.put(step.id(), step));
        });
        return last;
    }

    /** All steps of a record up to a revision, oldest first. */
    public List<Step> steps(Handle handle, RecordId id, long upTo) {
        return steps(
                handle,
                "record_kind = ? and record_id = ? and revision <= ?",
                List.of(id.kind().name(), id.value(), upTo));
    }

    private List<Step> steps(Handle handle, String where, List<?> arguments) {
        String sql = "select record_id, revision, effect, version from " + change + " where " + where
                + " order by record_id, revision";
        try (Query query = Statements.query(handle, sql, arguments)) {
            return query.map((row, context) -> new Step(
                            row.getString(1),
                            row.getLong(2),
                            Effect.valueOf(row.getString(3)),
                            Version.of(row.getLong(4))))
                    .list();
        }
    }

    /** The changes after a revision up to another, in order, no more than a given number. */
    public List<Change> changes(Handle handle, long after, long upTo, int limit) {
        long last = upTo - after > limit ? after + limit : upTo;
        Map<Long, List<RecordChange>> records = new HashMap<>();
        String sql = "select revision, record_kind, record_id, effect, version from " + change
                + " where revision > ? and revision <= ?";
        try (Query query = Statements.query(handle, sql, List.of(after, last))) {
            query.map((row, context) -> records.computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                            .add(new RecordChange(
                                    RecordId.of(RecordKind.valueOf(row.getString(2)), row.getString(3)),
                                    Effect.valueOf(row.getString(4)),
                                    Version.of(row.getLong(5)))))
                    .list();
        }
        records.values().forEach(list -> list.sort(Comparator.comparing(RecordChange::id, RecordId.ORDER)));
        return notes(handle, after, last).stream()
                .map(noted -> new Change(
                        Revision.of(noted.number()),
                        noted.recorded(),
                        noted.note(),
                        records.getOrDefault(noted.number(), List.of())))
                .toList();
    }

    /** A revision without what it changed. */
    public record Noted(long number, Instant recorded, ChangeNote note) {}

    /** The revisions after one up to another, in order. */
    public List<Noted> notes(Handle handle, long after, long upTo) {
        return notes(handle, "revision > ? and revision <= ?", List.of(after, upTo));
    }

    /** The revisions that touched a record up to one of them, in order. */
    public List<Noted> notes(Handle handle, RecordId id, long upTo) {
        String where = "revision in (select revision from " + change + " where record_kind = ? and record_id = ?)"
                + " and revision <= ?";
        return notes(handle, where, List.of(id.kind().name(), id.value(), upTo));
    }

    private List<Noted> notes(Handle handle, String where, List<?> arguments) {
        String sql = "select revision, recorded, account, summary, source from " + revision + " where " + where
                + " order by revision";
        try (Query query = Statements.query(handle, sql, arguments)) {
            return query.map((row, context) -> new Noted(
                            row.getLong(1),
                            Instant.EPOCH.plus(row.getLong(2), ChronoUnit.MICROS),
                            note(row.getString(3), row.getString(4), row.getString(5))))
                    .list();
        }
    }

    private static ChangeNote note(String account, @Nullable String summary, @Nullable String source) {
        return ChangeNote.by(account).withSummary(summary).withSource(source);
    }

    /**
     * A moment as it is stored.
     *
     * @throws ArithmeticException if it lies more than some 290,000 years away
     */
    public static long micros(Instant moment) {
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), MICROS_PER_SECOND), moment.getNano() / 1_000);
    }

    private static long microsOrNearest(Instant moment) {
        try {
            return micros(moment);
        } catch (ArithmeticException tooFar) {
            return moment.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }
}
