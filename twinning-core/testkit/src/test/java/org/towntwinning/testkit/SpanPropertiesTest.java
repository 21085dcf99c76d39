package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.testkit.laws.EqualityLaws;
import org.towntwinning.testkit.laws.OrderLaws;
import org.towntwinning.testkit.laws.TextFormLaws;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/**
 * Spans against every completion: every first day and last day that the ends allow, the first not after the last (P5;
 * hard case 8: an open end is later than every day, an unknown one is any day).
 */
class SpanPropertiesTest implements TextFormLaws<DateSpan>, OrderLaws<DateSpan>, EqualityLaws<DateSpan> {

    /** An end that never comes, after every day of the small calendar. */
    private static final int OPEN = 100;

    @Override
    public Arbitrary<DateSpan> values() {
        return Arbitraries.oneOf(TwinningArbitraries.dateSpans(), near());
    }

    @Override
    public DateSpan parse(String text) {
        return DateSpan.parse(text);
    }

    @Override
    public Comparator<DateSpan> order() {
        return Comparator.naturalOrder();
    }

    @Override
    public DateSpan copy(DateSpan span) {
        if (span.start().isPresent() && span.end().isPresent()) {
            return DateSpan.between(span.start().get(), span.end().get());
        }
        return span.start()
                .map(DateSpan::from)
                .or(() -> span.end().map(DateSpan::until))
                .orElseGet(DateSpan::always);
    }

    /** Spans in the small calendar, an end of which is open in one of five. */
    @Provide
    Arbitrary<DateSpan> near() {
        Arbitrary<PartialDate> open = SmallCalendar.dates().injectNull(0.2);
        return Combinators.combine(open, open).as(SpanPropertiesTest::span).withoutEdgeCases();
    }

    private static DateSpan span(PartialDate one, PartialDate other) {
        if (one == null || other == null) {
            return one != null ? DateSpan.from(one) : other != null ? DateSpan.until(other) : DateSpan.always();
        }
        return other.before(one).isDefinite() ? DateSpan.between(other, one) : DateSpan.between(one, other);
    }

    /** A way in which a span may have been: the numbers of its first and last day. */
    private record Completion(int first, int last) {

        boolean covers(int day) {
            return first <= day && day <= last;
        }

        boolean meets(Completion other) {
            return first <= other.last && other.first <= last;
        }
    }

    private static List<Completion> completions(DateSpan span) {
        List<Completion> completions = new ArrayList<>();
        for (int first : daysOf(span.start().orElse(null), -OPEN)) {
            for (int last : daysOf(span.end().orElse(null), OPEN)) {
                if (first <= last) {
                    completions.add(new Completion(first, last));
                }
            }
        }
        return completions;
    }

    private static List<Integer> daysOf(PartialDate date, int open) {
        if (date == null) {
            return List.of(open);
        }
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day <= SmallCalendar.ASKED; day++) {
            if (SmallCalendar.allows(date, day)) {
                days.add(day);
            }
        }
        return days;
    }

    private static Certainty quantified(DateSpan span, Predicate<Completion> truth) {
        List<Completion> completions = completions(span);
        boolean ever = completions.stream().anyMatch(truth);
        boolean always = completions.stream().allMatch(truth);
        return ever && !always ? Certainty.POSSIBLE : Certainty.of(ever);
    }

    @Property
    void coveringADayIsSoInAllCompletionsInSomeOrInNone(@ForAll("near") DateSpan span) {
        for (int asked = 1; asked < SmallCalendar.ASKED; asked++) {
            int day = asked;
            LocalDate date = SmallCalendar.day(day);
            assertThat(span.covers(date))
                    .as("P5: %s covers %s", span, date)
                    .isEqualTo(quantified(span, completion -> completion.covers(day)));
            assertThat(span.begunBy(date))
                    .as("P5: %s has begun by %s", span, date)
                    .isEqualTo(quantified(span, completion -> completion.first <= day));
            assertThat(span.endedBefore(date))
                    .as("P5: %s has ended before %s", span, date)
                    .isEqualTo(quantified(span, completion -> completion.last < day));
        }
    }

    @Property
    void overlappingAWindowIsSoInAllCompletionsInSomeOrInNone(@ForAll("near") DateSpan span) {
        for (int from = 1; from < SmallCalendar.ASKED; from++) {
            for (int last = from; last < SmallCalendar.ASKED; last++) {
                Completion inside = new Completion(from, last);
                DateWindow window = DateWindow.ofInclusive(SmallCalendar.day(from), SmallCalendar.day(last));
                assertThat(span.overlaps(window))
                        .as("P5: %s overlaps %s", span, window)
                        .isEqualTo(quantified(span, inside::meets));
            }
        }
    }

    @Property
    void overlappingIsSymmetric(@ForAll DateSpan one, @ForAll DateSpan other) {
        assertThat(one.overlaps(other))
                .as("%s and %s overlap as surely as the other way round", one, other)
                .isEqualTo(other.overlaps(one));
    }

    @Property
    void whatIsCoveredForSureByBothIsCommonForSure(@ForAll("near") DateSpan one, @ForAll("near") DateSpan other) {
        for (LocalDate day : SmallCalendar.askedDays()) {
            if (one.covers(day).and(other.covers(day)).isDefinite()) {
                assertThat(one.overlaps(other))
                        .as("%s and %s both cover %s", one, other, day)
                        .isEqualTo(Certainty.DEFINITE);
            }
            if (one.covers(day).and(other.covers(day)).isPossible()) {
                assertThat(one.overlaps(other).isPossible())
                        .as("%s and %s may both cover %s", one, other, day)
                        .isTrue();
            }
        }
    }

    @Property
    void aSpanLiesInItsOwnBounds(@ForAll DateSpan span) {
        DateWindow window = span.toWindow();
        assertThat(window.contains(span.earliest()) && window.contains(span.latest()))
                .as("%s lies in %s", span, window)
                .isTrue();
        assertThat(span.endedBefore(span.earliest()))
                .as("%s before it can begin", span)
                .isEqualTo(Certainty.IMPOSSIBLE);
        assertThat(span.overlaps(window)).as("%s overlaps its window", span).isEqualTo(Certainty.DEFINITE);
    }
}
