package org.towntwinning.testkit.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Celebration;
import org.towntwinning.anniversary.Due;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.JubileeKey;
import org.towntwinning.anniversary.JubileeState;
import org.towntwinning.anniversary.JubileeStatus;
import org.towntwinning.anniversary.Timing;
import org.towntwinning.anniversary.WindowMode;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/** P55 to P61: celebrations. */
class CelebrationPropertiesTest {

    private static final int TRIES = 300;

    /** How a status stands, from worst to best, for a day that does not move (P56). */
    private static final List<JubileeStatus> BETTER = List.of(
            JubileeStatus.MISSED,
            JubileeStatus.OVERDUE,
            JubileeStatus.CURRENT,
            JubileeStatus.UPCOMING,
            JubileeStatus.PLANNED,
            JubileeStatus.CELEBRATED);

    /** How a status moves with the day (P55). */
    private static final List<JubileeStatus> RISING =
            List.of(JubileeStatus.UPCOMING, JubileeStatus.CURRENT, JubileeStatus.OVERDUE, JubileeStatus.MISSED);

    @Provide
    Arbitrary<CelebrationCase> cases() {
        return CelebrationCase.cases();
    }

    @Property(tries = 500)
    void s10TheStateIsThatOfTheReferenceModel(@ForAll("cases") CelebrationCase each) {
        ReferenceCelebrations reference = each.reference();
        for (Jubilee jubilee : each.jubilees()) {
            assertThat(ExpectedState.of(each.stateOf(jubilee, each.celebrations(), each.asOf())))
                    .as("S10: how it stands with %s on %s, with %s", jubilee, each.asOf(), each.celebrations())
                    .isEqualTo(reference.stateOf(ExpectedJubilee.of(jubilee), each.asOf()));
        }
    }

    @Property(tries = TRIES)
    void s10StatesAreThoseOfTheJubileesOfAWindow(@ForAll("cases") CelebrationCase each) {
        AnniversaryRules rules = each.question().rules();
        Relation relation = each.question().relation();
        DateWindow window = each.question().window();
        List<JubileeState> expected = rules.between(relation, window, WindowMode.POSSIBLE).stream()
                .map(Due::jubilee)
                .map(jubilee -> each.stateOf(jubilee, each.celebrations(), each.asOf()))
                .toList();
        assertThat(rules.states(relation, each.celebrations(), window, each.asOf()))
                .as("S10: the states of %s are those of its jubilees", window)
                .isEqualTo(expected);
    }

    @Property(tries = TRIES)
    void p55WithoutCelebrationsTheStatusOnlyRises(
            @ForAll("cases") CelebrationCase each, @ForAll @IntRange(max = 2_000) int later) {
        for (Jubilee jubilee : each.jubilees()) {
            JubileeStatus now = each.stateOf(jubilee, List.of(), each.asOf()).status();
            JubileeStatus then = each.stateOf(jubilee, List.of(), each.asOf().plusDays(later))
                    .status();
            assertThat(RISING.indexOf(now))
                    .as("P55: %s is %s on %s and %s %s days later", jubilee, now, each.asOf(), then, later)
                    .isNotNegative()
                    .isLessThanOrEqualTo(RISING.indexOf(then));
        }
    }

    @Property(tries = TRIES)
    void p56CelebratedStaysAndMoreNeverLowersAStatus(
            @ForAll("cases") CelebrationCase each, @ForAll @IntRange(max = 2_000) int later) {
        List<Celebration> fewer = each.celebrations().stream().skip(1).toList();
        for (Jubilee jubilee : each.jubilees()) {
            JubileeState state = each.stateOf(jubilee, each.celebrations(), each.asOf());
            if (state.status() == JubileeStatus.CELEBRATED) {
                assertThat(each.stateOf(
                                        jubilee,
                                        each.celebrations(),
                                        each.asOf().plusDays(later))
                                .status())
                        .as("P56: %s, celebrated on %s, is so %s days later", jubilee, each.asOf(), later)
                        .isEqualTo(JubileeStatus.CELEBRATED);
            }
            boolean allLater = state.celebrations().stream()
                    .allMatch(feast -> feast.period().from().isAfter(each.asOf()));
            if (!state.celebrations().isEmpty() && allLater) {
                assertThat(state.status())
                        .as("P56: what is recorded for %s lies after %s", jubilee, each.asOf())
                        .isEqualTo(JubileeStatus.PLANNED);
            }
            JubileeStatus before = each.stateOf(jubilee, fewer, each.asOf()).status();
            assertThat(BETTER.indexOf(state.status()))
                    .as("P56: %s was %s before %s was added", jubilee, before, each.celebrations())
                    .isGreaterThanOrEqualTo(BETTER.indexOf(before));
        }
    }

    @Property(tries = TRIES)
    void p57TheLastDayCounts(@ForAll("cases") CelebrationCase each, @ForAll @IntRange(max = 60) int late) {
        AnniversaryRules rules =
                each.question().rules().toBuilder().lateMonths(late).build();
        for (Jubilee jubilee : each.jubilees()) {
            LocalDate hi = jubilee.due().latest();
            boolean block = jubilee.date().filter(PartialDate::isBlock).isPresent();
            LocalDate last = hi.plusMonths(late);
            LocalDate lastDay = block ? last.withDayOfMonth(last.lengthOfMonth()) : last;
            if (lastDay.isBefore(PartialDate.MAX)) {
                JubileeStatus expected = lastDay.isAfter(hi) ? JubileeStatus.OVERDUE : JubileeStatus.CURRENT;
                assertThat(statusOn(rules, each, jubilee, lastDay))
                        .as("P57: %s on %s, %s months after its last day", jubilee, lastDay, late)
                        .isEqualTo(expected);
                assertThat(statusOn(rules, each, jubilee, lastDay.plusDays(1)))
                        .as("P57: %s on the day after %s", jubilee, lastDay)
                        .isEqualTo(JubileeStatus.MISSED);
            }
        }
    }

