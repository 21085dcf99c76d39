package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.testkit.laws.EqualityLaws;
import org.towntwinning.testkit.laws.OrderLaws;
import org.towntwinning.testkit.laws.TextFormLaws;
import org.towntwinning.time.CalendarUnit;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/**
 * What P1 to P7 say beyond {@link PartialDatePropertiesTest}: against every completion, and of texts that are nearly
 * right. Dates are near each other here, so that they meet.
 */
class DatePropertiesTest implements TextFormLaws<PartialDate>, OrderLaws<PartialDate>, EqualityLaws<PartialDate> {

    /** Any dates, and such as differ in little but their qualifiers. */
    @Override
    public Arbitrary<PartialDate> values() {
        return Arbitraries.oneOf(TwinningArbitraries.partialDates(), SmallCalendar.qualified(SmallCalendar.dates()));
    }

    @Override
    public PartialDate parse(String text) {
        return PartialDate.parse(text);
    }

    @Override
    public Comparator<PartialDate> order() {
        return Comparator.naturalOrder();
    }

    /** From its bounds and its form, as far as the factories take them. */
    @Override
    public PartialDate copy(PartialDate date) {
        return unqualified(date).with(date.qualifier());
    }

    private static PartialDate unqualified(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> PartialDate.of(date.earliest());
            case ON_OR_BEFORE -> PartialDate.onOrBefore(date.latest());
            case ON_OR_AFTER -> PartialDate.onOrAfter(date.earliest());
            case UNKNOWN -> PartialDate.unknown();
            default -> PartialDate.ofMonths(YearMonth.from(date.earliest()), YearMonth.from(date.latest()));
        };
    }

    @Provide
    Arbitrary<PartialDate> near() {
        return SmallCalendar.dates();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return TwinningArbitraries.days();
    }

    /** All bounds of {@link SmallCalendar#dates()} that differ lie between these days. */
    private static LocalDate[] daysOf(PartialDate date) {
        return LocalDate.of(1999, 12, 25)
                .datesUntil(LocalDate.of(2000, 3, 10))
                .filter(day -> !day.isBefore(date.earliest()) && !day.isAfter(date.latest()))
                .toArray(LocalDate[]::new);
    }

    @Property
    void p5BeforeIsSoInAllCompletionsInSomeOrInNone(
            @ForAll("near") PartialDate one, @ForAll("near") PartialDate other) {
        boolean ever = false;
        boolean always = true;
        for (LocalDate day : daysOf(one)) {
            for (LocalDate next : daysOf(other)) {
                ever |= day.isBefore(next);
                always &= day.isBefore(next);
            }
        }
        assertThat(one.before(other)).as("P5: %s before %s", one, other).isEqualTo(certainty(ever, always));
    }

    @Property
    void p5ReachedByIsSoInAllCompletionsInSomeOrInNone(@ForAll("near") PartialDate date) {
        for (int asked = 0; asked < SmallCalendar.ASKED; asked++) {
            int day = asked;
            Predicate<Integer> reached = completion -> completion <= day;
            assertThat(date.reachedBy(SmallCalendar.day(day)))
                    .as("P5: %s reached by %s", date, SmallCalendar.day(day))
                    .isEqualTo(quantified(date, reached));
        }
    }

    @Property
    void p5WindowsOfAFewDaysAgreeWithAllCompletions(@ForAll("near") PartialDate date) {
        for (int from = 1; from < SmallCalendar.ASKED; from++) {
            for (int to = from; to <= SmallCalendar.ASKED; to++) {
                int first = from;
                int end = to;
                DateWindow window = DateWindow.of(SmallCalendar.day(from), SmallCalendar.day(to));
                assertThat(date.fallsIn(window))
                        .as("P5: %s in %s", date, window)
                        .isEqualTo(quantified(date, completion -> first <= completion && completion < end));
            }
        }
    }

    private static Certainty quantified(PartialDate date, Predicate<Integer> truth) {
        int[] completions = IntStream.rangeClosed(0, SmallCalendar.ASKED)
                .filter(day -> SmallCalendar.allows(date, day))
                .toArray();
        return certainty(
                IntStream.of(completions).anyMatch(truth::test),
                IntStream.of(completions).allMatch(truth::test));
    }

    private static Certainty certainty(boolean ever, boolean always) {
        return ever && !always ? Certainty.POSSIBLE : Certainty.of(ever);
    }

    @Property
    void p4TruncatingIsMonotone(@ForAll PartialDate one, @ForAll PartialDate other, @ForAll CalendarUnit unit) {
        Optional<PartialDate> block = other.truncate(unit);
        if (one.within(other) && block.isPresent()) {
            assertThat(one.truncate(unit).map(PartialDate::toWindow))
                    .as("P4: %s is within %s, so their blocks are the same", one, other)
                    .contains(block.get().toWindow());
        }
    }

    @Property
    void p5DisjointIffNoDayIsAllowedByBoth(@ForAll PartialDate one, @ForAll PartialDate other) {
        assertThat(one.isDisjointFrom(other))
                .as("S6.3: %s and %s cannot both be true iff their windows share no day", one, other)
                .isEqualTo(one.toWindow().intersection(other.toWindow()).isEmpty());
        assertThat(one.isDisjointFrom(other)).as("symmetric").isEqualTo(other.isDisjointFrom(one));
    }

    @Property
    void p5ReachedOnlyOnceAndNeverUndone(
            @ForAll PartialDate date, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate next = one.isBefore(other) ? other : one;
        assertThat(date.reachedBy(next))
                .as("what is reached by %s is reached by %s: %s", first, next, date)
                .isGreaterThanOrEqualTo(date.reachedBy(first));
    }
}
