package org.towntwinning.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read, what it means, and how it is written: S1.1 to S1.6, G14, G16, G17. */
class PartialDateFormsTest {

    @ParameterizedTest(name = "S1.1: {0} is a {1} of {2} months from {3} to {4}")
    @CsvSource({
        "2021-06-29, DAY, , 2021-06-29, 2021-06-29",
        "2000-02-29, DAY, , 2000-02-29, 2000-02-29",
        "0001-01-01, DAY, , 0001-01-01, 0001-01-01",
        "9999-12-31, DAY, , 9999-12-31, 9999-12-31",
        "2021-06, MONTH, 1, 2021-06-01, 2021-06-30",
        "1900-02, MONTH, 1, 1900-02-01, 1900-02-28",
        "2000-02, MONTH, 1, 2000-02-01, 2000-02-29",
        "9999-12, MONTH, 1, 9999-12-01, 9999-12-31",
        "1988-33, QUARTER, 3, 1988-01-01, 1988-03-31",
        "1988-34, QUARTER, 3, 1988-04-01, 1988-06-30",
        "1988-35, QUARTER, 3, 1988-07-01, 1988-09-30",
        "1988-36, QUARTER, 3, 1988-10-01, 1988-12-31",
        "1988-21, SEASON, 3, 1988-03-01, 1988-05-31",
        "1988-22, SEASON, 3, 1988-06-01, 1988-08-31",
        "1988-23, SEASON, 3, 1988-09-01, 1988-11-30",
        "1975-24, SEASON, 3, 1975-12-01, 1976-02-29",
        "1987-24, SEASON, 3, 1987-12-01, 1988-02-29",
        "9999-23, SEASON, 3, 9999-09-01, 9999-11-30",
        "9998-24, SEASON, 3, 9998-12-01, 9999-02-28",
        "1988-40, HALF_YEAR, 6, 1988-01-01, 1988-06-30",
        "1988-41, HALF_YEAR, 6, 1988-07-01, 1988-12-31",
        "1948, YEAR, 12, 1948-01-01, 1948-12-31",
        "0836, YEAR, 12, 0836-01-01, 0836-12-31",
        "0001, YEAR, 12, 0001-01-01, 0001-12-31",
        "9999, YEAR, 12, 9999-01-01, 9999-12-31",
        "198X, DECADE, 120, 1980-01-01, 1989-12-31",
        "001X, DECADE, 120, 0010-01-01, 0019-12-31",
        "999X, DECADE, 120, 9990-01-01, 9999-12-31",
        "[1979..1981], SPAN, 36, 1979-01-01, 1981-12-31",
        "'[1974,1975]', SPAN, 24, 1974-01-01, 1975-12-31",
        "[1960-07..1961-06], SPAN, 12, 1960-07-01, 1961-06-30",
        "[0001..0009], SPAN, 108, 0001-01-01, 0009-12-31",
        "[..2017-10], ON_OR_BEFORE, , 0001-01-01, 2017-10-31",
        "[..2017], ON_OR_BEFORE, , 0001-01-01, 2017-12-31",
        "[..2017-03-16], ON_OR_BEFORE, , 0001-01-01, 2017-03-16",
        "[2017-10..], ON_OR_AFTER, , 2017-10-01, 9999-12-31",
        "[2017..], ON_OR_AFTER, , 2017-01-01, 9999-12-31",
        "[2017-03-16..], ON_OR_AFTER, , 2017-03-16, 9999-12-31",
        "XXXX, UNKNOWN, , 0001-01-01, 9999-12-31",
    })
    void forms(String text, Precision form, Integer months, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.precision()).as("S1.1: form of %s", text).isEqualTo(form);
        assertThat(date.earliest()).as("S1.1: lo of %s", text).isEqualTo(earliest);
        assertThat(date.latest()).as("S1.1: hi of %s", text).isEqualTo(latest);
        assertThat(date.months())
                .as("S1.1: months of %s", text)
                .isEqualTo(months == null ? OptionalInt.empty() : OptionalInt.of(months));
        assertThat(date.firstMonth())
                .as("S1.1: first month of %s", text)
                .isEqualTo(months == null ? Optional.empty() : Optional.of(YearMonth.from(earliest)));
        assertThat(date.day())
                .as("S1.1: day of %s", text)
                .isEqualTo(form == Precision.DAY ? Optional.of(earliest) : Optional.empty());
        assertThat(date.isDay()).isEqualTo(form == Precision.DAY);
        assertThat(date.isBlock()).isEqualTo(months != null);
        assertThat(date.isBounded()).as("S1.5: %s can anchor", text).isEqualTo(form == Precision.DAY || months != null);
        assertThat(date.isUnknown()).isEqualTo(form == Precision.UNKNOWN);
    }

    @ParameterizedTest(name = "G17: {0} is read and written unchanged")
    @ValueSource(
            strings = {
                "1948",
                "0836",
                "1948-06",
                "1948-06-30",
                "1988-21",
                "1987-24",
                "1988-33",
                "1988-40",
                "198X",
                "1948~",
                "1948?",
                "1948%",
                "[1979..1981]",
                "[1960-07..1961-06]",
                "[..2017-10]",
                "[2017-10..]",
                "[..2017-03-16]",
                "[2017~..]",
                "XXXX",
                "[..2017%]",
                "198X?",
                "1988-41~",
                "2021-06-29?",
                "[1960-07~..1961-06~]",
                "[2017-03-16?..]"
            })
    void canonical_texts(String text) {
        assertThat(PartialDate.parse(text)).as("G17: %s", text).hasToString(text);
    }

    @ParameterizedTest(name = "S1.2: {0} is written {1}")
    @CsvSource(delimiter = '|', textBlock = """
        [1974,1975]                 | [1974..1975]
        [1975,1974]                 | [1974..1975]
        [1974..1974]                | 1974
        [1974]                      | 1974
        [1974,1974]                 | 1974
        [1974-05]                   | 1974-05
        [1948-01..1948-12]          | 1948
        [1948-01..1948-03]          | 1948-33
        [1948-10..1948-12]          | 1948-36
        [1948-03,1948-04,1948-05]   | 1948-21
        [1974-12..1975-02]          | 1974-24
        [1948-02..1948-04]          | [1948-02..1948-04]
        [1948-01..1948-06]          | 1948-40
        [1948-07..1948-12]          | 1948-41
        [1948-04..1948-09]          | [1948-04..1948-09]
        [1948-02..1949-01]          | [1948-02..1949-01]
        [1980..1989]                | 198X
        [1980-01..1989-12]          | 198X
        [1981..1990]                | [1981..1990]
        [1980-02..1990-01]          | [1980-02..1990-01]
        [1979-01..1981-12]          | [1979..1981]
        [1979-01..1981-11]          | [1979-01..1981-11]
        [0001..9999]                | [0001..9999]
        [1974..1976,1977]           | [1974..1977]
        [1976,1974..1975]           | [1974..1976]
        [1974..1978,1975,1976..1979]| [1974..1979]
        [1974?,1975?]               | [1974?..1975?]
        [1948-01%..1948-12%]        | 1948%
        [..2017-10-31]              | [..2017-10]
        [..2017-12-31]              | [..2017]
        [..2017-12]                 | [..2017]
        [..2016-02-29]              | [..2016-02]
        [..2016-02-28]              | [..2016-02-28]
        [2017-10-01..]              | [2017-10..]
        [2017-01-01..]              | [2017..]
        [2017-01..]                 | [2017..]
        [2017-01-01~..]             | [2017~..]
        [..2017-12-30]              | [..2017-12-30]
        [2017-01-02..]              | [2017-01-02..]
        """)
    void other_texts(String text, String canonical) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date).as("S1.2, G16: text of %s", text).hasToString(canonical);
        assertThat(date).as("P3: equal values have equal texts").isEqualTo(PartialDate.parse(canonical));
    }

    @Test
    void a_winter_belongs_to_the_year_in_which_it_begins() {
        assertThat(PartialDate.ofSeason(1975, Season.WINTER))
                .as("S1.3: 1975-24 begins in December 1975")
                .isEqualTo(PartialDate.ofMonths(YearMonth.of(1975, 12), YearMonth.of(1976, 2)))
                .hasToString("1975-24");
        assertThat(PartialDate.parse("[1974-12..1975-02]"))
                .as("S1.3: the winter that ends in 1975")
                .isEqualTo(PartialDate.ofSeason(1974, Season.WINTER));
    }

    @ParameterizedTest
    @CsvSource({"SPRING, 21, MARCH", "SUMMER, 22, JUNE", "AUTUMN, 23, SEPTEMBER", "WINTER, 24, DECEMBER"})
    void seasons_are_northern_and_meteorological(Season season, int code, Month month) {
        assertThat(season.code()).as("S1.3").isEqualTo(code);
        assertThat(season.firstMonth()).as("S1.3").isEqualTo(month);
        assertThat(PartialDate.ofSeason(1988, season)).hasToString("1988-" + code);
    }

    @ParameterizedTest
    @CsvSource({"1948, NONE", "1948~, APPROXIMATE", "1948?, UNCERTAIN", "1948%, BOTH", "'[1974~,1975~]', APPROXIMATE"})
    void qualifiers_move_no_bound(String text, Qualifier qualifier) {
        PartialDate date = PartialDate.parse(text);
        PartialDate plain = date.with(Qualifier.NONE);
        assertThat(date.qualifier()).as("S1.6: qualifier of %s", text).isEqualTo(qualifier);
        assertThat(date.earliest()).as("S1.6, P7").isEqualTo(plain.earliest());
        assertThat(date.latest()).as("S1.6, P7").isEqualTo(plain.latest());
        assertThat(date.precision()).isEqualTo(plain.precision());
        assertThat(plain.with(qualifier)).isEqualTo(date);
    }

    @Test
    void form_bounds_and_qualifier_make_the_value() {
        assertThat(PartialDate.parse("1948"))
                .as("S1.2, P71")
                .isEqualTo(PartialDate.ofYear(1948))
                .hasSameHashCodeAs(PartialDate.ofYear(1948))
                .isNotEqualTo(PartialDate.parse("1948-01"))
                .isNotEqualTo(PartialDate.parse("1948-01-01"))
                .isNotEqualTo(PartialDate.parse("1948~"))
                .isNotEqualTo("1948");
        assertThat(PartialDate.parse("[..9999]"))
                .as("S1.2: the bounds of XXXX, another form")
                .isNotEqualTo(PartialDate.unknown())
                .isNotEqualTo(PartialDate.parse("[0001..]"))
                .isNotEqualTo(PartialDate.parse("[0001..9999]"));
    }
}
