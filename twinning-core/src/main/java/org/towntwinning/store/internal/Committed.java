package org.towntwinning.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Change;
import org.towntwinning.store.Effect;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.Revision;
import org.towntwinning.store.spi.CommitLog;

/** Everything that was committed up to a revision. Immutable, but for past values that are left to the log. */
final class Committed {

    private final CommitLog log;
    private final Records records;
    private final RegisterIndex index;
    private final SortedTree<Long, Change> changes;

    private Committed(CommitLog log, Records records, RegisterIndex index, SortedTree<Long, Change> changes) {
        this.log = log;
        this.records = records;
        this.index = index;
        this.changes = changes;
    }

    /** The empty register, over the log that keeps past values. */
    static Committed nothing(CommitLog log) {
        return new Committed(log, Records.NONE, RegisterIndex.EMPTY, SortedTree.empty(Comparator.naturalOrder()));
    }

    /**
     * What is committed with a further change. Where that erases a record, the revisions that touched it are blanked.
     */
    Committed with(Change change, Records changedRecords, RegisterIndex changedIndex) {
        SortedTree<Long, Change> all = changes.with(change.revision().number(), change);
        for (RecordChange each : change.records()) {
            if (each.effect() == Effect.ERASED) {
                all = blanked(all, changedRecords.newest(each.id()));
            }
        }
        return new Committed(log, changedRecords, changedIndex, all);
    }

    /** The same with the value of a record that was left to the log. */
    Committed holding(Records heldRecords, RegisterIndex heldIndex) {
        return new Committed(log, heldRecords, heldIndex, changes);
    }

    /** The changes without the summaries of all revisions that touched a record (rule R-12). */
    private static SortedTree<Long, Change> blanked(SortedTree<Long, Change> changes, @Nullable Stretch newest) {
        SortedTree<Long, Change> blanked = changes;
        for (Stretch each = newest; each != null; each = each.earlier()) {
            Change told = Objects.requireNonNull(blanked.get(each.from()), "change");
            if (told.note().summary().isPresent()) {
                Change untold =
                        new Change(told.revision(), told.recorded(), told.note().withSummary(null), told.records());
                blanked = blanked.with(each.from(), untold);
            }
        }
        return blanked;
    }

    Records records() {
        return records;
    }

    RegisterIndex index() {
        return index;
    }

    /** The record of a stretch: held, or read from the log; null if there is none, or none any longer. */
    @Nullable
    RegisterRecord valueOf(@Nullable Stretch stretch) {
        if (stretch == null || !Stretch.isLive(stretch)) {
            return null;
        }
        RegisterRecord held = stretch.held();
        RecordId id = stretch.id();
        return held != null ? held : log.read(Revision.of(stretch.from()), id).orElse(null);
    }

    /** A stretch as it is kept behind a newer one: the log, if it can, has its value. */
    Stretch asPast(Stretch before) {
        return log.readsBack() ? before.released() : before;
    }

    /** The latest revision. Revisions have no gaps, so that it is the number of changes. */
    Revision revision() {
        return Revision.of(changes.size());
    }

    /** The change that made a revision. */
    Change change(long revision) {
        return Objects.requireNonNull(changes.get(revision), "revision");
    }

    /** When the latest revision was recorded; before all time if there is none. */
    Instant recorded() {
        return changes.size() == 0 ? Instant.MIN : change(changes.size()).recorded();
    }

    /** The changes after a revision up to another, in order, but no more than a given number. */
    List<Change> changes(long after, long upTo, int limit) {
        List<Change> found = new ArrayList<>();
        Iterator<Change> following = changes.valuesAfter(after);
        while (following.hasNext() && found.size() < limit && after + found.size() < upTo) {
            found.add(following.next());
        }
        return List.copyOf(found);
    }

    /** The last revision up to a given one that was recorded at a moment or before; 0 if there is none. */
    long revisionAt(Instant moment, long upTo) {
        long known = 0;
        long tooLate = upTo + 1;
        while (tooLate - known > 1) {
            long middle = known + (tooLate - known) / 2;
            if (change(middle).recorded().isAfter(moment)) {
                tooLate = middle;
            } else {
                known = middle;
            }
        }
        return known;
    }
}
