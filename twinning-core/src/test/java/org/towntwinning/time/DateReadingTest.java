package org.towntwinning.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.towntwinning.time.Refusals.refusalOf;
import static org.towntwinning.time.Refusals.violationOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.validation.Violation;

/** Hard case 6: what sources write for "no date" is declared, never guessed. */
class DateReadingTest {

    private static final DateReading REGISTRY = DateReading.builder()
            .addUnknown("2000")
            .addUnknown("")
            .addOpenStart("0001-01-01")
            .addOpenEnd("9999-12-31")
            .build();

    @ParameterizedTest
    @CsvSource({
        "2000, XXXX",
        "'', XXXX",
        "1948, 1948",
        "2000-01-01, 2000-01-01",
        "2000~, 2000~",
        "1988-21, 1988-21",
        "XXXX, XXXX"
    })
    void declared_texts_stand_for_themselves_alone(String text, String expected) {
        assertThat(REGISTRY.date(text)).as("hard case 6: %s", text).isEqualTo(PartialDate.parse(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "1974, 9999-12-31, 1974/..",
        "1974, 2017, 1974/2017",
        "1974, '', 1974/",
        "1974, 2000, 1974/",
        "2000, 2017, /2017",
        "0001-01-01, 2017, ../2017",
        "0001-01-01, 9999-12-31, ../..",
        "'', '', /",
        ".., .., ../..",
        "1974, .., 1974/..",
    })
    void spans_of_two_columns(String start, String end, String expected) {
        assertThat(REGISTRY.span(start, end)).as("hard case 6").hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31", "9999-12-31~"})
    void undeclared_ends_of_the_calendar_are_refused(String text) {
        Violation refused = new Violation(
                "",
                "date.placeholder",
                "\"" + text
                        + "\" is what systems write for \"no date\": declare what this source means by it, unknown, an"
                        + " open start, an open end, or the day itself");
        assertThat(violationOf(text, () -> DateReading.plain().date(text)))
                .as("hard case 6")
                .isEqualTo(refused);
        assertThat(violationOf(text, () -> DateReading.plain().span("1974", text)))
                .as("hard case 6")
                .isEqualTo(refused.under("end"));
        assertThat(DateReading.builder().addDay(text).build().date(text))
                .as("declared as the day itself")
                .isEqualTo(PartialDate.parse(text));
    }

    @Test
    void an_open_end_is_no_moment_and_no_start() {
        assertThat(violationOf("a moment", () -> REGISTRY.date("9999-12-31")).code())
                .isEqualTo("date.placeholder");
        assertThat(violationOf("a start", () -> REGISTRY.span("9999-12-31", "2017"))
                        .path())
                .isEqualTo("start");
        assertThat(violationOf("an end", () -> REGISTRY.span("1974", "0001-01-01"))
                        .path())
                .isEqualTo("end");
    }

    @Test
    void nothing_is_declared_by_default() {
        DateReading plain = DateReading.plain();
        assertThat(plain.date("2000")).isEqualTo(PartialDate.ofYear(2000));
        assertThat(plain.span("1974", "..")).hasToString("1974/..");
        assertThat(violationOf("an empty cell", () -> plain.date("")).code()).isEqualTo("date.empty");
        assertThat(violationOf("an empty cell", () -> plain.span("1974", "")).path())
                .isEqualTo("end");
    }

    @Test
    void all_that_is_wrong_with_a_span_is_reported() {
        assertThat(refusalOf("two bad ends", () -> REGISTRY.span("836", "2023-02-29"))
                        .violations())
                .extracting(Violation::path)
                .containsExactly("start", "end");
        assertThat(violationOf("reversed", () -> REGISTRY.span("2005", "2004")).code())
                .isEqualTo("span.reversed");
    }

    @ParameterizedTest
    @CsvSource({
        "1988-21, 1988-33",
        "1988-22, 1988-34",
        "1988-23~, 1988-35~",
        "1988-24, 1988-36",
        "9999-23, 9999-35",
        "1988-33, 1988-33",
        "[1988-03..1988-05], 1988-21",
        "1988-03, 1988-03",
    })
    void seasons_may_be_declared_quarters(String text, String expected) {
        DateReading quarters = DateReading.builder().seasonsAsQuarters(true).build();
        assertThat(quarters.date(text)).as("S1.3: %s", text).isEqualTo(PartialDate.parse(expected));
    }

    @Test
    void a_text_means_one_thing_in_one_place() {
        DateReading.Builder ambiguous = DateReading.builder()
                .addUnknown("2000")
                .addUnknown("9999-12-31")
                .addOpenEnd("9999-12-31")
                .addOpenStart("0001-01-01")
                .addDay("0001-01-01")
                .addDay("2000");
        assertThat(refusalOf("ambiguous", ambiguous::build).violations())
                .extracting(Violation::message)
                .containsExactly(
                        "\"9999-12-31\" is declared to mean two things: keep one declaration",
                        "\"2000\" is declared to mean two things: keep one declaration",
                        "\"0001-01-01\" is declared to mean two things: keep one declaration");
        assertThat(refusalOf(
                                "ambiguous",
                                () -> DateReading.builder()
                                        .addOpenEnd("x")
                                        .addDay("x")
                                        .build())
                        .violations())
                .extracting(Violation::code)
                .containsExactly("reading.ambiguous");
        DateReading dash =
                DateReading.builder().addOpenStart("-").addOpenEnd("-").build();
        assertThat(dash.span("-", "-")).as("open at either side").isEqualTo(DateSpan.always());
    }

    @Test
    void null_is_a_programming_error() {
        DateReading plain = DateReading.plain();
        assertThatNullPointerException().isThrownBy(() -> plain.date(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> plain.span(null, "1974"))
                .withMessage("start");
        assertThatNullPointerException()
                .isThrownBy(() -> plain.span("1974", null))
                .withMessage("end");
        DateReading.Builder builder = DateReading.builder();
        assertThatNullPointerException()
                .isThrownBy(() -> builder.addUnknown(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.addOpenStart(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.addOpenEnd(null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> builder.addDay(null)).withMessage("text");
    }
}
