package org.towntwinning.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.towntwinning.time.Refusals.violationOf;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violation;
import org.towntwinning.validation.Violations;

/** Reading fills in nothing: what S1.7 and G17 refuse, and what the message says would be right. */
class PartialDateRefusalTest {

    private static final Pattern ADVICE = Pattern.compile("(?:write|as in|alone,|or) \"([^\"]*)\"");

    @ParameterizedTest(name = "S1.7: {0} is refused as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
        abc         | date.malformed    | is not a date: write what is known, as in "2021-06-29", "2021-06", "1948", "198X", "[1979..1981]", "[..2017-10]", or "XXXX" for unknown
        1948-       | date.malformed    | is not a date: write what is known, as in "2021-06-29", "2021-06", "1948", "198X", "[1979..1981]", "[..2017-10]", or "XXXX" for unknown
        836         | date.year-digits  | has a year of 3 digits: years have four, write "0836" if the year 836 is meant
        7~          | date.year-digits  | has a year of 1 digit: years have four, write "0007~" if the year 7 is meant
        48-06-30    | date.year-digits  | has a year of 2 digits: years have four, write "0048-06-30" if the year 48 is meant
        48-13-30    | date.year-digits  | has a year of 2 digits: years have four
        836-06-2021 | date.year-digits  | has a year of 3 digits: years have four
        10000       | date.year-digits  | has a year of 5 digits: years have four, from 0001 to 9999
        10000-01-01 | date.year-digits  | has a year of 5 digits: years have four
        0000        | date.year-range   | is outside the years 0001 to 9999: write "XXXX" if the date is unknown
        0000-12-31  | date.year-range   | is outside the years 0001 to 9999: write "XXXX" if the date is unknown
        000X        | date.year-range   | begins before the year 0001: write "[0001..0009]"
        9999-24     | date.year-range   | ends after 9999-12, because a winter ends in the year after the one that is written: write "9999-12" or "9998-24"
        -0044       | date.year-range   | has a year with a sign: years run from 0001 to 9999, in four digits
        Y17000      | date.year-range   | has a year with a sign: years run from 0001 to 9999, in four digits
        --02-29     | date.year-missing | has no year: write it before the month, in four digits
        XXXX-06-29  | date.year-missing | has no year: without one nothing is known, write "XXXX"
        2023-02-29  | date.impossible   | does not exist, 2023 is not a leap year: February has 28 days
        1900-02-29  | date.impossible   | does not exist, 1900 is not a leap year: February has 28 days
        2023-02-30  | date.impossible   | does not exist: 2023-02 has the days 01 to 28
        1948-06-31  | date.impossible   | does not exist: 1948-06 has the days 01 to 30
        1948-06-00  | date.impossible   | does not exist: 1948-06 has the days 01 to 30
        1948-13     | date.month        | has the month 13: months run from 01 to 12, seasons from 21 to 24, quarters from 33 to 36, half years are 40 and 41
        1948-00     | date.month        | has the month 00: months run from 01 to 12, seasons from 21 to 24, quarters from 33 to 36, half years are 40 and 41
        1948-13-01  | date.month        | has the month 13: the months of a day run from 01 to 12
        1948-00-01  | date.month        | has the month 00: the months of a day run from 01 to 12
        1948-21-01  | date.month        | has the month 21: the months of a day run from 01 to 12
        1988-25     | date.code         | has the code of a northern season: write "1988-21" or its months
        1988-28?    | date.code         | has the code of a northern season: write "1988-24?" or its months
        1988-29     | date.code         | has the code of a southern season: write its months, as in "[1988-03..1988-05]"
        1988-32~    | date.code         | has the code of a southern season: write its months, as in "[1988-03~..1988-05~]"
        1988-37     | date.code         | has the code of a third of a year: write "[1988-01..1988-04]"
        1988-38     | date.code         | has the code of a third of a year: write "[1988-05..1988-08]"
        1988-39%    | date.code         | has the code of a third of a year: write "[1988-09%..1988-12%]"
        1948-6      | date.digits       | has not two digits for each of month and day: write "1948-06"
        1948-6-3?   | date.digits       | has not two digits for each of month and day: write "1948-06-03?"
        2021-180    | date.digits       | has not two digits for each of month and day
        20210629    | date.digits       | has no hyphens: write "2021-06-29"
        20231345    | date.digits       | has no hyphens
        194806~     | date.digits       | has no hyphens: write "1948-06~"
        29-06-2021  | date.order        | has its year at the end: write year, month and day, as in "2021-06-29"
        29/06/2021  | date.order        | is written with slashes: write year, month and day, as in "2021-06-29"
        06/2021     | date.order        | is written with slashes: write year, month and day, as in "2021-06-29"
        2021-06-29T10:00Z | date.time   | has a time of day: write the day alone, "2021-06-29"
        19XX        | date.mask         | masks more than the last digit, and only decades can be masked, as in "198X": write "[1900..1999]"
        1XXX~       | date.mask         | masks more than the last digit, and only decades can be masked, as in "198X": write "[1000~..1999~]"
        0XXX        | date.mask         | masks more than the last digit, and only decades can be masked, as in "198X": write "[0001..0999]"
        00XX        | date.mask         | masks more than the last digit, and only decades can be masked, as in "198X": write "[0001..0099]"
        1X88        | date.mask         | is masked elsewhere than in its last digit, and only decades can be, as in "198X"
        XXX         | date.mask         | is masked elsewhere than in its last digit, and only decades can be, as in "198X"
        198x        | date.mask         | is masked by another letter than X: write "198X"
        19uu        | date.mask         | masks more than the last digit, and only decades can be masked, as in "198X": write "[1900..1999]"
        1988-XX     | date.mask         | masks a month or day: leave it out and write "1988"
        1988-XX-06  | date.mask         | masks a month or day: leave it out and write "1988"
        1988-06-XX~ | date.mask         | masks a month or day: leave it out and write "1988-06~"
        198X-06     | date.mask         | is finer than its masked year: write "198X"
        ~1948       | date.qualifier    | has a qualifier in the wrong place, as one stands at the end and speaks of the whole date: write "1948~"
        1948~?      | date.qualifier    | has a qualifier in the wrong place, as one stands at the end and speaks of the whole date: write "1948%"
        2004-06?-11 | date.qualifier    | has a qualifier in the wrong place, as one stands at the end and speaks of the whole date: write "2004-06-11?"
        XXXX~       | date.qualifier    | qualifies an unknown date, which has no bounds: write "XXXX"
        [1974..1975]? | date.qualifier  | has its qualifier behind the set: give it to every member, as in "[1974?..1975?]"
        1948/1950   | date.span         | is a span: use DateSpan for what lasts, or write one day somewhere in it as in "[1948..1950]"
        194/1948    | date.span         | is a span: use DateSpan for what lasts, or write one day somewhere in it as in "[1948..1950]"
        1974/..     | date.span         | is a span: use DateSpan for what lasts, or write one day somewhere in it as in "[1948..1950]"
        /           | date.span         | is a span: use DateSpan for what lasts, or write one day somewhere in it as in "[1948..1950]"
        """)
    void single_dates(String text, String code, String problem) {
        assertRefused(text, code, Violations.quote(text) + " " + problem);
    }

    @ParameterizedTest(name = "S1.4: {0} is refused as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
        []                  | date.set-empty     | "[]" names no date: write the members, as in "[1974,1975]", or "XXXX" if unknown
        [..]                | date.set-empty     | "[..]" names no date: write the members, as in "[1974,1975]", or "XXXX" if unknown
        [1974,1976]         | date.set-gap       | "[1974,1976]" leaves out 1975 before 1976: record two claims, or write "[1974..1976]" if the dates between are possible too
        [1980,1974,1975]    | date.set-gap       | "[1980,1974,1975]" leaves out [1976..1979] before 1980: record two claims, or write "[1974..1980]" if the dates between are possible too
        [1974-01?,1974-03?] | date.set-gap       | "[1974-01?,1974-03?]" leaves out 1974-02 before 1974-03: record two claims, or write "1974-33?" if the dates between are possible too
        [1974,1975-03]      | date.set-precision | "[1974,1975-03]" mixes years and months: write all as years or all as months, as in "[1974-01..1975-03]"
        [1974-01..1975]     | date.set-precision | "[1974-01..1975]" mixes years and months: write all as years or all as months, as in "[1974-01..1975-03]"
        [1974~,1975]        | date.set-qualifier | "[1974~,1975]" mixes qualifiers: give every member the same one, as in "[1974~,1975~]", or none
        [1974..1975?]       | date.set-qualifier | "[1974..1975?]" mixes qualifiers: give every member the same one, as in "[1974~,1975~]", or none
        [1975..1974]        | date.set-reversed  | "[1975..1974]" is reversed: write "[1974..1975]", the earlier date first
        [1975-03~..1974-04~]| date.set-reversed  | "[1975-03~..1974-04~]" is reversed: write "[1974-04~..1975-03~]", the earlier date first
        [1974,]             | date.set-member    | "[1974,]" has an empty member: write all members, as in "[1974,1975]", and no other comma
        [,1974]             | date.set-member    | "[,1974]" has an empty member: write all members, as in "[1974,1975]", and no other comma
        [,1974..]           | date.set-member    | "[,1974..]" has an empty member: write all members, as in "[1974,1975]", and no other comma
        [1974,,1975]        | date.set-member    | "[1974,,1975]" has an empty member: write all members, as in "[1974,1975]", and no other comma
        [1974..1975..1976]  | date.set-member    | "[1974..1975..1976]" has too many dots: a range has two ends, as in "[1974..1976]"
        [1974...1975]       | date.set-member    | "[1974...1975]" has too many dots: a range has two ends, as in "[1974..1976]"
        [..1974..]          | date.set-member    | "[..1974..]" has too many dots: a range has two ends, as in "[1974..1976]"
        [..1974,1975]       | date.set-member    | "[..1974,1975]": "..1974" is open: members of a set have two ends, and a one-sided date stands alone, as in "[2017-10..]"
        [1974,1975..]       | date.set-member    | "[1974,1975..]": "1975.." is open: members of a set have two ends, and a one-sided date stands alone, as in "[2017-10..]"
        [1974,XXXX]         | date.set-member    | "[1974,XXXX]" has an unknown member: leave it out, or write "XXXX" for the whole
        [..XXXX]            | date.set-member    | "[..XXXX]" has an unknown member: leave it out, or write "XXXX" for the whole
        [198X..199X]        | date.set-member    | "[198X..199X]": "198X" cannot be a member: members are all years or all months, as in "[1960-07..1961-06]"
        [1988-21,1988-22]   | date.set-member    | "[1988-21,1988-22]": "1988-21" cannot be a member: members are all years or all months, as in "[1960-07..1961-06]"
        [2021-06-29..2021-07-01] | date.set-member | "[2021-06-29..2021-07-01]": "2021-06-29" cannot be a member: members are all years or all months, as in "[1960-07..1961-06]"
        [..198X]            | date.set-member    | "[..198X]": "198X" cannot limit a one-sided date: write the day, month or year, as in "[..2017-10]"
        [1988-33..]         | date.set-member    | "[1988-33..]": "1988-33" cannot limit a one-sided date: write the day, month or year, as in "[..2017-10]"
        [..2023-02-29]      | date.impossible    | "[..2023-02-29]": "2023-02-29" does not exist, 2023 is not a leap year: February has 28 days
        [836..900]          | date.year-digits   | "[836..900]": "836" has a year of 3 digits: years have four, write "0836" if the year 836 is meant
        [1974, 1975]        | date.character     | "[1974, 1975]": " 1975" has a space at position 0: remove it
        1974..1975          | date.set-brackets  | "1974..1975" is not in one pair of square brackets, as in "[1974,1975]": write "[1974..1975]"
        [1974,1975          | date.set-brackets  | "[1974,1975" is not in one pair of square brackets, as in "[1974,1975]": write "[1974,1975]"
        ..1974              | date.set-brackets  | "..1974" is not in one pair of square brackets, as in "[1974,1975]": write "[..1974]"
        [                   | date.set-brackets  | "[" is not in one pair of square brackets, as in "[1974,1975]"
        [[1974]]            | date.set-brackets  | "[[1974]]" has brackets within its brackets: write one pair, as in "[1974,1975]"
        [[1974,1975]        | date.set-brackets  | "[[1974,1975]" has brackets within its brackets: write one pair, as in "[1974,1975]"
        []1974,1975]        | date.set-brackets  | "[]1974,1975]" has brackets within its brackets: write one pair, as in "[1974,1975]"
        {1974,1975}         | date.set-brackets  | "{1974,1975}" means all of its members, and a date is one day: for one of them write "[1974,1975]"
        """)
    void sets(String text, String code, String message) {
        assertRefused(text, code, message);
    }

