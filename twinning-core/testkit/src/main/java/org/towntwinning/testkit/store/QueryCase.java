package org.towntwinning.testkit.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.NameFolding;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Status;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Office;
import org.towntwinning.store.CommitteeQuery;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.RecordQuery;
import org.towntwinning.store.RecordReader;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.Snapshot;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/**
 * A query, and the answer as a plain loop over the records of {@link QueryRegister} would give it.
 *
 * @param type the type of the records
 * @param reader where to ask
 * @param query what to ask
 * @param expected what the query means
 */
record QueryCase<T extends RegisterRecord, Q extends RecordQuery<T>>(
        Class<T> type, Function<Snapshot, RecordReader<?, T, Q>> reader, Q query, Predicate<T> expected) {

    private static final LocalDate DAY = LocalDate.parse("1985-06-15");
    private static final DateWindow WINDOW =
            DateWindow.of(LocalDate.parse("1975-01-01"), LocalDate.parse("1990-01-01"));
    private static final MunicipalityId TOWN = QueryRegister.townId(3);
    private static final MunicipalityId OTHER = QueryRegister.townId(4);
    private static final RelationId RELATION = RelationId.of("r07");

    /** The records that a plain loop finds, in order of id. */
    List<T> answer(List<RegisterRecord> register) {
        List<T> found = new ArrayList<>();
        for (RegisterRecord each : register) {
            if (type.isInstance(each) && expected.test(type.cast(each))) {
                found.add(type.cast(each));
            }
        }
        found.sort((one, other) -> one.id().value().compareTo(other.id().value()));
        return found;
    }

    @Override
    public String toString() {
        return query.toString();
    }

    static Stream<QueryCase<?, ?>> all() {
        return Stream.of(municipalities(), networks(), relations(), committees(), interactions(), documents())
                .flatMap(cases -> cases);
    }

    private static Stream<QueryCase<?, ?>> municipalities() {
        MunicipalityQuery all = MunicipalityQuery.all();
        return Stream.of(
                municipality(all, town -> true),
                municipality(
                        all.identifier("cbs", "GM0007"),
                        town -> town.identifiers().stream()
                                .anyMatch(each -> each.scheme().equals("cbs")
                                        && each.value().equals("GM0007"))),
                municipality(
                        all.country(CountryCode.of("DE")),
                        town -> town.countries().stream()
                                .anyMatch(each -> each.country().value().equals("DE"))),
                municipality(
                        all.nameBeginning("ÉCH"),
                        town -> town.names().stream()
                                .anyMatch(each -> NameFolding.fold(each.text()).startsWith("ech"))),
                municipality(all.nameBeginning(""), town -> true),
                municipality(
                        all.country(CountryCode.of("DE")).nameBeginning("ech"),
                        town -> town.hasNameBeginning("ech")
                                && town.countries().stream()
                                        .anyMatch(each -> each.country().value().equals("DE"))),
                municipality(
                        all.country(CountryCode.of("DE")).country(CountryCode.of("NL")),
                        town -> town.countries().size() == 2));
    }

    private static Stream<QueryCase<?, ?>> networks() {
        NetworkQuery all = NetworkQuery.all();
        return Stream.of(
                network(all, network -> true),
                network(all.member(TOWN), network -> isMember(network, TOWN)),
                network(
                        all.member(TOWN).member(OTHER),
                        network -> isMember(network, TOWN) && isMember(network, OTHER)));
    }

    private static boolean isMember(CityNetwork network, MunicipalityId town) {
        return network.memberships().stream().anyMatch(each -> each.member().equals(town));
    }

    private static Stream<QueryCase<?, ?>> relations() {
        RelationQuery all = RelationQuery.all();
        Committee committee = QueryRegister.committee(5);
        return Stream.of(
                relation(all, relation -> true),
                relation(all.party(TOWN), relation -> isParty(relation, TOWN)),
                relation(all.between(TOWN, OTHER), relation -> isBetween(relation, TOWN, OTHER)),
                relation(all.between(OTHER, TOWN), relation -> isBetween(relation, TOWN, OTHER)),
                relation(all.between(TOWN, TOWN), relation -> false),
                relation(
                        all.kindOn(RelationKind.FRIENDSHIP, DAY, Certainty.DEFINITE),
                        relation -> relation.kindOn(DAY).certain().equals(Optional.of(RelationKind.FRIENDSHIP))),
                relation(
                        all.kindOn(RelationKind.FRIENDSHIP, DAY, Certainty.POSSIBLE),
                        relation -> relation.kindOn(DAY).possible().contains(RelationKind.FRIENDSHIP)),
                relation(
                        all.statusOn(Status.ACTIVE, DAY, Certainty.DEFINITE),
                        relation -> relation.statusOn(DAY).certain().equals(Optional.of(Status.ACTIVE))),
                relation(
                        all.statusOn(Status.ACTIVE, DAY, Certainty.POSSIBLE),
                        relation -> relation.statusOn(DAY).possible().contains(Status.ACTIVE)),
                relation(
                        all.statusOn(Status.ENDED, DAY, Certainty.DEFINITE),
                        relation -> relation.statusOn(DAY).certain().equals(Optional.of(Status.ENDED))),
                relation(all.theme(Theme.MUSIC), relation -> relation.themes().contains(Theme.MUSIC)),
                relation(
                        all.establishedWithin(WINDOW, Certainty.DEFINITE),
                        relation -> relation.founding().stream().anyMatch(each -> isWithin(each.date()))),
                relation(
                        all.establishedWithin(WINDOW, Certainty.POSSIBLE),
                        relation -> relation.founding().stream().anyMatch(each -> mayBeWithin(each.date()))),
                relation(
                        all.endedWithin(WINDOW, Certainty.DEFINITE),
                        relation -> relation.events(Ended.class)
                                .anyMatch(each -> each.isOfWholeRelation() && isWithin(each.date()))),
                relation(
                        all.endedWithin(WINDOW, Certainty.POSSIBLE),
                        relation -> relation.events(Ended.class)
                                .anyMatch(each -> each.isOfWholeRelation() && mayBeWithin(each.date()))),
                relation(all.servedBy(committee), relation -> committee.serves(relation.id())),
                relation(
                        all.party(TOWN).theme(Theme.MUSIC).statusOn(Status.ACTIVE, DAY, Certainty.POSSIBLE),
                        relation -> isParty(relation, TOWN)
                                && relation.themes().contains(Theme.MUSIC)
                                && relation.activeOn(DAY).isPossible()));
    }

    private static boolean isParty(Relation relation, MunicipalityId town) {
        return relation.parties().stream()
                .anyMatch(party -> party.municipalities().contains(town));
    }

    private static boolean isBetween(Relation relation, MunicipalityId one, MunicipalityId other) {
        for (Party party : relation.parties()) {
            for (Party that : relation.parties()) {
                if (!party.equals(that)
                        && party.municipalities().contains(one)
                        && that.municipalities().contains(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWithin(PartialDate date) {
        return WINDOW.contains(date.earliest()) && WINDOW.contains(date.latest());
    }

    private static boolean mayBeWithin(PartialDate date) {
        return date.earliest().isBefore(WINDOW.to()) && !date.latest().isBefore(WINDOW.from());
    }

    private static Stream<QueryCase<?, ?>> committees() {
        CommitteeQuery all = CommitteeQuery.all();
        return Stream.of(
                committee(all, committee -> true),
                committee(
                        all.relation(RELATION),
                        committee -> committee.services().stream()
                                .anyMatch(each -> each.relation().equals(RELATION))),
                committee(all.seat(TOWN), committee -> committee.seat().equals(TOWN)),
                committee(
                        all.liveOn(DAY, Certainty.DEFINITE), committee -> committee.liveOn(DAY) == Certainty.DEFINITE),
                committee(
                        all.liveOn(DAY, Certainty.POSSIBLE),
                        committee -> committee.liveOn(DAY) != Certainty.IMPOSSIBLE));
    }

    private static Stream<QueryCase<?, ?>> interactions() {
        InteractionQuery all = InteractionQuery.all();
        Actor mayor = Actor.office(TOWN, Office.MAYOR);
        return Stream.of(
                interaction(all, interaction -> true),
                interaction(
                        all.relation(RELATION),
                        interaction -> interaction.relations().contains(RELATION)),
                interaction(
                        all.actor(mayor),
                        interaction -> interaction.actors().stream().anyMatch(mayor::equals)),
                interaction(
                        all.kind(InteractionKind.VISIT), interaction -> interaction.kind() == InteractionKind.VISIT),
                interaction(all.kind(InteractionKind.VISIT).kind(InteractionKind.REQUEST), interaction -> false),
                interaction(
                        all.within(WINDOW, Certainty.DEFINITE),
                        interaction -> interaction.period().overlaps(WINDOW) == Certainty.DEFINITE),
                interaction(
                        all.within(WINDOW, Certainty.POSSIBLE),
                        interaction -> interaction.period().overlaps(WINDOW) != Certainty.IMPOSSIBLE),
                interaction(
                        all.outcomeOn(Outcome.HELD, DAY, Certainty.DEFINITE),
                        interaction -> interaction.outcomeOn(DAY).of(Outcome.HELD) == Certainty.DEFINITE),
                interaction(
                        all.outcomeOn(Outcome.UNKNOWN, DAY, Certainty.POSSIBLE),
                        interaction -> interaction.outcomeOn(DAY).possible().contains(Outcome.UNKNOWN)));
    }

    private static Stream<QueryCase<?, ?>> documents() {
        DocumentQuery all = DocumentQuery.all();
        ExternalId number = ExternalId.of("zaaknummer", "Z-11");
        return Stream.of(
                document(all, document -> true),
                document(
                        all.externalId(number),
                        document -> document.externalIds().stream().anyMatch(number::equals)),
                document(all.kind(DocumentKind.NEWS), document -> document.kind() == DocumentKind.NEWS),
                document(all.within(WINDOW, Certainty.DEFINITE), document -> isWithin(document.date())),
                document(all.within(WINDOW, Certainty.POSSIBLE), document -> mayBeWithin(document.date())),
                document(all.within(DateWindow.of(DAY, DAY), Certainty.POSSIBLE), document -> false));
    }

    private static QueryCase<?, ?> municipality(MunicipalityQuery query, Predicate<Municipality> expected) {
        return new QueryCase<>(Municipality.class, Snapshot::municipalities, query, expected);
    }

    private static QueryCase<?, ?> network(NetworkQuery query, Predicate<CityNetwork> expected) {
        return new QueryCase<>(CityNetwork.class, Snapshot::networks, query, expected);
    }

    private static QueryCase<?, ?> relation(RelationQuery query, Predicate<Relation> expected) {
        return new QueryCase<>(Relation.class, Snapshot::relations, query, expected);
    }

    private static QueryCase<?, ?> committee(CommitteeQuery query, Predicate<Committee> expected) {
        return new QueryCase<>(Committee.class, Snapshot::committees, query, expected);
    }

    private static QueryCase<?, ?> interaction(InteractionQuery query, Predicate<Interaction> expected) {
        return new QueryCase<>(Interaction.class, Snapshot::interactions, query, expected);
    }

    private static QueryCase<?, ?> document(DocumentQuery query, Predicate<Document> expected) {
        return new QueryCase<>(Document.class, Snapshot::documents, query, expected);
    }
}
