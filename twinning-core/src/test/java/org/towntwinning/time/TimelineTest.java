package org.towntwinning.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S6.8 How many events have happened by a day")
class TimelineTest {

    @ParameterizedTest(name = "{0} on {1}: {2} certainly, {3} possibly")
    @CsvSource({
        "2000, 1999-12-31, 0, 0",
        "2000, 2000-01-01, 0, 1",
        "2000, 2000-12-30, 0, 1",
        "2000, 2000-12-31, 1, 1",
        "2000-05-05, 2000-05-04, 0, 0",
        "2000-05-05, 2000-05-05, 1, 1",
        "2000 2010, 2005-01-01, 1, 1",
        "2000 2010, 2010-06-30, 1, 2",
        "XXXX, 0001-01-01, 0, 1",
        "XXXX, 9999-12-31, 1, 1",
        "[..2000] [2000..], 1900-01-01, 0, 1",
        "[..2000] [2000..], 2000-12-31, 1, 2"
    })
    void counts(String dates, LocalDate day, int certain, int possible) {
        Timeline timeline = timeline(dates);

        assertThat(timeline.certainBy(day)).isEqualTo(certain);
        assertThat(timeline.possibleBy(day)).isEqualTo(possible);
    }

    @Test
    @DisplayName("An event is no earlier than the one recorded before it")
    void forwards() {
        Timeline timeline = timeline("2000-06-15 2000");

        assertThat(timeline.possibleBy(LocalDate.of(2000, 6, 14))).isZero();
        assertThat(timeline.possibleBy(LocalDate.of(2000, 6, 15))).isEqualTo(2);
    }

    @Test
    @DisplayName("An event is no later than the one recorded after it")
    void backwards() {
        Timeline timeline = timeline("2000 2000-06-15");

        assertThat(timeline.certainBy(LocalDate.of(2000, 6, 14))).isZero();
        assertThat(timeline.certainBy(LocalDate.of(2000, 6, 15))).isEqualTo(2);
    }

    @Test
    @DisplayName("Dates that are certainly out of order do no harm: what has certainly happened has possibly happened")
    void outOfOrder() {
        Timeline timeline = timeline("2025 2020 2022");

        assertThat(Stream.iterate(LocalDate.of(2019, 12, 31), day -> day.plusMonths(1))
                        .limit(100))
                .allSatisfy(
                        day -> assertThat(timeline.possibleBy(day)).isGreaterThanOrEqualTo(timeline.certainBy(day)));
    }

    @Test
    @DisplayName("The bounds of an event are those that its neighbours leave it")
    void bounds() {
        Timeline timeline = timeline("2005 [2000..2010] 2007");

        assertThat(timeline.earliest(1))
                .as("not before the first day of the event before it")
                .isEqualTo(LocalDate.of(2005, 1, 1));
        assertThat(timeline.latest(1))
                .as("not after the last day of the event after it")
                .isEqualTo(LocalDate.of(2007, 12, 31));
    }

    @Test
    void withoutEvents() {
        Timeline timeline = Timeline.of(List.of());

        assertThat(timeline.certainBy(LocalDate.MAX)).isZero();
        assertThat(timeline.possibleBy(LocalDate.MAX)).isZero();
    }

    private static Timeline timeline(String dates) {
        return Timeline.of(Stream.of(dates.split(" ")).map(PartialDate::parse).toList());
    }
}
