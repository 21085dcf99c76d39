package org.towntwinning.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.towntwinning.time.Refusals.refusalOf;
import static org.towntwinning.time.Refusals.violationOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.validation.Violation;

class DateWindowTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate NEXT = LocalDate.of(2026, 1, 1);

    @Test
    void is_half_open() {
        DateWindow year = DateWindow.of(FIRST, NEXT);
        assertThat(year.contains(FIRST.minusDays(1))).as("S9: [a, b)").isFalse();
        assertThat(year.contains(FIRST)).as("S9: [a, b)").isTrue();
        assertThat(year.contains(NEXT.minusDays(1))).as("S9: [a, b)").isTrue();
        assertThat(year.contains(NEXT)).as("S9: [a, b)").isFalse();
        assertThat(year.last()).hasValue(LocalDate.of(2025, 12, 31));
        assertThat(year.isEmpty()).isFalse();
    }

    @Test
    void factories_agree() {
        DateWindow year = DateWindow.of(FIRST, NEXT);
        assertThat(DateWindow.ofYear(2025)).isEqualTo(year);
        assertThat(DateWindow.ofInclusive(FIRST, LocalDate.of(2025, 12, 31))).isEqualTo(year);
        assertThat(DateWindow.ofDay(FIRST)).isEqualTo(DateWindow.of(FIRST, FIRST.plusDays(1)));
        assertThat(DateWindow.always()).isEqualTo(DateWindow.of(LocalDate.MIN, LocalDate.MAX));
    }

    @Test
    void a_window_without_a_day_is_empty() {
        DateWindow empty = DateWindow.of(FIRST, FIRST);
        assertThat(empty.isEmpty()).as("S9, P32: a = b").isTrue();
        assertThat(empty.contains(FIRST)).isFalse();
        assertThat(empty.last()).isEmpty();
    }

    @ParameterizedTest(name = "S9: [{0}, {1}) is cut to {2}")
    @CsvSource({
        "0000-06-01, 0001-02-01, '[0001-01-01, 0001-02-01)'",
        "-999999999-01-01, -0001-01-01, '[0001-01-01, 0001-01-01)'",
        "9999-12-31, +10000-01-01, '[9999-12-31, 10000-01-01)'",
        "9999-12-31, +999999999-12-31, '[9999-12-31, 10000-01-01)'",
        "+10000-05-01, +20000-01-01, '[10000-01-01, 10000-01-01)'",
        "0001-01-01, 0001-01-01, '[0001-01-01, 0001-01-01)'",
    })
    void bounds_are_cut_to_the_calendar(LocalDate from, LocalDate to, String expected) {
        assertThat(DateWindow.of(from, to)).as("S9, P32").hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025, '[2025-01-01, 2026-01-01)'",
        "1, '[0001-01-01, 0002-01-01)'",
        "9999, '[9999-01-01, 10000-01-01)'",
        "0, '[0001-01-01, 0001-01-01)'",
        "-2147483648, '[0001-01-01, 0001-01-01)'",
        "10000, '[10000-01-01, 10000-01-01)'",
        "2147483647, '[10000-01-01, 10000-01-01)'",
    })
    void years_outside_the_calendar_are_empty(int year, String expected) {
        assertThat(DateWindow.ofYear(year)).as("S9: year %s", year).hasToString(expected);
    }

    @Test
    void the_ends_of_time_do_not_overflow() {
        assertThat(DateWindow.ofDay(LocalDate.MAX).isEmpty()).isTrue();
        assertThat(DateWindow.ofDay(LocalDate.MIN).isEmpty()).isTrue();
        assertThat(DateWindow.ofInclusive(PartialDate.MAX, PartialDate.MAX).last())
                .hasValue(PartialDate.MAX);
    }

    @Test
    void a_reversed_window_is_refused() {
        assertThat(violationOf("a > b", () -> DateWindow.of(NEXT, FIRST)))
                .as("S9, P32, P72")
                .isEqualTo(new Violation(
                        "",
                        "window.reversed",
                        "[2026-01-01, 2025-01-01) begins after it ends: give the earlier day first"));
        assertThat(violationOf("a > b, both cut", () -> DateWindow.of(LocalDate.MAX, LocalDate.MAX.minusDays(1)))
                        .code())
                .as("S9: cutting does not mend it")
                .isEqualTo("window.reversed");
        assertThat(violationOf("last before first", () -> DateWindow.ofInclusive(NEXT, FIRST)))
                .isEqualTo(new Violation(
                        "", "window.reversed", "the first day 2026-01-01 is after the last day 2025-01-01: swap them"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2025-01-01, 2026-01-01)",
                "[2025-01-01, 2025-01-01)",
                "[0001-01-01, 10000-01-01)",
                "[10000-01-01, 10000-01-01)"
            })
    void text_is_read_back(String text) {
        assertThat(DateWindow.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "[)",
                "[, )",
                "2025",
                "[2025-01-01,2026-01-01)",
                "[2025-01-01, 2026-01-01]",
                "(2025-01-01, 2026-01-01)",
                "[2025-01-01, 2026-01-01) ",
                "[2025, 2026)",
                "[2025-01-01, 2026-01-01, 2027-01-01)",
                "[2025-01-01~, 2026-01-01)",
                "[+2025-01-01, 2026-01-01)",
                "[2025-02-30, 2026-01-01)",
                "[2025-01-01, 10000-01-02)"
            })
    void other_text_is_refused(String text) {
        assertThat(refusalOf(text, () -> DateWindow.parse(text)).violations()).isNotEmpty();
    }

    @Test
    void all_that_is_wrong_with_a_text_is_reported() {
        assertThat(refusalOf("two bad days", () -> DateWindow.parse("[2025-02-30, 2025)"))
                        .violations())
                .containsExactly(
                        new Violation(
                                "from",
                                "date.impossible",
                                "\"2025-02-30\" does not exist: 2025-02 has the days 01 to 28"),
                        new Violation(
                                "to",
                                "window.malformed",
                                "\"2025\" is no plain day: write year, month and day, as in \"2025-01-01\""));
        assertThat(violationOf("long", () -> DateWindow.parse("[2025-01-01, ".repeat(100_000)))
                        .message())
                .endsWith(" is no window: write its first day and the day after its last, as in"
                        + " \"[2025-01-01, 2026-01-01)\"")
                .hasSizeLessThan(300);
    }

    @Test
    void intersection_and_enclosure_agree_with_the_days() {
        List<DateWindow> windows = new ArrayList<>();
        for (int from = 0; from < 6; from++) {
            for (int to = from; to < 6; to++) {
                windows.add(DateWindow.of(FIRST.plusDays(from), FIRST.plusDays(to)));
            }
        }
        for (DateWindow one : windows) {
            for (DateWindow other : windows) {
                DateWindow common = one.intersection(other);
                boolean encloses = true;
                for (LocalDate day : FIRST.datesUntil(FIRST.plusDays(7)).toList()) {
                    assertThat(common.contains(day))
                            .as("%s and %s on %s", one, other, day)
                            .isEqualTo(one.contains(day) && other.contains(day));
                    encloses &= one.contains(day) || !other.contains(day);
                }
                assertThat(one.encloses(other)).as("%s encloses %s", one, other).isEqualTo(encloses);
            }
        }
    }

    @Test
    void null_is_a_programming_error() {
        assertThatNullPointerException()
                .isThrownBy(() -> DateWindow.of(null, NEXT))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> DateWindow.of(FIRST, null))
                .withMessage("to");
        assertThatNullPointerException()
                .isThrownBy(() -> DateWindow.ofInclusive(null, NEXT))
                .withMessage("first");
        assertThatNullPointerException()
                .isThrownBy(() -> DateWindow.ofInclusive(FIRST, null))
                .withMessage("last");
        assertThatNullPointerException()
                .isThrownBy(() -> DateWindow.ofDay(null))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> DateWindow.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> DateWindow.always().contains(null))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> DateWindow.always().encloses(null))
                .withMessage("other");
        assertThatNullPointerException()
                .isThrownBy(() -> DateWindow.always().intersection(null))
                .withMessage("other");
    }
}
