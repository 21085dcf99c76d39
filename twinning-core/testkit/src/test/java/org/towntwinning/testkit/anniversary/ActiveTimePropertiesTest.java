package org.towntwinning.testkit.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Continuity;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.testkit.AnniversaryArbitraries;
import org.towntwinning.testkit.TwinningArbitraries;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;

/** P52: jubilees by active time, where all is known to the day. */
class ActiveTimePropertiesTest {

    private static final AnniversaryRules RULES =
            AnniversaryRules.builder().continuity(Continuity.ACTIVE_TIME).build();

    @Provide
    Arbitrary<AnniversaryCase> toTheDay() {
        return AnniversaryArbitraries.cases().dayPrecise().fromFounding().continuities(Continuity.ACTIVE_TIME);
    }

    @Property(tries = 300)
    void p52TheDaysBeforeAJubileeAreThoseThatItTakes(
            @ForAll("toTheDay") AnniversaryCase question, @ForAll @IntRange(min = 1, max = 400) int months) {
        LocalDate founded = question.relation().founding().orElseThrow().date().earliest();
        due(question.rules(), question.relation(), months).ifPresent(due -> {
            assertThat(question.relation().activeOn(due))
                    .as("P52: %s months after %s it is active on %s", months, founded, due)
                    .isEqualTo(Certainty.DEFINITE);
            LocalDate nominal = PartialDate.of(founded)
                    .plusMonths(months, question.rules().overflow())
                    .orElseThrow()
                    .earliest();
            assertThat(founded.datesUntil(due)
                            .filter(day -> question.relation().activeOn(day) == Certainty.DEFINITE)
                            .count())
                    .as(
                            "P52: active days from %s to before %s, %s months by %s",
                            founded, due, months, question.relation())
                    .isEqualTo(ChronoUnit.DAYS.between(founded, nominal));
            assertThat(due).as("P52: gaps only delay").isAfterOrEqualTo(nominal);
            due(question.rules(), question.relation(), months + 1)
                    .ifPresent(later -> assertThat(later)
                            .as("P52: one month more is later than %s", due)
                            .isAfter(due));
        });
    }

    /** One gap, and what it does to one milestone. */
    record OneGap(LocalDate founded, LocalDate begun, LocalDate over, int months) {

        LocalDate nominal() {
            return founded.plusMonths(months);
        }

        Relation relation(LifecycleEvent... more) {
            List<LifecycleEvent> events =
                    new ArrayList<>(List.of(Established.since(PartialDate.of(founded)), suspended(begun, over)));
            events.addAll(List.of(more));
            return Relations.with(events.toArray(LifecycleEvent[]::new));
        }

        private static Suspended suspended(LocalDate begun, LocalDate over) {
            return Suspended.builder()
                    .date(PartialDate.of(begun))
                    .resumed(Resumption.on(PartialDate.of(over)))
                    .build();
        }
    }

    /** A third of them begins on the day before the nominal anniversary, on it, or on the day after. */
    @Provide
    Arbitrary<OneGap> gaps() {
        return Combinators.combine(
                        TwinningArbitraries.days().between(LocalDate.of(1900, 1, 1), LocalDate.of(2030, 12, 31)),
                        Arbitraries.integers().between(0, 9_000),
                        Arbitraries.integers().between(0, 9_000),
                        Arbitraries.integers().between(1, 600),
                        Arbitraries.integers().between(-1, 7))
                .as((founded, before, length, months, near) -> {
                    LocalDate begun = near <= 1 ? founded.plusMonths(months).plusDays(near) : founded.plusDays(before);
                    return new OneGap(founded, begun, begun.plusDays(length), months);
                });
    }

    @Property
    void p52OneGapMovesByItsLengthWhatItReaches(@ForAll("gaps") OneGap gap) {
        LocalDate nominal = gap.nominal();
        LocalDate expected =
                nominal.isBefore(gap.begun) ? nominal : nominal.plusDays(ChronoUnit.DAYS.between(gap.begun, gap.over));
        assertThat(due(RULES, gap.relation(), gap.months))
                .as("P52: nominal %s, suspended from %s to %s", nominal, gap.begun, gap.over)
                .contains(expected);
    }

    @Property(tries = 500)
    void p52AFurtherGapNeverMakesItEarlier(
            @ForAll("gaps") OneGap gap,
            @ForAll @IntRange(max = 9_000) int after,
            @ForAll @IntRange(max = 900) int days) {
        LocalDate begun = gap.founded.plusDays(after);
        Relation twice = gap.relation(OneGap.suspended(begun, begun.plusDays(days)));
        assertThat(due(RULES, twice, gap.months).orElseThrow())
                .as("P52: with one more suspension from %s for %s days", begun, days)
                .isAfterOrEqualTo(due(RULES, gap.relation(), gap.months).orElseThrow());
    }

    @Example
    void p52TrapMovingByMonths() {
        Trap.springs("moving by whole months", gaps(), gap -> {
            long months = ChronoUnit.MONTHS.between(gap.begun, gap.over);
            LocalDate naive = gap.nominal().isBefore(gap.begun)
                    ? gap.nominal()
                    : gap.nominal().plusMonths(months);
            return !due(RULES, gap.relation(), gap.months).equals(Optional.of(naive));
        });
    }

    private static Optional<LocalDate> due(AnniversaryRules rules, Relation relation, int months) {
        return rules.at(relation, Milestone.ofMonths(months))
                .jubilee()
                .map(Jubilee::due)
                .map(due -> due.earliest());
    }
}
