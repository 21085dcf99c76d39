package org.towntwinning.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.validation.InvalidDataException;

@DisplayName("S2 Milestones")
class MilestoneTest {

    @ParameterizedTest(name = "{0} is {1} months, {2} whole years")
    @CsvSource({
        "P1M, 1, 0",
        "P6M, 6, 0",
        "P11M, 11, 0",
        "P1Y, 12, 1",
        "P12Y6M, 150, 12",
        "P25Y, 300, 25",
        "P75Y, 900, 75",
        "P1200Y, 14400, 1200",
        "P9999Y11M, 119999, 9999",
        "P10000Y, 120000, 10000"
    })
    void text(String text, int months, int years) {
        Milestone milestone = Milestone.parse(text);

        assertThat(milestone).isEqualTo(Milestone.ofMonths(months)).hasToString(text);
        assertThat(milestone.months()).isEqualTo(months);
        assertThat(milestone.years()).isEqualTo(years);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "P0Y",
                "P0M",
                "P12M",
                "P1Y0M",
                "P1Y12M",
                "P01Y",
                "75",
                "P75",
                "75Y",
                "p75y",
                "P75Y ",
                " P75Y",
                "P-75Y",
                "P75D",
                "P75Y1D",
                "PT1M",
                "P1M1Y",
                "P12.5Y",
                "P10000Y1M",
                "P10001Y",
                "P99999Y11M",
                "P123456Y",
                "P٧٥Y",
                "P75Y\n"
            })
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> Milestone.parse(text))
                .as("milestone %s", text)
                .isInstanceOf(InvalidDataException.class)
                .hasMessageStartingWith("milestone: ")
                .hasMessageEndingWith(" (milestone.text)");
    }

    @Test
    @DisplayName("The text is reversed by parsing, for every milestone")
    void roundTrip() {
        for (int months = 1; months <= Milestone.MAX_MONTHS; months++) {
            Milestone milestone = Milestone.ofMonths(months);
            if (!Milestone.parse(milestone.toString()).equals(milestone)) {
                assertThat(Milestone.parse(milestone.toString())).isEqualTo(milestone);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, -12, 120_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void monthsAreFrom1To120000(int months) {
        assertThatThrownBy(() -> Milestone.ofMonths(months)).isInstanceOf(InvalidDataException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001, Integer.MAX_VALUE, Integer.MIN_VALUE, 357_913_942})
    @DisplayName("Years are from 1 to 10,000, without overflow")
    void yearsAreFrom1To10000(int years) {
        assertThatThrownBy(() -> Milestone.ofYears(years)).isInstanceOf(InvalidDataException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, P1Y", "10000, P10000Y"})
    void theFirstAndTheLastYearCount(int years, String text) {
        assertThat(Milestone.ofYears(years)).hasToString(text);
    }

    @Test
    void areOrderedByMonths() {
        assertThat(IntStream.of(900, 1, 150, 12).mapToObj(Milestone::ofMonths).sorted())
                .extracting(Milestone::toString)
                .containsExactly("P1M", "P1Y", "P12Y6M", "P75Y");
    }
}
