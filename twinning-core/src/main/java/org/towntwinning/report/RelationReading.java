package org.towntwinning.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.towntwinning.committee.Committee;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.Note;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Status;
import org.towntwinning.relation.Suspended;
import org.towntwinning.role.Actor;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.RoleCoverage;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Timeline;

/** Reads a relation as it was known on the day of the report, seen from the viewpoint. */
final class RelationReading {

    private final Scope scope;
    private final Knowledge knowledge;
    private final LocalDate day;
    private final Relation relation;
    private final History history;

    RelationReading(Scope scope, Relation relation) {
        this.scope = scope;
        this.knowledge = scope.knowledge();
        this.day = scope.day();
        this.relation = relation;
        this.history = History.of(relation, knowledge);
    }

    /** Whether the relation belongs in the report: it exists, and the viewpoint is or was in it. */
    boolean isShown() {
        return !status().possible().isEmpty() && parties(true).findAny().isPresent();
    }

    /**
     * What the report says of the relation.
     *
     * @param marking the interactions that can mark its jubilees
     * @param contacts those of its interactions that the report lists
     */
    RelationView view(List<CommitteeReport> committees, List<Contact> marking, ContactReport contacts) {
        JubileeReading jubilees = new JubileeReading(scope, relation, history, marking);
        JubileeReport counted = jubilees.report();
        Agreements agreements = new Agreements(relation, history, status().of(Status.ENDED), knowledge);
        List<RoleCoverage> coverage = coverage();
        List<Note> notes = knowledge.notes(relation.notes());
        RelationReport.Fields fields = new RelationReport.Fields(
                relation.id(),
                relation.names(),
                parties(true).map(this::report).toList(),
                parties(false).map(this::report).toList(),
                status(),
                kind(),
                relation.exploredOn(day),
                founding(),
                anchors(),
                history.lastReestablishment().map(History.Entry::likely),
                history.lastEnd().map(History.Entry::likely),
                history.announcedEnd().map(History.Entry::event),
                suspensions(),
                history.entries().stream().map(History.Entry::likely).toList(),
                relation.origin(),
                relation.purpose(),
                relation.themes(),
                agreements.inForce(),
                agreements.past(),
                agreements.coming(),
                relation.executors(),
                relation.financers(),
                coverage,
                committees,
                contacts,
                counted,
                notes,
                relation.externalIds(),
                sources(agreements, coverage, committees, contacts, notes)
                        .addAll(celebrations(counted, marking))
                        .toSources(scope));
        return new RelationView(relation, history, jubilees, new RelationReport(fields, List.of()));
    }

    private Stream<Party> parties(boolean own) {
        return relation.parties().stream()
                .filter(party -> party.municipalities().stream().anyMatch(scope::isOwn) == own)
                .filter(party -> party.joined()
                        .map(ClaimedDate::date)
                        .map(knowledge::reached)
                        .orElse(true));
    }

    private PartyReport report(Party party) {
        return new PartyReport(new PartyReport.Fields(
                party.municipalities(), party.joined(), party.left().filter(knowledge::reached), party.belongsOn(day)));
    }

    private AsOf<Status> status() {
        AsOf<Status> status = relation.statusOn(day);
        return new AsOf<>(status.possible(), status.possiblyNone(), history.basis());
    }

    /** Rests on the changes that have come by the day, not on later ones. */
    private AsOf<RelationKind> kind() {
        List<AsOf.Change<RelationKind>> changes = relation.kinds().stream()
                .flatMap(change -> change.since().map(since -> new AsOf.Change<>(change.kind(), since)).stream())
                .toList();
        int known =
                Timeline.of(changes.stream().map(AsOf.Change::date).toList()).possibleBy(day);
        KindChange first = relation.kinds().get(0);
        return AsOf.on(day, first.since().isPresent() ? null : first.kind(), changes.subList(0, known));
    }

    private Optional<Anchor> founding() {
        return history.founding().map(History.Entry::event).map(Established::founding);
    }

    private List<Anchor> anchors() {
        return history.founding()
                .map(History.Entry::event)
                .map(Established::anchors)
                .orElse(List.of());
    }

    private List<Likely<Suspended>> suspensions() {
        List<Likely<Suspended>> open = new ArrayList<>();
        for (History.Entry<Suspended> entry : history.entries(Suspended.class)) {
            Certainty certainty = entry.event().openOn(day);
            if (certainty.isPossible()) {
                open.add(new Likely<>(entry.event(), certainty));
            }
        }
        return open;
    }