    @Test
    void the_empty_text() {
        assertRefused("", "date.empty", "\"\" is empty: leave the date out, or write \"XXXX\" if it is unknown");
    }

    @Test
    void characters_that_no_date_has() {
        String known = ": dates are written in ASCII digits and signs, as in \"1948-06-30\"";
        assertRefused(" 1948", "date.character", "\" 1948\" has a space at position 0: remove it");
        assertRefused("1948\u0000", "date.character", "\"1948\\u0000\" has the character U+0000 at position 4" + known);
        assertRefused("１９４８", "date.character", "\"１９４８\" has the character U+FF11 at position 0" + known);
        assertRefused("194٨", "date.character", "\"194٨\" has the character U+0668 at position 3" + known);
        assertRefused("1948–06", "date.character", "\"1948–06\" has the character U+2013 at position 4" + known);
        assertRefused("19😀8", "date.character", "\"19😀8\" has the character U+1F600 at position 2" + known);
        assertRefused("19\ud83d8", "date.character", "\"19\\ud83d8\" has the character U+D83D at position 2" + known);
        assertRefused(
                "1948\r\n", "date.character", "\"1948\\u000d\\u000a\" has the character U+000D at position 4" + known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "[", "X", "-", "1974,", "[1974..", "~", "/", "\u0000", "😀", "1948-"})
    void long_text_is_refused_unread_and_shown_short(String piece) {
        for (String text : List.of(piece.repeat(200_000), "[" + piece.repeat(200_000) + "]")) {
            Violation violation = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> violationOf("long text", () -> PartialDate.parse(text)));
            assertThat(violation.code()).isEqualTo("date.too-long");
            assertThat(violation.message())
                    .endsWith(" has " + text.length() + " characters: a date has at most 1000")
                    .hasSizeLessThan(500);
        }
    }

    @Test
    void a_long_set_is_read_up_to_the_limit() {
        String longest = "[" + "1974-01~,".repeat(110) + "1974-01~]";
        assertThat(longest).hasSize(1_000);
        assertThat(PartialDate.parse(longest)).as("S1.4: overlapping members").hasToString("1974-01~");
        assertThat(violationOf("one more", () -> PartialDate.parse("[1974-01~," + longest.substring(1)))
                        .code())
                .isEqualTo("date.too-long");
    }

    @Test
    void advice_longer_than_a_line_is_left_out() {
        String sixty = "{1971..1972,1973..1974,1975..1976,1977..1978,1979,1980,1981}";
        String sixtyOne = "{1970,1971,1972,1973,1974,1975,1976,1977,1978,1979,1980,1981}";
        assertThat(List.of(sixty.length(), sixtyOne.length())).containsExactly(60, 61);

        String problem = " means all of its members, and a date is one day";
        String set = "[" + sixty.substring(1, 59) + "]";
        assertRefused(
                sixty,
                "date.set-brackets",
                Violations.quote(sixty) + problem + ": for one of them write \"" + set + "\"");
        assertRefused(sixtyOne, "date.set-brackets", Violations.quote(sixtyOne) + problem);
    }

    /** Each legal text with one character removed, doubled or replaced. */
    static List<String> damagedTexts() {
        List<String> texts = new ArrayList<>();
        String alphabet = "019X-.~?%[],/{}T \u0000é";
        for (String text : List.of(
                "1948",
                "198X",
                "1948-06",
                "1988-24",
                "1948-06-30",
                "XXXX",
                "1948~",
                "[1979..1981]",
                "[1974~,1975~]",
                "[1960-07..1961-06]",
                "[..2017-10]",
                "[2017-03-16?..]")) {
            for (int i = 0; i <= text.length(); i++) {
                String before = text.substring(0, i);
                for (int c = 0; c < alphabet.length(); c++) {
                    texts.add(before + alphabet.charAt(c) + text.substring(i));
                    if (i < text.length()) {
                        texts.add(before + alphabet.charAt(c) + text.substring(i + 1));
                        texts.add(before + text.substring(i + 1));
                    }
                }
            }
        }
        return texts;
    }

    @Test
    void damaged_text_is_read_or_refused_with_advice_that_can_be_followed() {
        int refused = 0;
        for (String text : damagedTexts()) {
            try {
                PartialDate date = PartialDate.parse(text);
                assertThat(PartialDate.parse(date.toString()))
                        .as("P2, P3: %s", text)
                        .isEqualTo(date);
            } catch (InvalidDataException refusal) {
                refused++;
                assertThat(refusal.violations()).hasSize(1);
                Violation violation = refusal.violations().get(0);
                assertThat(violation.code()).as("code of %s", text).startsWith("date.");
                assertThat(violation.message()).as("S1.7: names the text").startsWith(Violations.quote(text));
                assertAdviceIsLegal(violation);
            }
        }
        assertThat(refused).as("most damage is found").isGreaterThan(4_000);
    }

    @ParameterizedTest
    @MethodSource
    void factories_refuse_what_the_calendar_has_not(String what, String code, Runnable made) {
        Violation violation = violationOf(what, made::run);
        assertThat(violation.code()).as("S1.7: %s", what).isEqualTo(code);
        assertThat(violation.message()).as("the message names the value").contains(what);
    }

    static List<Arguments> factories_refuse_what_the_calendar_has_not() {
        return FactoryRefusals.all();
    }

    @Test
    void an_unknown_date_takes_no_qualifier() {
        PartialDate unknown = PartialDate.unknown();
        assertThat(unknown.with(Qualifier.NONE)).isSameAs(unknown);
        assertThat(violationOf("XXXX~", () -> unknown.with(Qualifier.APPROXIMATE)))
                .as("S1.6: XXXX takes none")
                .isEqualTo(new Violation(
                        "",
                        "date.qualifier",
                        "an unknown date has no bounds to qualify: leave it without APPROXIMATE"));
    }

    @Test
    void null_is_a_programming_error() {
        assertThatNullPointerException()
                .isThrownBy(() -> PartialDate.parse(null))
                .withMessage("edtf");
        assertThatNullPointerException()
                .isThrownBy(() -> PartialDate.of((LocalDate) null))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> PartialDate.of((YearMonth) null))
                .withMessage("month");
        assertThatNullPointerException()
                .isThrownBy(() -> PartialDate.ofSeason(1988, null))
                .withMessage("season");
        assertThatNullPointerException()
                .isThrownBy(() -> PartialDate.ofMonths(null, null))
                .withMessage("first");
        assertThatNullPointerException()
                .isThrownBy(() -> PartialDate.onOrBefore(null))
                .withMessage("latest");
        assertThatNullPointerException()
                .isThrownBy(() -> PartialDate.onOrAfter(null))
                .withMessage("earliest");
        PartialDate date = PartialDate.unknown();
        assertThatNullPointerException().isThrownBy(() -> date.with(null)).withMessage("qualifier");
        assertThatNullPointerException().isThrownBy(() -> date.within(null)).withMessage("other");
        assertThatNullPointerException()
                .isThrownBy(() -> date.isDisjointFrom(null))
                .withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> date.before(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> date.reachedBy(null)).withMessage("day");
        assertThatNullPointerException().isThrownBy(() -> date.fallsIn(null)).withMessage("window");
        assertThatNullPointerException().isThrownBy(() -> date.truncate(null)).withMessage("unit");
    }

    private static void assertRefused(String text, String code, String message) {
        Violation violation = violationOf(text, () -> PartialDate.parse(text));
        assertThat(violation).as("S1.7, G17: %s", text).isEqualTo(new Violation("", code, message));
        assertAdviceIsLegal(violation);
    }

    private static void assertAdviceIsLegal(Violation violation) {
        ADVICE.matcher(violation.message())
                .results()
                .map(found -> found.group(1))
                .forEach(advised -> assertThat(PartialDate.parse(advised))
                        .as("advice of: %s", violation.message())
                        .isNotNull());
    }
}
