package org.towntwinning.testkit.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Due;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.anniversary.Observance;
import org.towntwinning.relation.Established;
import org.towntwinning.testkit.TwinningArbitraries;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;

/** P62 to P66: on which working day a jubilee is kept. */
class ObservancePropertiesTest {

    private static final int LONGEST = 9;
    private static final Milestone FIVE_YEARS = Milestone.ofYears(5);

    /**
     * Weekends, and a holiday of some days every so many days.
     *
     * @param every the distance of the holidays
     * @param days how long each lasts
     */
    record FreeDays(int every, int days) implements Predicate<LocalDate> {

        @Override
        public boolean test(LocalDate day) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            return weekend || Math.floorMod(day.toEpochDay(), every) < days;
        }
    }

    @Provide
    Arbitrary<FreeDays> freeDays() {
        return Combinators.combine(
                        Arbitraries.integers().between(20, 90),
                        Arbitraries.integers().between(0, 5))
                .as(FreeDays::new);
    }

    @Provide
    Arbitrary<LocalDate> foundings() {
        return TwinningArbitraries.days().between(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31));
    }

    @Property(tries = 500)
    void p62ObservingTwiceIsObservingOnce(
            @ForAll("foundings") LocalDate founded, @ForAll("freeDays") FreeDays free, @ForAll Observance observance) {
        LocalDate observed = observance.observed(jubileeOf(founded), free);
        LocalDate again = observance.observed(dueOn(observed), free);
        assertThat(again)
                .as("P62: kept on %s, and that day by %s again", observed, observance)
                .isEqualTo(observed);
    }

    @Property(tries = 500)
    void p63TheObservedDayIsNotFree(
            @ForAll("foundings") LocalDate founded, @ForAll("freeDays") FreeDays free, @ForAll Observance observance) {
        Jubilee jubilee = jubileeOf(founded);
        LocalDate observed = observance.observed(jubilee, free);
        assertThat(observance != Observance.NONE && free.test(observed))
                .as("P63: %s is kept on %s by %s", jubilee, observed, observance)
                .isFalse();
        if (!free.test(jubilee.due().earliest())) {
            assertThat(observed)
                    .as("P63: a working day is not moved by %s", observance)
                    .isEqualTo(jubilee.due().earliest());
        }
    }

    @Property(tries = 500)
    void p64NextAfterDueAfterPreviousAndNearestIsTheNearer(
            @ForAll("foundings") LocalDate founded, @ForAll("freeDays") FreeDays free) {
        Jubilee jubilee = jubileeOf(founded);
        LocalDate due = jubilee.due().earliest();
        LocalDate next = Observance.NEXT.observed(jubilee, free);
        LocalDate previous = Observance.PREVIOUS.observed(jubilee, free);
        assertThat(next).as("P64: NEXT of %s", due).isBetween(due, due.plusDays(LONGEST));
        assertThat(previous).as("P64: PREVIOUS of %s", due).isBetween(due.minusDays(LONGEST), due);
        long ahead = next.toEpochDay() - due.toEpochDay();
        long back = due.toEpochDay() - previous.toEpochDay();
        assertThat(Observance.NEAREST.observed(jubilee, free))
                .as("P64: the nearer of %s and %s to %s, the later on a tie", previous, next, due)
                .isEqualTo(ahead <= back ? next : previous);
    }

    @Property(tries = 500)
    void p65LaterJubileesAreNotKeptEarlier(
            @ForAll("foundings") LocalDate founded,
            @ForAll @IntRange(max = 12) int later,
            @ForAll("freeDays") FreeDays free,
            @ForAll Observance observance) {
        LocalDate due = jubileeOf(founded).due().earliest();
        assertThat(observance.observed(dueOn(due), free))
                .as("P65: %s and %s days later by %s", due, later, observance)
                .isBeforeOrEqualTo(observance.observed(dueOn(due.plusDays(later)), free));
    }

    @Property(tries = 500)
    void p66DueSpansAndTheirOrderStayAndBlocksAreNotMoved(
            @ForAll AnniversaryCase question, @ForAll("freeDays") FreeDays free, @ForAll Observance observance) {
        DateWindow window = question.window();
        DateWindow around = window.isEmpty()
                ? window
                : DateWindow.of(window.from().minusDays(40), window.to().plusDays(40));
        List<Jubilee> expected = question.rules().between(question.relation(), around).stream()
                .map(Due::jubilee)
                .filter(jubilee -> window.contains(observance.observed(jubilee, free)))
                .toList();
        assertThat(question.rules().observedBetween(question.relation(), window, observance, free))
                .as("P66: kept in %s by %s: the same jubilees, in the same order", window, observance)
                .isEqualTo(expected);
        for (Jubilee jubilee : expected) {
            if (!jubilee.due().isDay()) {
                assertThat(observance.observed(jubilee, free))
                        .as("P66: %s is not known to the day", jubilee)
                        .isEqualTo(jubilee.due().earliest());
            }
        }
    }

    @Example
    void s11MoreThan31FreeDaysInARowAreRefused() {
        Jubilee jubilee = jubileeOf(LocalDate.of(2000, 1, 1));
        LocalDate due = jubilee.due().earliest();
        assertThat(Observance.NEXT.observed(jubilee, day -> day.isBefore(due.plusDays(31))))
                .as("S11: 31 free days")
                .isEqualTo(due.plusDays(31));
        assertThatExceptionOfType(InvalidDataException.class)
                .as("S11: 32 free days")
                .isThrownBy(() -> Observance.NEXT.observed(jubilee, day -> day.isBefore(due.plusDays(32))))
                .withMessageContaining("31");
    }

    @Example
    void p65TrapTheNearestWithTheEarlierOnATie() {
        Trap.springs(
                "that the day before is as good as the day after on a tie",
                Combinators.combine(foundings(), freeDays()).as((founded, free) -> {
                    Jubilee jubilee = jubileeOf(founded);
                    LocalDate due = jubilee.due().earliest();
                    long ahead = Observance.NEXT.observed(jubilee, free).toEpochDay() - due.toEpochDay();
                    long back = due.toEpochDay()
                            - Observance.PREVIOUS.observed(jubilee, free).toEpochDay();
                    return ahead > 0 && ahead == back;
                }),
                tie -> tie);
    }

    private static Jubilee jubileeOf(LocalDate founded) {
        return AnniversaryRules.standard()
                .at(Relations.with(Established.since(PartialDate.of(founded))), FIVE_YEARS)
                .jubilee()
                .orElseThrow();
    }

    /** A jubilee that is due on a day: one month after a founding that has such a day. */
    private static Jubilee dueOn(LocalDate day) {
        LocalDate founded = day.minusMonths(12);
        if (founded.getDayOfMonth() != day.getDayOfMonth()) {
            founded = day.minusMonths(48);
        }
        int months = (day.getYear() - founded.getYear()) * 12;
        return AnniversaryRules.standard()
                .at(Relations.with(Established.since(PartialDate.of(founded))), Milestone.ofMonths(months))
                .jubilee()
                .orElseThrow();
    }
}
