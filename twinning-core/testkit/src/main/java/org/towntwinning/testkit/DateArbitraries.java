package org.towntwinning.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Qualifier;
import org.towntwinning.time.Season;

/** Days, partial dates and spans. */
final class DateArbitraries {

    private static final int TYPICAL_YEAR = 1975;

    private DateArbitraries() {}

    static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = months().flatMap(month ->
                Arbitraries.integers().between(1, month.lengthOfMonth()).map(month::atDay));
        Arbitrary<LocalDate> leapDays = Arbitraries.integers()
                .between(1, 2499)
                .map(quadrennium -> YearMonth.of(4 * quadrennium, 2).atEndOfMonth());
        return Arbitraries.frequencyOf(
                        Tuple.of(7, any),
                        Tuple.of(1, leapDays),
                        Tuple.of(1, months().map(YearMonth::atEndOfMonth)),
                        Tuple.of(1, months().map(month -> month.atDay(1))))
                .edgeCases(edges -> edges.filter(none -> false)
                        .add(
                                LocalDate.of(2000, 2, 29),
                                LocalDate.of(1900, 2, 28),
                                LocalDate.of(2100, 2, 28),
                                LocalDate.of(836, 1, 1),
                                LocalDate.of(1999, 12, 31),
                                LocalDate.of(2000, 1, 1),
                                PartialDate.MIN,
                                PartialDate.MAX));
    }

    static Arbitrary<PartialDate> partialDates() {
        Arbitrary<PartialDate> oneSided = Arbitraries.oneOf(
                days().map(PartialDate::onOrBefore),
                days().map(PartialDate::onOrAfter),
                months().map(month -> PartialDate.onOrBefore(month.atEndOfMonth())),
                years().map(year -> PartialDate.onOrAfter(LocalDate.of(year, 1, 1))));
        return Arbitraries.frequencyOf(
                        Tuple.of(17, boundedDates()),
                        Tuple.of(2, qualified(oneSided)),
                        Tuple.of(1, Arbitraries.just(PartialDate.unknown())))
                .edgeCases(edges -> edges.filter(none -> false)
                        .add(parsed(
                                "1948",
                                "2000-02-29",
                                "1987-24",
                                "198X~",
                                "[1960-07?..1961-06?]",
                                "[..2017-10]",
                                "[2017%..]",
                                "XXXX")));
    }

    static Arbitrary<PartialDate> boundedDates() {
        return qualified(Arbitraries.frequencyOf(Tuple.of(1, days().map(PartialDate::of)), Tuple.of(1, blocks())))
                .edgeCases(edges -> edges.filter(none -> false)
                        .add(parsed("1948", "2000-02-29", "9999-12-31", "1987-24", "198X~", "[1960-07?..1961-06?]")));
    }

    static Arbitrary<DateSpan> dateSpans() {
        Arbitrary<Optional<PartialDate>> end = partialDates().optional(0.8);
        return Combinators.combine(end, end)
                .as(DateArbitraries::span)
                .edgeCases(edges -> edges.filter(none -> false)
                        .add(
                                DateSpan.always(),
                                DateSpan.parse("2025-06-29/2025-07-01"),
                                DateSpan.parse("2004/2004-05"),
                                DateSpan.parse("[..2025-06-24]/.."),
                                DateSpan.parse("1974/"),
                                DateSpan.parse("/")));
    }

    /** In order of their first days, so that the end is never certainly before the start. */
    private static DateSpan span(Optional<PartialDate> start, Optional<PartialDate> end) {
        if (start.isPresent() && end.isPresent()) {
            boolean ordered = !end.get().earliest().isBefore(start.get().earliest());
            return ordered ? DateSpan.between(start.get(), end.get()) : DateSpan.between(end.get(), start.get());
        }
        return start.map(DateSpan::from).or(() -> end.map(DateSpan::until)).orElseGet(DateSpan::always);
    }

    private static PartialDate[] parsed(String... texts) {
        return Stream.of(texts).map(PartialDate::parse).toArray(PartialDate[]::new);
    }

    private static Arbitrary<PartialDate> blocks() {
        Arbitrary<PartialDate> spans = Combinators.combine(
                        months(), Arbitraries.integers().between(2, 42))
                .filter((month, length) -> month.plusMonths(length - 1L).getYear() <= 9999)
                .as((month, length) -> PartialDate.ofMonths(month, month.plusMonths(length - 1L)));
        return Arbitraries.oneOf(
                months().map(PartialDate::of),
                Combinators.combine(years(), Arbitraries.integers().between(1, 4))
                        .as(PartialDate::ofQuarter),
                Combinators.combine(years().filter(year -> year < 9999), Arbitraries.of(Season.class))
                        .as(PartialDate::ofSeason),
                Combinators.combine(years(), Arbitraries.integers().between(1, 2))
                        .as(PartialDate::ofHalfYear),
                years().map(PartialDate::ofYear),
                years().filter(year -> year >= 10).map(year -> PartialDate.ofDecade(year / 10 * 10)),
                spans);
    }

    private static Arbitrary<PartialDate> qualified(Arbitrary<PartialDate> dates) {
        Arbitrary<Qualifier> qualifiers = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Qualifier.NONE)), Tuple.of(1, Arbitraries.of(Qualifier.class)));
        return Combinators.combine(dates, qualifiers).as(PartialDate::with);
    }

    private static Arbitrary<YearMonth> months() {
        return Combinators.combine(years(), Arbitraries.integers().between(1, 12))
                .as(YearMonth::of);
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers()
                .between(1, 9999)
                .withDistribution(RandomDistribution.gaussian(20))
                .shrinkTowards(TYPICAL_YEAR);
    }
}
