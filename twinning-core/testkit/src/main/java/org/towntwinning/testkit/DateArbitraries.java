package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.time.DateReading;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/** Days, partial dates, spans and what is asked and said about them. */
final class DateArbitraries {

    /** What registries write in place of a date. */
    private static final List<String> PLACEHOLDERS =
            List.of("2000", "0001-01-01", "9999-12-31", "1900-01-01", "-", "onbekend", "");

    // Made once: jqwik keeps the generators of arbitraries that it meets again.
    private static final DayArbitrary DAYS = new DayArbitrary(DayRange.CALENDAR);
    private static final PartialDateArbitrary DATES = new PartialDateArbitrary();
    private static final DateSpanArbitrary SPANS = new DateSpanArbitrary();

    private DateArbitraries() {}

    static DayArbitrary days() {
        return DAYS;
    }

    static PartialDateArbitrary partialDates() {
        return DATES;
    }

    static PartialDateArbitrary boundedDates() {
        return partialDates().bounded();
    }

    static DateSpanArbitrary dateSpans() {
        return SPANS;
    }

    static Arbitrary<DateWindow> dateWindows() {
        Arbitrary<DateWindow> any = Combinators.combine(days(), days())
                .as((one, other) -> one.isAfter(other) ? DateWindow.of(other, one) : DateWindow.of(one, other));
        return EarlyCases.first(
                Arbitraries.frequencyOf(
                        Tuple.of(3, any),
                        Tuple.of(2, days().map(LocalDate::getYear).map(DateWindow::ofYear)),
                        Tuple.of(1, days().map(DateWindow::ofDay)),
                        Tuple.of(1, days().map(day -> DateWindow.of(day, day)))),
                DateWindow.always(),
                DateWindow.ofYear(2000),
                DateWindow.ofDay(LocalDate.of(2000, 2, 29)),
                DateWindow.of(PartialDate.MIN, PartialDate.MIN),
                DateWindow.ofDay(PartialDate.MAX));
    }

    /** Each text is declared to mean at most one thing. */
    static Arbitrary<DateReading> dateReadings() {
        Arbitrary<List<Integer>> meanings =
                Arbitraries.integers().between(0, 4).list().ofSize(PLACEHOLDERS.size());
        return EarlyCases.none(
                Combinators.combine(meanings, Arbitraries.of(false, true)).as(DateArbitraries::reading));
    }

    static Arbitrary<Milestone> milestones() {
        Arbitrary<Milestone> years = Arbitraries.integers().between(1, 100).map(Milestone::ofYears);
        Arbitrary<Milestone> months = Arbitraries.integers().between(1, 2_400).map(Milestone::ofMonths);
        return EarlyCases.first(
                Arbitraries.frequencyOf(Tuple.of(4, years), Tuple.of(1, months)),
                Milestone.ofYears(25),
                Milestone.ofYears(75),
                Milestone.ofMonths(150),
                Milestone.ofMonths(1),
                Milestone.ofMonths(Milestone.MAX_MONTHS));
    }

    private static DateReading reading(List<Integer> meanings, boolean seasonsAsQuarters) {
        DateReading.Builder builder = DateReading.builder().seasonsAsQuarters(seasonsAsQuarters);
        for (int i = 0; i < meanings.size(); i++) {
            String text = PLACEHOLDERS.get(i);
            switch (meanings.get(i)) {
                case 1 -> builder.addUnknown(text);
                case 2 -> builder.addOpenStart(text);
                case 3 -> builder.addOpenEnd(text);
                case 4 -> builder.addDay(text);
                default -> {
                    // not declared at all
                }
            }
        }
        return builder.build();
    }
}
