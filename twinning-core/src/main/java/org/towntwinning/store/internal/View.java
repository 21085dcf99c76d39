package org.towntwinning.store.internal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.towntwinning.store.Change;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.UnknownRevisionException;
import org.towntwinning.validation.InvalidDataException;

/**
 * What snapshots and units of work have in common: a revision of what is committed, and a place to read records from.
 */
abstract class View implements Snapshot {

    private final Session session;
    private final Committed committed;
    private final Revision revision;

    View(Session session, Committed committed, Revision revision) {
        this.session = session;
        this.committed = committed;
        this.revision = revision;
    }

    /** The chains to read from. */
    abstract Records records();

    /** The revision at which to read them. */
    abstract long readAt();

    Session session() {
        return session;
    }

    Committed committed() {
        return committed;
    }

    @Override
    public Revision revision() {
        session.check();
        return revision;
    }

    @Override
    public Snapshot at(Revision earlier) {
        session.check();
        requireKnown(Objects.requireNonNull(earlier, "earlier"));
        return new SnapshotView(session, committed, earlier);
    }

    @Override
    public Snapshot at(Instant moment) {
        session.check();
        Objects.requireNonNull(moment, "moment");
        long found = committed.revisionAt(moment, revision.number());
        return new SnapshotView(session, committed, Revision.of(found));
    }

    @Override
    public List<Change> changes(Revision after, int limit) {
        session.check();
        if (limit < 1 || limit > MAX_CHANGES) {
            throw InvalidDataException.of(
                    "changes",
                    "changes.limit",
                    limit + " changes cannot be asked for at once: give 1 to " + MAX_CHANGES);
        }
        requireKnown(Objects.requireNonNull(after, "after"));
        return committed.changes(after.number(), revision.number(), limit);
    }

    private void requireKnown(Revision asked) {
        if (asked.isAfter(revision)) {
            throw new UnknownRevisionException(asked, revision);
        }
    }
}