    private List<RoleCoverage> coverage() {
        List<RoleAssignment> live = relation.roleAssignments().stream()
                .filter(assignment -> !dissolved(assignment).isDefinite())
                .map(knowledge::assignment)
                .toList();
        Comparator<RoleCoverage> ownFirst = Comparator.comparing(coverage -> !scope.isOwn(coverage.side()));
        return relation.coverageOn(day).stream()
                .map(stored -> coverage(stored, live))
                .sorted(ownFirst)
                .toList();
    }

    private RoleCoverage coverage(RoleCoverage stored, List<RoleAssignment> live) {
        RoleCoverage known = RoleCoverage.of(stored.role(), stored.side(), live, stored.suspended(), day);
        boolean doubtful = known.state() == RoleCoverage.State.FILLED
                && known.assignments().stream()
                        .allMatch(assignment -> dissolved(assignment).isPossible());
        return doubtful
                ? new RoleCoverage(
                        known.role(),
                        known.side(),
                        known.state(),
                        Certainty.POSSIBLE,
                        known.assignments(),
                        known.suspended(),
                        known.basis())
                : known;
    }

    /** Whether the holder of a role is a committee that is dissolved. */
    private Certainty dissolved(RoleAssignment assignment) {
        return assignment
                .holder()
                .filter(Actor.CommitteeActor.class::isInstance)
                .map(Actor.CommitteeActor.class::cast)
                .flatMap(actor -> scope.records().find(actor.committee(), Committee.class))
                .flatMap(Committee::dissolved)
                .map(date -> date.reachedBy(day))
                .orElse(Certainty.IMPOSSIBLE);
    }

    /** The celebrations of the jubilees, also those outside the period. */
    private static List<Interaction> celebrations(JubileeReport jubilees, List<Contact> contacts) {
        Set<InteractionId> celebrations = jubilees.celebrations();
        return contacts.stream()
                .map(Contact::known)
                .filter(interaction -> celebrations.contains(interaction.id()))
                .toList();
    }

    private SourceList sources(
            Agreements agreements,
            List<RoleCoverage> coverage,
            List<CommitteeReport> committees,
            ContactReport contacts,
            List<Note> notes) {
        SourceList sources = new SourceList();
        for (Party party : relation.parties()) {
            if (party.joined().map(ClaimedDate::date).map(knowledge::reached).orElse(true)) {
                sources.add(party.citations());
                party.joined().ifPresent(sources::addClaims);
            }
        }
        for (KindChange change : relation.kinds()) {
            if (change.since().map(knowledge::reached).orElse(true)) {
                sources.add(change.citations());
            }
        }
        history.entries().forEach(entry -> sources.add(entry.event()));
        history.announcedEnd().ifPresent(entry -> sources.add(entry.event()));
        agreements.known().forEach(agreement -> sources.add(agreement.citations()));
        coverage.forEach(role -> role.assignments().forEach(assignment -> sources.add(assignment.citations())));
        committees.forEach(committee -> sources.add(committee.committee()));
        return sources.add(contacts).addNotes(notes);
    }

    /** The place of a relation in the report: see {@link StateOfAffairs#relations()}. */
    static Comparator<RelationView> order() {
        return Comparator.<RelationView>comparingInt(view -> group(view.report()))
                .thenComparing(RelationReading::beginning)
                .thenComparing(RelationView::id);
    }

    private static int group(RelationReport report) {
        if (!report.belongs().isPossible()) {
            return 4;
        }
        List<Status> order = List.of(Status.ACTIVE, Status.SUSPENDED, Status.PROPOSED, Status.ENDED);
        return order.stream()
                .filter(report.status().possible()::contains)
                .findFirst()
                .map(order::indexOf)
                .orElse(order.size());
    }

    /** The founding, else the first event; what is not known at all comes last. */
    private static PartialDate beginning(RelationView view) {
        return view.report()
                .founding()
                .map(Anchor::date)
                .map(ClaimedDate::date)
                .or(() -> view.history().entries().stream()
                        .findFirst()
                        .map(entry -> entry.event().date()))
                .filter(date -> !date.isUnknown())
                .orElse(PartialDate.onOrAfter(PartialDate.MAX));
    }
}
