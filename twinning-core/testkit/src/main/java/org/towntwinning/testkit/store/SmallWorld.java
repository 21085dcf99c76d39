package org.towntwinning.testkit.store;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Status;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Office;
import org.towntwinning.store.CommitteeQuery;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.RecordQuery;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;

/**
 * Small records with few ids, so that they meet often: they refer to each other, collide, overlap and form cycles. The
 * simplest come first, for the sake of whoever reads a counter-example.
 */
final class SmallWorld {

    private static final LocalDate DAY = LocalDate.parse("1985-06-15");
    private static final DateWindow WINDOW =
            DateWindow.of(LocalDate.parse("1970-01-01"), LocalDate.parse("1990-01-01"));

    private static final Arbitrary<Municipality> PLAIN_TOWNS = Combinators.combine(
                    Arbitraries.of("a", "b", "c", "d"), Arbitraries.of("one", "two", "Three"))
            .as(Samples::town);
    private static final Arbitrary<ExternalId> EXTERNAL_IDS =
            Arbitraries.of("1", "2").map(number -> ExternalId.of("case", number));

    private SmallWorld() {}

    /** Something to refer to, to replace and to remove. */
    static List<RegisterRecord> beginning() {
        Municipality a = Samples.town("a", "one");
        Municipality b = Samples.town("b", "one");
        return List.of(
                a,
                b,
                Samples.town("c", "one"),
                Samples.relation("r1", "1948", a, b).build(),
                Samples.committee("c1", a, "r1"),
                Samples.document("d1"),
                Samples.visit("i1", "1975/1976").build());
    }

    static Arbitrary<RegisterRecord> records() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, PLAIN_TOWNS.map(town -> town)),
                Tuple.of(1, succeededTowns()),
                Tuple.of(1, bearingTowns()),
                Tuple.of(4, relations().map(relation -> relation)),
                Tuple.of(1, networks().map(network -> network)),
                Tuple.of(1, committees()),
                Tuple.of(2, documents()),
                Tuple.of(2, interactions()));
    }

    static Arbitrary<RecordId> ids() {
        return records().map(RegisterRecord::id);
    }

    private static Arbitrary<RegisterRecord> succeededTowns() {
        return Combinators.combine(PLAIN_TOWNS, Arbitraries.of("a", "b", "c"))
                .filter((town, successor) -> !town.id().equals(Samples.townId(successor)))
                .as((town, successor) -> Samples.succeededBy(town, successor));
    }

    private static Arbitrary<RegisterRecord> bearingTowns() {
        return Combinators.combine(PLAIN_TOWNS, EXTERNAL_IDS)
                .as((town, externalId) ->
                        town.toBuilder().addExternalId(externalId).build());
    }

    private static Arbitrary<Relation> relations() {
        return Combinators.combine(
                        Arbitraries.of("r1", "r2", "r3"),
                        Arbitraries.of("1948", "1974-05", "XXXX"),
                        Arbitraries.of("a b", "b c", "c a", "a d"),
                        Arbitraries.of("1980", "[1975..1990]").injectNull(0.6))
                .as((id, since, towns, end) -> {
                    String[] pair = towns.split(" ", -1);
                    Relation.Builder relation =
                            Samples.relation(id, since, Samples.town(pair[0], "x"), Samples.town(pair[1], "x"));
                    if (end != null) {
                        relation.addEvent(Samples.ended(end));
                    }
                    return relation.build();
                });
    }

    private static Arbitrary<CityNetwork> networks() {
        return Combinators.combine(
                        Arbitraries.of("n1", "n2"),
                        PLAIN_TOWNS.set().ofMaxSize(2).map(towns -> towns.toArray(new Municipality[0])))
                .filter((id, members) -> members.length < 2 || !members[0].id().equals(members[1].id()))
                .as(Samples::network);
    }

    private static Arbitrary<RegisterRecord> committees() {
        return Combinators.combine(Arbitraries.of("c1", "c2"), PLAIN_TOWNS, Arbitraries.of("r1", "r2"))
                .as((id, seat, relation) -> Samples.committee(id, seat, relation));
    }

    private static Arbitrary<RegisterRecord> documents() {
        return Combinators.combine(
                        Arbitraries.of("d1", "d2", "d3"),
                        EXTERNAL_IDS.set().ofMaxSize(2).map(ids -> ids.toArray(new ExternalId[0])))
                .as(Samples::document);
    }

    private static Arbitrary<RegisterRecord> interactions() {
        Arbitrary<String> ids = Arbitraries.of("i1", "i2", "i3");
        Arbitrary<RegisterRecord> visits = Combinators.combine(
                        ids, Arbitraries.of("1975/1976", "1989-12-31/1990", "2000/.."), Arbitraries.of("r1", "r2"))
                .as((id, period, relation) -> Samples.visit(id, period)
                        .addRelation(RelationId.of(relation))
                        .build());
        Arbitrary<RegisterRecord> requests = Combinators.combine(ids, PLAIN_TOWNS, ids.injectNull(0.6))
                .as((id, from, repeated) -> Samples.request(id, "1980", from)
                        .repeats(repeated == null || repeated.equals(id) ? null : InteractionId.of(repeated))
                        .build());
        return Arbitraries.oneOf(visits, requests);
    }

    /** Queries for what the records above hold, each with several answers. */
    static Arbitrary<RecordQuery<?>> queries() {
        MunicipalityQuery towns = MunicipalityQuery.all();
        RelationQuery relations = RelationQuery.all();
        InteractionQuery interactions = InteractionQuery.all();
        DocumentQuery documents = DocumentQuery.all();
        return Arbitraries.of(
                towns,
                towns.nameBeginning("t"),
                towns.nameBeginning("TH"),
                NetworkQuery.all(),
                NetworkQuery.all().member(Samples.townId("a")),
                relations,
                relations.party(Samples.townId("a")),
                relations.between(Samples.townId("a"), Samples.townId("b")),
                relations.kindOn(RelationKind.PARTNERSHIP, DAY, Certainty.DEFINITE),
                relations.statusOn(Status.ACTIVE, DAY, Certainty.DEFINITE),
                relations.statusOn(Status.ENDED, DAY, Certainty.POSSIBLE),
                relations.establishedWithin(WINDOW, Certainty.POSSIBLE),
                relations.endedWithin(WINDOW, Certainty.DEFINITE).party(Samples.townId("a")),
                CommitteeQuery.all(),
                CommitteeQuery.all().relation(RelationId.of("r1")),
                CommitteeQuery.all().seat(Samples.townId("b")),
                interactions,
                interactions.relation(RelationId.of("r1")),
                interactions.actor(Actor.office(Samples.townId("a"), Office.MAYOR)),
                interactions.kind(InteractionKind.REQUEST),
                interactions.within(WINDOW, Certainty.DEFINITE),
                documents,
                documents.externalId(ExternalId.of("case", "1")),
                documents.kind(DocumentKind.NEWS),
                documents.within(WINDOW, Certainty.POSSIBLE));
    }
}
