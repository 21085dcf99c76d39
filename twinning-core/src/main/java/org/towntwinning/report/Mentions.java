package org.towntwinning.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.Reference;
import org.towntwinning.register.References;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;

/** The records that a report mentions, and those that they mention in turn, as known on the day. */
final class Mentions {

    private final Scope scope;
    private final Contacts contacts;
    private final Deque<RecordId> open = new ArrayDeque<>();
    private final Set<RecordId> seen = new HashSet<>();
    private final SortedMap<MunicipalityId, Municipality> municipalities = new TreeMap<>();
    private final SortedMap<CommitteeId, Committee> committees = new TreeMap<>();
    private final SortedMap<DocumentId, Document> documents = new TreeMap<>();
    private final SortedMap<InteractionId, Interaction> interactions = new TreeMap<>();
    private final SortedMap<RelationId, List<MunicipalityId>> parties = new TreeMap<>();

    Mentions(Scope scope, Contacts contacts) {
        this.scope = scope;
        this.contacts = contacts;
    }

    Mentions add(RecordId id) {
        if (seen.add(id)) {
            open.add(id);
        }
        return this;
    }

    Mentions addSources(Collection<Source> sources) {
        sources.forEach(source -> add(source.document()));
        return this;
    }

    Mentions addAttentions(Collection<Attention> attentions) {
        attentions.forEach(attention -> attention.records().forEach(this::add));
        return this;
    }

    Mentions add(ContactReport report) {
        report.held().forEach(contact -> add(contact.id()));
        report.cancelled().forEach(contact -> add(contact.id()));
        report.planned().forEach(contact -> add(contact.id()));
        report.intentions().forEach(intention -> add(intention.id()));
        report.requests().forEach(request -> add(request.id()));
        return this;
    }

    void add(RelationReport report) {
        References references = new References();
        report.events().forEach(event -> event.value().addTo(references));
        report.announcedEnd().ifPresent(end -> end.addTo(references));
        report.agreementsInForce().forEach(agreement -> agreement.value().addTo(references));
        report.pastAgreements().forEach(agreement -> agreement.addTo(references));
        report.comingAgreements().forEach(agreement -> agreement.addTo(references));
        report.executors().forEach(actor -> actor.addTo(references));
        report.financers().forEach(actor -> actor.addTo(references));
        report.coverage().forEach(role -> role.assignments().forEach(assignment -> assignment.addTo(references)));
        report.committees().forEach(committee -> add(committee.id()));
        report.jubilees().celebrations().forEach(this::add);
        add(report.id()).add(references.list()).addSources(report.sources()).add(report.contacts());
    }

    /** Follows all mentions to their end. Every record is visited once. */
    void resolve() {
        while (!open.isEmpty()) {
            resolve(open.remove());
        }
    }

    private void resolve(RecordId id) {
        if (id instanceof InteractionId interaction) {
            contacts.known(interaction).ifPresent(found -> put(interactions, interaction, found));
        } else {
            scope.records().find(id).ifPresent(found -> resolve(found));
        }
    }

    private void resolve(RegisterRecord found) {
        if (found instanceof Municipality municipality) {
            put(municipalities, municipality.id(), scope.knowledge().municipality(municipality));
        } else if (found instanceof Committee committee) {
            put(committees, committee.id(), scope.knowledge().committee(committee));
        } else if (found instanceof Document document) {
            put(documents, document.id(), document);
        } else if (found instanceof Relation relation) {
            List<MunicipalityId> towns = new ArrayList<>();
            relation.parties().stream().filter(this::hasJoined).forEach(party -> towns.addAll(party.municipalities()));
            parties.put(relation.id(), towns.stream().distinct().toList());
            towns.forEach(this::add);
        }
    }

    private boolean hasJoined(Party party) {
        return party.joined()
                .map(ClaimedDate::date)
                .map(scope.knowledge()::reached)
                .orElse(true);
    }

    private <I extends RecordId, T extends RegisterRecord> void put(SortedMap<I, T> found, I id, T record) {
        found.put(id, record);
        add(record.references());
    }

    private Mentions add(List<Reference> references) {
        references.forEach(reference -> add(reference.target()));
        return this;
    }

    SortedMap<MunicipalityId, Municipality> municipalities() {
        return Collections.unmodifiableSortedMap(municipalities);
    }

    SortedMap<CommitteeId, Committee> committees() {
        return Collections.unmodifiableSortedMap(committees);
    }

    SortedMap<DocumentId, Document> documents() {
        return Collections.unmodifiableSortedMap(documents);
    }

    SortedMap<InteractionId, Interaction> interactions() {
        return Collections.unmodifiableSortedMap(interactions);
    }

    SortedMap<RelationId, List<MunicipalityId>> parties() {
        return Collections.unmodifiableSortedMap(parties);
    }
}
