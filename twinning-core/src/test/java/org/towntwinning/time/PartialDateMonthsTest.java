package org.towntwinning.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S4 A date some months later keeps its precision")
class PartialDateMonthsTest {

    @ParameterizedTest(name = "{0} moved by {1} months is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-06-29 | 0 | 2021-06-29",
                "2021-06-29 | -12 | 2020-06-29",
                "2021-03-31 | -1 | 2021-02-28",
                "2024-02-29 | 48 | 2028-02-29",
                "1996-02-29 | 18 | 1997-08-29",
                "1948 | -6 | [1947-07..1948-06]",
                "1948 | 6 | [1948-07..1949-06]",
                "1987-24 | 12 | 1988-24",
                "1987-24 | 1 | 1988-33",
                "1988-33 | -1 | 1987-24",
                "198X? | 120 | 199X?",
                "0001-01-31 | 0 | 0001-01-31",
                "9998-12-31 | 12 | 9999-12-31",
                "9998 | 12 | 9999",
            })
    void moved(String date, int months, String expected) {
        assertThat(PartialDate.parse(date).plusMonths(months, Overflow.LAST_DAY))
                .as("S4: %s moved by %s months", date, months)
                .contains(PartialDate.parse(expected));
    }

    @ParameterizedTest(name = "{0} moved by {1} months is nothing")
    @CsvSource(
            delimiter = '|',
            value = {
                "[..1950] | 12",
                "[1950..] | 12",
                "XXXX | 12",
                "9999-12-31 | 1",
                "9998-12-31 | 13",
                "9999 | 1",
                "[9998-06..9999-11] | 2",
                "0001-01-01 | -1",
                "0001 | -1",
                "2021-06-29 | 2147483647",
                "2021-06 | -2147483648",
            })
    void nothing(String date, int months) {
        for (Overflow policy : Overflow.values()) {
            assertThat(PartialDate.parse(date).plusMonths(months, policy))
                    .as("S4, S1.5: %s moved by %s months under %s", date, months, policy)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "the 31st of a month with 31 days, moved to {0} months later")
    @ValueSource(ints = {1, 3, 6, 8, 11})
    void overflowIsAppliedOnceAtTheEnd(int months) {
        LocalDate last = LocalDate.of(2000, 1, 31);
        LocalDate expected = last.plus(Period.ofMonths(months));

        assertThat(moved(last, months, Overflow.LAST_DAY)).as("S3: last day").contains(expected);
        if (expected.getDayOfMonth() < 31) {
            assertThat(moved(last, months, Overflow.NEXT_DAY))
                    .as("S3, P13: the day after the last")
                    .contains(expected.plusDays(1));
            assertThat(moved(last, months, Overflow.OMIT)).as("S3: omitted").isEmpty();
        }
    }

    @Test
    void theTwentyNinthOfFebruaryOver400Years() {
        PartialDate leapDay = PartialDate.parse("2000-02-29");
        int omitted = 0;
        for (int year = 1; year <= 400; year++) {
            assertThat(leapDay.plusMonths(12 * year, Overflow.LAST_DAY))
                    .as("P14: every year has an anniversary")
                    .isPresent();
            omitted += leapDay.plusMonths(12 * year, Overflow.OMIT).isPresent() ? 0 : 1;
        }
        assertThat(400 - omitted).as("P14: 97 of 400 years have the day itself").isEqualTo(97);
    }

    private static Optional<LocalDate> moved(LocalDate day, int months, Overflow policy) {
        return PartialDate.of(day).plusMonths(months, policy).flatMap(PartialDate::day);
    }
}
