package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.testkit.laws.EqualityLaws;
import org.towntwinning.testkit.laws.TextFormLaws;
import org.towntwinning.time.DateWindow;

/** Windows: half-open ranges of days, as sets of days. */
class WindowPropertiesTest implements TextFormLaws<DateWindow>, EqualityLaws<DateWindow> {

    @Override
    public Arbitrary<DateWindow> values() {
        return Combinators.combine(TwinningArbitraries.days(), TwinningArbitraries.days())
                .as((one, other) -> one.isBefore(other) ? DateWindow.of(one, other) : DateWindow.of(other, one))
                .withoutEdgeCases();
    }

    @Override
    public DateWindow parse(String text) {
        return DateWindow.parse(text);
    }

    @Override
    public DateWindow copy(DateWindow window) {
        return window.last()
                .map(last -> DateWindow.ofInclusive(window.from(), last))
                .orElseGet(() -> DateWindow.of(window.from(), window.to()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return TwinningArbitraries.days();
    }

    @Property
    void theIntersectionHoldsTheDaysOfBoth(
            @ForAll("values") DateWindow one, @ForAll("values") DateWindow other, @ForAll("days") LocalDate any) {
        DateWindow common = one.intersection(other);
        for (LocalDate day : new LocalDate[] {any, one.from(), one.to(), other.from(), other.to()}) {
            assertThat(common.contains(day))
                    .as("%s is in the intersection of %s and %s iff in both", day, one, other)
                    .isEqualTo(one.contains(day) && other.contains(day));
        }
        assertThat(one.encloses(common) && other.encloses(common))
                .as("both enclose it")
                .isTrue();
        assertThat(common.equals(other.intersection(one)) || common.isEmpty())
                .as("the same the other way round, or empty")
                .isTrue();
    }

    @Property
    void enclosingIsHoldingEveryDay(@ForAll("values") DateWindow one, @ForAll("values") DateWindow other) {
        boolean ends = other.isEmpty()
                || (one.contains(other.from()) && one.contains(other.last().orElseThrow()));
        assertThat(one.encloses(other))
                .as("%s encloses %s iff it holds its first and its last day", one, other)
                .isEqualTo(ends);
    }
}
