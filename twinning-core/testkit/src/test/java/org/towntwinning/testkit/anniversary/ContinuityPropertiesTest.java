package org.towntwinning.testkit.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Continuity;
import org.towntwinning.anniversary.Due;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.anniversary.MilestoneAnswer;
import org.towntwinning.anniversary.WindowMode;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Suspended;
import org.towntwinning.testkit.AnniversaryArbitraries;
import org.towntwinning.testkit.TwinningArbitraries;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.Overflow;
import org.towntwinning.time.PartialDate;

/** P46 to P51, P53 and P54: lifecycle and continuity. P52 is {@link ActiveTimePropertiesTest}. */
class ContinuityPropertiesTest {

    private static final int TRIES = 500;
    private static final Milestone FIVE_YEARS = Milestone.ofYears(5);

    @Provide
    Arbitrary<AnniversaryCase> sinceFounding() {
        return AnniversaryArbitraries.cases()
                .continuities(Continuity.SINCE_FOUNDING)
                .fromFounding();
    }

    @Provide
    Arbitrary<AnniversaryCase> withoutEvents() {
        return AnniversaryArbitraries.cases().withoutEvents();
    }

    @Provide
    Arbitrary<LocalDate> foundings() {
        return TwinningArbitraries.days().between(LocalDate.of(1900, 1, 1), LocalDate.of(2030, 12, 31));
    }

    @Property(tries = 1_000)
    void p46ActivityIsThatOfAllCompletions(
            @ForAll("sinceFounding") AnniversaryCase question, @ForAll @IntRange(min = 1, max = 600) int months) {
        MilestoneAnswer answer = question.rules().at(question.relation(), Milestone.ofMonths(months));
        Relation free = Relations.withEvents(question.relation());
        question.rules().at(free, Milestone.ofMonths(months)).jubilee().ifPresent(nominal -> {
            boolean always = true;
            boolean ever = false;
            for (LocalDate day : tellingDays(question.relation(), nominal)) {
                Certainty active = Completions.activeOn(question.relation(), day);
                always &= active == Certainty.DEFINITE;
                ever |= active != Certainty.IMPOSSIBLE;
            }
            Certainty expected = always ? Certainty.DEFINITE : ever ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
            assertThat(answer.jubilee().map(Jubilee::activity).orElse(Certainty.IMPOSSIBLE))
                    .as(
                            "P46: activity on %s in all completions of %s",
                            nominal.due(), question.relation().events())
                    .isEqualTo(expected);
        });
    }

