package org.towntwinning.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S1.8: before, within, disjoint, the order, truncation; and the questions put to a day or a window. */
class PartialDateRelationsTest {

    @ParameterizedTest(name = "S1.8: {0} before {1} is {2}, and the other way round {3}")
    @CsvSource({
        "1974, 1975, DEFINITE, IMPOSSIBLE",
        "1974, 1974, POSSIBLE, POSSIBLE",
        "1974-01-01, 1974-01-01, IMPOSSIBLE, IMPOSSIBLE",
        "1974-01-01, 1974, POSSIBLE, IMPOSSIBLE",
        "1974-12-31, 1974, IMPOSSIBLE, POSSIBLE",
        "1974-06-15, 1974, POSSIBLE, POSSIBLE",
        "1974-12-31, 1975, DEFINITE, IMPOSSIBLE",
        "1974-12, 1974-24, POSSIBLE, POSSIBLE",
        "1974-11, 1974-24, DEFINITE, IMPOSSIBLE",
        "1974-24, 1975-02, POSSIBLE, POSSIBLE",
        "1974-24, 1975-03, DEFINITE, IMPOSSIBLE",
        "[..2017-10], 2017, POSSIBLE, POSSIBLE",
        "[..2017-10], 2017-11, DEFINITE, IMPOSSIBLE",
        "[..2017-10], 1950, POSSIBLE, POSSIBLE",
        "[2017-10..], 2017-10-01, IMPOSSIBLE, POSSIBLE",
        "[2017-10..], 2017-09, IMPOSSIBLE, DEFINITE",
        "XXXX, 1974, POSSIBLE, POSSIBLE",
        "XXXX, XXXX, POSSIBLE, POSSIBLE",
        "XXXX, 0001-01-01, IMPOSSIBLE, POSSIBLE",
        "1974~, 1975?, DEFINITE, IMPOSSIBLE",
    })
    void before(PartialDate one, PartialDate other, Certainty before, Certainty after) {
        assertThat(one.before(other)).as("S1.8: %s before %s", one, other).isEqualTo(before);
        assertThat(other.before(one)).as("S1.8: %s before %s", other, one).isEqualTo(after);
    }

    @ParameterizedTest(name = "S1.8: {0} within {1} is {2}, disjoint is {3}")
    @CsvSource({
        "1974-03-05, 1974, true, false",
        "1974, 1974, true, false",
        "1974~, 1974, true, false",
        "1974, 1974-03-05, false, false",
        "1974, 1975, false, true",
        "1974-24, 1974, false, false",
        "1974-24, [1974..1975], true, false",
        "1974-12-31, 1975-01-01, false, true",
        "[..2017-10], XXXX, true, false",
        "[..2017-10], [..2017], true, false",
        "[..2017], [..2017-10], false, false",
        "[..2017-10], [2017-10..], false, false",
        "[..2017-10], [2017-11..], false, true",
        "XXXX, [0001..9999], true, false",
    })
    void within_and_disjoint(PartialDate one, PartialDate other, boolean within, boolean disjoint) {
        assertThat(one.within(other)).as("S1.8: %s within %s", one, other).isEqualTo(within);
        assertThat(one.isDisjointFrom(other)).as("%s and %s", one, other).isEqualTo(disjoint);
        assertThat(other.isDisjointFrom(one)).as("%s and %s", other, one).isEqualTo(disjoint);
    }

    @ParameterizedTest(name = "S6.7: {0} reached by the end of {1} is {2}")
    @CsvSource({
        "2017-03-16, 2017-03-15, IMPOSSIBLE",
        "2017-03-16, 2017-03-16, DEFINITE",
        "2017, 2016-12-31, IMPOSSIBLE",
        "2017, 2017-01-01, POSSIBLE",
        "2017, 2017-12-30, POSSIBLE",
        "2017, 2017-12-31, DEFINITE",
        "[..2017-10], 0001-01-01, POSSIBLE",
        "[..2017-10], 2017-10-31, DEFINITE",
        "[2017-10..], 2017-09-30, IMPOSSIBLE",
        "[2017-10..], 2017-10-01, POSSIBLE",
        "[2017-10..], 9999-12-30, POSSIBLE",
        "XXXX, 2025-06-24, POSSIBLE",
        "XXXX, 9999-12-31, DEFINITE",
        "XXXX, +10000-01-01, DEFINITE",
        "XXXX, 0000-12-31, IMPOSSIBLE",
        "0001-01-01, -999999999-01-01, IMPOSSIBLE",
        "9999-12-31, +999999999-12-31, DEFINITE",
    })
    void reached_by(PartialDate date, LocalDate day, Certainty expected) {
        assertThat(date.reachedBy(day)).as("S6.7: %s by %s", date, day).isEqualTo(expected);
    }

