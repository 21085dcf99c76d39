package org.towntwinning.testkit.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Due;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.WindowMode;
import org.towntwinning.relation.Established;
import org.towntwinning.testkit.AnniversaryArbitraries;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;

/** P27 to P35: windows. P33, that the closed form is the enumeration, is {@link AgreementPropertiesTest}. */
class JubileeWindowPropertiesTest {

    private static final int TRIES = 500;

    @Provide
    Arbitrary<AnniversaryCase> toTheDay() {
        return AnniversaryArbitraries.cases().dayPrecise();
    }

    @Property(tries = TRIES)
    void p27WindowsThatFollowEachOtherDeliverEachJubileeOnce(
            @ForAll AnniversaryCase question, @ForAll @IntRange(max = 100) int share) {
        DateWindow whole = question.window();
        LocalDate cut = cut(whole, share);
        List<Jubilee> both = new ArrayList<>(ask(question, DateWindow.of(whole.from(), cut), WindowMode.STARTS));
        both.addAll(ask(question, DateWindow.of(cut, whole.to()), WindowMode.STARTS));
        assertThat(both)
                .as("P27: STARTS of %s cut at %s", whole, cut)
                .containsExactlyElementsOf(ask(question, whole, WindowMode.STARTS));
        for (Jubilee jubilee : both) {
            assertThat(ask(question, DateWindow.ofDay(jubilee.due().earliest()), WindowMode.STARTS))
                    .as("P27: %s is in the window of its first day", jubilee)
                    .contains(jubilee);
        }
    }

    @Property(tries = TRIES)
    void p28PossibleOfAWholeIsTheUnionOfItsParts(
            @ForAll AnniversaryCase question, @ForAll @IntRange(max = 100) int share) {
        DateWindow whole = question.window();
        LocalDate cut = cut(whole, share);
        Set<Jubilee> union = new LinkedHashSet<>(ask(question, DateWindow.of(whole.from(), cut), WindowMode.POSSIBLE));
        union.addAll(ask(question, DateWindow.of(cut, whole.to()), WindowMode.POSSIBLE));
        assertThat(union)
                .as("P28: POSSIBLE of %s cut at %s", whole, cut)
                .containsExactlyInAnyOrderElementsOf(ask(question, whole, WindowMode.POSSIBLE));
        for (Jubilee jubilee : union) {
            assertThat(ask(question, DateWindow.ofDay(jubilee.due().latest()), WindowMode.POSSIBLE))
                    .as("P28: %s is possible on its last day", jubilee)
                    .contains(jubilee);
        }
    }

    @Example
    void p28TrapAYearIsInBothHalves() {
        Trap.springs("that POSSIBLE delivers each jubilee once", AnniversaryArbitraries.cases(), question -> {
            LocalDate cut = cut(question.window(), 50);
            List<Jubilee> first = ask(question, DateWindow.of(question.window().from(), cut), WindowMode.POSSIBLE);
            return ask(question, DateWindow.of(cut, question.window().to()), WindowMode.POSSIBLE).stream()
                    .anyMatch(first::contains);
        });
    }

    @Property(tries = TRIES)
    void p29DefiniteOfAPartIsDefiniteOfTheWhole(
            @ForAll AnniversaryCase question, @ForAll @IntRange(max = 100) int share) {
        DateWindow whole = question.window();
        LocalDate cut = cut(whole, share);
        List<Jubilee> ofWhole = ask(question, whole, WindowMode.DEFINITE);
        assertThat(ofWhole)
                .as("P29: DEFINITE of %s cut at %s", whole, cut)
                .containsAll(ask(question, DateWindow.of(whole.from(), cut), WindowMode.DEFINITE))
                .containsAll(ask(question, DateWindow.of(cut, whole.to()), WindowMode.DEFINITE));
        for (Jubilee jubilee : ofWhole) {
            DateWindow own = jubilee.due().toWindow();
            assertThat(ask(question, own, WindowMode.DEFINITE))
                    .as("P29: %s is definite in %s", jubilee, own)
                    .contains(jubilee);
            assertThat(ask(question, DateWindow.of(own.from().plusDays(1), own.to()), WindowMode.DEFINITE))
                    .as("P29: %s is not definite in what begins a day later", jubilee)
                    .doesNotContain(jubilee);
            assertThat(ask(question, DateWindow.of(own.from(), own.to().minusDays(1)), WindowMode.DEFINITE))
                    .as("P29: %s is not definite in what ends a day earlier", jubilee)
                    .doesNotContain(jubilee);
        }
    }

    @Property(tries = TRIES)
    void p29ToTheDayDefiniteIsTheSumOfItsParts(
            @ForAll("toTheDay") AnniversaryCase question, @ForAll @IntRange(max = 100) int share) {
        DateWindow whole = question.window();
        LocalDate cut = cut(whole, share);
        List<Jubilee> both = new ArrayList<>(ask(question, DateWindow.of(whole.from(), cut), WindowMode.DEFINITE));
        both.addAll(ask(question, DateWindow.of(cut, whole.to()), WindowMode.DEFINITE));
        assertThat(both)
                .as("P29: all known to the day, DEFINITE of %s cut at %s", whole, cut)
                .containsExactlyElementsOf(ask(question, whole, WindowMode.DEFINITE));
    }

