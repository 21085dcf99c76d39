package org.towntwinning.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Visit;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;

/** The interactions of a report: those of its relations, and those of the viewpoint that concern none of them. */
final class Contacts {

    private static final Comparator<Contact> IN_TIME = Comparator.comparing(Contact::known, Contact.IN_TIME);

    private final Scope scope;
    private final ContactReading reading;
    private final SortedMap<InteractionId, Contact> all = new TreeMap<>();
    private final Map<RelationId, List<Contact>> byRelation;
    private final Map<RelationId, List<Contact>> byJubilee;
    private final List<Contact> ofNoRelation;
    private final Requests requests;

    /**
     * Reads interactions.
     *
     * @param interactions those that concern one of the relations or involve the viewpoint
     * @param relations the relations of the report
     */
    Contacts(Scope scope, Collection<Interaction> interactions, Collection<RelationId> relations) {
        this.scope = scope;
        this.reading = new ContactReading(scope);
        this.byRelation = new TreeMap<>();
        relations.forEach(relation -> byRelation.put(relation, new ArrayList<>()));
        this.byJubilee = new TreeMap<>();
        this.ofNoRelation = new ArrayList<>();
        for (Interaction interaction : interactions) {
            add(reading.read(interaction));
        }
        byRelation.values().forEach(contacts -> contacts.sort(IN_TIME));
        ofNoRelation.sort(IN_TIME);
        this.requests =
                new Requests(scope.day(), all.values().stream().sorted(IN_TIME).toList());
    }

    private void add(Contact contact) {
        all.put(contact.stored().id(), contact);
        boolean placed = false;
        for (RelationId relation : contact.stored().relations()) {
            List<Contact> contacts = byRelation.get(relation);
            if (contacts != null) {
                contacts.add(contact);
                placed = true;
            }
        }
        if (!placed) {
            ofNoRelation.add(contact);
        }
        contact.stored().jubilees().stream()
                .map(JubileeOccasion::relation)
                .filter(relation -> !contact.stored().relations().contains(relation))
                .distinct()
                .forEach(relation -> byJubilee
                        .computeIfAbsent(relation, id -> new ArrayList<>())
                        .add(contact));
    }

    /** All of them, by id. */
    Collection<Contact> all() {
        return all.values();
    }

    /** Those of a relation of the report, in order of time. */
    List<Contact> of(RelationId relation) {
        return byRelation.getOrDefault(relation, List.of());
    }

    /** Those that can mark a jubilee of a relation: its own, and those that name one of its jubilees. */
    List<Contact> marking(RelationId relation) {
        return Stream.of(of(relation), byJubilee.getOrDefault(relation, List.of()))
                .flatMap(List::stream)
                .toList();
    }

    Requests requests() {
        return requests;
    }

    /** One that was read, or another of the register that is mentioned; empty if the day does not know it. */
    Optional<Interaction> known(InteractionId id) {
        return Optional.ofNullable(all.get(id))
                .or(() -> scope.records().find(id, Interaction.class).map(reading::read))
                .filter(contact -> contact.state() != Contact.State.HIDDEN)
                .map(Contact::known);
    }

    ContactReport report(RelationId relation) {
        return report(of(relation));
    }

    ContactReport reportOfNoRelation() {
        return report(ofNoRelation);
    }

    private ContactReport report(List<Contact> contacts) {
        return new ContactReport(new ContactReport.Fields(
                in(contacts, Contact.State.HELD)
                        .filter(contact -> contact.inPeriod().isPossible())
                        .map(Contact::report)
                        .toList(),
                in(contacts, Contact.State.CANCELLED)
                        .filter(this::isCancelledInPeriod)
                        .map(Contact::report)
                        .toList(),
                in(contacts, Contact.State.PLANNED).map(Contact::report).toList(),
                in(contacts, Contact.State.INTENDED).map(reading::openIntention).toList(),
                contacts.stream()
                        .flatMap(contact -> requests.open(contact.stored().id()).stream())
                        .toList()));
    }

    private static Stream<Contact> in(List<Contact> contacts, Contact.State state) {
        return contacts.stream().filter(contact -> contact.state() == state);
    }

    private boolean isCancelledInPeriod(Contact contact) {
        Predicate<DatedOutcome> inPeriod = outcome -> outcome.outcome() == Outcome.CANCELLED
                && outcome.known().fallsIn(scope.period()).isPossible();
        return contact.known().period().overlaps(scope.period()).isPossible()
                || outcomes(contact.known()).stream().anyMatch(inPeriod);
    }

    private static List<DatedOutcome> outcomes(Interaction interaction) {
        if (interaction instanceof Visit visit) {
            return visit.outcomes();
        }
        if (interaction instanceof Meeting meeting) {
            return meeting.outcomes();
        }
        return interaction instanceof Activity activity ? activity.outcomes() : List.of();
    }

    /**
     * Whether an interaction involves the viewpoint: as a town that visits or is visited, or by somebody who acts for
     * it.
     *
     * @param interaction as known on the day: a notice that is given later does not involve anybody yet
     */
    static boolean involves(Scope scope, Interaction interaction) {
        return scope.anyOwn(interaction.actors())
                || interaction.references().stream()
                        .anyMatch(reference -> reference.target() instanceof MunicipalityId town && scope.isOwn(town));
    }
}
