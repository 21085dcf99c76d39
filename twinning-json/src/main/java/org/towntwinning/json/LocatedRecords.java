package org.towntwinning.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.towntwinning.json.tree.Node;
import org.towntwinning.json.tree.Node.ArrayNode;
import org.towntwinning.json.tree.Node.ObjectNode;
import org.towntwinning.json.tree.Node.TextNode;
import org.towntwinning.json.tree.Place;
import org.towntwinning.json.tree.Problems;
import org.towntwinning.json.tree.Stopped;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.Reference;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.RegisterRules;
import org.towntwinning.store.RuleViolation;
import org.towntwinning.validation.Violation;

/** The records of a document that is read as a whole, with the places that rules across records speak of. */
final class LocatedRecords {

    /** What {@link CrossReferences} has said already, of records that are not here, too. */
    private static final Set<String> SAID = Set.of("id.duplicate", "reference.missing");

    private final List<RegisterRecord> records = new ArrayList<>();
    private final Map<RecordId, Map<String, Place>> places = new HashMap<>();

    void add(RegisterRecord record, Node node) {
        records.add(record);
        Map<String, Place> kept = new HashMap<>();
        kept.put("", node.place());
        for (Reference reference : record.references()) {
            kept.put(reference.path(), node.at(reference.path()));
        }
        int position = 0;
        for (ExternalId id : record.externalIds()) {
            kept.put("externalIds[" + position + "]", placeOf(id, node));
            position++;
        }
        kept.put("parties", node.at("parties"));
        places.putIfAbsent(record.id(), kept);
    }

    /** A record has its external ids in their own order, which need not be the order of the text. */
    private static Place placeOf(ExternalId id, Node record) {
        if (record instanceof ObjectNode object && object.members().get("externalIds") instanceof ArrayNode ids) {
            for (Node each : ids.elements()) {
                if (hasText(each, "scheme", id.scheme()) && hasText(each, "value", id.value())) {
                    return each.place();
                }
            }
        }
        return record.place();
    }

    private static boolean hasText(Node node, String member, String value) {
        return node instanceof ObjectNode object
                && object.members().get(member) instanceof TextNode text
                && text.value().equals(value);
    }

    List<RegisterRecord> records() {
        return records;
    }

    /** Checks the rules across records (rule R-08). */
    void check(Problems problems) {
        try {
            addTo(problems);
        } catch (Stopped stopped) {
            // So many are wrong that no more are listed.
        }
    }

    private void addTo(Problems problems) {
        for (RuleViolation found : RegisterRules.check(records)) {
            Violation violation = found.violation();
            if (!SAID.contains(violation.code())) {
                Place place = placeOf(found.record(), violation.path());
                problems.add(
                        place.line(),
                        place.column(),
                        place.path(),
                        found.record(),
                        violation.code(),
                        violation.message());
            }
        }
    }

    private Place placeOf(RecordId record, String path) {
        Map<String, Place> kept = places.getOrDefault(record, Map.of());
        Place place = kept.get(path);
        Place whole = kept.get("");
        if (place != null) {
            return place;
        }
        if (whole != null) {
            return whole.below(path);
        }
        throw new IllegalStateException(record + " is no record of this document");
    }
}