    @Property(tries = TRIES)
    void p30DefiniteWithinStartsWithinPossible(@ForAll AnniversaryCase question) {
        List<Due> starts = dues(question, question.window(), WindowMode.STARTS);
        assertThat(starts)
                .as("P30: DEFINITE lies within STARTS in %s", question.window())
                .containsAll(dues(question, question.window(), WindowMode.DEFINITE));
        assertThat(dues(question, question.window(), WindowMode.POSSIBLE))
                .as("P30: STARTS lies within POSSIBLE in %s", question.window())
                .containsAll(starts);
    }

    @Property(tries = TRIES)
    void p30ToTheDayAllModesAgree(@ForAll("toTheDay") AnniversaryCase question) {
        List<Due> starts = dues(question, question.window(), WindowMode.STARTS);
        assertThat(dues(question, question.window(), WindowMode.POSSIBLE))
                .as("P30: all known to the day, POSSIBLE is STARTS in %s", question.window())
                .isEqualTo(starts);
        assertThat(dues(question, question.window(), WindowMode.DEFINITE))
                .as("P30: all known to the day, DEFINITE is STARTS in %s", question.window())
                .isEqualTo(starts);
    }

    @Property(tries = TRIES)
    void p31AWiderWindowHoldsMoreAndAsSurely(
            @ForAll AnniversaryCase question,
            @ForAll @IntRange(max = 900) int before,
            @ForAll @IntRange(max = 900) int after,
            @ForAll WindowMode mode) {
        DateWindow window = question.window();
        DateWindow wider =
                DateWindow.of(window.from().minusDays(before), window.to().plusDays(after));
        List<Due> more = dues(question, wider, mode);
        for (Due due : dues(question, window, mode)) {
            assertThat(more)
                    .as("P31: %s lies in %s, so in %s, and as surely", due, window, wider)
                    .anyMatch(each -> each.jubilee().equals(due.jubilee())
                            && each.certainty().compareTo(due.certainty()) >= 0);
        }
    }

    @Property(tries = 200)
    void p32TheEmptyWindowIsEmpty(@ForAll AnniversaryCase question, @ForAll WindowMode mode) {
        LocalDate day = question.window().from();
        assertThat(dues(question, DateWindow.of(day, day), mode))
                .as("P32: [%s, %s) has no day", day, day)
                .isEmpty();
    }

    @Example
    void p32WindowsAtTheEndsOfTheCalendarAreAcceptedAndReversedOnesRefused() {
        LocalDate end = PartialDate.MAX.plusDays(1);
        assertThat(DateWindow.of(PartialDate.MIN, PartialDate.MIN).isEmpty())
                .as("P32: a window that ends at 0001-01-01")
                .isTrue();
        assertThat(DateWindow.of(PartialDate.MAX, end).last())
                .as("P32: a window that ends at 10000-01-01")
                .contains(PartialDate.MAX);
        assertThatExceptionOfType(InvalidDataException.class)
                .as("P32: a > b")
                .isThrownBy(() -> DateWindow.of(end, PartialDate.MAX))
                .withMessageContaining("9999-12-31");
    }

    @Property(tries = TRIES)
    void p34ResultsRiseInTheTotalOrder(@ForAll AnniversaryCase question, @ForAll WindowMode mode) {
        List<Jubilee> jubilees = ask(question, question.window(), mode);
        for (int i = 1; i < jubilees.size(); i++) {
            assertThat(Jubilee.ORDER.compare(jubilees.get(i - 1), jubilees.get(i)))
                    .as("P34: %s is before %s", jubilees.get(i - 1), jubilees.get(i))
                    .isNegative();
        }
    }

    @Property(tries = TRIES)
    void p35NextAndPreviousWalkThroughTheList(@ForAll AnniversaryCase question) {
        AnniversaryRules rules = question.rules();
        List<Jubilee> jubilees = ask(question, question.window(), WindowMode.STARTS);
        for (int i = 1; i < jubilees.size(); i++) {
            Jubilee one = jubilees.get(i - 1);
            Jubilee other = jubilees.get(i);
            if (one.due().earliest().isBefore(other.due().earliest())) {
                assertThat(rules.next(question.relation(), one.due().earliest()))
                        .as("P35: after %s comes %s", one, other)
                        .contains(firstThatBegins(jubilees, other));
                assertThat(rules.previous(question.relation(), other.due().earliest()))
                        .as("P35: before %s comes %s", other, one)
                        .contains(one);
            }
        }
    }

    @Example
    void p68NothingComesAfterTheCalendarOrWrapsToItsBeginning() {
        Established founded = Established.since(PartialDate.parse("9990-06-15"));
        assertThat(AnniversaryRules.standard()
                        .between(Relations.with(founded), DateWindow.always(), WindowMode.POSSIBLE))
                .as("P68: of a founding in 9990 only the 5th falls in the calendar")
                .hasSize(1);
    }

    private static Jubilee firstThatBegins(List<Jubilee> jubilees, Jubilee other) {
        return jubilees.stream()
                .filter(each -> each.due().earliest().equals(other.due().earliest()))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate cut(DateWindow window, int share) {
        long days = window.to().toEpochDay() - window.from().toEpochDay();
        return window.from().plusDays(days * share / 100);
    }

    private static List<Jubilee> ask(AnniversaryCase question, DateWindow window, WindowMode mode) {
        return dues(question, window, mode).stream().map(Due::jubilee).toList();
    }

    private static List<Due> dues(AnniversaryCase question, DateWindow window, WindowMode mode) {
        List<Due> dues = question.rules().between(question.relation(), window, mode);
        assertThat(dues)
                .as("S8: what is impossible does not exist, in %s of %s", mode, window)
                .noneMatch(due -> due.certainty() == Certainty.IMPOSSIBLE);
        return dues;
    }
}