    /** The days of a due span next to a bound of an event, and its ends: all others are like them. */
    private static Set<LocalDate> tellingDays(Relation relation, Jubilee jubilee) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate turn : relation.turningPoints()) {
            days.add(turn);
            days.add(turn.minusDays(1));
        }
        days.add(jubilee.due().earliest());
        days.add(jubilee.due().latest());
        days.removeIf(day -> day.isBefore(jubilee.due().earliest())
                || day.isAfter(jubilee.due().latest()));
        return days;
    }

    @Property(tries = 300)
    void p47AnEndTakesEffectOnItsDayAndSoDoesAReestablishment(
            @ForAll("foundings") LocalDate founded, @ForAll @IntRange(min = 1, max = 400) int before) {
        LocalDate due = founded.plusMonths(FIVE_YEARS.months());
        AnniversaryRules rules = AnniversaryRules.standard();
        assertThat(rules.at(Relations.with(since(founded), ended(due)), FIVE_YEARS)
                        .jubilee())
                .as("P47: ended on %s, the day of the 5th", due)
                .isEmpty();
        assertThat(rules.at(Relations.with(since(founded), ended(due.plusDays(1))), FIVE_YEARS)
                        .jubilee())
                .as("P47: ended on the day after the 5th")
                .isPresent();
        assertThat(rules.at(Relations.with(since(founded), ended(due.minusDays(before)), again(due)), FIVE_YEARS)
                        .jubilee())
                .as("P47: taken up again on %s, the day of the 5th", due)
                .isPresent();
        assertThat(rules.at(
                                Relations.with(since(founded), ended(due.minusDays(before)), again(due.plusDays(1))),
                                FIVE_YEARS)
                        .jubilee())
                .as("P47: taken up again on the day after the 5th")
                .isEmpty();
    }

    @Property(tries = TRIES)
    void p48WithoutEventsAllContinuitiesAgree(@ForAll("withoutEvents") AnniversaryCase question) {
        List<Jubilee> expected = jubilees(question, Continuity.SINCE_FOUNDING, question.relation());
        assertThat(jubilees(question, Continuity.SINCE_REESTABLISHMENT, question.relation()))
                .as("P48: SINCE_REESTABLISHMENT without events")
                .isEqualTo(expected);
        assertThat(jubilees(question, Continuity.ACTIVE_TIME, question.relation()))
                .as("P48: ACTIVE_TIME without events")
                .isEqualTo(expected);
    }

    @Property(tries = TRIES)
    void p49WithSuspensionsOnlyALifeIsTheWhole(@ForAll AnniversaryCase question) {
        Relation suspended = question.relation().toBuilder()
                .events(question.relation().events().stream()
                        .filter(event -> event instanceof Established || event instanceof Suspended)
                        .toList())
                .build();
        assertThat(jubilees(question, Continuity.SINCE_REESTABLISHMENT, suspended))
                .as("P49: with suspensions only")
                .isEqualTo(jubilees(question, Continuity.SINCE_FOUNDING, suspended));
    }

    @Property(tries = TRIES)
    void p50SinceFoundingEventsOnlyRemove(@ForAll("sinceFounding") AnniversaryCase question) {
        List<Jubilee> free = jubilees(question, Continuity.SINCE_FOUNDING, Relations.withEvents(question.relation()));
        for (Jubilee jubilee : jubilees(question, Continuity.SINCE_FOUNDING, question.relation())) {
            assertThat(free)
                    .as("P50: %s falls on the same days without events", jubilee)
                    .anyMatch(each -> each.key().equals(jubilee.key())
                            && each.due().equals(jubilee.due())
                            && each.date().equals(jubilee.date()));
        }
    }

    @Property(tries = TRIES)
    void p51InALifeTheCountBeginsAnew(@ForAll AnniversaryCase question) {
        List<Reestablished> again =
                question.relation().events(Reestablished.class).toList();
        for (Jubilee jubilee : jubilees(question, Continuity.SINCE_REESTABLISHMENT, question.relation())) {
            boolean accession = question.rules().anchor().acceding().isPresent();
            if (jubilee.life() > 0 && !accession) {
                PartialDate begun = again.get(jubilee.life() - 1).date();
                assertThat(jubilee.date())
                        .as("P51: %s is counted from %s", jubilee, begun)
                        .isEqualTo(begun.plusMonths(
                                jubilee.milestone().months(), question.rules().overflow()));
            }
            question.relation()
                    .lives()
                    .get(jubilee.life())
                    .end()
                    .ifPresent(end -> assertThat(jubilee.due().earliest())
                            .as("P51: %s is not after the end of its life on %s", jubilee, end.date())
                            .isBefore(end.date().latest()));
        }
    }

    @Property(tries = 300)
    void p53AroundTheYearOfTheEnd(
            @ForAll @IntRange(min = 1900, max = 2020) int founded, @ForAll @IntRange(min = 2, max = 80) int years) {
        int end = founded + years;
        Relation relation = Relations.with(
                Established.since(PartialDate.ofYear(founded)),
                Ended.builder()
                        .cause(EndCause.UNKNOWN)
                        .effective(PartialDate.ofYear(end))
                        .build());
        AnniversaryRules rules = AnniversaryRules.standard();
        assertThat(rules.at(relation, Milestone.ofYears(years - 1)).jubilee().map(Jubilee::activity))
                .as("P53: since %s, ended in %s, the jubilee of the year before", founded, end)
                .contains(Certainty.DEFINITE);
        assertThat(rules.at(relation, Milestone.ofYears(years)).jubilee().map(Jubilee::activity))
                .as("P53: the jubilee of the year of the end")
                .contains(Certainty.POSSIBLE);
        assertThat(rules.at(relation, Milestone.ofYears(years + 1)).jubilee())
                .as("P53: the jubilee of the year after")
                .isEmpty();
    }

    /** Under LAST_DAY: the others can leave out, or move on, the anniversary of a day of a block (P19). */
    @Property(tries = 1_000)
    void p54WhatIsDefiniteExistsInEveryCompletion(@ForAll AnniversaryCase question, @ForAll long seed) {
        Random random = new Random(seed);
        AnniversaryRules rules =
                question.rules().toBuilder().overflow(Overflow.LAST_DAY).build();
        Completions.any(question.relation(), random).ifPresent(truth -> {
            for (Due due : rules.between(question.relation(), question.window(), WindowMode.POSSIBLE)) {
                Jubilee jubilee = due.jubilee();
                if (jubilee.activity() == Certainty.DEFINITE) {
                    MilestoneAnswer answer = rules.at(truth, jubilee.life(), jubilee.milestone());
                    assertThat(answer.jubilee())
                            .as("P54: %s is definite, so it exists in %s", jubilee, truth)
                            .isPresent();
                    assertThat(answer.jubilee().get().due().earliest())
                            .as("P54: %s falls in its due span in %s", jubilee, truth)
                            .isBetween(jubilee.due().earliest(), jubilee.due().latest());
                }
            }
        });
    }

    private static List<Jubilee> jubilees(AnniversaryCase question, Continuity continuity, Relation relation) {
        return question.rules().toBuilder()
                .continuity(continuity)
                .build()
                .between(relation, question.window(), WindowMode.POSSIBLE)
                .stream()
                .map(Due::jubilee)
                .toList();
    }

    private static Established since(LocalDate day) {
        return Established.since(PartialDate.of(day));
    }

    private static LifecycleEvent ended(LocalDate day) {
        return Ended.builder()
                .cause(EndCause.UNKNOWN)
                .effective(PartialDate.of(day))
                .build();
    }

    private static LifecycleEvent again(LocalDate day) {
        return Reestablished.on(PartialDate.of(day));
    }
}
