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
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;

/**
 * Checks while a document streams by that ids are unique and that what is referred to exists (rule R-07). Keeps the ids
 * and the references that are still open, and no record.
 */
final class CrossReferences {

    private record Open(@Nullable RecordId from, int line, int column, String path) {}

    private final Problems problems;
    private final Map<RecordId, Integer> lines = new HashMap<>();
    private final Map<RecordId, List<Open>> open = new LinkedHashMap<>();
    private final Set<RecordKind> incomplete = EnumSet.noneOf(RecordKind.class);

    CrossReferences(Problems problems) {
        this.problems = problems;
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
        open.remove(id);
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
        if (!lines.containsKey(target)) {
            open.computeIfAbsent(target, awaited -> new ArrayList<>())
                    .add(new Open(from, place.line(), place.column(), place.path()));
        }
    }

    /** At the end of the document, what is still open stays so. */
    void report() {
        open.forEach((target, references) -> {
            if (!incomplete.contains(target.kind())) {
                String message = "there is no " + target.kind().word() + " " + target.value()
                        + " in this document: add it, or refer to another";
                references.forEach(from ->
                        problems.add(from.line, from.column, from.path, from.from, "reference.missing", message));
            }
        });
    }
}
