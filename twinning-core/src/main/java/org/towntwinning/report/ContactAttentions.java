package org.towntwinning.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.IntentionState;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Visit;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.RelationId;
import org.towntwinning.time.DateSpan;

/** Interactions that somebody must act on: outcomes not recorded, intentions overdue, requests unanswered, trips. */
final class ContactAttentions {

    private final Scope scope;
    private final LocalDate day;
    private final Contacts contacts;
    private final List<RelationId> relations;
    private final TravelAttentions travel;

    ContactAttentions(Scope scope, Contacts contacts, List<RelationView> relations) {
        this.scope = scope;
        this.day = scope.day();
        this.contacts = contacts;
        this.relations = relations.stream().map(RelationView::id).toList();
        this.travel = new TravelAttentions(scope);
    }

    void addTo(List<Attention> found) {
        for (Contact contact : contacts.all()) {
            List<RelationId> concerned = concerned(contact.known().relations());
            if (contact.state() == Contact.State.INTENDED) {
                addOverdue(contact, concerned, found);
            } else {
                addUnrecorded(contact, concerned, found);
                travel.add(contact, concerned, found);
            }
        }
        contacts.requests().matters().forEach(matter -> addUnanswered(matter, found));
    }

    /** Those of the report, in its order. */
    private List<RelationId> concerned(Set<RelationId> named) {
        return relations.stream().filter(named::contains).toList();
    }

    private void addOverdue(Contact contact, List<RelationId> concerned, List<Attention> found) {
        Intention intention = (Intention) contact.known();
        boolean open = intention.stateOn(day).possible().equals(Set.of(IntentionState.OPEN));
        intention
                .foreseen()
                .filter(foreseen ->
                        open && DateSpan.of(foreseen).endedBefore(day).isDefinite())
                .ifPresent(foreseen -> found.add(new IntentionOverdue(
                        Urgency.ACT,
                        concerned,
                        List.of(new Cause(intention.id(), "foreseen")),
                        new IntentionOverdue.Facts(intention, foreseen))));
    }

    /** What was planned is reported until it is settled; what was never recorded at all only in its period. */
    private void addUnrecorded(Contact contact, List<RelationId> concerned, List<Attention> found) {
        Interaction known = contact.known();
        boolean event = known instanceof Visit || known instanceof Meeting || known instanceof Activity;
        Set<Outcome> possible = contact.outcome().possible();
        boolean settled = possible.contains(Outcome.HELD) || possible.contains(Outcome.CANCELLED);
        boolean reported =
                possible.contains(Outcome.PLANNED) || contact.inPeriod().isPossible();
        if (event && !settled && reported && contact.over(day).isDefinite()) {
            found.add(new OutcomeNotRecorded(
                    Urgency.CHECK,
                    concerned,
                    List.of(new Cause(known.id(), "outcomes")),
                    new OutcomeNotRecorded.Facts(known, contact.outcome())));
        }
    }

    private void addUnanswered(List<OpenRequest> matter, List<Attention> found) {
        List<OpenRequest> waiting = matter.stream()
                .filter(request -> !request.answered().isPossible())
                .toList();
        if (waiting.isEmpty() || waiting.get(0).direction() == Direction.NONE) {
            return;
        }
        OpenRequest first = waiting.get(0);
        int days = scope.rules().requestAnswerDays();
        LocalDate due = first.request().date().latest().plusDays(days);
        if (!day.isAfter(due)) {
            return;
        }
        Set<RelationId> named = new TreeSet<>();
        waiting.forEach(request -> named.addAll(request.request().relations()));
        List<InteractionId> repetitions =
                waiting.stream().skip(1).map(OpenRequest::id).toList();
        found.add(new RequestUnanswered(
                first.direction() == Direction.INCOMING ? Urgency.ACT : Urgency.CHECK,
                concerned(named),
                waiting.stream().map(request -> new Cause(request.id(), "")).toList(),
                new RequestUnanswered.Facts(first.request(), first.direction(), repetitions, due, days)));
    }
}
