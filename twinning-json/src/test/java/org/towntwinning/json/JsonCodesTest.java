package org.towntwinning.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code of the format itself, with a text that deserves it and the whole line that a user sees. */
class JsonCodesTest {

    private static final String OPEN = "{\"formatVersion\":1,";

    /** A text, and the only line that is said of it. */
    record Row(String text, String line) {
        @Override
        public String toString() {
            return line;
        }
    }

    private static Row row(String text, String line) {
        return new Row(text, line);
    }

    /** A meeting with one more member. */
    private static String meeting(String member) {
        return OPEN + "\"interactions\":[\n{\"type\":\"meeting\",\"id\":\"m\",\"period\":\"/\"," + member + "}]}";
    }

    /** A document of the register with one more member. */
    private static String paper(String member) {
        return OPEN + "\"documents\":[\n{\"id\":\"d\",\"kind\":\"letter\"" + member + "}]}";
    }

    private static String town(String id) {
        return "{\"id\":\"town:" + id + "\",\"names\":[{\"text\":\"T\",\"language\":\"nl\"}]}";
    }

    static Stream<Row> rows() {
        return Stream.of(outside(), values(), members()).flatMap(rows -> rows);
    }

    private static Stream<Row> outside() {
        return Stream.of(
                row("", "line 1, column 1: the text is empty: write at least { \"formatVersion\": 1 } (json.empty)"),
                row(
                        "\uFEFF{\"formatVersion\":1}",
                        "line 1, column 1: the text begins with a byte order mark (U+FEFF): save it as UTF-8 without one"
                                + " (json.byte-order-mark)"),
                row(
                        "[1]",
                        "line 1, column 1: a document is an object: write at least { \"formatVersion\": 1 }"
                                + " (json.wrong-type)"),
                row(
                        OPEN + "\"networks\":{}}",
                        "line 1, column 31, networks: \"networks\" is an array of objects: write [ ... ], or leave it out"
                                + " (json.wrong-type)"),
                row(
                        OPEN + "\"networks\":[7]}",
                        "line 1, column 32, networks[0]: the number 7 stands where an object { ... } belongs"
                                + " (json.wrong-type)"),
                row(
                        "{\"formatVersion\":\"1\"}",
                        "line 1, column 18, formatVersion: the text \"1\" is not a format version that this library"
                                + " reads, which is 1: write \"formatVersion\": 1 (json.format-version)"),
                row(
                        "{\"formatVersion\":1.0}",
                        "line 1, column 18, formatVersion: the number 1.0 is not a format version that this library"
                                + " reads, which is 1: write \"formatVersion\": 1 (json.format-version)"),
                row(
                        "{\"formatVersion\":null}",
                        "line 1, column 18, formatVersion: null is not a format version that this library reads, which"
                                + " is 1: write \"formatVersion\": 1 (json.format-version)"),
                row(
                        "{\"formatVersion\":1}{}",
                        "line 1, column 20: the text goes on after its end: remove what follows (json.trailing)"),
                row(
                        "{\"formatVersion\":1",
                        "line 1, column 19: the text ends before it is complete: was it cut off?" + " (json.cut-off)"),
                row(
                        OPEN + "\"networks\":[,]}",
                        "line 1, column 32, networks: not JSON: Unexpected character (',' (code 44)): expected a valid"
                                + " value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"
                                + " (json.syntax)"));
    }

