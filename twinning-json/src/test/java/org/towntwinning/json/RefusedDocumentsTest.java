package org.towntwinning.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a document is said with line, column, path, the value and what would be right. */
class RefusedDocumentsTest {

    private static final String ALMELO = """
            {"id":"town:a","names":[{"text":"A","language":"en"}]}""";

    private static final String PRESTON = """
            {"id":"town:b","names":[{"text":"B","language":"en"}]}""";

    private static final String RELATION = """
            {"id":"r","parties":[{"municipalities":["town:a"]},{"municipalities":["town:b"]}],\
            "kinds":[{"kind":"partnership"}],"events":[{"type":"established","anchors":\
            [{"kind":"effective","date":{"claims":[{"date":"1948"}]}}]}]}""";

    private static String document(String relations) {
        return "{\"formatVersion\":1,\"municipalities\":[" + ALMELO + "," + PRESTON + "],\n\"relations\":[" + relations
                + "]}";
    }

    static Stream<Arguments> refused() {
        String withSuccessor = "}],\"successions\":[{\"successor\":\"%s\",\"kind\":\"merger\",\"date\":\"1990\"}]}";
        return Stream.of(
                Arguments.of(
                        "",
                        "line 1, column 1: the text is empty: write at least { \"formatVersion\": 1 } (json.empty)"),
                Arguments.of(
                        " \n ",
                        "line 1, column 1: the text is empty: write at least { \"formatVersion\": 1 } (json.empty)"),
                Arguments.of(
                        "\uFEFF{\"formatVersion\":1}",
                        "line 1, column 1: the text begins with a byte order mark (U+FEFF): save it as UTF-8 without one"
                                + " (json.byte-order-mark)"),
                Arguments.of(
                        "{\"formatVersion\":1,\"formatVersion\":1}",
                        "line 1, column 20, formatVersion: \"formatVersion\" stands twice in one object, first in line 1:"
                                + " keep one of them (json.duplicate)"),
                Arguments.of(
                        "{\"formatVersion\":2}",
                        "line 1, column 18, formatVersion: the number 2 is not a format version that this library reads,"
                                + " which is 1: read it with the version of the library that wrote it, or a later one"
                                + " (json.format-version)"),
                Arguments.of(
                        "{}",
                        "line 1, column 1, formatVersion: \"formatVersion\" is missing: write \"formatVersion\": 1"
                                + " (json.format-version)"),
                Arguments.of(
                        "{\"formatVersion\":1,\"municipalitys\":[]}",
                        "line 1, column 20, municipalitys: \"municipalitys\" is not known here: did you mean"
                                + " \"municipalities\"? (json.unknown-member)"),
                Arguments.of(
                        "{\"formatVersion\":1} x",
                        "line 1, column 21: the text goes on after its end: remove what follows (json.trailing)"),
                Arguments.of(
                        "{\"formatVersion\":1}" + "9".repeat(200_000),
                        "line 1, column 20: the text goes on after its end: remove what follows (json.trailing)"),
                Arguments.of(
                        "{\"formatVersion\":1,\n\"municipalities\":[{\"id\":",
                        "line 2, column 25, municipalities[0]: the text ends before it is complete: was it cut off?"
                                + " (json.cut-off)"),
                Arguments.of(
                        document(RELATION.replace("1948", "1948-13")),
                        "line 2, column 218, relations[0].events[0].anchors[0].date.claims[0].date (relation r):"
                                + " \"1948-13\" has the month 13: months run from 01 to 12, seasons from 21 to 24,"
                                + " quarters from 33 to 36, half years are 40 and 41 (date.month)"),
                Arguments.of(
                        document(RELATION.replace("town:b", "town:a")),
                        "line 2, column 65, relations[0].parties[1] (relation r): town:a is parties[0] already, and no"
                                + " town is twinned with itself: name the other town, or when it left and when it joined"
                                + " again (relation.self-pair)"),
                Arguments.of(
                        document(RELATION.replace("town:b", "town:c")),
                        "line 2, column 84, relations[0].parties[1].municipalities[0] (relation r): there is no"
                                + " municipality town:c in this document: add it, or refer to another (reference.missing)"),
                Arguments.of(
                        document(RELATION + "," + RELATION.replace("\"r\"", "\"s\"")),
                        "line 2, column 253, relations[1].parties (relation s): relation r is a PARTNERSHIP between"
                                + " [town:a, town:b], too, and both are certainly active on 1948-12-31: record one"
                                + " relation with all its events, or correct the dates (relation.overlap)"),
                Arguments.of(
                        "{\"formatVersion\":1,\"municipalities\":["
                                + ALMELO.replace("}]}", withSuccessor.formatted("town:b")) + ","
                                + PRESTON.replace("}]}", withSuccessor.formatted("town:a")) + "]}",
                        "line 1, column 120, municipalities[0].successions[0].successor (municipality town:a): town:a"
                                + " would succeed itself, town:a -> town:b -> town:a: correct or remove one of these"
                                + " successions (succession.cycle)"),
                Arguments.of(
                        "{\"formatVersion\":1,\"municipalities\":[" + ALMELO + "," + ALMELO + "]}",
                        "line 1, column 99, municipalities[1].id (municipality town:a): there is more than one"
                                + " municipality town:a, the first with its id in line 1: give each its own id, or leave"
                                + " one out (id.duplicate)"),
                Arguments.of(
                        "{\"formatVersion\":1,\"municipalities\":[" + ALMELO.replace("\"A\"", "\"A\\ud800\"") + "]}",
                        "line 1, column 70, municipalities[0].names[0].text (municipality town:a): \"A\\ud800\" has an"
                                + " unpaired surrogate, which is no character: write the whole pair, or the character"
                                + " itself (json.surrogate)"),
                Arguments.of(
                        "{\"formatVersion\":1,\"municipalities\":[" + ALMELO.replace("\"A\"", "\"\\rb\"") + "]}",
                        "line 1, column 70, municipalities[0].names[0].text (municipality town:a): \"\\u000db\" has a"
                                + " carriage return: write \\n alone between lines (text.not-normalised)"),
                Arguments.of(
                        "{\"formatVersion\":1,\"municipalities\":[" + ALMELO.replace("\"A\"", "\"e\u0301\"") + "]}",
                        "line 1, column 70, municipalities[0].names[0].text (municipality town:a): \"e\u0301\" has"
                                + " characters that are not in Unicode normalisation form C: normalise it"
                                + " (text.not-normalised)"),
                Arguments.of(
                        "[".repeat(100_000),
                        "line 1, column 66: objects and arrays are nested deeper than 64 levels (json.too-deep)"),
                Arguments.of(
                        document(RELATION.replace("partnership", "partnerschip")),
                        "line 2, column 113, relations[0].kinds[0].kind (relation r): \"partnerschip\" is not known here:"
                                + " did you mean \"partnership\"? (json.unknown-word)"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void saysWhereAndWhy(String document, String expected) {
        InvalidJsonException refusal = catchThrowableOfType(
                InvalidJsonException.class, () -> TwinningJson.standard().readDocument(document));
        assertThat(refusal).as("the document is refused").isNotNull();
        assertThat(refusal.violations())
                .as("one of the lines a user sees")
                .extracting(JsonViolation::toString)
                .contains(expected);
    }

    @Test
    void findsEverythingThatIsWrongAtOnce() {
        String document = document(RELATION.replace("1948", "19XX")
                .replace("\"partnership\"", "\"x\"")
                .replace("\"id\":\"r\"", "\"id\":\"r r\"")
                .replace("\"town:b\"", "\"b\""));
        InvalidJsonException refusal = catchThrowableOfType(
                InvalidJsonException.class, () -> TwinningJson.standard().readDocument(document));
        assertThat(refusal.violations())
                .as("four things are wrong, and nothing that follows from them")
                .extracting(JsonViolation::code)
                .containsExactly("id.character", "id.scheme", "json.unknown-word", "date.mask");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirOffset() {
        byte[] overlong = {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'};
        InvalidJsonException refusal = catchThrowableOfType(
                InvalidJsonException.class,
                () -> TwinningJson.standard().readDocument(new ByteArrayInputStream(overlong)));
        assertThat(refusal.violations())
                .extracting(JsonViolation::toString)
                .containsExactly(
                        "line 1, column 3: not UTF-8 at byte offset 2: 0xC0; save the text as UTF-8 (json.encoding)");
        byte[] cut = {'{', (byte) 0xE2, (byte) 0x82, '}'};
        assertThat(said(cut))
                .as("all bytes of a sequence that is cut off")
                .isEqualTo("not UTF-8 at byte offset 1: 0xE2 0x82; save the text as UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-16   | not UTF-8 at byte offset 0: 0xFE, it begins like UTF-16; save the text as UTF-8
            UTF-16LE | a NUL character stands where none may: is this UTF-16? Save the text as UTF-8
            UTF-16BE | a NUL character stands where none may: is this UTF-16? Save the text as UTF-8
            """)
    void aTextInUtf16IsToldFromOneThatIsBroken(Charset charset, String message) {
        assertThat(said("{\"formatVersion\":1}".getBytes(charset))).isEqualTo(message);
        assertThat(said(new byte[] {(byte) 0x80}))
                .as("a byte that begins nothing")
                .isEqualTo("not UTF-8 at byte offset 0: 0x80; save the text as UTF-8");
        assertThat(said(new byte[] {' ', (byte) 0xFE}))
                .as("a byte order mark begins a text")
                .isEqualTo("not UTF-8 at byte offset 1: 0xFE; save the text as UTF-8");
    }

    private static String said(byte[] document) {
        return catchThrowableOfType(
                        InvalidJsonException.class,
                        () -> TwinningJson.standard().readDocument(new ByteArrayInputStream(document)))
                .violations()
                .get(0)
                .message();
    }

    @Test
    void whatIsWellFormedIsRead() {
        TwinningDocument document = TwinningJson.standard().readDocument(document(RELATION));
        assertThat(document.relations()).as("the relation of the table above").hasSize(1);
        assertThat(TwinningJson.standard().readDocument(TwinningJson.standard().writeDocument(document)))
                .as("what is written is read as the same")
                .isEqualTo(document);
    }
}
