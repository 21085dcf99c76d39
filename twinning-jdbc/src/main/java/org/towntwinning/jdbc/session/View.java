package org.towntwinning.jdbc.session;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.jdbc.sql.RecordSql;
import org.towntwinning.jdbc.sql.Stored;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Change;
import org.towntwinning.store.RecordQuery;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.UnknownRevisionException;
import org.towntwinning.store.Versioned;
import org.towntwinning.validation.InvalidDataException;

/** What snapshots and units of work have in common: a revision that is committed, and a place to ask. */
abstract class View implements Snapshot {

    private final Session session;
    private final Register register;
    private final Access access;
    private final Revision revision;

    View(Session session, Register register, Access access, Revision revision) {
        this.session = session;
        this.register = register;
        this.access = access;
        this.revision = revision;
    }

    /** The record of an id, with what this view wrote itself. */
    <T extends RegisterRecord> Optional<Versioned<T>> find(RecordSql<T> kind, RecordId id) {
        return Optional.ofNullable(committed(kind, id.value())).map(Stored::versioned);
    }

    /** Makes ready for a question about all records of a kind, and says at which revision to ask it. */
    long askAt() {
        return revision.number();
    }

    /** Told when a stream begins, so that what is written meanwhile does not show in it. */
    void begun(Matches<?> stream) {
        // a snapshot does not change
    }

    /** Told when a stream ends. */
    void ended(Matches<?> stream) {
        // a snapshot does not change
    }

    final <T extends RegisterRecord> Matches<T> matches(
            RecordSql<T> kind, RecordQuery<T> query, @Nullable String after, int chunk) {
        return new Matches<>(access, kind, query, after, chunk, askAt());
    }

    /** A record as it is committed. */
    final <T extends RegisterRecord> @Nullable Stored<T> committed(RecordSql<T> kind, String id) {
        return access.with(handle -> kind.find(handle, List.of(id), revision.number()))
                .get(id);
    }

    final Session session() {
        return session;
    }

    final Register register() {
        return register;
    }

    final Access access() {
        return access;
    }

    @Override
    public final Revision revision() {
        session.check();
        return revision;
    }

    /** The revision without a check, for those who checked. */
    final long committedRevision() {
        return revision.number();
    }

    @Override
    public final Snapshot at(Revision earlier) {
        session.check();
        requireKnown(Objects.requireNonNull(earlier, "earlier"));
        return new SnapshotView(session, register, access, earlier);
    }

    @Override
    public final Snapshot at(Instant moment) {
        session.check();
        Objects.requireNonNull(moment, "moment");
        long found = access.with(handle -> register.revisions().revisionAt(handle, moment, revision.number()));
        return new SnapshotView(session, register, access, Revision.of(found));
    }

    @Override
    public final List<Change> changes(Revision after, int limit) {
        session.check();
        if (limit < 1 || limit > MAX_CHANGES) {
            throw InvalidDataException.of(
                    "changes",
                    "changes.limit",
                    limit + " changes cannot be asked for at once: give 1 to " + MAX_CHANGES);
        }
        requireKnown(Objects.requireNonNull(after, "after"));
        return access.with(handle -> register.revisions().changes(handle, after.number(), revision.number(), limit));
    }

    private void requireKnown(Revision asked) {
        if (asked.isAfter(revision)) {
            throw new UnknownRevisionException(asked, revision);
        }
    }
}