    private static Stream<Row> values() {
        return Stream.of(
                row(
                        meeting("\"place\":null"),
                        "line 2, column 49, interactions[0].place (interaction m): null says nothing: leave it out where"
                                + " nothing is stated (json.null)"),
                row(
                        meeting("\"place\":true"),
                        "line 2, column 49, interactions[0].place (interaction m): true stands where a text in quotation"
                                + " marks belongs (json.wrong-type)"),
                row(
                        meeting("\"themes\":{}"),
                        "line 2, column 50, interactions[0].themes (interaction m): an object stands where an array"
                                + " [ ... ] belongs (json.wrong-type)"),
                row(
                        meeting("\"subject\":[]"),
                        "line 2, column 51, interactions[0].subject (interaction m): an array stands where an object with"
                                + " a text for each language, as in { \"nl\": \"...\" }, belongs (json.wrong-type)"),
                row(
                        meeting("\"occasions\":[{\"type\":\"other\",\"description\":\"feast\"}]"),
                        "line 2, column 84, interactions[0].occasions[0].description (interaction m): the text \"feast\""
                                + " stands where an object with a text for each language, as in { \"nl\": \"...\" },"
                                + " belongs (json.wrong-type)"),
                row(
                        OPEN + "\"municipalities\":[" + town("a") + "," + town("b") + "],\"relations\":[\n"
                                + "{\"id\":\"r\",\"parties\":[{\"municipalities\":[\"town:a\"]},{\"municipalities\":[\"town:b\"]}],"
                                + "\"kinds\":[{\"kind\":\"contact\"}],\"events\":[{\"type\":\"proposed\",\"date\":\"1948\"}],"
                                + "\n\"roleAssignments\":[{\"role\":\"mayor\",\"side\":\"town:a\",\"period\":\"/\",\"vacant\":\"no\"}]}]}",
                        "line 3, column 74, relations[0].roleAssignments[0].vacant (relation r): the text \"no\" stands"
                                + " where true or false belongs (json.wrong-type)"),
                row(
                        meeting("\"occasions\":[3]"),
                        "line 2, column 54, interactions[0].occasions[0] (interaction m): the number 3 stands where an"
                                + " object { ... } belongs (json.wrong-type)"),
                row(
                        meeting("\"themes\":[\"music\",\"sport\",\"music\"]"),
                        "line 2, column 67, interactions[0].themes[2] (interaction m): the text \"music\" stands here"
                                + " already, as the entry [0]: keep one of them (json.twice)"),
                row(
                        meeting("\"place\":\"\\udc00\""),
                        "line 2, column 49, interactions[0].place (interaction m): \"\\udc00\" has an unpaired surrogate,"
                                + " which is no character: write the whole pair, or the character itself"
                                + " (json.surrogate)"),
                row(
                        meeting("\"outcomes\":[{\"outcome\":\"hold\",\"known\":\"2025\"}]"),
                        "line 2, column 64, interactions[0].outcomes[0].outcome (interaction m): \"hold\" is not known"
                                + " here: did you mean \"held\"? (json.unknown-word)"),
                row(
                        paper(",\"issuer\":{\"type\":\"mayor\",\"municipality\":\"town:a\"}"),
                        "line 2, column 44, documents[0].issuer.type (document d): \"mayor\" is not known here: write one"
                                + " of \"municipality\", \"body\", \"office\", \"committee\", \"third-body\""
                                + " (json.unknown-type)"));
    }

    private static Stream<Row> members() {
        return Stream.of(
                row(
                        OPEN + "\"network\":[]}",
                        "line 1, column 20, network: \"network\" is not known here: did you mean \"networks\"?"
                                + " (json.unknown-member)"),
                row(
                        OPEN + "\"a b\":[]}",
                        "line 1, column 20, [\"a b\"]: \"a b\" is not known here: write one of \"formatVersion\","
                                + " \"municipalities\", \"networks\", \"documents\", \"relations\", \"committees\","
                                + " \"interactions\" (json.unknown-member)"),
                row(
                        meeting("\"plaec\":\"Almelo\""),
                        "line 2, column 41, interactions[0].plaec (interaction m): \"plaec\" is not known here in an"
                                + " object of type \"meeting\": did you mean \"place\"? (json.unknown-member)"),
                row(
                        paper(",\"nick\":1"),
                        "line 2, column 27, documents[0].nick (document d): \"nick\" is not known here: write one of"
                                + " \"id\", \"kind\", \"date\", \"language\", \"issuer\", \"addressees\", \"signatories\","
                                + " \"subject\", \"summary\", \"attachments\", \"externalIds\", \"notes\""
                                + " (json.unknown-member)"),
                row(
                        paper(",\"id\":\"e\""),
                        "line 2, column 27, documents[0].id (document d): \"id\" stands twice in one object, first in"
                                + " line 2: keep one of them (json.duplicate)"),
                row(
                        paper(",\"\udc00\":1"),
                        "line 2, column 27, documents[0][\"\\udc00\"] (document d): \"\\udc00\" has an unpaired"
                                + " surrogate, which is no character: write the whole pair, or the character itself"
                                + " (json.surrogate)"));
    }

    /** Reading stops at a limit, and where it stops is not where the value begins: here the line is only its end. */
    static Stream<Row> limits() {
        return Stream.of(
                row(
                        paper(",\"" + "n".repeat(1001) + "\":1"),
                        "the name of a member has more than 1000 characters (json.name-too-long)"),
                row(paper(",\"x\":" + "1".repeat(101)), "a number has more than 100 characters (json.number-too-long)"),
                row(
                        paper(",\"x\":\"" + "y".repeat(100_001) + "\""),
                        "a text or a number has more than 100000 characters (json.text-too-long)"),
                row(
                        OPEN + "\"networks\":" + "[".repeat(64) + "1",
                        "objects and arrays are nested deeper than 64 levels (json.too-deep)"));
    }

