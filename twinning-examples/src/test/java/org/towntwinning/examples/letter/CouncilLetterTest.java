package org.towntwinning.examples.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of the program, and what it says when one of them is wrong. */
class CouncilLetterTest {

    private static final Clock IN_2031 = Clock.fixed(Instant.parse("2031-02-03T04:05:06Z"), ZoneOffset.UTC);

    /** The smallest register that has something to say. */
    private static final String SMALL = """
            {
              "formatVersion": 1,
              "municipalities": [
                {"id": "town:a", "names": [{"text": "Aadorp", "language": "nl"}]},
                {"id": "town:b", "names": [{"text": "Bstadt", "language": "de"}]}
              ],
              "relations": [
                {
                  "id": "a-b",
                  "parties": [{"municipalities": ["town:a"]}, {"municipalities": ["town:b"]}],
                  "kinds": [{"kind": "partnership"}],
                  "events": [
                    {"type": "established", "anchors": [{"kind": "effective", "date": {"claims": [{"date": "1960"}]}}]}
                  ]
                }
              ]
            }
            """;

    @TempDir
    private Path folder;

    private record Result(int exitCode, String out, String err) {

        /** The letter with all its lines in one. */
        String words() {
            return out.replaceAll("\\s+", " ");
        }
    }

    private static Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = CouncilLetter.run(IN_2031, out, err, arguments);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String small() throws IOException {
        return Files.writeString(folder.resolve("small.json"), SMALL).toString();
    }

    private static void assertRefused(Result result, String... messages) {
        assertThat(result.exitCode)
                .as("exit code; standard error: %s", result.err)
                .isEqualTo(2);
        assertThat(result.out).as("standard output").isEmpty();
        assertThat(result.err).contains(messages).doesNotContain("\tat ", "Exception");
    }

    @Test
    void theRegisterOfAlmeloSpeaksAsOfItsLetterWhateverTheDay() {
        Result result = run();
        assertThat(result.exitCode).isZero();
        assertThat(result.err).isEmpty();
        assertThat(result.out)
                .startsWith("# Stedenbanden van de gemeente Almelo: stand van zaken\n")
                .endsWith(".\n");
        assertThat(result.words())
                .contains(
                        "op 24 juni 2025. Opgenomen zijn de contactmomenten van 1 januari 2024 tot en met 24 juni 2025.");
    }

