package org.towntwinning.testkit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Change;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.Recorded;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.Versioned;

/**
 * Everything that can be observed of a snapshot: the records with their versions in every revision up to it, the
 * history of every id that ever was, and the feed. Two stores of the same content cannot be told apart by reading.
 */
final class StoreContent {

    /** The records in revision 0, 1, 2 ..., in the order in which the store streams them. */
    private final List<List<Versioned<? extends RegisterRecord>>> states = new ArrayList<>();

    private final SortedMap<RecordId, List<? extends Recorded<?>>> histories = new TreeMap<>(RecordId.ORDER);
    private final List<Change> changes = new ArrayList<>();

    private StoreContent() {}

    /** The content of a store at its latest revision. */
    static StoreContent of(TwinningStore store) {
        return store.read(StoreContent::of);
    }

    static StoreContent of(Snapshot snapshot) {
        StoreContent content = new StoreContent();
        content.readChanges(snapshot);
        for (long number = 0; number <= snapshot.revision().number(); number++) {
            content.states.add(ByKind.all(snapshot.at(Revision.of(number))));
        }
        for (Change change : content.changes) {
            for (RecordChange record : change.records()) {
                content.histories.computeIfAbsent(record.id(), id -> ByKind.history(snapshot, id));
            }
        }
        return content;
    }

    private void readChanges(Snapshot snapshot) {
        List<Change> next = snapshot.changes(Revision.EMPTY, Snapshot.MAX_CHANGES);
        while (!next.isEmpty()) {
            changes.addAll(next);
            next = snapshot.changes(next.get(next.size() - 1).revision(), Snapshot.MAX_CHANGES);
        }
    }

    /** The records in the latest revision. */
    List<RegisterRecord> records() {
        return states.get(states.size() - 1).stream()
                .<RegisterRecord>map(Versioned::value)
                .toList();
    }

    /** The first thing in which this content is not that of another store, in words; empty if there is none. */
    Optional<String> differenceTo(StoreContent expected) {
        if (states.size() != expected.states.size()) {
            return Optional.of(
                    "the latest revision is " + (states.size() - 1) + " rather than " + (expected.states.size() - 1));
        }
        for (int number = 0; number < states.size(); number++) {
            Optional<String> difference =
                    difference("in revision " + number + " record ", states.get(number), expected.states.get(number));
            if (difference.isPresent()) {
                return difference;
            }
        }
        Optional<String> ofFeed = difference("in the feed change ", changes, expected.changes);
        return ofFeed.isPresent() ? ofFeed : differenceOfHistories(expected);
    }

    private Optional<String> differenceOfHistories(StoreContent expected) {
        if (!histories.keySet().equals(expected.histories.keySet())) {
            return Optional.of(
                    "there are histories of " + histories.keySet() + " rather than of " + expected.histories.keySet());
        }
        for (Map.Entry<RecordId, List<? extends Recorded<?>>> each : histories.entrySet()) {
            List<? extends Recorded<?>> other = Objects.requireNonNull(expected.histories.get(each.getKey()));
            Optional<String> difference =
                    difference("in the history of " + each.getKey() + " entry ", each.getValue(), other);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> difference(String where, List<?> actual, List<?> expected) {
        for (int i = 0; i < Math.min(actual.size(), expected.size()); i++) {
            if (!actual.get(i).equals(expected.get(i))) {
                return Optional.of(
                        where + i + " is " + shown(actual.get(i)) + " rather than " + shown(expected.get(i)));
            }
        }
        return actual.size() == expected.size()
                ? Optional.empty()
                : Optional.of(where + "s are " + actual.size() + " rather than " + expected.size());
    }

    /** With the value of an entry of a history, which does not print it itself. */
    private static String shown(Object value) {
        return value instanceof Recorded<?> recorded ? recorded + " " + recorded.value() : value.toString();
    }
}
