package org.towntwinning.jdbc.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Status;
import org.towntwinning.store.CommitteeQuery;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.RecordQuery;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;

/** Conditions that a record meets, or nearly: by its own towns, names, themes and days. */
final class Questions {

    private static final List<Certainty> LEAST = List.of(Certainty.POSSIBLE, Certainty.DEFINITE);

    private final DateWindow window;
    private final List<RecordQuery<?>> queries = new ArrayList<>();

    private Questions(DateWindow window) {
        this.window = window;
    }

    static List<RecordQuery.Condition<?>> about(RegisterRecord record, DateWindow window) {
        Questions questions = new Questions(window);
        if (record instanceof Municipality municipality) {
            questions.ask(municipality);
        } else if (record instanceof CityNetwork network) {
            network.memberships()
                    .forEach(membership ->
                            questions.queries.add(NetworkQuery.all().member(membership.member())));
        } else if (record instanceof Relation relation) {
            questions.ask(relation);
        } else if (record instanceof Committee committee) {
            questions.queries.add(CommitteeQuery.all().seat(committee.seat()));
            committee
                    .services()
                    .forEach(service ->
                            questions.queries.add(CommitteeQuery.all().relation(service.relation())));
        } else if (record instanceof Interaction interaction) {
            questions.ask(interaction);
        } else if (record instanceof Document document) {
            questions.ask(document);
        }
        return questions.queries.stream()
                .<RecordQuery.Condition<?>>flatMap(query -> query.conditions().stream())
                .toList();
    }

    private void ask(Municipality municipality) {
        for (Name name : municipality.names()) {
            for (int length = 1; length <= name.text().length(); length = length * 2) {
                queries.add(MunicipalityQuery.all().nameBeginning(name.text().substring(0, length)));
            }
            queries.add(MunicipalityQuery.all().nameBeginning(name.text()));
        }
        municipality
                .identifiers()
                .forEach(identifier ->
                        queries.add(MunicipalityQuery.all().identifier(identifier.scheme(), identifier.value())));
        municipality
                .countries()
                .forEach(period -> queries.add(MunicipalityQuery.all().country(period.country())));
    }

    private void ask(Relation relation) {
        for (MunicipalityId town : relation.municipalities()) {
            queries.add(RelationQuery.all().party(town));
            relation.municipalities()
                    .forEach(other -> queries.add(RelationQuery.all().between(town, other)));
        }
        relation.themes().forEach(theme -> queries.add(RelationQuery.all().theme(theme)));
        for (LocalDate day : days(relation)) {
            for (Certainty least : LEAST) {
                for (Status status : Status.values()) {
                    queries.add(RelationQuery.all().statusOn(status, day, least));
                }
                for (RelationKind kind : RelationKind.values()) {
                    queries.add(RelationQuery.all().kindOn(kind, day, least));
                }
            }
        }
        for (LifecycleEvent event : relation.events()) {
            for (DateWindow near : windows(event.date().earliest(), event.date().latest())) {
                for (Certainty least : LEAST) {
                    queries.add(RelationQuery.all().establishedWithin(near, least));
                    queries.add(RelationQuery.all().endedWithin(near, least));
                }
            }
        }
    }

    /** The days on which something may change, the days before them, and days outside the calendar. */
    private List<LocalDate> days(Relation relation) {
        List<LocalDate> days = new ArrayList<>(List.of(window.from(), LocalDate.MIN, LocalDate.MAX));
        relation.turningPoints().forEach(day -> days.addAll(List.of(day.minusDays(1), day)));
        return days;
    }

    private void ask(Interaction interaction) {
        interaction
                .relations()
                .forEach(relation -> queries.add(InteractionQuery.all().relation(relation)));
        interaction.actors().forEach(actor -> queries.add(InteractionQuery.all().actor(actor)));
        queries.add(InteractionQuery.all().kind(interaction.kind()));
        windows(interaction.period().earliest(), interaction.period().latest())
                .forEach(near -> LEAST.forEach(
                        least -> queries.add(InteractionQuery.all().within(near, least))));
    }

    private void ask(Document document) {
        queries.add(DocumentQuery.all().kind(document.kind()));
        document.externalIds().forEach(id -> queries.add(DocumentQuery.all().externalId(id)));
        windows(document.date().earliest(), document.date().latest())
                .forEach(near ->
                        LEAST.forEach(least -> queries.add(DocumentQuery.all().within(near, least))));
    }

    /** Windows that touch a stretch of days at either end, lie within it, hold it, or lie outside the calendar. */
    private List<DateWindow> windows(LocalDate first, LocalDate last) {
        return List.of(
                window,
                DateWindow.ofDay(first),
                DateWindow.ofDay(last),
                DateWindow.ofInclusive(first, last),
                DateWindow.of(first, first),
                DateWindow.ofInclusive(first.minusYears(20), first),
                DateWindow.ofInclusive(last, last.plusYears(20)),
                DateWindow.of(LocalDate.MIN, LocalDate.MAX),
                DateWindow.of(LocalDate.MIN, LocalDate.MIN.plusDays(1)),
                DateWindow.of(LocalDate.MAX.minusDays(1), LocalDate.MAX));
    }
}
