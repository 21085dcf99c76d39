package org.towntwinning.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Visit;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.Note;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.time.PartialDate;

/** Collects citations by document. */
final class SourceList {

    private final Map<DocumentId, Set<Citation>> citations = new LinkedHashMap<>();

    void add(Collection<Citation> further) {
        for (Citation citation : further) {
            citations
                    .computeIfAbsent(citation.document(), document -> new LinkedHashSet<>())
                    .add(citation);
        }
    }

    void addSources(Collection<Source> sources) {
        sources.forEach(source -> add(source.citations()));
    }

    SourceList addNotes(Collection<Note> notes) {
        notes.forEach(note -> add(note.citations()));
        return this;
    }

    void addClaims(ClaimedDate date) {
        for (Claim claim : date.claims()) {
            add(claim.citations());
        }
    }

    void add(LifecycleEvent event) {
        if (event instanceof Established established) {
            established.anchors().stream().map(Anchor::date).forEach(this::addClaims);
        } else if (event instanceof Suspended suspended) {
            suspended.resumed().map(Resumption::citations).ifPresent(this::add);
        }
        add(event.citations());
    }

    void add(Committee committee) {
        committee.dissolutionNotice().ifPresent(notice -> add(notice.citations()));
        for (CommitteeTask task : committee.tasks()) {
            add(task.citations());
        }
        for (AnnualReport report : committee.annualReports()) {
            add(report.citations());
        }
        addNotes(committee.notes());
    }

    void add(Interaction interaction) {
        add(interaction.citations());
        if (interaction instanceof Visit visit) {
            for (CouncilNotice notice : visit.notices()) {
                add(notice.citations());
            }
        } else if (interaction instanceof Request request) {
            request.answer().map(Answer::citations).ifPresent(this::add);
        }
        addNotes(interaction.notes());
    }

    SourceList add(ContactReport contacts) {
        contacts.held().forEach(contact -> add(contact.interaction()));
        contacts.cancelled().forEach(contact -> add(contact.interaction()));
        contacts.planned().forEach(contact -> add(contact.interaction()));
        contacts.intentions().forEach(intention -> add(intention.intention()));
        contacts.requests().forEach(request -> add(request.request()));
        return this;
    }

    SourceList addAll(Collection<Interaction> interactions) {
        interactions.forEach(this::add);
        return this;
    }

    /** In order of the documents' dates, undated ones last, then of id. */
    List<Source> toSources(Scope scope) {
        Comparator<DocumentId> inTime = Comparator.<DocumentId, PartialDate>comparing(id -> scope.records()
                        .find(id, Document.class)
                        .map(Document::date)
                        .filter(date -> !date.isUnknown())
                        .orElse(PartialDate.onOrAfter(PartialDate.MAX)))
                .thenComparing(id -> id);
        return citations.keySet().stream()
                .sorted(inTime)
                .map(id -> new Source(new Source.Fields(
                        id,
                        List.copyOf(citations.getOrDefault(id, Set.of())),
                        scope.knowledge().existed(id))))
                .toList();
    }
}
