package org.towntwinning.testkit.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.anniversary.AnchorRule;
import org.towntwinning.anniversary.Continuity;
import org.towntwinning.anniversary.Due;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.WindowMode;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Suspended;
import org.towntwinning.testkit.AnniversaryArbitraries;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/** What is asked is worth asking: the shares of section 4.1 of the specification, and what the settings promise. */
class AnniversaryCasesPropertiesTest {

    private static final int SAMPLES = 3_000;

    private final List<AnniversaryCase> samples = AnniversaryArbitraries.cases().generator(1_000).stream(new Random(1))
            .limit(SAMPLES)
            .map(each -> each.value())
            .toList();

    @Example
    void whatIsHardOccursOften() {
        assertThat(share(each -> dates(each).allMatch(PartialDate::isDay)))
                .as("all known to the day")
                .isBetween(0.25, 0.5);
        assertThat(share(each -> !each.rules().anchor().equals(AnchorRule.STANDARD)))
                .as("counted by another than the standard rule")
                .isBetween(0.1, 0.25);
        assertThat(share(each -> each.relation().events().size() > 1))
                .as("with events")
                .isGreaterThan(0.6);
        assertThat(share(each -> each.relation().events(Ended.class).anyMatch(Ended::isOfWholeRelation)))
                .as("ended")
                .isGreaterThan(0.15);
        assertThat(share(each ->
                        each.relation().events(Reestablished.class).findAny().isPresent()))
                .as("taken up again")
                .isGreaterThan(0.03);
        assertThat(share(each -> each.relation()
                                .events(Suspended.class)
                                .filter(Suspended::isOfWholeRelation)
                                .count()
                        > 1))
                .as("suspended twice")
                .isGreaterThan(0.05);
        assertThat(share(each -> dates(each).anyMatch(date -> !date.isBounded())))
                .as("a date with an open side")
                .isGreaterThan(0.1);
        assertThat(share(each -> dates(each).anyMatch(date -> !date.qualifier().isNone())))
                .as("a qualified date")
                .isGreaterThan(0.2);
    }

    @Example
    void windowsAreNearJubilees() {
        assertThat(share(each -> each.window().from().getDayOfMonth() == 1))
                .as("aligned")
                .isGreaterThan(0.25);
        assertThat(share(each -> jubilees(each).stream()
                        .anyMatch(jubilee -> bounds(jubilee)
                                .anyMatch(day -> day.equals(each.window().from())
                                        || day.equals(each.window().to())))))
                .as("begins or ends at a bound of a due span")
                .isGreaterThan(0.15);
        assertThat(share(each -> !jubilees(each).isEmpty()))
                .as("with an answer")
                .isGreaterThan(0.2);
        assertThat(share(each -> jubilees(each).stream().anyMatch(jubilee -> jubilee.activity() == Certainty.POSSIBLE)))
                .as("with a possible answer")
                .isGreaterThan(0.02);
        assertThat(share(each -> jubilees(each).stream()
                        .anyMatch(jubilee -> jubilee.basis().contested())))
                .as("with a contested answer")
                .isGreaterThan(0.02);
        assertThat(share(each -> jubilees(each).stream().anyMatch(jubilee -> jubilee.life() > 0)))
                .as("with an answer of a later life")
                .isGreaterThan(0.003);
        assertThat(share(each -> jubilees(each).stream()
                        .anyMatch(jubilee -> jubilee.date().isEmpty())))
                .as("with an answer that a gap moved")
                .isGreaterThan(0.003);
    }

    private double share(Predicate<AnniversaryCase> feature) {
        return (double) samples.stream().filter(feature).count() / SAMPLES;
    }

    /** Around the window, so that its bounds can be seen from both sides. */
    private static List<Jubilee> jubilees(AnniversaryCase each) {
        DateWindow wider = DateWindow.of(
                each.window().from().minusDays(1), each.window().to().plusDays(1));
        return each.rules().between(each.relation(), wider, WindowMode.POSSIBLE).stream()
                .map(Due::jubilee)
                .toList();
    }

    private static Stream<LocalDate> bounds(Jubilee jubilee) {
        LocalDate last = jubilee.due().latest();
        return Stream.of(jubilee.due().earliest(), last, last.plusDays(1));
    }

    private static Stream<PartialDate> dates(AnniversaryCase each) {
        return each.relation().events().stream().map(event -> event.date());
    }

    @Provide
    Arbitrary<AnniversaryCase> narrowed() {
        return AnniversaryArbitraries.cases()
                .dayPrecise()
                .withoutEvents()
                .fromFounding()
                .continuities(Continuity.ACTIVE_TIME);
    }

    @Property(tries = 300)
    void settingsNarrow(@ForAll("narrowed") AnniversaryCase each) {
        assertThat(dates(each)).as("dayPrecise").allMatch(PartialDate::isDay);
        assertThat(each.relation().events()).as("withoutEvents").hasSize(1);
        assertThat(each.rules().anchor()).as("fromFounding").isEqualTo(AnchorRule.STANDARD);
        assertThat(each.rules().continuity()).as("continuities").isEqualTo(Continuity.ACTIVE_TIME);
    }
}
