package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.Succession;
import org.towntwinning.municipality.SuccessionGraph;
import org.towntwinning.municipality.SuccessionKind;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.store.RegisterRules;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;

/** Mergers and mergers of mergers (hard case 19), against plain walks through the same few places. */
class SuccessionPropertiesTest {

    private static final int PLACES = 6;

    /** That one place was followed by another, by their numbers. */
    private record Edge(int from, int to, PartialDate date) {}

    /** All places, with any successions between two of them, cycles among them. */
    @Provide
    Arbitrary<List<Municipality>> places() {
        return edges(Arbitraries.integers().between(0, PLACES - 1));
    }

    /** Successors have greater numbers, so there is no cycle. */
    @Provide
    Arbitrary<List<Municipality>> acyclic() {
        return edges(Arbitraries.integers().between(0, PLACES - 1))
                .map(places -> places.stream()
                        .map(place -> place.toBuilder()
                                .successions(place.successions().stream()
                                        .filter(each -> each.successor().compareTo(place.id()) > 0)
                                        .toList())
                                .build())
                        .toList());
    }

    private static Arbitrary<List<Municipality>> edges(Arbitrary<Integer> numbers) {
        Arbitrary<Edge> edges =
                Combinators.combine(numbers, numbers, SmallCalendar.dates()).as(Edge::new);
        return edges.list().ofMaxSize(9).map(SuccessionPropertiesTest::places).withoutEdgeCases();
    }

    private static List<Municipality> places(List<Edge> edges) {
        return IntStream.range(0, PLACES)
                .mapToObj(number -> Municipality.builder()
                        .id(id(number))
                        .addName(Name.of("und", "Place " + number))
                        .successions(edges.stream()
                                .filter(edge -> edge.from == number && edge.to != number)
                                .map(edge -> new Succession(id(edge.to), SuccessionKind.MERGER, edge.date))
                                .toList())
                        .build())
                .toList();
    }

    private static MunicipalityId id(int number) {
        return MunicipalityId.of("place:" + number);
    }

    private static List<MunicipalityId> next(
            List<Municipality> places, MunicipalityId place, LocalDate day, Certainty least) {
        return places.stream()
                .filter(each -> each.id().equals(place))
                .flatMap(each -> each.successions().stream())
                .filter(succession -> succession.date().reachedBy(day).compareTo(least) >= 0)
                .map(Succession::successor)
                .toList();
    }

    /** All that can be reached, the place itself included. */
    private static Set<MunicipalityId> reached(
            List<Municipality> places, MunicipalityId start, LocalDate day, Certainty least) {
        Set<MunicipalityId> reached = new LinkedHashSet<>(Set.of(start));
        for (int step = 0; step < PLACES; step++) {
            for (MunicipalityId place : List.copyOf(reached)) {
                reached.addAll(next(places, place, day, least));
            }
        }
        return reached;
    }

    private static boolean isOnCycle(List<Municipality> places, MunicipalityId place) {
        return next(places, place, PartialDate.MAX, Certainty.IMPOSSIBLE).stream()
                .anyMatch(next -> reached(places, next, PartialDate.MAX, Certainty.IMPOSSIBLE)
                        .contains(place));
    }

    @Property
    void whoStandsForAPlaceIsReachedFromItAndHasNoSuccessor(
            @ForAll("places") List<Municipality> places, @ForAll Certainty least) {
        SuccessionGraph graph = SuccessionGraph.of(places);
        for (LocalDate day : SmallCalendar.askedDays()) {
            for (Municipality place : places) {
                Set<MunicipalityId> last = new LinkedHashSet<>(reached(places, place.id(), day, least));
                last.removeIf(each -> !next(places, each, day, least).isEmpty());
                assertThat(graph.standingFor(place.id(), day, least))
                        .as("who stands for %s on %s, at least %s, after %s", place.id(), day, least, places)
                        .hasSameElementsAs(last.isEmpty() ? Set.of(place.id()) : last);
            }
        }
    }

    @Property
    void standingForIsTransitive(@ForAll("acyclic") List<Municipality> places) {
        SuccessionGraph graph = SuccessionGraph.of(places);
        LocalDate day = SmallCalendar.day(3);
        for (Municipality place : places) {
            Set<MunicipalityId> once = graph.standingFor(place.id(), day, Certainty.POSSIBLE);
            Set<MunicipalityId> twice = new LinkedHashSet<>();
            once.forEach(each -> twice.addAll(graph.standingFor(each, day, Certainty.POSSIBLE)));
            assertThat(twice)
                    .as("who stands for those who stand for %s", place.id())
                    .isEqualTo(once);
        }
    }

    @Property
    void aCycleIsFoundIffAPlainWalkFindsOne(@ForAll("places") List<Municipality> places) {
        List<MunicipalityId> cycle = SuccessionGraph.of(places).cycle();
        assertThat(cycle.isEmpty())
                .as("no cycle in %s", places)
                .isEqualTo(places.stream().noneMatch(place -> isOnCycle(places, place.id())));
        for (int i = 0; i < cycle.size(); i++) {
            assertThat(next(places, cycle.get(i), PartialDate.MAX, Certainty.IMPOSSIBLE))
                    .as("the next of the cycle %s succeeds %s", cycle, cycle.get(i))
                    .contains(cycle.get((i + 1) % cycle.size()));
        }
        assertThat(Set.copyOf(cycle)).as("each place once").hasSameSizeAs(cycle);
    }

    @Property
    void theRulesOfARegisterRefuseEveryCycleOnce(@ForAll("places") List<Municipality> places) {
        List<String> refused = new ArrayList<>();
        RegisterRules.check(places).forEach(violation -> {
            if (violation.violation().code().equals("succession.cycle")) {
                refused.add(violation.record().value());
            }
        });
        List<Municipality> onCycle =
                places.stream().filter(place -> isOnCycle(places, place.id())).toList();
        Set<Set<MunicipalityId>> knots = new LinkedHashSet<>();
        for (Municipality place : onCycle) {
            Set<MunicipalityId> knot =
                    new LinkedHashSet<>(reached(places, place.id(), PartialDate.MAX, Certainty.IMPOSSIBLE));
            knot.removeIf(other -> !reached(places, other, PartialDate.MAX, Certainty.IMPOSSIBLE)
                    .contains(place.id()));
            knots.add(knot);
        }
        assertThat(refused)
                .as("R-08: one refusal for each knot of cycles in %s", places)
                .hasSameSizeAs(knots);
    }
}
