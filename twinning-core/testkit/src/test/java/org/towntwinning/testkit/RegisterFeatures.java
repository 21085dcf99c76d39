package org.towntwinning.testkit;

import static org.towntwinning.testkit.InteractionFeatures.LETTER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeState;
import org.towntwinning.committee.Service;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Request;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.Succession;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Status;

/** What may be remarkable about the records of a register together, on the day of the council letter if on a day. */
final class RegisterFeatures {

    private RegisterFeatures() {}

    static Predicate<Register> hasPlace(Predicate<Municipality> sort) {
        return register -> register.municipalities().stream().anyMatch(sort);
    }

    static Predicate<Register> hasRelation(Predicate<Relation> sort) {
        return register -> register.relations().stream().anyMatch(sort);
    }

    static Predicate<Register> hasCommittee(Predicate<Committee> sort) {
        return register -> register.committees().stream().anyMatch(sort);
    }

    static Predicate<Register> hasInteraction(Predicate<Interaction> sort) {
        return register -> register.interactions().stream().anyMatch(sort);
    }

    static boolean isEmpty(Register register) {
        return register.records().isEmpty();
    }

    /** Two places of one name. */
    static boolean hasHomonyms(Register register) {
        return hasPairOfPlaces(register, RegisterFeatures::areHomonyms);
    }

    /** Two places of one name that were never in one country. */
    static boolean hasHomonymsAbroad(Register register) {
        return hasPairOfPlaces(register, (one, other) -> {
            Set<CountryCode> countries = countries(one);
            return areHomonyms(one, other)
                    && !countries.isEmpty()
                    && !countries(other).isEmpty()
                    && countries.stream().noneMatch(countries(other)::contains);
        });
    }

    private static boolean hasPairOfPlaces(Register register, BiPredicate<Municipality, Municipality> sort) {
        List<Municipality> places = register.municipalities();
        return places.stream()
                .anyMatch(one ->
                        places.stream().anyMatch(other -> one.id().compareTo(other.id()) < 0 && sort.test(one, other)));
    }

    private static boolean areHomonyms(Municipality one, Municipality other) {
        Set<String> names = one.names().stream().map(Name::text).collect(Collectors.toSet());
        return other.names().stream().map(Name::text).anyMatch(names::contains);
    }

    private static Set<CountryCode> countries(Municipality place) {
        return place.countries().stream().map(CountryPeriod::country).collect(Collectors.toSet());
    }

    /** A place, its successor, the successor of that one: so many steps at least. */
    static Predicate<Register> hasSuccessionsOf(int steps) {
        return register -> {
            Map<MunicipalityId, Municipality> places = new HashMap<>();
            register.municipalities().forEach(place -> places.put(place.id(), place));
            return places.values().stream().anyMatch(place -> longestChain(place, places) >= steps);
        };
    }

    /** Ends, since nothing succeeds itself. */
    private static int longestChain(Municipality place, Map<MunicipalityId, Municipality> places) {
        return place.successions().stream()
                .map(Succession::successor)
                .map(places::get)
                .mapToInt(successor -> 1 + longestChain(successor, places))
                .max()
                .orElse(0);
    }

    /** A relation that still names a place which has a successor. */
    static boolean hasRelationOfASucceededPlace(Register register) {
        Set<MunicipalityId> succeeded = register.municipalities().stream()
                .filter(place -> !place.successions().isEmpty())
                .map(Municipality::id)
                .collect(Collectors.toSet());
        return register.relations().stream()
                .anyMatch(relation -> relation.municipalities().stream().anyMatch(succeeded::contains));
    }

    /** A request that repeats another, and so on: so many repetitions at least, each of a request not met before. */
    static Predicate<Register> hasRepetitionsOf(int steps) {
        return register -> {
            Map<Object, Request> requests = new HashMap<>();
            register.interactions().stream()
                    .filter(Request.class::isInstance)
                    .map(Request.class::cast)
                    .forEach(request -> requests.put(request.id(), request));
            return requests.values().stream().anyMatch(request -> repetitions(request, requests) >= steps);
        };
    }

