package org.towntwinning.json;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.towntwinning.json.tree.Node;
import org.towntwinning.json.tree.Place;
import org.towntwinning.json.tree.Problems;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.Reference;
import org.towntwinning.register.RegisterRecord;

/**
 * Checks while a document streams by that ids are unique and that what is referred to exists (rule R-07). Keeps the ids
 * and the references that are still open, and no record.
 */
final class CrossReferences {

    private record Open(RecordId from, int line, int column, String path) {}

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

    void refer(RegisterRecord record, Node node) {
        for (Reference reference : record.references()) {
            if (!lines.containsKey(reference.target())) {
                Place place = node.at(reference.path());
                open.computeIfAbsent(reference.target(), target -> new ArrayList<>())
                        .add(new Open(record.id(), place.line(), place.column(), place.path()));
            }
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
