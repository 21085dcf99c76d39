package org.towntwinning.testkit.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.constraints.IntRange;
import org.towntwinning.anniversary.Age;
import org.towntwinning.testkit.TwinningArbitraries;
import org.towntwinning.time.Overflow;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Precision;

/** P16 to P22: anniversaries of what is known to a block of months. */
class FoundingToABlockPropertiesTest {

    @Provide
    Arbitrary<PartialDate> blocks() {
        return TwinningArbitraries.partialDates()
                .precisions(
                        Precision.MONTH,
                        Precision.QUARTER,
                        Precision.SEASON,
                        Precision.HALF_YEAR,
                        Precision.YEAR,
                        Precision.DECADE,
                        Precision.SPAN)
                .between(PartialDate.MIN, LocalDate.of(9400, 12, 31));
    }

    @Provide
    Arbitrary<Integer> months() {
        return Arbitraries.integers().between(1, 3_000);
    }

    /** A block, a block or day within it, and a number of months. */
    @Provide
    Arbitrary<Tuple3<PartialDate, PartialDate, Integer>> refinements() {
        return Combinators.combine(blocks(), Arbitraries.doubles().between(0, 1), Arbitraries.of(true, false), months())
                .as((block, share, day, months) -> Tuple.of(block, within(block, share, day), months));
    }

    private static PartialDate within(PartialDate block, double share, boolean day) {
        long days = block.latest().toEpochDay() - block.earliest().toEpochDay();
        LocalDate chosen = block.earliest().plusDays(Math.round(share * days));
        return day ? PartialDate.of(chosen) : PartialDate.of(YearMonth.from(chosen));
    }

    @Property
    void p16TheLengthStaysAndTheUnitIffItsGridDividesTheMonths(
            @ForAll("blocks") PartialDate block, @ForAll("months") int months) {
        PartialDate later = anniversary(block, months, Overflow.LAST_DAY);
        assertThat(later.months())
                .as("P16: the length of %s + %s months", block, months)
                .isEqualTo(block.months());
        int grid = switch (block.precision()) {
            case QUARTER, SEASON -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
            case DECADE -> 120;
            default -> 1;
        };
        if (block.precision() != Precision.SPAN) {
            // Three months off the grid of quarters can be a season, and the other way round.
            assertThat(later.precision() == block.precision())
                    .as("P16: %s + %s months is a %s again", block, months, block.precision())
                    .isEqualTo(months % grid == 0);
        }
    }

    @Property
    void p17HalfAYearAfterAYearIsHalfAYearAfterEveryDayOfIt(
            @ForAll @IntRange(min = 1, max = 9_000) int year, @ForAll @IntRange(max = 200) int more) {
        assertThat(anniversary(PartialDate.ofYear(year), 12 * more + 6, Overflow.LAST_DAY))
                .as("P17: %s years and a half after the year %s", more, year)
                .isEqualTo(PartialDate.ofMonths(YearMonth.of(year + more, 7), YearMonth.of(year + more + 1, 6)));
    }

    @Property
    void p18TheAnniversaryOfEveryDayLiesInThatOfTheBlock(
            @ForAll("refinements") Tuple3<PartialDate, PartialDate, Integer> refinement) {
        PartialDate block = refinement.get1();
        PartialDate day = PartialDate.of(refinement.get2().earliest());
        int months = refinement.get3();
        assertThat(anniversary(day, months, Overflow.LAST_DAY).within(anniversary(block, months, Overflow.LAST_DAY)))
                .as("P18: %s is a day of %s, and so are their anniversaries after %s months", day, block, months)
                .isTrue();
    }

    @Property
    void p19ARefinedDateRefinesTheAnniversary(
            @ForAll("refinements") Tuple3<PartialDate, PartialDate, Integer> refinement) {
        PartialDate coarse = refinement.get1();
        PartialDate fine = refinement.get2();
        int months = refinement.get3();
        assertThat(fine.within(coarse)).as("P19: the sample").isTrue();
        assertThat(anniversary(fine, months, Overflow.LAST_DAY).within(anniversary(coarse, months, Overflow.LAST_DAY)))
                .as("P19: %s lies within %s, and so do their anniversaries after %s months", fine, coarse, months)
                .isTrue();
    }

    @Example
    void p19TrapTheNextDayLeavesTheBlock() {
        Trap.springs(
                "that NEXT_DAY keeps to the block",
                refinements(),
                each -> !anniversary(each.get2(), each.get3(), Overflow.NEXT_DAY)
                        .within(anniversary(each.get1(), each.get3(), Overflow.NEXT_DAY)));
    }

    @Property
    void p20BlocksAdd(@ForAll("blocks") PartialDate block, @ForAll("months") int one, @ForAll("months") int other) {
        assertThat(anniversary(anniversary(block, one, Overflow.LAST_DAY), other, Overflow.LAST_DAY))
                .as("P20: %s + %s + %s months", block, one, other)
                .isEqualTo(anniversary(block, one + other, Overflow.LAST_DAY));
    }

    @Example
    void p20TrapDaysDoNotAdd() {
        Arbitrary<Tuple2<PartialDate, Integer>> days = Combinators.combine(
                        TwinningArbitraries.days().between(PartialDate.MIN, LocalDate.of(9400, 1, 1)), months())
                .as((day, months) -> Tuple.of(PartialDate.of(day), months));
        Trap.springs("that days add as blocks do", days, each -> {
            PartialDate twice =
                    anniversary(anniversary(each.get1(), each.get2(), Overflow.LAST_DAY), 1, Overflow.LAST_DAY);
            return !twice.equals(anniversary(each.get1(), each.get2() + 1, Overflow.LAST_DAY));
        });
    }

    @Property
    void p21BlocksNeverOverflow(
            @ForAll("blocks") PartialDate block, @ForAll("months") int months, @ForAll Overflow policy) {
        assertThat(anniversary(block, months, policy))
                .as("P21: %s + %s months under %s", block, months, policy)
                .isEqualTo(anniversary(block, months, Overflow.LAST_DAY));
    }

    @Property
    void p22TheAgeOfABlockHoldsThatOfEachOfItsDays(
            @ForAll("refinements") Tuple3<PartialDate, PartialDate, Integer> refinement,
            @ForAll @IntRange(max = 40_000) int later) {
        PartialDate block = refinement.get1();
        LocalDate founded = refinement.get2().earliest();
        LocalDate day = block.earliest().plusDays(later);
        Age age = Age.of(block, day).orElseThrow();
        assertThat(age.most() - age.least())
                .as("P22: the width of the age of %s on %s", block, day)
                .isBetween(0, block.months().orElseThrow());
        assertThat(age.possiblyNotBegun())
                .as("P22: %s had possibly not begun on %s", block, day)
                .isEqualTo(day.isBefore(block.latest()));
        Optional<Age> own = Age.of(PartialDate.of(founded), day);
        own.ifPresent(each -> assertThat(each.most())
                .as("P22: the age of %s, one day of %s, on %s", founded, block, day)
                .isBetween(age.least(), age.most()));
    }

    private static PartialDate anniversary(PartialDate date, int months, Overflow policy) {
        return date.plusMonths(months, policy)
                .orElseGet(() -> date.plusMonths(months, Overflow.LAST_DAY).orElseThrow());
    }
}
