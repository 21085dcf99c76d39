package org.towntwinning.examples.jubilees;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.examples.letter.Language;
import org.towntwinning.examples.letter.Texts;

/**
 * The command that lists jubilees. The tables and calendars were read and approved; after an intended change, run this
 * test with {@code -Dtwinning.letters=write}, and read the difference before it is committed.
 */
@DisplayName("Jubilees as a table and as a calendar (rules S9, S14)")
class JubileeCalendarTest {

    private static final Path RESOURCES = Path.of("src/test/resources/org/towntwinning/examples/jubilees");
    private static final Clock LONG_AFTER = Clock.fixed(Instant.parse("2031-02-03T04:05:06Z"), ZoneOffset.UTC);
    private static final boolean WRITE = "write".equals(System.getProperty("twinning.letters"));

    @TempDir
    private Path folder;

    private record Answer(int exitCode, String out, String err) {}

    private static Answer run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = JubileeCalendar.run(LONG_AFTER, out, err, arguments);
        return new Answer(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String table(String options) {
        Answer answer = run(options.isEmpty() ? new String[0] : options.split(" +", -1));
        assertThat(answer.err()).as("standard error").isEmpty();
        assertThat(answer.exitCode()).isZero();
        return answer.out();
    }

    private String calendar(String... options) throws IOException {
        Path file = folder.resolve("jubilees.ics");
        List<String> arguments = new ArrayList<>(List.of("--ics", file.toString()));
        arguments.addAll(Arrays.asList(options));
        Answer answer = run(arguments.toArray(String[]::new));
        assertThat(answer).isEqualTo(new Answer(0, "", ""));
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static void assertApproved(String name, String actual) throws IOException {
        Path expected = RESOURCES.resolve(name);
        if (WRITE) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).as(name).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            almelo-en.md       | ''
            almelo-nl.md       | --lang nl
            almelo-de.md       | --lang de
            almelo-all-en.md   | --window 1948/2050 --schedule dutch
            almelo-2023-en.md  | --window 2023-01-01/2023-06-30 --mode possible
            """)
    @DisplayName("the table is the approved one")
    void tables(String name, String options) throws IOException {
        assertApproved(name, table(options));
    }

    @Test
    @DisplayName("the calendar is the approved one")
    void calendars() throws IOException {
        assertApproved("almelo-en.ics", calendar("--window", "2010/2030"));
        assertApproved("almelo-nl.ics", calendar("--window", "2026/2030", "--lang", "nl"));
    }

    @Test
    @DisplayName("S9: the modes say what a period has of a jubilee whose day is not known")
    void modes() {
        String preston = "75 years";
        assertThat(table("--window 2023-07-01/2023-12-31")).doesNotContain(preston);
        assertThat(table("--window 2023-07-01/2023-12-31 --mode possible")).contains(preston);
        assertThat(table("--window 2023-07-01/2023-12-31 --mode definite")).doesNotContain(preston);
        assertThat(table("--window 2023 --mode definite")).contains(preston);
        assertThat(table("--window 2018 --schedule quarter")).isEqualTo("No jubilee falls in this period.\n");
    }

    @Test
    @DisplayName("S14 and P70: another library reads back the same days, and finds nothing wrong")
    void readBack() throws IOException, ParserException {
        String calendar = calendar("--window", "2014/2026");
        assertThat(CalendarCheck.of(calendar)).isEmpty();
        List<String> events = CalendarCheck.read(calendar).<CalendarComponent>getComponents().stream()
                .map(event -> Stream.of("UID", "DTSTART", "DTEND", "TRANSP", "SUMMARY")
                        .map(name -> event.getProperties(name).stream()
                                .findFirst()
                                .map(property -> property.getValue())
                                .orElse("-"))
                        .reduce((one, other) -> one + " | " + other)
                        .orElseThrow())
                .toList();
        assertThat(events)
                .contains(
                        "almelo-preston+0+P75Y+effective | 20230101 | 20240101 | TRANSPARENT"
                                + " | 75 years Almelo - Preston (2023)",
                        "almelo-ejmiatsin+0+P5Y+signing | 20260629 | 20260630 | -"
                                + " | 5 years Almelo - Ejmiatsin (29 June 2026)")
                .as("none of Denizli after its end in 2017")
                .noneMatch(event -> event.contains("Denizli") && !event.contains("2014"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Apia", "America/St_Johns", "Asia/Beirut", "UTC"})
    @DisplayName("P67: the days of a calendar are the same in every time zone, also where one was skipped")
    void timeZones(String zone) throws IOException {
        TimeZone machine = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        String data = Files.writeString(
                        folder.resolve("apia.json"),
                        Files.readString(Path.of("src/main/resources/org/towntwinning/examples/almelo.json"))
                                .replace("2021-06-29", "2006-12-30"))
                .toString();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            String calendar = calendar("--data", data, "--as-of", "2007-01-01");
            assertThat(calendar)
                    .as("30 December 2011, a day that Samoa did not have")
                    .contains("DTSTART;VALUE=DATE:20111230\r\n", "DTEND;VALUE=DATE:20111231\r\n")
                    .contains("DTSTAMP:20070101T000000Z\r\n");
        } finally {
            TimeZone.setDefault(machine);
            Locale.setDefault(locale);
        }
    }

    @Test
    @DisplayName("S14: to the end of the years 9999 an event names no day that a calendar cannot")
    void endOfTheCalendar() throws IOException {
        String calendar = calendar("--window", "9990/9999");
        assertThat(CalendarCheck.of(calendar)).isEmpty();
        assertThat(calendar).doesNotContain("10000");
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource({
        "TRANSP:TRANSPARENT, S14: nobody is busy",
        "UID:almelo-preston+0+P80Y+effective, S14: every jubilee has a UID",
        "DTSTAMP:20250624T000000Z, DTSTAMP",
        "DTEND;VALUE=DATE:20290101, S14: a jubilee has whole days",
        "VERSION:2.0, RFC 5545"
    })
    @DisplayName("the check finds what is missing")
    void checkOfTheCheck(String line, String problem) throws IOException {
        String broken = calendar("--window", "2028").replace(line + "\r\n", "");
        assertThat(CalendarCheck.of(broken)).anyMatch(found -> found.contains(problem));
    }

    @Test
    @DisplayName("the check finds a rule of recurrence and an end that is not after the last day")
    void checkOfTheCheckOfRules() throws IOException {
        String calendar = calendar("--window", "2028");
        String recurring = calendar.replace("END:VEVENT", "RRULE:FREQ=YEARLY;INTERVAL=5\r\nEND:VEVENT");
        assertThat(CalendarCheck.of(recurring)).containsExactly("S14: a jubilee never recurs, but there is RRULE");
        String first = LocalDate.of(2028, 1, 1).format(DateTimeFormatter.BASIC_ISO_DATE);
        assertThat(CalendarCheck.of(calendar.replace("DTEND;VALUE=DATE:20290101", "DTEND;VALUE=DATE:" + first)))
                .anyMatch(found -> found.startsWith("S14: DTEND is the day after the last"));
    }

    @Test
    @EnabledIfSystemProperty(
            named = "twinning.bad-input",
            matches = ".+",
            disabledReason = "needs a folder of invalid files: -Dtwinning.bad-input=...")
    @DisplayName("the check finds something wrong with every calendar that is known to be invalid")
    void invalidCalendars() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(System.getProperty("twinning.bad-input"), "ics-invalid"))) {
            files = found.filter(file -> file.toString().endsWith(".ics")).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThat(CalendarCheck.of(Files.readString(file)))
                    .as("what is wrong with %s", file.getFileName())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --schedule weekly        | 'weekly' is not one of standard, lustrum, crown, quarter, copper
            --mode sometimes         | --mode
            --window XXXX            | has no first or no last day
            --data nowhere.json      | there is no file nowhere.json
            --ics /                  | the file / cannot be written
            """)
    @DisplayName("what is wrong is told, and nothing else is written")
    void refusals(String options, String message) {
        Answer answer = run(options.split(" +", -1));
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains(message);
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void helpAndVersionNameTheCommand() {
        assertThat(table("--help")).startsWith("Usage: jubilees ").contains("--schedule");
        assertThat(table("--version")).startsWith("jubilees ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void allLanguagesSayTheSame(Language language) {
        Texts texts = Texts.of(JubileeWording.class, "jubilees", language);
        assertThat(texts.keys())
                .isEqualTo(
                        Texts.of(JubileeWording.class, "jubilees", Language.NL).keys())
                .noneMatch(key -> texts.say(key).isBlank());
    }
}
