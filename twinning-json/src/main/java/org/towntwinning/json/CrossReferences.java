package org.towntwinning.json;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.tree.Place;
import org.towntwinning.json.tree.Problems;
import org.towntwinning.json.tree.Stopped;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;

/**
 * Checks while a document streams by that ids are unique and that what is referred to exists (rule R-07). Keeps the ids
 * and, up to a limit, the references that are still open, and no record.
 */
final class CrossReferences {

    private record Open(@Nullable RecordId from, int line, int column, String path) {}

    /** The references to one record that has not come yet; the first one is always kept. */
    private static final class Awaited {
        private final List<Open> references = new ArrayList<>(1);
        private int more;

        private String others() {
            return more == 0 ? "" : "; " + more + " more references do the same";
        }
    }

    private final Problems problems;
    private final int limit;
    private final Map<RecordId, Integer> lines = new HashMap<>();
    private final Map<RecordId, Awaited> open = new LinkedHashMap<>();
    private final Set<RecordKind> incomplete = EnumSet.noneOf(RecordKind.class);
    private int kept;

    /**
     * Begins.
     *
     * @param problems receives what is wrong
     * @param limit how many records may be awaited at a time, and about how many references to them are kept
     */
    CrossReferences(Problems problems, int limit) {
        this.problems = problems;
        this.limit = limit;
    }

    /** A record of the document, taken or refused: what refers to it is not to be blamed. */
    void declare(RecordId id, Place place) {
        Integer first = lines.putIfAbsent(id, place.line());
        if (first != null) {
            problems.add(
                    place,
                    "id.duplicate",
                    "there is more than one " + id.kind().word() + " " + id.value() + ", the first with its id in line "
                            + first + ": give each its own id, or leave one out");
        }
        Awaited arrived = open.remove(id);
        if (arrived != null) {
            kept -= arrived.references.size();
        }
    }

    /** Of this kind there are records whose ids are not known; one of them may be what is missing. */
    void incomplete(RecordKind kind) {
        incomplete.add(kind);
    }

    /**
     * A record refers to another, whether or not something else is wrong with it.
     *
     * @param from the id of the record, or null if not known
     * @param target the record referred to
     * @param place where
     */
    void refer(@Nullable RecordId from, RecordId target, Place place) {
        if (lines.containsKey(target)) {
            return;
        }
        Awaited awaited = open.get(target);
        if (awaited == null) {
            if (open.size() == limit) {
                problems.add(
                        place,
                        "json.too-many-open-references",
                        "more than " + limit
                                + " records are referred to that have not come yet: put what is referred to"
                                + " first, or raise the limit");
                throw new Stopped();
            }
            awaited = new Awaited();
            open.put(target, awaited);
        } else if (kept >= limit) {
            awaited.more++;
            return;
        }
        kept++;
        awaited.references.add(new Open(from, place.line(), place.column(), place.path()));
    }

    /** At the end of the document, what is still open stays so. */
    void report() {
        open.forEach((target, awaited) -> {
            if (!incomplete.contains(target.kind())) {
                String message = "there is no " + target.kind().word() + " " + target.value()
                        + " in this document: add it, or refer to another" + awaited.others();
                awaited.references.forEach(from ->
                        problems.add(from.line, from.column, from.path, from.from, "reference.missing", message));
            }
        });
    }
}
