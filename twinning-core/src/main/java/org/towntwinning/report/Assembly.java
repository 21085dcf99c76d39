package org.towntwinning.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.Note;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.Snapshot;
import org.towntwinning.time.Certainty;

/** Puts a report together: reads the register once, then looks at it from the viewpoint. */
final class Assembly {

    private final Scope scope;
    private final Snapshot snapshot;
    private final NavigableMap<RelationId, RelationReading> readings = new TreeMap<>();

    Assembly(Scope scope, Snapshot snapshot) {
        this.scope = scope;
        this.snapshot = snapshot;
    }

    StateOfAffairs assemble() {
        List<Relation> relations = relations();
        CommitteeReading committees = new CommitteeReading(scope, snapshot, relations);
        Contacts contacts = new Contacts(scope, interactions(), readings.keySet());
        List<RelationView> views = relations.stream()
                .map(relation -> Objects.requireNonNull(readings.get(relation.id()))
                        .view(committees.of(relation), contacts.marking(relation.id()), contacts.report(relation.id())))
                .sorted(RelationReading.order())
                .toList();
        List<Attention> attentions = new Attentions(scope, views, committees.all(), contacts).list();
        Map<RelationId, List<Attention>> concerning = new TreeMap<>();
        attentions.forEach(attention -> attention
                .relations()
                .forEach(relation -> concerning
                        .computeIfAbsent(relation, id -> new ArrayList<>())
                        .add(attention)));
        List<RelationReport> reports = views.stream()
                .map(view -> view.report().with(concerning.getOrDefault(view.id(), List.of())))
                .toList();
        return report(reports, contacts, committees.others(views), attentions);
    }

    private StateOfAffairs report(
            List<RelationReport> relations,
            Contacts contacts,
            List<CommitteeReport> otherCommittees,
            List<Attention> attentions) {
        ContactReport otherContacts = contacts.reportOfNoRelation();
        List<NetworkReport> networks = networks();
        List<Note> notes = scope.records()
                .find(scope.viewpoint(), Municipality.class)
                .map(Municipality::notes)
                .map(scope.knowledge()::notes)
                .orElse(List.of());
        SourceList sources = new SourceList();
        relations.forEach(relation -> sources.addSources(relation.sources()));
        otherCommittees.forEach(committee -> sources.add(committee.committee()));
        networks.forEach(network -> sources.addNotes(network.network().notes()));
        List<Source> all = sources.add(otherContacts).addNotes(notes).toSources(scope);

        Mentions mentions = new Mentions(scope, contacts);
        scope.own().forEach(mentions::add);
        relations.forEach(mentions::add);
        otherCommittees.forEach(committee -> mentions.add(committee.id()));
        mentions.add(otherContacts).addSources(all).addAttentions(attentions).resolve();
        SortedMap<NetworkId, CityNetwork> byId = new TreeMap<>();
        networks.forEach(network -> byId.put(network.id(), network.network()));
        return new StateOfAffairs(new StateOfAffairs.Fields(
                scope.viewpoint(),
                scope.period(),
                scope.day(),
                scope.rules(),
                relations,
                otherContacts,
                otherCommittees,
                networks,
                notes,
                attentions,
                all,
                mentions.municipalities(),
                mentions.committees(),
                mentions.documents(),
                mentions.interactions(),
                Collections.unmodifiableSortedMap(byId),
                mentions.parties()));
    }

    /** Those in which the viewpoint is or was a party and of which the day knows, by id. */
    private List<Relation> relations() {
        Map<RelationId, Relation> found = new TreeMap<>();
        scope.own()
                .forEach(town -> snapshot.relations()
                        .forEach(RelationQuery.all().party(town), each -> {
                            scope.records().keep(each.value());
                            found.put(each.value().id(), each.value());
                        }));
        List<Relation> shown = new ArrayList<>();
        for (Relation relation : found.values()) {
            RelationReading reading = new RelationReading(scope, relation);
            if (reading.isShown()) {
                readings.put(relation.id(), reading);
                shown.add(relation);
            }
        }
        return shown;
    }

    /** Those that concern a relation of the report, or that involve the viewpoint. */
    private Collection<Interaction> interactions() {
        Map<InteractionId, Interaction> found = new TreeMap<>();
        snapshot.interactions().forEach(InteractionQuery.all(), each -> {
            Interaction interaction = each.value();
            scope.records().keep(interaction);
            found.put(interaction.id(), interaction);
        });
        KnownInteraction known = new KnownInteraction(scope.knowledge());
        found.values()
                .removeIf(interaction -> interaction.relations().stream().noneMatch(readings::containsKey)
                        && !Contacts.involves(scope, interaction.fold(known)));
        return found.values();
    }

    private List<NetworkReport> networks() {
        List<NetworkReport> networks = new ArrayList<>();
        snapshot.networks().forEach(NetworkQuery.all(), each -> {
            CityNetwork network = each.value();
            Certainty membership = scope.own().stream()
                    .map(town -> network.hasMember(town, scope.day()))
                    .reduce(Certainty.IMPOSSIBLE, Certainty::or);
            networks.add(new NetworkReport(
                    new NetworkReport.Fields(scope.knowledge().network(network, scope.own()), membership)));
        });
        Comparator<NetworkReport> membersFirst =
                Comparator.comparing(NetworkReport::membership).reversed();
        networks.sort(membersFirst.thenComparing(NetworkReport::id));
        return List.copyOf(networks);
    }
}