    /** As large as it may be. */
    static Stream<Row> withinTheLimits() {
        return Stream.of(
                row(paper(",\"" + "n".repeat(1000) + "\":1"), "json.unknown-member"),
                row(paper(",\"subject\":" + "1".repeat(100)), "json.wrong-type"),
                row(paper(",\"subject\":{\"nl\":\"" + "y".repeat(100_000) + "\"}"), "text.too-long"),
                row(OPEN + "\"networks\":" + "[".repeat(63) + "]".repeat(63) + "}", "json.wrong-type"));
    }

    private static InvalidJsonException refusal(TwinningJson json, String text) {
        InvalidJsonException refusal = catchThrowableOfType(InvalidJsonException.class, () -> json.readDocument(text));
        assertThat(refusal).as("the text is refused").isNotNull();
        return refusal;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void saysThisAndNothingElse(Row row) {
        assertThat(refusal(TwinningJson.standard(), row.text()).violations())
                .extracting(JsonViolation::toString)
                .as("all that a user sees")
                .containsExactly(row.line());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void saysWhichLimitWasPassed(Row row) {
        assertThat(refusal(TwinningJson.standard(), row.text()).violations())
                .extracting(violation -> violation.message() + " (" + violation.code() + ")")
                .as("all that is said")
                .containsExactly(row.line());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withinTheLimits")
    void whatIsJustWithinALimitIsRead(Row row) {
        assertThat(refusal(TwinningJson.standard(), row.text()).violations())
                .extracting(JsonViolation::code)
                .as("nothing about a limit")
                .containsExactly(row.line());
    }

    @Test
    void aNumberIsWholeAndOfTheUsualSize() {
        for (String number : new String[] {"1.0", "1e0", "-0.5", "2147483648", "-2147483649", "99999999999"}) {
            String text =
                    meeting("\"occasions\":[{\"type\":\"jubilee\",\"relation\":\"r\",\"milestone\":\"P1Y\",\"life\":"
                            + number + "}]");
            assertThat(refusal(TwinningJson.standard(), text).violations())
                    .extracting(JsonViolation::toString)
                    .as("what is said of %s", number)
                    .contains("line 2, column 112, interactions[0].occasions[0].life (interaction m): " + number
                            + " is not a whole number of the usual size: write digits alone, as in 1 (json.number)");
        }
    }

    @Test
    void aRecordIsAsLargeAsTheLimitSaysAndNoLarger() {
        String record = "{\"id\":\"d\",\"kind\":\"letter\",\"attachments\":[]}";
        String text = OPEN + "\"documents\":[" + record + "]}";
        TwinningJson justEnough = TwinningJson.builder().maxRecordValues(3).build();
        assertThat(justEnough.readDocument(text).documents())
                .as("a document of three values, with room for three")
                .hasSize(1);
        assertThat(refusal(TwinningJson.builder().maxRecordValues(2).build(), text)
                        .violations())
                .extracting(JsonViolation::toString)
                .as("with room for two")
                .containsExactly(
                        "line 1, column 73, documents[0].attachments (document d): a record has more than 2 values:"
                                + " divide it, or raise the limit (json.record-too-large)");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        byte[] text = "{\"formatVersion\":1,\n\"networks\":[\"\u00e9\"]}".getBytes(StandardCharsets.ISO_8859_1);
        InvalidJsonException refusal = catchThrowableOfType(
                InvalidJsonException.class, () -> TwinningJson.standard().readDocument(new ByteArrayInputStream(text)));
        assertThat(refusal.violations())
                .extracting(JsonViolation::toString)
                .as("Latin-1")
                .containsExactly("line 2, column 14, networks[0]: not UTF-8 at byte offset 33: 0xE9; save the text as"
                        + " UTF-8 (json.encoding)");
    }

    @Test
    void everyCodeOfTheReaderIsInThisTable() throws IOException {
        Set<String> tested = Stream.concat(rows(), limits())
                .map(row -> row.line().replaceAll("(?s).*\\((json\\.[a-z-]+)\\)$", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
        // Each with a test of its own, above or in ReaderLimitsTest.
        tested.addAll(Set.of(
                "json.number",
                "json.record-too-large",
                "json.encoding",
                "json.format-version",
                "json.too-many-open-references"));
        assertThat(tested).as("codes with an example here").containsExactlyElementsOf(codesInTheSources());
    }

    private static Set<String> codesInTheSources() throws IOException {
        Pattern code = Pattern.compile("\"(json\\.[a-z-]+)\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Set<String> codes = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                code.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(codes::add);
            }
            return codes;
        }
    }
}
