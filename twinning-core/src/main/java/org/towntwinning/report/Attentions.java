package org.towntwinning.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.towntwinning.committee.Committee;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RelationId;

/** Finds what somebody must act on, in the order of a report. */
final class Attentions {

    private final Scope scope;
    private final List<RelationView> relations;
    private final List<Committee> committees;
    private final Contacts contacts;

    Attentions(Scope scope, List<RelationView> relations, List<Committee> committees, Contacts contacts) {
        this.scope = scope;
        this.relations = relations;
        this.committees = committees;
        this.contacts = contacts;
    }

    List<Attention> list() {
        List<Attention> found = new ArrayList<>();
        for (RelationView relation : relations) {
            new RelationAttentions(scope, relation).addTo(found);
            new RoleAttentions(scope, relation).addTo(found);
            new AgreementAttentions(scope, relation).addTo(found);
            new JubileeAttentions(scope, relation).addTo(found);
            new DormantAttentions(scope, relation, contacts.of(relation.id())).addTo(found);
        }
        new CommitteeAttentions(scope, committees, relations).addTo(found);
        new ContactAttentions(scope, contacts, relations).addTo(found);
        return found.stream()
                .filter(attention -> !scope.rules().silenced().contains(attention.kind()))
                .sorted(order())
                .toList();
    }

    /** By urgency, kind, place of the first relation in the report, and cause; none last. */
    private Comparator<Attention> order() {
        Map<RelationId, Integer> places = new HashMap<>();
        relations.forEach(relation -> places.put(relation.id(), places.size()));
        return Comparator.comparing(Attention::urgency)
                .thenComparing(Attention::kind)
                .thenComparing(attention -> attention.relations().stream()
                        .findFirst()
                        .map(places::get)
                        .orElse(places.size()))
                .thenComparing(attention -> attention.causes().get(0).record(), RecordId.ORDER)
                .thenComparing(attention -> attention.causes().get(0).path());
    }
}
