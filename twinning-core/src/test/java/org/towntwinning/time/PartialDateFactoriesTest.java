package org.towntwinning.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the factories make, against the texts of S1.1. What they refuse stands in {@link FactoryRefusals}. */
class PartialDateFactoriesTest {

    @ParameterizedTest
    @CsvSource({"1, 1988-33", "2, 1988-34", "3, 1988-35", "4, 1988-36"})
    void quarters(int quarter, PartialDate expected) {
        assertThat(PartialDate.ofQuarter(1988, quarter)).as("S1.1").isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 1988-40", "2, 1988-41"})
    void half_years(int half, PartialDate expected) {
        assertThat(PartialDate.ofHalfYear(1988, half)).as("S1.1").isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1980, 198X", "10, 001X", "9990, 999X"})
    void decades(int year, PartialDate expected) {
        assertThat(PartialDate.ofDecade(year)).as("S1.1").isEqualTo(expected);
    }

    @Test
    void days_months_and_years() {
        assertThat(PartialDate.of(LocalDate.of(2021, 6, 29))).hasToString("2021-06-29");
        assertThat(PartialDate.of(YearMonth.of(2021, 6))).hasToString("2021-06");
        assertThat(PartialDate.ofYear(836)).as("G17").hasToString("0836");
        assertThat(PartialDate.onOrBefore(LocalDate.of(2017, 10, 31))).hasToString("[..2017-10]");
        assertThat(PartialDate.onOrAfter(LocalDate.of(2017, 10, 1))).hasToString("[2017-10..]");
        assertThat(PartialDate.unknown()).hasToString("XXXX");
    }

    @Test
    void the_last_blocks_of_the_calendar() {
        assertThat(PartialDate.ofSeason(9999, Season.AUTUMN)).as("S1.3").hasToString("9999-23");
        assertThat(PartialDate.ofQuarter(9999, 4)).hasToString("9999-36");
        assertThat(PartialDate.ofHalfYear(9999, 2)).hasToString("9999-41");
        assertThat(PartialDate.ofMonths(YearMonth.of(1, 1), YearMonth.of(9999, 12)))
                .hasToString("[0001..9999]");
        assertThat(PartialDate.MIN).isEqualTo("0001-01-01");
        assertThat(PartialDate.MAX).isEqualTo("9999-12-31");
    }

    @Test
    void hash_codes_spread() {
        Set<Integer> dates = new HashSet<>();
        Set<Integer> spans = new HashSet<>();
        for (PartialDate date : SampleDates.everyForm()) {
            dates.add(date.hashCode());
            spans.add(DateSpan.from(date).hashCode());
            spans.add(DateSpan.until(date).hashCode());
        }
        int values = (int) SampleDates.everyForm().stream().distinct().count();
        assertThat(dates).as("P71: %d values", values).hasSizeGreaterThan(values * 9 / 10);
        assertThat(spans).as("%d spans", 2 * values).hasSizeGreaterThan(2 * values * 9 / 10);
    }
}
