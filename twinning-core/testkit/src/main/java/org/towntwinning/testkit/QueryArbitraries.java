package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Status;
import org.towntwinning.store.CommitteeQuery;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;

/**
 * Queries of up to two conditions, one mostly: with more there is little left to find. What they ask for is what the
 * records of the kit are made of.
 */
final class QueryArbitraries {

    private static final Arbitrary<LocalDate> DAYS = DateArbitraries.days();
    private static final Arbitrary<DateWindow> WINDOWS = DateArbitraries.dateWindows();
    private static final Arbitrary<Certainty> LEAST = Arbitraries.of(Certainty.POSSIBLE, Certainty.DEFINITE);

    private final RecordIds ids;

    QueryArbitraries(RecordIds ids) {
        this.ids = ids;
    }

    Arbitrary<MunicipalityQuery> municipalityQueries() {
        return queries(
                MunicipalityQuery.all(),
                List.of(
                        PlaceArbitraries.identifiers()
                                .map(identifier -> query -> query.identifier(identifier.scheme(), identifier.value())),
                        PlaceArbitraries.countryCodes().map(country -> query -> query.country(country)),
                        TextArbitraries.beginnings().map(letters -> query -> query.nameBeginning(letters))));
    }

    Arbitrary<NetworkQuery> networkQueries() {
        return queries(NetworkQuery.all(), List.of(ids.anyMunicipality().map(member -> query -> query.member(member))));
    }

    Arbitrary<RelationQuery> relationQueries() {
        return queries(
                RelationQuery.all(),
                List.of(
                        ids.anyMunicipality().map(town -> query -> query.party(town)),
                        Combinators.combine(ids.anyMunicipality(), ids.anyMunicipality())
                                .as((one, other) -> query -> query.between(one, other)),
                        Combinators.combine(Arbitraries.of(RelationKind.class), DAYS, LEAST)
                                .as((kind, day, least) -> query -> query.kindOn(kind, day, least)),
                        Combinators.combine(Arbitraries.of(Status.class), DAYS, LEAST)
                                .as((status, day, least) -> query -> query.statusOn(status, day, least)),
                        RoleArbitraries.themes().map(theme -> query -> query.theme(theme)),
                        Combinators.combine(WINDOWS, LEAST)
                                .as((window, least) -> query -> query.establishedWithin(window, least)),
                        Combinators.combine(WINDOWS, LEAST)
                                .as((window, least) -> query -> query.endedWithin(window, least)),
                        new CommitteeArbitrary(ids).map(committee -> query -> query.servedBy(committee))));
    }

    Arbitrary<CommitteeQuery> committeeQueries() {
        return queries(
                CommitteeQuery.all(),
                List.of(
                        ids.anyRelation().map(relation -> query -> query.relation(relation)),
                        ids.anyMunicipality().map(town -> query -> query.seat(town)),
                        Combinators.combine(DAYS, LEAST).as((day, least) -> query -> query.liveOn(day, least))));
    }

    Arbitrary<InteractionQuery> interactionQueries() {
        return queries(
                InteractionQuery.all(),
                List.of(
                        ids.anyRelation().map(relation -> query -> query.relation(relation)),
                        new ActorArbitraries(ids).actors().map(actor -> query -> query.actor(actor)),
                        Arbitraries.of(InteractionKind.class).map(kind -> query -> query.kind(kind)),
                        Combinators.combine(WINDOWS, LEAST).as((window, least) -> query -> query.within(window, least)),
                        Combinators.combine(Arbitraries.of(Outcome.class), DAYS, LEAST)
                                .as((outcome, day, least) -> query -> query.outcomeOn(outcome, day, least))));
    }

    Arbitrary<DocumentQuery> documentQueries() {
        return queries(
                DocumentQuery.all(),
                List.of(
                        new SourceArbitraries(ids).externalIds().map(id -> query -> query.externalId(id)),
                        Arbitraries.of(DocumentKind.class).map(kind -> query -> query.kind(kind)),
                        Combinators.combine(WINDOWS, LEAST)
                                .as((window, least) -> query -> query.within(window, least))));
    }

    /** The query for all, and narrowed by one condition or by two; shrinks to the one for all. */
    private static <Q> Arbitrary<Q> queries(Q all, List<Arbitrary<UnaryOperator<Q>>> conditions) {
        Arbitrary<UnaryOperator<Q>> condition = EarlyCases.none(Arbitraries.oneOf(conditions));
        Arbitrary<Q> one = condition.map(narrow -> narrow.apply(all));
        Arbitrary<Q> two =
                Combinators.combine(condition, condition).as((narrow, further) -> further.apply(narrow.apply(all)));
        return EarlyCases.first(
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(all)), Tuple.of(6, one), Tuple.of(3, two)),
                List.of(all));
    }
}
