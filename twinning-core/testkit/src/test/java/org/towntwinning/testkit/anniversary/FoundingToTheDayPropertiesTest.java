package org.towntwinning.testkit.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.towntwinning.anniversary.Age;
import org.towntwinning.testkit.TwinningArbitraries;
import org.towntwinning.time.Overflow;
import org.towntwinning.time.PartialDate;

/** P8 to P15: anniversaries of what was founded on a known day. */
class FoundingToTheDayPropertiesTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2000, 2, 29);

    @Provide
    Arbitrary<LocalDate> days() {
        return TwinningArbitraries.days();
    }

    /** A founding and a number of months that stay in the calendar. */
    @Provide
    Arbitrary<Tuple2<LocalDate, Integer>> foundings() {
        return Combinators.combine(
                        TwinningArbitraries.days().between(PartialDate.MIN, LocalDate.of(9700, 12, 31)),
                        Arbitraries.integers().between(1, 3_000))
                .as(Tuple::of);
    }

    @Property
    void p8UnderLastDayItIsWhatJavaTimeSays(@ForAll("foundings") Tuple2<LocalDate, Integer> founding) {
        assertThat(anniversary(founding.get1(), founding.get2(), Overflow.LAST_DAY))
                .as("P8: %s + %s months under LAST_DAY", founding.get1(), founding.get2())
                .contains(founding.get1().plusMonths(founding.get2()));
    }

    @Property
    void p9AnniversariesDoNotDrift(@ForAll("days") LocalDate founded, @ForAll @IntRange(min = 1, max = 40) int years) {
        LocalDate within = founded.getYear() > 9_900 ? founded.withDayOfMonth(1).minusYears(200) : founded;
        Optional<LocalDate> later = anniversary(within, 4 * 12 * years, Overflow.LAST_DAY);
        assertThat(later.map(LocalDate::getMonth))
                .as("P9: %s after whole years stays in its month", within)
                .contains(within.getMonth());
        assertThat(later.map(LocalDate::getDayOfMonth))
                .as("P9: %s + %s years, counted from the founding each time", within, 4 * years)
                .contains(Math.min(within.getDayOfMonth(), later.orElseThrow().lengthOfMonth()));
    }

    @Example
    void p9TrapAddingAYearToThePreviousAnniversary() {
        assertThat(anniversary(LocalDate.of(2024, 2, 29), 48, Overflow.LAST_DAY))
                .as("P9: four years after 29 February 2024")
                .contains(LocalDate.of(2028, 2, 29));
        Trap.springs("adding a year to the previous anniversary", foundings(), founding -> {
            LocalDate drifting = founding.get1();
            for (int year = 0; year < 4; year++) {
                drifting = drifting.plusYears(1);
            }
            return !anniversary(founding.get1(), 48, Overflow.LAST_DAY).equals(Optional.of(drifting));
        });
    }

    @Property
    void p10LaterMilestonesAreLater(
            @ForAll("foundings") Tuple2<LocalDate, Integer> founding,
            @ForAll @IntRange(min = 1, max = 30) int more,
            @ForAll Overflow policy) {
        Optional<LocalDate> one = anniversary(founding.get1(), founding.get2(), policy);
        Optional<LocalDate> other = anniversary(founding.get1(), founding.get2() + more, policy);
        if (one.isPresent() && other.isPresent()) {
            assertThat(one.get())
                    .as("P10: %s + %s months is before + %s", founding.get1(), founding.get2(), more)
                    .isBefore(other.get());
        }
        if (policy != Overflow.OMIT) {
            assertThat(one).as("P10: only OMIT leaves any out").isPresent();
        }
    }

    @Property
    void p11LaterFoundingsAreNotEarlier(
            @ForAll("foundings") Tuple2<LocalDate, Integer> founding,
            @ForAll @IntRange(max = 40) int later,
            @ForAll Overflow policy) {
        LocalDate one = founding.get1();
        LocalDate other = one.plusDays(later);
        int months = founding.get2();
        if (policy == Overflow.OMIT) {
            return;
        }
        LocalDate dueOne = anniversary(one, months, policy).orElseThrow();
        LocalDate dueOther = anniversary(other, months, policy).orElseThrow();
        assertThat(dueOne).as("P11: %s and %s, %s months", one, other, months).isBeforeOrEqualTo(dueOther);
        if (later > 0 && one.getDayOfMonth() <= 28 && other.getDayOfMonth() <= 28) {
            assertThat(dueOne).as("P11: strictly, where no day is above 28").isBefore(dueOther);
        }
    }

    @Example
    void p11FourDaysOfAugustHaveOneAnniversary() {
        IntStream.rangeClosed(28, 31)
                .forEach(day -> assertThat(anniversary(LocalDate.of(2000, 8, day), 150, Overflow.LAST_DAY))
                        .as("P11: %s August 2000 after 12.5 years", day)
                        .contains(LocalDate.of(2013, 2, 28)));
    }

    @Property
    void p12OneOverflowAtTheEnd(@ForAll("foundings") Tuple2<LocalDate, Integer> founding) {
        int months = founding.get2();
        assertThat(anniversary(founding.get1(), months, Overflow.LAST_DAY))
                .as("P12: %s + %s months as one period", founding.get1(), months)
                .contains(founding.get1().plus(Period.of(months / 12, months % 12, 0)));
    }

    @Example
    void p12TrapYearsFirstAndThenMonths() {
        LocalDate founded = LocalDate.of(1996, 2, 29);
        assertThat(anniversary(founded, 18, Overflow.LAST_DAY))
                .as("P12: a year and a half after 29 February 1996")
                .contains(LocalDate.of(1997, 8, 29));
        Trap.springs("plusYears and then plusMonths", foundings(), founding -> {
            int months = founding.get2();
            LocalDate naive = founding.get1().plusYears(months / 12).plusMonths(months % 12);
            return !anniversary(founding.get1(), months, Overflow.LAST_DAY).equals(Optional.of(naive));
        });
    }

    @Property
    void p13PoliciesDifferOnlyWhereTheMonthLacksTheDay(@ForAll("foundings") Tuple2<LocalDate, Integer> founding) {
        LocalDate founded = founding.get1();
        int months = founding.get2();
        Optional<LocalDate> lastDay = anniversary(founded, months, Overflow.LAST_DAY);
        Optional<LocalDate> nextDay = anniversary(founded, months, Overflow.NEXT_DAY);
        Optional<LocalDate> omit = anniversary(founded, months, Overflow.OMIT);
        if (lastDay.orElseThrow().getDayOfMonth() == founded.getDayOfMonth()) {
            assertThat(nextDay)
                    .as("P13: the day exists, %s + %s", founded, months)
                    .isEqualTo(lastDay);
            assertThat(omit).as("P13: the day exists, %s + %s", founded, months).isEqualTo(lastDay);
        } else {
            assertThat(nextDay)
                    .as("P13: the day after the last, %s + %s", founded, months)
                    .contains(lastDay.get().plusDays(1));
            assertThat(omit).as("P13: nothing, %s + %s", founded, months).isEmpty();
        }
    }

    @Example
    void p14TheLeapDayInFourHundredYears() {
        assertThat(IntStream.rangeClosed(1, 400)
                        .filter(year ->
                                anniversary(LEAP_DAY, 12 * year, Overflow.OMIT).isPresent())
                        .count())
                .as("P14: 29 February every year under OMIT")
                .isEqualTo(97);
        assertThat(IntStream.rangeClosed(1, 400)
                        .mapToObj(year -> anniversary(LEAP_DAY, 12 * year, Overflow.LAST_DAY)
                                .orElseThrow())
                        .filter(day -> day.getDayOfMonth() == 29)
                        .count())
                .as("P14: under LAST_DAY all 400 exist, so many on the 29th")
                .isEqualTo(97);
        assertThat(IntStream.rangeClosed(1, 32)
                        .map(quarter -> 25 * quarter)
                        .filter(years ->
                                anniversary(LEAP_DAY, 12 * years, Overflow.OMIT).isPresent()))
                .as("P14: every 25 years under OMIT only whole centuries can exist")
                .allMatch(years -> years % 100 == 0)
                .isNotEmpty();
    }

    @Property
    void p15TheAgeRisesAtTheAnniversary(
            @ForAll("foundings") Tuple2<LocalDate, Integer> founding, @ForAll @IntRange(min = -40, max = 40) int days) {
        LocalDate founded = founding.get1();
        int months = founding.get2();
        LocalDate anniversary = anniversary(founded, months, Overflow.LAST_DAY).orElseThrow();
        assertThat(elapsed(founded, anniversary))
                .as("P15: at the anniversary itself")
                .isEqualTo(months);
        LocalDate day = anniversary.plusDays(days);
        if (!day.isBefore(founded)) {
            assertThat(elapsed(founded, day) >= months)
                    .as(
                            "P15: %s months have elapsed from %s to %s iff %s is not after it",
                            months, founded, day, anniversary)
                    .isEqualTo(!anniversary.isAfter(day));
        }
    }

    @Example
    void p15TrapMonthsAndYearsBetween() {
        Trap.springs("ChronoUnit.MONTHS.between", foundings(), founding -> {
            LocalDate anniversary = founding.get1().plusMonths(founding.get2());
            return ChronoUnit.MONTHS.between(founding.get1(), anniversary) != founding.get2();
        });
        assertThat(IntStream.rangeClosed(1, 400)
                        .filter(years -> ChronoUnit.YEARS.between(LEAP_DAY, LEAP_DAY.plusYears(years)) != years)
                        .count())
                .as("P15: YEARS.between is wrong at so many of 400 anniversaries of 29 February")
                .isEqualTo(303);
    }

    @Property(tries = 200)
    void s13TheAgeIsThatOfTheReferenceModel(
            @ForAll("days") LocalDate founded, @ForAll @IntRange(max = 60_000) int later) {
        LocalDate day = founded.plusDays(later);
        if (!day.isAfter(PartialDate.MAX)) {
            assertThat(elapsed(founded, day))
                    .as("S13: completed months from %s to %s", founded, day)
                    .isEqualTo(PlainCalendar.elapsed(founded, day));
        }
    }

    private static int elapsed(LocalDate founded, LocalDate day) {
        return Age.of(PartialDate.of(founded), day).orElseThrow().most();
    }

    private static Optional<LocalDate> anniversary(LocalDate founded, int months, Overflow policy) {
        return PartialDate.of(founded).plusMonths(months, policy).map(PartialDate::earliest);
    }
}
