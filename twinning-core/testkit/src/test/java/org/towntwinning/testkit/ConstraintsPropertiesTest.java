package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.towntwinning.testkit.constraints.Bounded;
import org.towntwinning.testkit.constraints.DatesBetween;
import org.towntwinning.testkit.constraints.Precise;
import org.towntwinning.testkit.constraints.Unqualified;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Precision;

/** Each annotation narrows what a parameter is given; several add up; one that fits no value says why. */
class ConstraintsPropertiesTest {

    private static final DateWindow SINCE_THE_WAR =
            DateWindow.ofInclusive(LocalDate.of(1945, 1, 1), LocalDate.of(2024, 12, 31));

    @Property
    void datesBetween(
            @ForAll @DatesBetween(first = "1945-01-01", last = "2024-12-31") PartialDate date,
            @ForAll @DatesBetween(first = "1945-01-01", last = "2024-12-31") DateSpan span,
            @ForAll @DatesBetween(first = "1945-01-01", last = "2024-12-31") LocalDate dayOfAnybody) {
        assertThat(SINCE_THE_WAR.encloses(date.toWindow())).as("date %s", date).isTrue();
        assertThat(SINCE_THE_WAR.encloses(span.toWindow())).as("span %s", span).isTrue();
        assertThat(SINCE_THE_WAR.contains(dayOfAnybody))
                .as("day %s", dayOfAnybody)
                .isTrue();
    }

    @Property
    @Domain(TwinningDomain.class)
    void datesBetweenForDaysOfTheDomain(
            @ForAll @DatesBetween(first = "0836-01-01", last = "0836-12-31") LocalDate day) {
        assertThat(day.getYear()).as("day %s of the year 836", day).isEqualTo(836);
    }

    @Property
    void precise(@ForAll @Precise({Precision.MONTH, Precision.YEAR}) PartialDate date) {
        assertThat(date.precision()).as("%s", date).isIn(Precision.MONTH, Precision.YEAR);
    }

    @Property
    void bounded(@ForAll @Bounded PartialDate date, @ForAll @Bounded DateSpan span) {
        assertThat(date.isBounded()).as("date %s", date).isTrue();
        assertThat(span.isOpenStarted() || span.isOpenEnded())
                .as("span %s", span)
                .isFalse();
    }

    @Property
    void unqualified(@ForAll @Unqualified PartialDate date) {
        assertThat(date.qualifier().isNone()).as("%s", date).isTrue();
    }

    @Property
    void constraintsReachIntoContainers(
            @ForAll @Size(max = 5) List<@Bounded @Unqualified PartialDate> dates,
            @ForAll Optional<@Precise(Precision.DAY) PartialDate> day,
            @ForAll @NotEmpty List<DateSpan> spans) {
        assertThat(dates)
                .as("dates")
                .allMatch(date -> date.isBounded() && date.qualifier().isNone());
        assertThat(day.filter(date -> !date.isDay())).as("day").isEmpty();
        assertThat(spans).as("jqwik's own constraints hold, too").isNotEmpty();
    }

    @Target({ElementType.PARAMETER, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @Precise(Precision.DAY)
    @DatesBetween(first = "2000-02-01", last = "2000-02-29")
    @interface LeapFebruary {}

    @Property
    void constraintsStandOnAnnotationsOfOnesOwn(@ForAll @LeapFebruary PartialDate date) {
        assertThat(date.isDay()).as("%s is a day", date).isTrue();
        assertThat(date.earliest().isBefore(LocalDate.of(2000, 2, 1))
                        || date.latest().isAfter(LocalDate.of(2000, 2, 29)))
                .as("%s is outside February 2000", date)
                .isFalse();
    }

    static class Impossible {

        @Property
        void noYearInAMonth(
                @ForAll @Precise(Precision.YEAR) @DatesBetween(first = "2000-02-01", last = "2000-02-29")
                        PartialDate date) {
            assertThat(date).isNotNull();
        }

        @Property
        void noDay(@ForAll @DatesBetween(first = "1 May 1950") PartialDate date) {
            assertThat(date).isNotNull();
        }
    }

    @Example
    void whatFitsNoValueFailsAndSaysWhy() {
        List<String> failures = PropertyRun.of(Impossible.class).failures();
        assertThat(failures)
                .as("both properties fail")
                .hasSize(2)
                .anySatisfy(failure -> assertThat(failure)
                        .contains("no date of precision [YEAR] lies from 2000-02-01 to 2000-02-29: widen the range"))
                .anySatisfy(failure -> assertThat(failure)
                        .contains("@DatesBetween wants days as in 1945-01-01, but has \"1 May 1950\""));
    }
}