    @Test
    void theVisitsOfTheLetterAreInThePeriod() {
        assertThat(run().out).contains("- **5 juli 2024:** Bezoek", "- **4 en 5 mei 2025:** Bezoek");
        assertThat(run("--period", "2025").out)
                .contains("- **4 en 5 mei 2025:** Bezoek")
                .doesNotContain("- **5 juli 2024:** Bezoek");
        assertThat(run("--period", "2024-07/2024-08").words())
                .contains("van 1 juli tot en met 31 augustus 2024")
                .contains("- **5 juli 2024:** Bezoek")
                .doesNotContain("- **4 en 5 mei 2025:** Bezoek");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de"})
    void noIdAndNoNameOfAConstantShows(String language) throws IOException {
        String letter = run("--lang", language).out;
        String register = new String(
                CouncilLetterTest.class
                        .getResourceAsStream("/org/towntwinning/examples/almelo.json")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        TreeSet<String> ids = new TreeSet<>();
        Pattern.compile("\"id\": \"([^\"]+)\"").matcher(register).results().forEach(id -> ids.add(id.group(1)));
        assertThat(ids).hasSizeGreaterThan(20);
        assertThat(ids).as("ids in the letter").noneMatch(id -> id.matches(".*[:-].*") && letter.contains(id));
        assertThat(letter).doesNotContainPattern("[A-Z]{2,}_[A-Z]").doesNotContain("{", "}", "null", "Optional");
    }

    @Test
    void anotherRegisterSpeaksAsOfTodayUnlessToldOtherwise() throws IOException {
        assertThat(run("--data", small(), "--viewpoint", "town:a").words())
                .contains("op 3 februari 2031.", "van 1 januari 2030 tot en met 3 februari 2031", "Bstadt");
        assertThat(run("--data", small(), "--viewpoint", "town:a", "--as-of", "1999-12-31")
                        .words())
                .contains("op 31 december 1999.", "van 1 januari 1998 tot en met 31 december 1999");
    }

    @Test
    void aStoreThatHoldsARegisterIsReportedFromAndNotFilledAgain() throws IOException {
        String store = "twinning:kept:" + folder.getFileName();
        Result first = run("--store", store, "--data", small(), "--viewpoint", "town:a");
        assertThat(first.exitCode).isZero();
        assertThat(run("--store", store, "--viewpoint", "town:a")).isEqualTo(first);
        assertRefused(
                run("--store", store, "--data", small(), "--viewpoint", "town:a"),
                "holds a register already",
                "leave out --data");
    }

    @Test
    void aStoreStaysEmptyIfTheViewpointIsWrong() throws IOException {
        String store = "twinning:kept:wrong-" + folder.getFileName();
        assertRefused(run("--store", store, "--data", small()), "no municipality town:almelo");
        assertThat(run("--store", store, "--data", small(), "--viewpoint", "town:b").exitCode)
                .isZero();
    }

    @Test
    void anEmptyStoreIsFilledWithTheRegisterOfAlmelo() {
        assertThat(run("--store", "twinning:kept:almelo")).isEqualTo(run());
    }

    @Test
    void helpAndVersionAreNotRefused() {
        assertThat(run("--help").exitCode).isZero();
        assertThat(run("--help").out).contains("--as-of", "--period", "--lang", "--viewpoint", "--data", "--store");
        assertThat(run("--version").out).startsWith("council-letter ");
    }

    @Test
    void languagesMayBeWrittenInCapitals() {
        assertThat(run("--lang", "DE").out).isEqualTo(run("--lang", "de").out).contains("Städtepartnerschaft");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --lang fr               | 'fr' is not one of nl, en, de
            --as-of 2025            | '2025' is not a day, as in 2025-06-24
            --as-of 2025-02-30      | "2025-02-30" does not exist
            --as-of today           | "today"
            --as-of                 | Missing required parameter
            --period 2024/..        | '2024/..' has no first or no last day
            --period XXXX           | 'XXXX' has no first or no last day
            --period 2024/2023      | give the earlier date first
            --period 2024-13        | "2024-13"
            --viewpoint almelo      | write cbs:GM0141 or town:almelo
            --viewpoint town:nijmegen | one of town:almelo, town:denizli
            --store memory          | twinning:memory:
            --store twinning:paper:x | no backend paper
            --verbose               | Unknown option: '--verbose'
            extra                   | Unmatched argument
            """)
    void wrongOptionsAreRefused(String arguments, String message) {
        assertRefused(run(arguments.split(" ", -1)), message);
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        String missing = folder.resolve("missing.json").toString();
        assertRefused(run("--data", missing), missing);
        assertRefused(run("--data", folder.toString()), folder.toString());
    }

    @Test
    void allViolationsOfAFileAreListedWithTheirPlaces() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.json"),
                SMALL.replace("\"town:b\"]", "\"town:c\"]")
                        .replace("1960", "1960-13")
                        .replace("Aadorp", " "));
        assertRefused(
                run("--data", file.toString()),
                file.toString(),
                "line 4, column ",
                "municipalities[0].names[0].text",
                "events[0].anchors[0].date.claims[0].date",
                "1960-13");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Path file = Files.write(
                folder.resolve("latin.json"), SMALL.replace("Aadorp", "Aadörp").getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(run("--data", file.toString()), file.toString());
    }

    @Test
    void aTownThatTheRegisterDoesNotHaveIsRefusedWithThoseThatItHas() throws IOException {
        assertRefused(run("--data", small()), "no municipality town:almelo", "town:a, town:b");
    }

    @Test
    void textOfTheRegisterIsNoMarkup() throws IOException {
        Path file = Files.writeString(
                folder.resolve("markup.json"), SMALL.replace("Bstadt", "<b>|*B*|</b> `x` [y](z) # 1."));
        String letter = run("--data", file.toString(), "--viewpoint", "town:a").out;
        assertThat(letter)
                .contains("\\<b\\>\\|\\*B\\*\\|\\</b\\> \\`x\\` \\[y\\](z) # 1.")
                .doesNotContain("<b>", "|*", " [");
    }

    @Test
    void theBytesAreUtf8WhateverTheMachineUses() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CouncilLetter.run(IN_2031, out, new ByteArrayOutputStream(), "--lang", "de");
        assertThat(out.toByteArray())
                .containsSequence("Türkei".getBytes(StandardCharsets.UTF_8))
                .isEqualTo(out.toString(StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
        assertThat(List.of(out.toString(StandardCharsets.UTF_8).split("\n", -1)))
                .as("lines with white space at their end")
                .noneMatch(line -> !line.equals(line.stripTrailing()));
    }
}
