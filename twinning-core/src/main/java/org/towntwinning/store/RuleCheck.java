package org.towntwinning.store;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.towntwinning.interaction.Request;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.Reference;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Relation;
import org.towntwinning.validation.Violation;
import org.towntwinning.validation.Violations;

/**
 * One check of the rules across records. Each rule looks at the records that were written and at those that they may
 * have put in the wrong, and names the same record whichever of them was written. That is why the answer does not
 * depend on how much of the register was.
 */
final class RuleCheck {

    private final Map<RecordId, RegisterRecord> written;
    private final RegisterLookup register;
    private final SortedMap<RecordId, List<Violation>> found = new TreeMap<>(RecordId.ORDER);

    RuleCheck(Map<RecordId, RegisterRecord> written, RegisterLookup register) {
        this.written = written;
        this.register = register;
    }

    List<RuleViolation> run(Collection<? extends RecordId> removed) {
        checkReferences(removed);
        checkExternalIds();
        OverlapCheck.of(Iterables.filter(written.values(), Relation.class), register)
                .forEach(overlap -> add(overlap.later(), "parties", "relation.overlap", overlap.message()));
        SuccessionCycles.of(Iterables.filter(written.values(), Municipality.class), register)
                .forEach(cycle -> add(cycle.first(), cycle.path(), "succession.cycle", cycle.message()));
        checkRepetitions();
        return found.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(violation -> new RuleViolation(entry.getKey(), violation)))
                .toList();
    }

    /** A record whose id was seen before: the register cannot hold it, so that only its references can be judged. */
    void checkDuplicate(RegisterRecord duplicate) {
        RecordId id = duplicate.id();
        add(
                id,
                "id",
                "id.duplicate",
                "there is more than one " + id.kind().word() + " " + id.value()
                        + ": give each its own id, or leave one out");
        checkReferences(duplicate);
    }

    private void checkReferences(Collection<? extends RecordId> removed) {
        SortedMap<RecordId, RegisterRecord> suspects = new TreeMap<>(RecordId.ORDER);
        suspects.putAll(written);
        for (RecordId id : removed) {
            for (RecordId referrer : register.referrersOf(id)) {
                register.find(referrer).ifPresent(record -> suspects.put(referrer, record));
            }
        }
        suspects.values().forEach(this::checkReferences);
    }

    private void checkReferences(RegisterRecord record) {
        for (Reference reference : record.references()) {
            RecordId target = reference.target();
            if (register.find(target).isEmpty()) {
                add(
                        record.id(),
                        reference.path(),
                        "reference.missing",
                        "there is no " + target.kind().word() + " " + target.value()
                                + ": insert it, do not remove it, or refer to another");
            }
        }
    }

    /** The first bearer in the order of ids is right, the others are not. */
    private void checkExternalIds() {
        Set<IndexedRecords.Bearing> seen = new HashSet<>();
        SortedMap<RecordId, SortedMap<ExternalId, RecordId>> doubles = new TreeMap<>(RecordId.ORDER);
        for (RegisterRecord record : written.values()) {
            RecordKind kind = record.id().kind();
            for (ExternalId externalId : record.externalIds()) {
                if (seen.add(new IndexedRecords.Bearing(kind, externalId))) {
                    SortedSet<RecordId> bearers = new TreeSet<>(RecordId.ORDER);
                    bearers.addAll(register.withExternalId(kind, externalId));
                    bearers.stream()
                            .skip(1)
                            .forEach(bearer -> doubles.computeIfAbsent(bearer, key -> new TreeMap<>())
                                    .put(externalId, bearers.first()));
                }
            }
        }
        doubles.forEach((bearer, first) -> first.forEach((externalId, rightful) -> add(
                bearer,
                pathOf(bearer, externalId),
                "external-id.duplicate",
                Violations.quote(externalId.toString()) + " is the id of "
                        + rightful.kind().word() + " " + rightful.value()
                        + " already: an external id means one record, correct it in one of them")));
    }

    private String pathOf(RecordId bearer, ExternalId externalId) {
        int position = register.find(bearer)
                .map(record -> Iterables.indexOf(record.externalIds(), externalId::equals))
                .orElse(-1);
        return "externalIds[" + position + "]";
    }

    /** A request may come to be in the wrong by what it repeats, which becomes something else. */
    private void checkRepetitions() {
        SortedMap<RecordId, Request> suspects = new TreeMap<>(RecordId.ORDER);
        for (RegisterRecord record : written.values()) {
            if (record instanceof Request request) {
                suspects.put(request.id(), request);
            } else if (record.id().kind() == RecordKind.INTERACTION) {
                for (RecordId referrer : register.referrersOf(record.id())) {
                    register.find(referrer)
                            .filter(Request.class::isInstance)
                            .ifPresent(request -> suspects.put(referrer, (Request) request));
                }
            }
        }
        for (Request request : suspects.values()) {
            request.repeats()
                    .flatMap(register::find)
                    .filter(repeated -> !(repeated instanceof Request))
                    .ifPresent(repeated -> add(
                            request.id(),
                            "repeats",
                            "request.repeats",
                            repeated.id().value()
                                    + " is not a request: name the request that this one repeats, or leave it out"));
        }
    }

    private void add(RecordId record, String path, String code, String message) {
        found.computeIfAbsent(record, key -> new ArrayList<>()).add(new Violation(path, code, message));
    }
}
