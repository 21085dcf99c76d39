package org.towntwinning.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.towntwinning.store.Change;
import org.towntwinning.store.Revision;

/** Everything that was committed up to a revision. Immutable. */
final class Committed {

    static final Committed NOTHING =
            new Committed(Records.NONE, RegisterIndex.EMPTY, SortedTree.empty(Comparator.naturalOrder()));

    private final Records records;
    private final RegisterIndex index;
    private final SortedTree<Long, Change> changes;

    private Committed(Records records, RegisterIndex index, SortedTree<Long, Change> changes) {
        this.records = records;
        this.index = index;
        this.changes = changes;
    }

    /** What is committed with a further change. */
    Committed with(Change change, Records changedRecords, RegisterIndex changedIndex) {
        return new Committed(
                changedRecords, changedIndex, changes.with(change.revision().number(), change));
    }

    Records records() {
        return records;
    }

    RegisterIndex index() {
        return index;
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
