package org.towntwinning.relation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RecordedOrder;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.Violations;

/** The rules within one relation. Each adds what is wrong; none stops at the first violation. */
final class RelationRules {

    private static final int NAMED = 5;

    private final Violations violations;
    private final List<Party> parties;
    private final List<KindChange> kinds;
    private final List<LifecycleEvent> events;
    private final List<Agreement> agreements;
    private final List<RoleAssignment> roleAssignments;

    RelationRules(
            Violations violations,
            List<Party> parties,
            List<KindChange> kinds,
            List<LifecycleEvent> events,
            List<Agreement> agreements,
            List<RoleAssignment> roleAssignments) {
        this.violations = violations;
        this.parties = parties;
        this.kinds = kinds;
        this.events = events;
        this.agreements = agreements;
        this.roleAssignments = roleAssignments;
    }

    void check() {
        checkParties();
        checkKinds();
        checkSequence();
        new OrderRules(violations).check(events);
        checkSides();
        checkAgreements();
    }

    private void checkParties() {
        violations.check(
                "parties",
                parties.size() >= 2,
                "relation.too-few-parties",
                () -> "a relation has two or more parties, not " + parties.size() + ": add the other side");
        ListMultimap<MunicipalityId, Integer> positions = ArrayListMultimap.create();
        for (int i = 0; i < parties.size(); i++) {
            for (MunicipalityId town : parties.get(i).municipalities()) {
                checkOnce(town, i, positions.get(town));
                positions.put(town, i);
            }
        }
    }

    /** A town may come back after it left, but is never two parties at once. */
    private void checkOnce(MunicipalityId town, int position, List<Integer> earlier) {
        Party party = parties.get(position);
        for (int other : earlier) {
            if (!isAfter(parties.get(other), party) && !isAfter(party, parties.get(other))) {
                violations.add(
                        "parties[" + position + "]",
                        "relation.self-pair",
                        town + " is parties[" + other + "] already, and no town is twinned with itself: name the other"
                                + " town, or when it left and when it joined again");
                return;
            }
        }
    }

    /** Whether the later party may have joined after the earlier one left. */
    private static boolean isAfter(Party earlier, Party later) {
        return earlier.left().isPresent()
                && later.joined().isPresent()
                && !later.joined()
                        .get()
                        .date()
                        .latest()
                        .isBefore(earlier.left().get().earliest());
    }

    private void checkKinds() {
        violations.check(
                "kinds",
                !kinds.isEmpty(),
                "relation.no-kind",
                () -> "a relation has a kind: add PARTNERSHIP, FRIENDSHIP, CONTACT or PROJECT_PARTNERSHIP");
        RecordedOrder order = new RecordedOrder(violations);
        for (int i = 0; i < kinds.size(); i++) {
            RelationKind kind = kinds.get(i).kind();
            Optional<PartialDate> since = kinds.get(i).since();
            String path = "kinds[" + i + "].since";
            violations.check(
                    path,
                    i == 0 || since.isPresent(),
                    "relation.kind-undated",
                    () -> "only the first kind may lack a date: say since when it is " + kind
                            + ", XXXX if it is not known");
            since.ifPresent(date -> order.next(path, date));
        }
    }

    /** Which event may follow which: rule S6.4. */
    private void checkSequence() {
        boolean begins = events.stream()
                .anyMatch(event -> event instanceof Established
                        || event instanceof Proposed
                        || event instanceof ExplorationOpened);
        violations.check(
                "events",
                begins,
                "relation.no-event",
                () ->
                        "a relation begins with a founding, a proposal or an exploration: add one, with XXXX if its date is"
                                + " not known");
        Status status = null;
        for (int i = 0; i < events.size(); i++) {
            LifecycleEvent event = events.get(i);
            String problem = event.fold(new Misplaced(status));
            if (!problem.isEmpty()) {
                violations.add("events[" + i + "]", "event.sequence", problem);
            }
            Transition transition = event.fold(new Transition.Of(status));
            status = transition.changes() ? transition.next() : status;
        }
    }

    /** Whether an event begins a life of the relation. */
    static boolean beginsLife(LifecycleEvent event) {
        return event instanceof Established || event instanceof Reestablished;
    }

    private void checkSides() {
        Set<MunicipalityId> sides = new LinkedHashSet<>();
        parties.forEach(party -> sides.addAll(party.municipalities()));
        for (int i = 0; i < roleAssignments.size(); i++) {
            checkSide(
                    sides,
                    "roleAssignments[" + i + "].side",
                    Optional.of(roleAssignments.get(i).side()));
        }
        for (int i = 0; i < events.size(); i++) {
            LifecycleEvent event = events.get(i);
            if (event instanceof Suspended suspended) {
                checkSide(sides, "events[" + i + "].side", suspended.side());
            } else if (event instanceof Ended ended) {
                checkSide(sides, "events[" + i + "].side", ended.side());
            } else if (event instanceof Transferred transferred) {
                checkSide(sides, "events[" + i + "].from", Optional.of(transferred.from()));
                checkSide(sides, "events[" + i + "].to", Optional.of(transferred.to()));
            }
        }
    }

    private void checkSide(Set<MunicipalityId> sides, String path, Optional<MunicipalityId> side) {
        if (side.isPresent() && !sides.contains(side.get())) {
            violations.add(
                    path,
                    "relation.not-a-party",
                    side.get() + " is not a party of the relation: name one of its parties" + some(sides));
        }
    }

    private void checkAgreements() {
        Set<AgreementId> known = new LinkedHashSet<>();
        for (int i = 0; i < agreements.size(); i++) {
            AgreementId id = agreements.get(i).id();
            violations.check(
                    "agreements[" + i + "].id",
                    known.add(id),
                    "agreement.twice",
                    () -> id + " is the key of two agreements: give each its own");
        }
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Established established) {
                for (int k = 0; k < established.anchors().size(); k++) {
                    String path = "events[" + i + "].anchors[" + k + "].agreement";
                    checkAgreement(known, path, established.anchors().get(k).agreement());
                }
            } else if (events.get(i) instanceof Reestablished reestablished) {
                checkAgreement(known, "events[" + i + "].agreement", reestablished.agreement());
            }
        }
    }

    private void checkAgreement(Set<AgreementId> known, String path, Optional<AgreementId> agreement) {
        if (agreement.isPresent() && !known.contains(agreement.get())) {
            violations.add(
                    path,
                    "agreement.unknown",
                    agreement.get()
                            + " is not the key of an agreement of the relation: add the agreement, or name one that"
                            + " is there" + some(known));
        }
    }

    /** The first few of what would be right, so that a message stays readable. */
    private static String some(Collection<?> right) {
        String more = right.size() > NAMED ? ", ..." : "";
        return right.isEmpty()
                ? ""
                : right.stream().limit(NAMED).map(Object::toString).collect(Collectors.joining(", ", ", as ", more));
    }
}