    @ParameterizedTest(name = "S9: {0} falls in [{1}, {2}): {3}")
    @CsvSource({
        "2023, 2023-01-01, 2024-01-01, DEFINITE",
        "2023, 2023-01-01, 2023-12-31, POSSIBLE",
        "2023, 2023-01-02, 2024-01-01, POSSIBLE",
        "2023, 2022-01-01, 2023-01-01, IMPOSSIBLE",
        "2023, 2024-01-01, 2025-01-01, IMPOSSIBLE",
        "2023, 2023-12-31, 2024-12-31, POSSIBLE",
        "2023, 2022-12-01, 2023-01-02, POSSIBLE",
        "2023, 2023-06-01, 2023-06-02, POSSIBLE",
        "2023, 2023-06-01, 2023-06-01, IMPOSSIBLE",
        "2023-06-01, 2023-06-01, 2023-06-02, DEFINITE",
        "2023-06-01, 2023-06-02, 2023-06-03, IMPOSSIBLE",
        "2023-06-02, 2023-06-01, 2023-06-02, IMPOSSIBLE",
        "9999-12-31, 9999-12-31, +10000-01-01, DEFINITE",
        "9999-12-31, +10000-01-01, +10001-01-01, IMPOSSIBLE",
        "0001-01-01, -0001-01-01, 0001-01-01, IMPOSSIBLE",
        "XXXX, 0001-01-01, +10000-01-01, DEFINITE",
        "XXXX, 2023-01-01, 2024-01-01, POSSIBLE",
        "[..2017-10], 2017-10-31, 2018-01-01, POSSIBLE",
        "[..2017-10], 2017-11-01, 2018-01-01, IMPOSSIBLE",
    })
    void falls_in(PartialDate date, LocalDate from, LocalDate to, Certainty expected) {
        assertThat(date.fallsIn(DateWindow.of(from, to))).as("S9: %s", date).isEqualTo(expected);
    }

    @ParameterizedTest(name = "S1.8: {0} truncated to {1} is {2}")
    @CsvSource({
        "2021-06-29, MONTH, 2021-06",
        "2021-06-29, QUARTER, 2021-34",
        "2021-06-29, HALF_YEAR, 2021-40",
        "2021-06-29, YEAR, 2021",
        "2021-06-29, DECADE, 202X",
        "2021-07~, HALF_YEAR, 2021-41~",
        "1974-12, YEAR, 1974",
        "1974-24, YEAR,",
        "1974-24, QUARTER,",
        "[1974-03..1974-04], QUARTER,",
        "[1974-02..1974-03], QUARTER, 1974-33",
        "1989-24, DECADE,",
        "1974-24, DECADE, 197X",
        "1974-22, HALF_YEAR,",
        "1974-22, YEAR, 1974",
        "1948, YEAR, 1948",
        "1948, MONTH,",
        "1948%, DECADE, 194X%",
        "[1974..1975], DECADE, 197X",
        "[1979..1980], DECADE,",
        "198X, YEAR,",
        "0009, DECADE,",
        "0010, DECADE, 001X",
        "9999-12-31, DECADE, 999X",
        "0001-01-01, YEAR, 0001",
        "[..2017-10], DECADE,",
        "[2017-10..], MONTH,",
        "XXXX, DECADE,",
    })
    void truncate(PartialDate date, CalendarUnit unit, PartialDate expected) {
        assertThat(date.truncate(unit))
                .as("S1.8: %s truncated to %s", date, unit)
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void units_divide_the_calendar() {
        assertThat(CalendarUnit.values()).extracting(CalendarUnit::months).containsExactly(1, 3, 6, 12, 120);
    }

    @Test
    void sorts_by_first_day_then_last_day_then_form_then_qualifier() {
        assertThat(Stream.of(
                                "1974-01-01",
                                "1974-01",
                                "1974-33",
                                "1974-40",
                                "1974",
                                "1974~",
                                "1974?",
                                "1974%",
                                "[1974..1975]",
                                "[1974..]",
                                "1974-02",
                                "1974-24",
                                "1975-01-01")
                        .map(PartialDate::parse))
                .as("S1.8: lo, then hi, then qualifiers")
                .isSorted();
        assertThat(Stream.of(
                                "0001-01-01",
                                "[..0001-01-01]",
                                "0001-01",
                                "[..0001-01]",
                                "[0001..9999]",
                                "[..9999]",
                                "[0001..]",
                                "XXXX")
                        .map(PartialDate::parse))
                .as("S1.8: equal bounds sort by form")
                .isSorted();
    }

    @Test
    void forms_are_in_the_order_of_the_specification() {
        assertThat(Precision.values())
                .as("S1.1, S1.8")
                .extracting(Precision::name)
                .containsExactly(
                        "DAY",
                        "MONTH",
                        "QUARTER",
                        "SEASON",
                        "HALF_YEAR",
                        "YEAR",
                        "DECADE",
                        "SPAN",
                        "ON_OR_BEFORE",
                        "ON_OR_AFTER",
                        "UNKNOWN");
    }

    @Test
    void a_window_of_all_that_a_date_allows() {
        assertThat(PartialDate.parse("1987-24").toWindow())
                .isEqualTo(DateWindow.of(LocalDate.of(1987, 12, 1), LocalDate.of(1988, 3, 1)));
        assertThat(PartialDate.unknown().toWindow()).isEqualTo(DateWindow.always());
    }
}
