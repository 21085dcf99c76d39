package org.towntwinning.testkit.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Due;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.JubileeKey;
import org.towntwinning.anniversary.JubileeNames;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.anniversary.Schedule;
import org.towntwinning.anniversary.Weight;
import org.towntwinning.anniversary.WindowMode;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.testkit.AnniversaryArbitraries;

/** P23 to P26: schedules, weights and names. */
class SchedulePropertiesTest {

    private static final Milestone LAST = Milestone.ofMonths(6_000);

    @Provide
    Arbitrary<AnniversaryCase> cases() {
        return AnniversaryArbitraries.cases();
    }

    /** A progression, or a single milestone where the step is 0. */
    record Part(int first, int step) {}

    @Property
    void p23AScheduleIsTheSetOfItsParts(
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 400) Integer> firsts,
            @ForAll @Size(value = 4) List<@IntRange(max = 400) Integer> steps) {
        Set<Integer> plain = new TreeSet<>();
        Schedule schedule = Schedule.at();
        Schedule backwards = Schedule.at();
        for (int i = 0; i < firsts.size(); i++) {
            Part part = new Part(firsts.get(i), steps.get(i));
            for (int months = part.first; months <= LAST.months(); months += Math.max(1, part.step)) {
                plain.add(months);
                if (part.step == 0) {
                    break;
                }
            }
            schedule = schedule.and(scheduleOf(part));
            backwards = scheduleOf(part).and(backwards);
        }
        assertThat(schedule.upTo(LAST).stream().map(Milestone::months))
                .as("P23: %s is sorted, without duplicates, and has all milestones of its parts", schedule)
                .containsExactlyElementsOf(plain);
        assertThat(backwards).as("P24: the order of construction is irrelevant").isEqualTo(schedule);
        for (int months = 1; months <= 900; months++) {
            assertThat(schedule.contains(Milestone.ofMonths(months)))
                    .as("P23: %s months in %s", months, schedule)
                    .isEqualTo(plain.contains(months));
        }
    }

    private static Schedule scheduleOf(Part part) {
        Milestone first = Milestone.ofMonths(part.first);
        return part.step == 0
                ? Schedule.at(first)
                : Schedule.every(Milestone.ofMonths(part.step)).startingAt(first);
    }

    @Property
    void p23NeighboursInAScheduleAreConsistent(@ForAll Schedule schedule, @ForAll Milestone milestone) {
        schedule.after(milestone).ifPresent(next -> {
            assertThat(next).as("P23: after %s in %s", milestone, schedule).isGreaterThan(milestone);
            assertThat(schedule.contains(next))
                    .as("P23: %s is in %s", next, schedule)
                    .isTrue();
            assertThat(schedule.before(next).filter(each -> each.compareTo(milestone) > 0))
                    .as("P23: nothing between %s and %s in %s", milestone, next, schedule)
                    .isEmpty();
        });
        schedule.before(milestone).ifPresent(previous -> {
            assertThat(previous).as("P23: before %s in %s", milestone, schedule).isLessThan(milestone);
            assertThat(schedule.contains(previous))
                    .as("P23: %s is in %s", previous, schedule)
                    .isTrue();
        });
    }

    @Example
    void p23OneJubileeWithAllItsNames() {
        Schedule both = Schedule.every(Milestone.ofMonths(60)).and(Schedule.at(Milestone.ofMonths(300)));
        assertThat(both.upTo(Milestone.ofMonths(360)).stream().filter(each -> each.months() == 300))
                .as("P23: every 5 years and 25 years give one jubilee at 25")
                .hasSize(1);
    }

    @Property(tries = 500)
    void p24JubileesOfAUnionAreTheUnionOfTheJubilees(
            @ForAll("cases") AnniversaryCase question, @ForAll Schedule other) {
        Schedule own = question.rules().schedule();
        Set<Jubilee> separately = new HashSet<>(jubilees(question, own));
        separately.addAll(jubilees(question, other));
        assertThat(jubilees(question, own.and(other)))
                .as("P24: the jubilees of %s and %s", own, other)
                .containsExactlyInAnyOrderElementsOf(separately);
        assertThat(jubilees(question, other.and(own)))
                .as("P24: the order of construction is irrelevant")
                .isEqualTo(jubilees(question, own.and(other)));
    }

    @Property
    void p25ANameDependsOnMonthsAndLocaleAlone(@ForAll Milestone milestone) {
        for (String language : List.of("nl", "en", "de")) {
            LanguageTag tag = LanguageTag.of(language);
            assertThat(JubileeNames.standard().of(milestone, tag))
                    .as("P25: the names of %s in %s, asked twice", milestone, language)
                    .isEqualTo(JubileeNames.standard().of(Milestone.ofMonths(milestone.months()), tag));
        }
        assertThat(JubileeNames.lustrum(milestone))
                .as("P25: lustrum n of %s iff its months are 60 n", milestone)
                .isEqualTo(
                        milestone.months() % 60 == 0 ? OptionalInt.of(milestone.months() / 60) : OptionalInt.empty());
        assertThat(Schedule.LUSTRUM.contains(milestone))
                .as("P25: %s is a lustrum iff its months are a multiple of 60", milestone)
                .isEqualTo(milestone.months() % 60 == 0);
    }

    @Property(tries = 500)
    void p26AWeightChangesNoDateAndNoMembership(@ForAll("cases") AnniversaryCase question, @ForAll Schedule majors) {
        AnniversaryRules other = question.rules().toBuilder().majors(majors).build();
        List<Due> dues = question.rules().between(question.relation(), question.window(), WindowMode.POSSIBLE);
        List<Due> weighted = other.between(question.relation(), question.window(), WindowMode.POSSIBLE);
        assertThat(weighted.stream().map(SchedulePropertiesTest::withoutWeight))
                .as("P26: with the majors %s the same jubilees on the same days", majors)
                .containsExactlyElementsOf(
                        dues.stream().map(SchedulePropertiesTest::withoutWeight).toList());
        for (Due due : weighted) {
            assertThat(due.jubilee().weight() == Weight.MAJOR)
                    .as("P26: %s is major iff it is in %s", due.jubilee(), majors)
                    .isEqualTo(majors.contains(due.jubilee().milestone()));
        }
    }

    private static List<Object> withoutWeight(Due due) {
        JubileeKey key = due.jubilee().key();
        return List.of(key, due.jubilee().due(), due.jubilee().activity(), due.certainty());
    }

    private static List<Jubilee> jubilees(AnniversaryCase question, Schedule schedule) {
        return question.rules().toBuilder()
                .schedule(schedule)
                .build()
                .between(question.relation(), question.window(), WindowMode.POSSIBLE)
                .stream()
                .map(Due::jubilee)
                .toList();
    }
}