    private static int repetitions(Request last, Map<Object, Request> requests) {
        Set<Request> met = new HashSet<>();
        Request current = last;
        while (met.add(current) && current.repeats().isPresent()) {
            current = requests.get(current.repeats().get());
        }
        return met.size() - 1;
    }

    static boolean hasDissolvedCommitteeOfActiveRelation(Register register) {
        return hasService(
                register,
                (committee, relation) -> isCertainly(CommitteeState.DISSOLVED, committee)
                        && relation.activeOn(LETTER).isDefinite());
    }

    static boolean hasDissolvingCommitteeOfActiveRelation(Register register) {
        return hasService(
                register,
                (committee, relation) -> isCertainly(CommitteeState.DISSOLUTION_NOTIFIED, committee)
                        && relation.activeOn(LETTER).isDefinite());
    }

    static boolean hasLiveCommitteeOfEndedRelation(Register register) {
        return hasService(
                register,
                (committee, relation) -> committee.liveOn(LETTER).isDefinite()
                        && relation.statusOn(LETTER).certain().equals(Optional.of(Status.ENDED)));
    }

    /** And says of no date that it served no longer. */
    static boolean hasCommitteeThatServesAnEndedRelation(Register register) {
        return hasService(
                register,
                (committee, relation) ->
                        committee.servesOn(relation.id(), LETTER).isPossible()
                                && committee.liveOn(LETTER).isDefinite()
                                && relation.statusOn(LETTER).certain().equals(Optional.of(Status.ENDED)));
    }

    private static boolean hasService(Register register, BiPredicate<Committee, Relation> sort) {
        return register.committees().stream()
                .anyMatch(committee -> committee.services().stream()
                        .map(Service::relation)
                        .map(relation -> (Relation) register.find(relation).orElseThrow())
                        .anyMatch(relation -> sort.test(committee, relation)));
    }

    private static boolean isCertainly(CommitteeState state, Committee committee) {
        return committee.stateOn(LETTER).certain().equals(Optional.of(state));
    }

    static boolean hasTwoRelationsOfTheSameTowns(Register register) {
        Set<Set<MunicipalityId>> met = new HashSet<>();
        return register.relations().stream().anyMatch(relation -> !met.add(relation.municipalities()));
    }

    /** Of two records of one kind. */
    static boolean hasExternalIdsOfOneScheme(Register register) {
        Set<Object> met = new HashSet<>();
        return register.records().stream()
                .anyMatch(record -> !record.externalIds().stream()
                        .map(ExternalId::scheme)
                        .distinct()
                        .map(scheme -> List.of(record.id().kind(), scheme))
                        .filter(each -> !met.add(each))
                        .toList()
                        .isEmpty());
    }

    /** Of two records, which are of two kinds then. */
    static boolean hasOneExternalIdOfTwoKinds(Register register) {
        Set<ExternalId> met = new HashSet<>();
        return register.records().stream()
                .map(RegisterRecord::externalIds)
                .flatMap(Set::stream)
                .anyMatch(externalId -> !met.add(externalId));
    }

    static Predicate<Register> says(Predicate<String> sort) {
        return register -> Stream.of(
                        register.municipalities().stream().flatMap(place -> place.names().stream()),
                        register.networks().stream().flatMap(network -> network.names().stream()),
                        register.relations().stream().flatMap(relation -> relation.names().stream()),
                        register.committees().stream().flatMap(committee -> committee.names().stream()))
                .flatMap(names -> names)
                .map(Name::text)
                .anyMatch(sort);
    }

    /**
     * A visit for a jubilee that begins so many years, or more, after the first day on which the jubilee can be due.
     */
    static Predicate<Register> hasLateVisit(int years) {
        return register -> register.interactions().stream()
                .flatMap(interaction -> interaction.jubilees().stream()
                        .map(jubilee -> register.find(jubilee.relation())
                                .flatMap(relation -> ((Relation) relation).founding())
                                .filter(founding -> founding.date().isBounded())
                                .map(founding -> founding.date()
                                        .earliest()
                                        .plusMonths(jubilee.milestone().months()))
                                .filter(due -> isLate(interaction, due, years))))
                .anyMatch(Optional::isPresent);
    }

    private static boolean isLate(Interaction interaction, LocalDate due, int years) {
        return interaction.period().earliest().isAfter(due.plusYears(years));
    }
}
