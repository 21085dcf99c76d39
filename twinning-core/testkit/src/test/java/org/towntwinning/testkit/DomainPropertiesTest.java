package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.Name;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** In the domain of the kit, days and texts are those of the domain, and everything else is there as without it. */
@Domain(TwinningDomain.class)
class DomainPropertiesTest {

    @Property(tries = 2_000)
    void daysAreThoseOfTheKit(@ForAll LocalDate day, @ForAll YearMonth month) {
        assertThat(day).as("a day of the calendar of the library").isBetween(PartialDate.MIN, PartialDate.MAX);
        assertThat(month.getYear()).as("a year of it").isBetween(1, 9999);
        Statistics.label("29 February")
                .collect(day.getMonthValue() == 2 && day.getDayOfMonth() == 29)
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 5.0));
        Statistics.label("before 1900")
                .collect(day.getYear() < 1900)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Property
    void textsAreAllowedInRecords(@ForAll String text) {
        assertThat(new Name(text, LanguageTag.UNDETERMINED, DateSpan.always()).text())
                .as("kept as it is")
                .isEqualTo(text);
    }

    @Property(tries = 50)
    void everythingElseIsThere(
            @ForAll PartialDate date, @ForAll @Size(2) List<Integer> numbers, @ForAll List<DateSpan> spans) {
        assertThat(date).as("of the kit").isNotNull();
        assertThat(numbers).as("of jqwik").hasSize(2);
        assertThat(spans).as("of both").doesNotContainNull();
    }
}
