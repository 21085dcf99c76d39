package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Visit;
import org.towntwinning.interaction.VisitKind;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/**
 * Registers as they are in life: relations of {@link RealRelations}, each between other towns, one of fifteen within
 * one country; and the visits for their jubilees, one of eight of them late.
 */
final class RealRegisters {

    /** So many are in each of them that the largest relations can be domestic. */
    private static final List<String> COUNTRIES = List.of("NL", "DE", "GB");

    private static final String[] PLACES = {
        "Almelo",
        "Warminster",
        "Preston",
        "Iserlohn",
        "Alzey",
        "Appingedam",
        "Aurich",
        "Boxtel",
        "Brugg",
        "Cestas",
        "Dordrecht",
        "Harpenden",
        "Hebden Royd",
        "Josselin",
        "Kassel",
        "Lezoux",
        "Lopik",
        "Oudenaarde",
        "Rottweil"
    };

    private final List<MunicipalityId> towns;
    private final List<RelationId> ids;

    RealRegisters(int relations) {
        RecordIds pool = RecordIds.of(6 * COUNTRIES.size() + relations, 1, relations, 1, 1, 1, 1);
        towns = pool.municipalities();
        ids = pool.relations();
    }

    /** How a jubilee is celebrated. */
    private record Feast(boolean held, int years, int yearsLate, int day) {

        Visit of(Relation relation, PartialDate founding) {
            LocalDate first = LocalDate.ofYearDay(founding.earliest().getYear() + years + yearsLate, day);
            return Visit.builder()
                    .id(InteractionId.of("visit:" + relation.id().value()))
                    .addRelation(relation.id())
                    .addOccasion(JubileeOccasion.of(relation.id(), Milestone.ofYears(years)))
                    .kinds(Set.of(VisitKind.OFFICIAL_TRIP))
                    .period(DateSpan.between(PartialDate.of(first), PartialDate.of(first.plusDays(2))))
                    .build();
        }
    }

    Arbitrary<Register> registers(int fewest) {
        Arbitrary<List<Relation>> relations = relations()
                .list()
                .uniqueElements(Relation::municipalities)
                .ofMinSize(fewest)
                .ofMaxSize(ids.size());
        return EarlyCases.none(Combinators.combine(
                        Arbitraries.of(PLACES).list().ofSize(towns.size()),
                        relations,
                        feasts().list().ofSize(ids.size()))
                .as(this::register));
    }

    private Arbitrary<Relation> relations() {
        Arbitrary<Boolean> domestic = Arbitraries.frequency(
                Tuple.of(RealShares.RELATIONS - RealShares.DOMESTIC, false), Tuple.of(RealShares.DOMESTIC, true));
        return EarlyCases.none(Combinators.combine(
                        new RealRelations(towns).relations(ids.get(0), false),
                        domestic,
                        Arbitraries.integers().between(0, COUNTRIES.size() - 1))
                .as((relation, within, country) ->
                        within ? domestic(relation, country) : isDomestic(relation) ? abroad(relation) : relation));
    }

    /** As many towns of one country in the place of the towns. */
    private Relation domestic(Relation relation, int country) {
        int shift = towns.indexOf(relation.municipalities().iterator().next());
        List<MunicipalityId> own =
                towns.stream().filter(town -> country(town) == country).toList();
        return between(
                relation,
                IntStream.range(0, relation.parties().size())
                        .mapToObj(i -> own.get((shift + i) % own.size()))
                        .toList());
    }

    /** The next town in the place of the last: it is in the next country. */
    private Relation abroad(Relation relation) {
        List<MunicipalityId> others = new ArrayList<>(relation.municipalities());
        int last = others.size() - 1;
        others.set(last, towns.get((towns.indexOf(others.get(last)) + 1) % (6 * COUNTRIES.size())));
        return between(relation, others);
    }

    private static Relation between(Relation relation, List<MunicipalityId> towns) {
        return relation.toBuilder()
                .parties(towns.stream().map(Party::of).toList())
                .build();
    }

    private boolean isDomestic(Relation relation) {
        return relation.municipalities().stream().map(this::country).distinct().count() == 1;
    }

    /** Countries take turns. */
    private int country(MunicipalityId town) {
        return towns.indexOf(town) % COUNTRIES.size();
    }

    private static Arbitrary<Feast> feasts() {
        Arbitrary<Integer> late = Arbitraries.frequencyOf(
                Tuple.of(RealShares.CELEBRATED - RealShares.CELEBRATED_LATE, Arbitraries.just(0)),
                Tuple.of(RealShares.CELEBRATED_LATE, Arbitraries.of(1, 2)));
        return EarlyCases.none(Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(25, 50, 10, 40, 60, 70, 75),
                        late,
                        Arbitraries.integers().between(100, 300))
                .as(Feast::new));
    }

    private Register register(List<String> names, List<Relation> drawn, List<Feast> feasts) {
        List<RegisterRecord> records = new ArrayList<>();
        Set<MunicipalityId> needed = new HashSet<>();
        for (int i = 0; i < drawn.size(); i++) {
            Relation relation = drawn.get(i).toBuilder().id(ids.get(i)).build();
            records.add(relation);
            needed.addAll(relation.municipalities());
            Feast feast = feasts.get(i);
            Optional<PartialDate> founding =
                    relation.founding().map(Established::date).filter(PartialDate::isBounded);
            if (feast.held && founding.isPresent()) {
                records.add(feast.of(relation, founding.get()));
            }
        }
        Function<MunicipalityId, Municipality> town = id -> Municipality.builder()
                .id(id)
                .addName(Name.of("und", names.get(towns.indexOf(id))))
                .addCountry(CountryPeriod.of(COUNTRIES.get(country(id))))
                .build();
        needed.stream().map(town).forEach(records::add);
        return Register.of(records);
    }
}
