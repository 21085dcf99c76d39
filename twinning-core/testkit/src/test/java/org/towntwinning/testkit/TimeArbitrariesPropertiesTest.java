package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Precision;
import org.towntwinning.time.Qualifier;

/** Each setting of the arbitraries of days, dates and spans is kept, for edge cases, too. */
class TimeArbitrariesPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 6, 29);

    @Provide
    Arbitrary<LocalDate> days() {
        return TwinningArbitraries.days();
    }

    @Property(tries = 200)
    void betweenHoldsForDaysDatesAndSpans(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        DateWindow window = DateWindow.ofInclusive(first, last);
        for (LocalDate day : Samples.of(TwinningArbitraries.days().between(first, last), 10)) {
            assertThat(window.contains(day)).as("day %s in %s", day, window).isTrue();
        }
        for (PartialDate date : Samples.of(TwinningArbitraries.partialDates().between(first, last), 10)) {
            assertThat(window.encloses(date.toWindow()))
                    .as("date %s in %s", date, window)
                    .isTrue();
        }
        for (DateSpan span : Samples.of(TwinningArbitraries.dateSpans().between(first, last), 10)) {
            assertThat(window.encloses(span.toWindow()))
                    .as("span %s in %s", span, window)
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void onlyTheChosenPrecisionsOccur(@ForAll Set<Precision> precisions) {
        if (precisions.isEmpty()) {
            assertThatThrownBy(() -> TwinningArbitraries.partialDates().precisions())
                    .hasMessageContaining("at least one");
            return;
        }
        Arbitrary<PartialDate> dates =
                TwinningArbitraries.partialDates().precisions(precisions.toArray(Precision[]::new));
        assertThat(Samples.of(dates, 30))
                .as("dates of %s", precisions)
                .allMatch(date -> precisions.contains(date.precision()));
    }

    @Example
    void everyPrecisionAndEveryQualifierOccurs() {
        List<PartialDate> dates = Samples.of(TwinningArbitraries.partialDates(), 2_000);
        assertThat(dates.stream().map(PartialDate::precision).collect(Collectors.toSet()))
                .as("precisions in 2,000 dates")
                .isEqualTo(EnumSet.allOf(Precision.class));
        assertThat(dates.stream().map(PartialDate::qualifier).collect(Collectors.toSet()))
                .as("qualifiers in 2,000 dates")
                .isEqualTo(EnumSet.allOf(Qualifier.class));
    }

    @Example
    void datesOccurInTheSharesThatTheirJavadocNames() {
        PartialDateArbitrary dates = TwinningArbitraries.partialDates();
        assertThat(Samples.percent(dates, 5_000, PartialDate::isDay)).as("days").isBetween(37.0, 43.0);
        assertThat(Samples.percent(dates, 5_000, PartialDate::isBlock))
                .as("blocks")
                .isBetween(42.0, 48.0);
        assertThat(Samples.percent(dates, 5_000, PartialDate::isUnknown))
                .as("unknown")
                .isBetween(3.0, 7.0);
        assertThat(Samples.percent(dates, 5_000, date -> !date.qualifier().isNone()))
                .as("qualified")
                .isBetween(15.0, 22.0);
        assertThat(Samples.percent(
                        TwinningArbitraries.days(),
                        5_000,
                        day -> day.getMonthValue() == 2 && day.getDayOfMonth() == 29))
                .as("29 February")
                .isBetween(7.0, 13.0);
        assertThat(Samples.percent(
                        TwinningArbitraries.days(), 5_000, day -> day.getYear() >= 1945 && day.getYear() <= 2034))
                .as("days of the years in which towns are twinned")
                .isGreaterThan(60.0);
    }

    @Example
    void boundedDatesAndSpansCanAnchorSomething() {
        assertThat(Samples.of(TwinningArbitraries.partialDates().bounded(), 500))
                .as("bounded dates")
                .allMatch(PartialDate::isBounded);
        assertThat(Samples.of(TwinningArbitraries.dateSpans().bounded(), 500))
                .as("bounded spans")
                .allMatch(span -> span.start().filter(PartialDate::isBounded).isPresent()
                        && span.end().filter(PartialDate::isBounded).isPresent());
    }

    @Example
    void unqualifiedDatesBearNoQualifier() {
        assertThat(Samples.of(TwinningArbitraries.partialDates().unqualified(), 500))
                .as("unqualified dates")
                .allMatch(date -> date.qualifier().isNone());
    }

    @Example
    void settingsAddUp() {
        Arbitrary<PartialDate> dates = TwinningArbitraries.partialDates()
                .between(FIRST, FIRST.plusYears(4))
                .precisions(Precision.MONTH, Precision.UNKNOWN)
                .unqualified();
        assertThat(Samples.of(dates, 200))
                .as("months of four years; unknown dates lie in no range")
                .allMatch(date ->
                        date.precision() == Precision.MONTH && date.qualifier().isNone());
    }

    @Example
    void oneDayIsRangeEnough() {
        assertThat(Samples.of(TwinningArbitraries.days().between(FIRST, FIRST), 20))
                .as("days from %s to %s", FIRST, FIRST)
                .containsOnly(FIRST);
        assertThat(Samples.of(
                        TwinningArbitraries.partialDates().between(FIRST, FIRST).unqualified(), 20))
                .as("dates from %s to %s", FIRST, FIRST)
                .containsOnly(PartialDate.of(FIRST));
    }

    @Example
    void aSettingThatFitsNoValueIsRefused() {
        LocalDate autumn = LocalDate.of(2021, 9, 30);
        PartialDateArbitrary dates = TwinningArbitraries.partialDates();
        assertThatThrownBy(() -> dates.precisions(Precision.YEAR).between(FIRST, autumn))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no date of precision [YEAR] lies from 2021-06-29 to 2021-09-30: widen the range, or allow"
                        + " finer dates");
        assertThatThrownBy(() -> dates.between(FIRST, autumn).precisions(Precision.UNKNOWN))
                .hasMessageContaining("no date of precision [UNKNOWN]");
        assertThatThrownBy(() -> dates.precisions(Precision.ON_OR_AFTER).bounded())
                .hasMessageContaining("have no two bounds");
        assertThatThrownBy(() -> dates.between(autumn, FIRST))
                .hasMessage("no day is from 2021-09-30 to 2021-06-29: give the earlier day first");
        assertThatThrownBy(() -> TwinningArbitraries.days().between(FIRST, LocalDate.of(10_000, 1, 1)))
                .hasMessageContaining("the calendar of the library");
    }

    @Example
    void theHardestDaysComeFirst() {
        assertThat(Samples.edgeCases(TwinningArbitraries.days()))
                .as("edge cases of days")
                .contains(LocalDate.of(2000, 2, 29), LocalDate.of(1999, 12, 31), PartialDate.MIN, PartialDate.MAX);
        assertThat(Samples.edgeCases(TwinningArbitraries.dateSpans()))
                .as("edge cases of spans: open, unknown, one day")
                .contains(DateSpan.always(), DateSpan.parse("/"), DateSpan.parse("2000-02-29/2000-02-29"));
        LocalDate last = LocalDate.of(2030, 5, 4);
        assertThat(Samples.edgeCases(TwinningArbitraries.days().between(FIRST, last)))
                .as("edge cases of a range are its ends")
                .containsExactly(FIRST, last);
    }
}