    private static JubileeStatus statusOn(
            AnniversaryRules rules, CelebrationCase each, Jubilee jubilee, LocalDate day) {
        return rules.state(each.question().relation(), jubilee, List.of(), day).status();
    }

    @Property(tries = TRIES)
    void p58TimingIsExhaustiveAndAnyOverlapIsOnTime(@ForAll("cases") CelebrationCase each) {
        for (Jubilee jubilee : each.jubilees()) {
            JubileeState state = each.stateOf(jubilee, each.celebrations(), each.asOf());
            assertThat(state.timing().isPresent())
                    .as("P58: %s has a timing iff something is recorded for it", jubilee)
                    .isEqualTo(!state.celebrations().isEmpty());
            boolean overlap = state.celebrations().stream()
                    .anyMatch(feast -> !feast.period()
                            .intersection(jubilee.due().toWindow())
                            .isEmpty());
            assertThat(state.timing().filter(Timing.ON_TIME::equals).isPresent())
                    .as(
                            "P58: %s is celebrated on time iff a celebration overlaps it: %s",
                            jubilee, state.celebrations())
                    .isEqualTo(overlap);
            for (Celebration feast : state.celebrations()) {
                JubileeState alone = each.stateOf(jubilee, List.of(feast), each.asOf());
                boolean early = !feast.period().to().isAfter(jubilee.due().earliest());
                boolean late = feast.period().from().isAfter(jubilee.due().latest());
                assertThat(alone.timing())
                        .as("P58: %s alone, for %s", feast, jubilee)
                        .contains(early ? Timing.EARLY : late ? Timing.LATE : Timing.ON_TIME);
            }
        }
    }

    @Property(tries = TRIES)
    void p59ALinkWinsAndWithoutOneThereIsAtMostOneJubilee(@ForAll("cases") CelebrationCase each) {
        for (Celebration feast : each.celebrations()) {
            List<Jubilee> marked = new ArrayList<>();
            for (Jubilee jubilee : each.jubilees()) {
                if (!each.stateOf(jubilee, List.of(feast), each.asOf())
                        .celebrations()
                        .isEmpty()) {
                    marked.add(jubilee);
                }
            }
            if (feast.links().isEmpty()) {
                assertThat(marked).as("P59: %s is unlinked", feast).hasSizeLessThanOrEqualTo(1);
                for (Jubilee jubilee : marked) {
                    DateWindow window = each.reference().windowOf(ExpectedJubilee.of(jubilee));
                    assertThat(window.intersection(feast.period()).isEmpty())
                            .as("P59: %s lies in the window %s of %s", feast, window, jubilee)
                            .isFalse();
                }
            } else {
                List<JubileeKey> named = each.reference().markedBy(feast);
                assertThat(marked.stream().map(Jubilee::key))
                        .as("P59: %s marks exactly what it names", feast)
                        .allMatch(named::contains);
                assertThat(marked.stream().map(jubilee -> jubilee.milestone()))
                        .as("P59: %s marks no other milestone", feast)
                        .allMatch(milestone -> feast.links().stream()
                                .anyMatch(link -> link.milestone().equals(milestone)));
            }
        }
    }

    @Property(tries = TRIES)
    void p60CelebratingShiftsNothing(@ForAll("cases") CelebrationCase each) {
        List<JubileeState> with = states(each, each.celebrations());
        assertThat(with.stream().map(JubileeState::jubilee))
                .as("P60: the jubilees with and without %s", each.celebrations())
                .containsExactlyElementsOf(states(each, List.of()).stream()
                        .map(JubileeState::jubilee)
                        .toList());
    }

    private static List<JubileeState> states(CelebrationCase each, List<Celebration> feasts) {
        return each.question().rules().states(each.question().relation(), feasts, each.around(), each.asOf());
    }

    @Example
    void p60AfterTheLate75thOfPrestonComesThe80th() {
        Relation preston = Relations.with(Established.since(PartialDate.ofYear(1948)));
        assertThat(AnniversaryRules.standard()
                        .next(preston, LocalDate.of(2025, 7, 2))
                        .flatMap(Jubilee::date))
                .as("P60: the next of Preston after its visit of July 2025")
                .contains(PartialDate.ofYear(2028));
    }

    @Property(tries = 100)
    void p61OverdueAreThoseThatCanStillBeMadeUpFor(@ForAll("cases") CelebrationCase each) {
        AnniversaryRules rules = each.question().rules();
        List<JubileeState> overdue = rules.overdue(each.question().relation(), each.celebrations(), each.asOf());
        assertThat(overdue.stream().map(JubileeState::jubilee).map(ExpectedJubilee::of))
                .as("P61: overdue on %s with %s", each.asOf(), each.celebrations())
                .containsExactlyElementsOf(each.reference().overdueOn(each.asOf()));
        for (JubileeState state : overdue) {
            assertThat(state.status()).as("P61: %s", state.jubilee()).isEqualTo(JubileeStatus.OVERDUE);
            assertThat(state.jubilee().due().latest())
                    .as("P61: the last day of %s is over", state.jubilee())
                    .isBefore(each.asOf());
            assertThat(state.celebrations())
                    .as("P61: nothing is recorded for %s", state.jubilee())
                    .isEmpty();
        }
    }
}
