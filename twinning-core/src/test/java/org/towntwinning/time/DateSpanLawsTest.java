package org.towntwinning.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.towntwinning.validation.InvalidDataException;

/**
 * The answers of spans against brute force: every pair of days that the ends allow and of which the first is not after
 * the last. Spans are made of all ends of a small set, in four corners of the calendar.
 */
class DateSpanLawsTest {

    private static final List<List<String>> CORNERS = List.of(
            List.of(
                    "..",
                    "0001-01-01",
                    "0001-01-03",
                    "[..0001-01-01]",
                    "[..0001-01-02]",
                    "[..0001-01-04]",
                    "0001-01-05"),
            List.of(
                    "..",
                    "9999-12-31",
                    "9999-12-29",
                    "[9999-12-31..]",
                    "[9999-12-30..]",
                    "[9999-12-28..]",
                    "9999-12-27"),
            List.of(
                    "..",
                    "2021-02",
                    "2021-03",
                    "[2021-02..2021-03]",
                    "2021-02-01",
                    "2021-02-14",
                    "2021-03-31",
                    "2021-04-02"),
            List.of("..", "2020-02", "2020-01-31", "2020-02-01", "2020-02-29", "2020-03-01"));

    /** One possible history: open ends are beyond the calendar. */
    private record Completion(LocalDate start, LocalDate end) {

        boolean covers(LocalDate day) {
            return !day.isBefore(start) && !day.isAfter(end);
        }

        boolean overlaps(LocalDate first, LocalDate last) {
            return !last.isBefore(start) && !first.isAfter(end);
        }
    }

    /** A span with all its histories. */
    private record Case(DateSpan span, List<Completion> completions) {

        Certainty certainty(Predicate<Completion> statement) {
            boolean some = false;
            boolean all = true;
            for (Completion completion : completions) {
                boolean so = statement.test(completion);
                some |= so;
                all &= so;
            }
            return all ? Certainty.DEFINITE : some ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
        }
    }

    @Test
    void spans_are_refused_exactly_if_they_have_no_completion() {
        int legal = 0;
        for (List<String> ends : CORNERS) {
            for (String start : ends) {
                for (String end : ends) {
                    boolean possible = !completions(start, end).isEmpty();
                    assertThat(isLegal(start + "/" + end))
                            .as("hard case 8: %s/%s", start, end)
                            .isEqualTo(possible);
                    legal += possible ? 1 : 0;
                }
            }
        }
        assertThat(legal).as("spans under test").isGreaterThan(100);
    }

    @Test
    void days_and_windows_are_asked_of_every_completion() {
        for (List<String> ends : CORNERS) {
            List<LocalDate> days = days(ends);
            for (Case sample : cases(ends)) {
                for (LocalDate day : days) {
                    assertThat(sample.span.covers(day))
                            .as("%s covers %s", sample.span, day)
                            .isEqualTo(sample.certainty(history -> history.covers(day)));
                    assertThat(sample.span.begunBy(day))
                            .as("%s begun by %s", sample.span, day)
                            .isEqualTo(sample.certainty(history -> !history.start.isAfter(day)));
                    assertThat(sample.span.endedBefore(day))
                            .as("%s ended before %s", sample.span, day)
                            .isEqualTo(sample.certainty(history -> history.end.isBefore(day)));
                    for (LocalDate last : days) {
                        if (!last.isBefore(day)) {
                            assertThat(sample.span.overlaps(DateWindow.ofInclusive(day, last)))
                                    .as("%s overlaps %s to %s", sample.span, day, last)
                                    .isEqualTo(sample.certainty(history -> history.overlaps(day, last)));
                        }
                    }
                }
            }
        }
    }

    @Test
    void spans_overlap_by_every_pair_of_completions() {
        for (List<String> ends : List.of(CORNERS.get(0), CORNERS.get(1), CORNERS.get(3))) {
            List<Case> cases = cases(ends);
            for (Case one : cases) {
                for (Case other : cases) {
                    Certainty expected = one.certainty(
                            history -> other.certainty(second -> history.overlaps(second.start, second.end))
                                    .isDefinite());
                    boolean some = one.completions.stream()
                            .anyMatch(history -> other.completions.stream()
                                    .anyMatch(second -> history.overlaps(second.start, second.end)));
                    assertThat(one.span.overlaps(other.span))
                            .as("%s overlaps %s", one.span, other.span)
                            .isEqualTo(
                                    expected.isDefinite()
                                            ? Certainty.DEFINITE
                                            : some ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE);
                }
            }
        }
    }

    @Test
    void text_is_read_back_for_every_pair_of_dates() {
        for (PartialDate start : SampleDates.everyForm()) {
            for (String end : List.of("..", "", "2000", "9999-12-31", "[2000-02-27?..]")) {
                String text = (start.isUnknown() ? "" : start) + "/" + end;
                if (isLegal(text)) {
                    assertThat(DateSpan.parse(text)).as("P2").hasToString(text);
                }
            }
        }
    }

    private static List<Case> cases(List<String> ends) {
        List<Case> cases = new ArrayList<>();
        for (String start : ends) {
            for (String end : ends) {
                List<Completion> completions = completions(start, end);
                if (!completions.isEmpty()) {
                    cases.add(new Case(DateSpan.parse(start + "/" + end), completions));
                }
            }
        }
        return cases;
    }

    private static List<Completion> completions(String start, String end) {
        List<Completion> completions = new ArrayList<>();
        for (LocalDate first : days(start, LocalDate.MIN)) {
            for (LocalDate last : days(end, LocalDate.MAX)) {
                if (!first.isAfter(last)) {
                    completions.add(new Completion(first, last));
                }
            }
        }
        return completions;
    }

    private static List<LocalDate> days(String end, LocalDate open) {
        return end.equals("..") ? List.of(open) : SampleDates.completions(PartialDate.parse(end));
    }

    /** The bounds of the ends and the days next to them. */
    private static List<LocalDate> days(List<String> ends) {
        return ends.stream()
                .filter(end -> !end.equals(".."))
                .map(PartialDate::parse)
                .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .filter(day -> !day.isBefore(PartialDate.MIN) && !day.isAfter(PartialDate.MAX))
                .distinct()
                .toList();
    }

    private static boolean isLegal(String text) {
        try {
            DateSpan.parse(text);
            return true;
        } catch (InvalidDataException refused) {
            return false;
        }
    }
}
