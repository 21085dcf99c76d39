package org.towntwinning.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.towntwinning.time.Refusals.refusalOf;
import static org.towntwinning.time.Refusals.violationOf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.validation.Violation;

class DateSpanTest {

    private static final PartialDate Y1974 = PartialDate.ofYear(1974);
    private static final PartialDate Y2017 = PartialDate.ofYear(2017);
    private static final LocalDate FIRST = LocalDate.of(2025, 6, 29);
    private static final LocalDate LAST = LocalDate.of(2025, 7, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-06-29/2025-07-01",
                "1974/..",
                "1974/",
                "../2017",
                "/2017",
                "../..",
                "/",
                "/..",
                "../",
                "2004/2004-05",
                "2025-07/2025-07",
                "[..2017-10]/2020",
                "[1974..1975]/[2017..]",
                "1974~/2017?",
                "1987-24/198X",
                "0001-01-01/9999-12-31"
            })
    void text_is_read_and_written_unchanged(String text) {
        DateSpan span = DateSpan.parse(text);
        assertThat(span).hasToString(text).isEqualTo(DateSpan.parse(text)).hasSameHashCodeAs(DateSpan.parse(text));
    }

    @Test
    void ends_are_written_canonically() {
        assertThat(DateSpan.parse("[1974,1975]/[2017-01..2017-12]")).as("S1.2").hasToString("[1974..1975]/2017");
    }

    @Test
    void factories_write_what_they_mean() {
        assertThat(DateSpan.of(FIRST, LAST)).hasToString("2025-06-29/2025-07-01");
        assertThat(DateSpan.of(PartialDate.parse("2025-07"))).hasToString("2025-07/2025-07");
        assertThat(DateSpan.between(Y1974, Y2017)).hasToString("1974/2017");
        assertThat(DateSpan.between(Y1974, PartialDate.unknown())).hasToString("1974/");
        assertThat(DateSpan.between(PartialDate.unknown(), Y2017)).hasToString("/2017");
        assertThat(DateSpan.from(Y1974)).hasToString("1974/..");
        assertThat(DateSpan.until(Y2017)).hasToString("../2017");
        assertThat(DateSpan.always()).hasToString("../..");
    }

    @Test
    void open_and_unknown_differ() {
        DateSpan open = DateSpan.parse("1974/..");
        DateSpan unknown = DateSpan.parse("1974/");
        LocalDate later = LocalDate.of(2025, 1, 1);
        assertThat(open).as("hard case 8").isNotEqualTo(unknown);
        assertThat(open.end()).isEmpty();
        assertThat(open.isOpenEnded()).isTrue();
        assertThat(open.covers(later)).as("hard case 8: it goes on").isEqualTo(Certainty.DEFINITE);
        assertThat(unknown.end()).hasValue(PartialDate.unknown());
        assertThat(unknown.isOpenEnded()).isFalse();
        assertThat(unknown.covers(later)).as("hard case 8: it may have ended").isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void accessors() {
        DateSpan span = DateSpan.parse("1974~/2017-10?");
        assertThat(span.start()).hasValue(PartialDate.parse("1974~"));
        assertThat(span.end()).hasValue(PartialDate.parse("2017-10?"));
        assertThat(span.earliest()).isEqualTo("1974-01-01");
        assertThat(span.latest()).isEqualTo("2017-10-31");
        assertThat(span.toWindow()).isEqualTo(DateWindow.of(LocalDate.of(1974, 1, 1), LocalDate.of(2017, 11, 1)));
        assertThat(span.qualifier()).as("S1.6: ~ and ? give %").isEqualTo(Qualifier.BOTH);
        assertThat(span.isOpenStarted()).isFalse();
        DateSpan always = DateSpan.always();
        assertThat(always.start()).isEmpty();
        assertThat(always.isOpenStarted()).isTrue();
        assertThat(always.earliest()).isEqualTo(PartialDate.MIN);
        assertThat(always.latest()).isEqualTo(PartialDate.MAX);
        assertThat(always.toWindow()).isEqualTo(DateWindow.always());
        assertThat(always.qualifier()).isEqualTo(Qualifier.NONE);
        assertThat(DateSpan.parse("1974~/..").qualifier()).isEqualTo(Qualifier.APPROXIMATE);
        assertThat(DateSpan.parse("../2017?").qualifier()).isEqualTo(Qualifier.UNCERTAIN);
    }

    @ParameterizedTest(name = "hard case 8: {0} is legal")
    @ValueSource(
            strings = {
                "2004/2004-05",
                "2004-05/2004",
                "2004/2004",
                "2004-05-31/2004-05",
                "[..2017]/1950",
                "1950/[1940..]"
            })
    void ends_that_may_be_in_order_are_legal(String text) {
        assertThat(DateSpan.parse(text)).hasToString(text);
    }

    @ParameterizedTest(name = "hard case 8: {0} is refused")
    @CsvSource({
        "2005/2004, 2004-12-31, 2005-01-01",
        "2004-06/2004-05, 2004-05-31, 2004-06-01",
        "2004-05-02/2004-05-01, 2004-05-01, 2004-05-02",
        "[1951..]/1950, 1950-12-31, 1951-01-01",
        "2005~/2004?, 2004-12-31, 2005-01-01",
    })
    void ends_certainly_before_the_start_are_refused(String text, String end, String start) {
        assertThat(violationOf(text, () -> DateSpan.parse(text)))
                .as("hard case 8: %s", text)
                .isEqualTo(new Violation(
                        "",
                        "span.reversed",
                        "\"" + text + "\" ends on " + end + " at the latest, before it begins on " + start
                                + " at the earliest: give the earlier date first"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
        1974           |       | span.slash       | "1974" has no slash, a span has two ends: write "1974/1974" for what begins and ends within it, "1974/.." for what goes on
        XXXX           |       | span.slash       | "XXXX" has no slash, a span has two ends: write its start and end, as in "2004/2006"
        abc            |       | span.slash       | "abc" has no slash, a span has two ends: write its start and end, as in "2004/2006"
        1974/1975/1976 |       | span.slash       | "1974/1975/1976" has more than one slash: a span has two ends, as in "2004/2006"
        //             |       | span.slash       | "//" has more than one slash: a span has two ends, as in "2004/2006"
        XXXX/1974      | start | span.end         | "XXXX" is not written in a span: write an unknown end as the empty text, as in "1974/"
        1974/XXXX      | end   | span.end         | "XXXX" is not written in a span: write an unknown end as the empty text, as in "1974/"
        1974/unknown   | end   | span.end         | "unknown" is not written in a span: write an unknown end as the empty text, as in "1974/"
        1974/open      | end   | span.end         | "open" is not written in a span: write an open end as "..", as in "1974/.."
        836/1974       | start | date.year-digits | "836" has a year of 3 digits: years have four, write "0836" if the year 836 is meant
        1974/2023-02-29| end   | date.impossible  | "2023-02-29" does not exist, 2023 is not a leap year: February has 28 days
        """)
    void other_text_is_refused(String text, String path, String code, String message) {
        assertThat(violationOf(text, () -> DateSpan.parse(text)))
                .isEqualTo(new Violation(path == null ? "" : path, code, message));
    }

    @Test
    void a_long_date_in_place_of_a_span_is_not_repeated() {
        String sixty = "[1971..1972,1973..1974,1975..1976,1977..1978,1979,1980,1981]";
        String sixtyOne = "[1970,1971,1972,1973,1974,1975,1976,1977,1978,1979,1980,1981]";
        assertThat(List.of(sixty.length(), sixtyOne.length())).containsExactly(60, 61);

        assertThat(violationOf(sixty, () -> DateSpan.parse(sixty)).message())
                .endsWith(": write \"" + sixty + "/" + sixty + "\" for what begins and ends within it, \"" + sixty
                        + "/..\" for what goes on");
        assertThat(violationOf(sixtyOne, () -> DateSpan.parse(sixtyOne)).message())
                .endsWith(": write its start and end, as in \"2004/2006\"");
    }

    @Test
    void all_that_is_wrong_with_a_text_is_reported() {
        assertThat(refusalOf("two bad ends", () -> DateSpan.parse("19XX/1988-XX"))
                        .violations())
                .extracting(Violation::path, Violation::code)
                .containsExactly(tuple("start", "date.mask"), tuple("end", "date.mask"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "1974/ ", "1974 /1975", "1", "..", "\u0000", "😀"})
    void hostile_text_is_refused_in_short(String piece) {
        String text = piece.repeat(1_000_000) + "x/\u0000" + piece.repeat(1_000_000);
        assertThat(refusalOf("hostile text", () -> DateSpan.parse(text)))
                .message()
                .hasSizeLessThan(1_500);
    }

    @Test
    void days_outside_the_calendar_are_refused_as_ends() {
        assertThat(violationOf("year 0", () -> DateSpan.of(LocalDate.of(0, 1, 1), LAST))
                        .code())
                .isEqualTo("date.year-range");
        assertThat(violationOf("last before first", () -> DateSpan.of(LAST, FIRST))
                        .code())
                .isEqualTo("span.reversed");
    }

    @ParameterizedTest(name = "{0} on {1}: covered {2}, begun {3}, ended before {4}")
    @CsvSource({
        "2025-06-29/2025-07-01, 2025-06-28, IMPOSSIBLE, IMPOSSIBLE, IMPOSSIBLE",
        "2025-06-29/2025-07-01, 2025-06-29, DEFINITE, DEFINITE, IMPOSSIBLE",
        "2025-06-29/2025-07-01, 2025-07-01, DEFINITE, DEFINITE, IMPOSSIBLE",
        "2025-06-29/2025-07-01, 2025-07-02, IMPOSSIBLE, DEFINITE, DEFINITE",
        "1974/2017, 1973-12-31, IMPOSSIBLE, IMPOSSIBLE, IMPOSSIBLE",
        "1974/2017, 1974-01-01, POSSIBLE, POSSIBLE, IMPOSSIBLE",
        "1974/2017, 1974-12-31, DEFINITE, DEFINITE, IMPOSSIBLE",
        "1974/2017, 2017-01-01, DEFINITE, DEFINITE, IMPOSSIBLE",
        "1974/2017, 2017-01-02, POSSIBLE, DEFINITE, POSSIBLE",
        "1974/2017, 2017-12-31, POSSIBLE, DEFINITE, POSSIBLE",
        "1974/2017, 2018-01-01, IMPOSSIBLE, DEFINITE, DEFINITE",
        "2004/2004-05, 2004-05-31, POSSIBLE, DEFINITE, POSSIBLE",
        "2004/2004-05, 2004-06-01, IMPOSSIBLE, DEFINITE, DEFINITE",
        "2004/2004-01-01, 2004-01-01, DEFINITE, DEFINITE, IMPOSSIBLE",
        "2025-07/2025-07, 2025-07-15, POSSIBLE, POSSIBLE, POSSIBLE",
        "2025-07-15/2025-07-15, 2025-07-15, DEFINITE, DEFINITE, IMPOSSIBLE",
        "1974/.., 9999-12-31, DEFINITE, DEFINITE, IMPOSSIBLE",
        "1974/.., +10000-01-01, DEFINITE, DEFINITE, IMPOSSIBLE",
        "1974/9999-12-31, +10000-01-01, IMPOSSIBLE, DEFINITE, DEFINITE",
        "1974/, 1974-12-31, POSSIBLE, DEFINITE, POSSIBLE",
        "1974/, 1975-01-01, POSSIBLE, DEFINITE, POSSIBLE",
        "../2017-10-31, 0001-01-01, DEFINITE, DEFINITE, IMPOSSIBLE",
        "../2017-10-31, -0001-01-01, DEFINITE, DEFINITE, IMPOSSIBLE",
        "/2017-10-31, 0001-01-01, POSSIBLE, POSSIBLE, IMPOSSIBLE",
        "/2017-10-31, 2017-10-31, DEFINITE, DEFINITE, IMPOSSIBLE",
        "../.., 2025-06-24, DEFINITE, DEFINITE, IMPOSSIBLE",
        "/, 2025-06-24, POSSIBLE, POSSIBLE, POSSIBLE",
    })
    void days(String text, LocalDate day, Certainty covers, Certainty begun, Certainty ended) {
        DateSpan span = DateSpan.parse(text);
        assertThat(span.covers(day)).as("%s covers %s", text, day).isEqualTo(covers);
        assertThat(span.begunBy(day)).as("%s begun by %s", text, day).isEqualTo(begun);
        assertThat(span.endedBefore(day)).as("%s ended before %s", text, day).isEqualTo(ended);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "1974/2017, 2017/.., POSSIBLE",
        "1974/2017, 2018/.., IMPOSSIBLE",
        "1974/2017, 1980/1990, DEFINITE",
        "1974/.., 2017/.., DEFINITE",
        "../1974, ../1990, DEFINITE",
        "../1974, 1975/.., IMPOSSIBLE",
        "1974/, 1990/.., POSSIBLE",
        "1974/1974, 1974/1974, POSSIBLE",
        "1974-05-01/1974-05-02, 1974-05-02/1974-05-03, DEFINITE",
        "2004/2004-05, 2004-06/2004-07, IMPOSSIBLE",
        "../.., /, DEFINITE",
        "/, /, POSSIBLE",
    })
    void spans(String one, String other, Certainty expected) {
        assertThat(DateSpan.parse(one).overlaps(DateSpan.parse(other))).isEqualTo(expected);
        assertThat(DateSpan.parse(other).overlaps(DateSpan.parse(one)))
                .as("symmetric")
                .isEqualTo(expected);
    }

    @Test
    void nothing_overlaps_an_empty_window() {
        DateWindow empty = DateWindow.of(FIRST, FIRST);
        assertThat(DateSpan.always().overlaps(empty)).as("S9").isEqualTo(Certainty.IMPOSSIBLE);
        assertThat(DateSpan.always().overlaps(DateWindow.ofDay(FIRST))).isEqualTo(Certainty.DEFINITE);
    }

    @Test
    void sorts_by_start_then_end() {
        List<DateSpan> sorted = Stream.of(
                        "../1950", "../..", "/", "/1974", "/..", "1974/1974", "1974/1974-05", "1974/..", "1975/1975")
                .map(DateSpan::parse)
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = 0; j < sorted.size(); j++) {
                assertThat(Integer.signum(sorted.get(i).compareTo(sorted.get(j))))
                        .as("an open start is first, an open end last: %s to %s", sorted.get(i), sorted.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void ends_make_the_value() {
        assertThat(DateSpan.from(Y1974))
                .isEqualTo(DateSpan.parse("1974/.."))
                .isNotEqualTo(DateSpan.parse("1974~/.."))
                .isNotEqualTo(DateSpan.parse("1974/2017"))
                .isNotEqualTo("1974/..");
    }

    @Test
    void null_is_a_programming_error() {
        assertThatNullPointerException().isThrownBy(() -> DateSpan.parse(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> DateSpan.of(null)).withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> DateSpan.of(null, LAST))
                .withMessage("first");
        assertThatNullPointerException()
                .isThrownBy(() -> DateSpan.of(FIRST, null))
                .withMessage("last");
        assertThatNullPointerException()
                .isThrownBy(() -> DateSpan.between(null, Y1974))
                .withMessage("start");
        assertThatNullPointerException()
                .isThrownBy(() -> DateSpan.between(Y1974, null))
                .withMessage("end");
        assertThatNullPointerException().isThrownBy(() -> DateSpan.from(null)).withMessage("start");
        assertThatNullPointerException().isThrownBy(() -> DateSpan.until(null)).withMessage("end");
        DateSpan span = DateSpan.always();
        assertThatNullPointerException().isThrownBy(() -> span.covers(null)).withMessage("day");
        assertThatNullPointerException().isThrownBy(() -> span.begunBy(null)).withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> span.endedBefore(null))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> span.overlaps((DateWindow) null))
                .withMessage("window");
        assertThatNullPointerException()
                .isThrownBy(() -> span.overlaps((DateSpan) null))
                .withMessage("other");
    }
}
