package org.towntwinning.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeState;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;
import org.towntwinning.role.Actor;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.store.CommitteeQuery;
import org.towntwinning.store.Snapshot;
import org.towntwinning.time.Certainty;

/** The committees of a report: those that serve one of its relations or have their seat in the viewpoint. */
final class CommitteeReading {

    private final Scope scope;
    private final SortedMap<CommitteeId, Committee> stored = new TreeMap<>();
    private final Map<RelationId, Set<CommitteeId>> byRelation = new TreeMap<>();

    CommitteeReading(Scope scope, Snapshot snapshot, List<Relation> relations) {
        this.scope = scope;
        for (Relation relation : relations) {
            Set<CommitteeId> ids = new TreeSet<>();
            snapshot.committees()
                    .forEach(CommitteeQuery.all().relation(relation.id()), found -> ids.add(keep(found.value())));
            named(relation)
                    .forEach(actor -> scope.records()
                            .find(actor.committee(), Committee.class)
                            .ifPresent(committee -> ids.add(keep(committee))));
            byRelation.put(relation.id(), ids);
        }
        scope.own()
                .forEach(seat ->
                        snapshot.committees().forEach(CommitteeQuery.all().seat(seat), found -> keep(found.value())));
    }

    private CommitteeId keep(Committee committee) {
        scope.records().keep(committee);
        stored.put(committee.id(), committee);
        return committee.id();
    }

    private static List<Actor.CommitteeActor> named(Relation relation) {
        List<Actor> actors = new ArrayList<>(relation.executors());
        actors.addAll(relation.financers());
        relation.roleAssignments().forEach(assignment -> assignment.holder().ifPresent(actors::add));
        return actors.stream()
                .filter(Actor.CommitteeActor.class::isInstance)
                .map(Actor.CommitteeActor.class::cast)
                .toList();
    }

    /** All of them as stored, by id. */
    List<Committee> all() {
        return List.copyOf(stored.values());
    }

    /** Those of one relation, those of the viewpoint first, then by id. */
    List<CommitteeReport> of(Relation relation) {
        Comparator<CommitteeReport> ownFirst = Comparator.comparing(report -> !report.ownSide());
        return byRelation.getOrDefault(relation.id(), Set.of()).stream()
                .map(id -> Objects.requireNonNull(stored.get(id)))
                .flatMap(committee -> report(committee, relation).stream())
                .sorted(ownFirst.thenComparing(CommitteeReport::id))
                .toList();
    }

    /** Those with a seat in the viewpoint that stand in none of the reports of relations. */
    List<CommitteeReport> others(List<RelationView> relations) {
        Set<CommitteeId> shown = new TreeSet<>();
        relations.forEach(view -> view.report().committees().forEach(committee -> shown.add(committee.id())));
        return stored.values().stream()
                .filter(committee -> scope.isOwn(committee.seat()) && !shown.contains(committee.id()))
                .flatMap(committee -> report(committee, null).stream())
                .toList();
    }

    /** Empty if nothing of the committee, or nothing of its part in the relation, is known on the day. */
    private Optional<CommitteeReport> report(Committee committee, @Nullable Relation relation) {
        Committee known = scope.knowledge().committee(committee);
        AsOf<CommitteeState> state = known.stateOn(scope.day());
        Certainty serves = relation == null ? servesAny(known) : serves(known, relation);
        if (state.possible().isEmpty() || (relation != null && !hasPart(known, relation))) {
            return Optional.empty();
        }
        List<Likely<AnnualReport>> reports = known.annualReports().stream()
                .map(report -> new Likely<>(report, scope.knowledge().given(report)))
                .toList();
        return Optional.of(new CommitteeReport(new CommitteeReport.Fields(
                known,
                scope.isOwn(committee.seat()),
                state,
                serves,
                known.services().stream()
                        .filter(service ->
                                relation == null || service.relation().equals(relation.id()))
                        .toList(),
                known.tasks().stream()
                        .filter(task -> relation == null
                                || task.relation().map(relation.id()::equals).orElse(true))
                        .toList(),
                reports)));
    }

    /** Whether it has, or had, a part in the relation by the day. */
    private boolean hasPart(Committee committee, Relation relation) {
        Actor actor = Actor.committee(committee.id());
        return committee.serves(relation.id())
                || works(actor, relation)
                || held(actor, relation)
                        .anyMatch(assignment -> scope.knowledge().begun(assignment.period()));
    }

    private static boolean works(Actor actor, Relation relation) {
        return relation.executors().contains(actor) || relation.financers().contains(actor);
    }

    private static Stream<RoleAssignment> held(Actor actor, Relation relation) {
        return relation.roleAssignments().stream()
                .filter(assignment -> assignment.holder().filter(actor::equals).isPresent());
    }

    private Certainty servesAny(Committee committee) {
        return committee.services().stream()
                .map(service -> service.period().covers(scope.day()))
                .reduce(Certainty.IMPOSSIBLE, Certainty::or)
                .and(dissolved(committee).not());
    }

    private Certainty dissolved(Committee committee) {
        return committee.dissolved().map(date -> date.reachedBy(scope.day())).orElse(Certainty.IMPOSSIBLE);
    }

    /** By its services; or because the relation names it as executor, financer or holder of a role. */
    private Certainty serves(Committee committee, Relation relation) {
        Actor actor = Actor.committee(committee.id());
        Certainty holds = held(actor, relation)
                .map(assignment -> assignment.period().covers(scope.day()))
                .reduce(Certainty.of(works(actor, relation)), Certainty::or);
        return committee
                .servesOn(relation.id(), scope.day())
                .or(holds)
                .and(dissolved(committee).not());
    }
}
