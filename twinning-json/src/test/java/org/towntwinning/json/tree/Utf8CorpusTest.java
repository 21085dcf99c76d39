package org.towntwinning.json.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.towntwinning.json.BadInput;
import org.towntwinning.json.InvalidJsonException;
import org.towntwinning.json.TwinningJson;
import org.towntwinning.json.tree.Utf8Reader.NotUtf8Exception;

/**
 * The decoder on two public lists: the numbered sequences of github.com/flenniken/utf8tests, and Markus Kuhn's UTF-8
 * stress test. What is valid comes back as the same bytes; what is not is refused at its first bad byte, never skipped
 * and never replaced.
 */
@EnabledIfSystemProperty(named = BadInput.PROPERTY, matches = ".+", disabledReason = BadInput.REASON)
class Utf8CorpusTest {

    private static final Pattern LINE =
            Pattern.compile("(?<number>[0-9.]+): *(?<kind>valid|valid hex|invalid hex):(?<bytes>[^:]*).*");
    private static final String BEFORE = "{\"formatVersion\":1,\"x\":\"";

    /** A numbered sequence. */
    private record Sequence(String number, boolean valid, String hex) {

        static Sequence of(Matcher line) {
            String given = line.group("bytes");
            String hex = line.group("kind").endsWith("hex")
                    ? given.replace(" ", "")
                    : HexFormat.of().formatHex(given.getBytes(StandardCharsets.US_ASCII));
            return new Sequence(line.group("number"), line.group("kind").startsWith("valid"), hex);
        }

        byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }
    }

    private static List<Sequence> sequences(boolean valid) throws IOException {
        List<Sequence> sequences = new ArrayList<>();
        for (String line : Files.readAllLines(BadInput.path("utf8/utf8tests.txt"), StandardCharsets.US_ASCII)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                sequences.add(Sequence.of(matcher));
            }
        }
        sequences.removeIf(sequence -> sequence.valid != valid);
        return sequences;
    }

    @Test
    void givesBackAll77ThatAreValid() throws IOException {
        List<Sequence> valid = sequences(true);
        assertThat(valid).as("valid sequences").hasSize(77);
        for (Sequence sequence : valid) {
            StringWriter decoded = new StringWriter();
            new Utf8Reader(new ByteArrayInputStream(sequence.bytes())).transferTo(decoded);
            assertThat(decoded.toString().getBytes(StandardCharsets.UTF_8))
                    .as("the bytes of %s, decoded and encoded", sequence.number)
                    .isEqualTo(sequence.bytes());
        }
    }

    @Test
    void refusesAll145ThatAreNotWithTheirOffset() throws IOException {
        List<Sequence> invalid = sequences(false);
        assertThat(invalid).as("sequences that are not UTF-8").hasSize(145);
        for (Sequence sequence : invalid) {
            int offset = firstBadByte(sequence.bytes());
            assertThat(refusalOf(sequence.bytes()).getMessage())
                    .as("why %s is refused", sequence.number)
                    .startsWith("not UTF-8 at byte offset " + offset + ": 0x");

            boolean endsBefore = new String(sequence.bytes(), 0, offset, StandardCharsets.UTF_8)
                    .chars()
                    .anyMatch(c -> c < ' ' || c == '"' || c == '\\');
            assertThat(refusalInDocument(sequence))
                    .as("why %s is refused in a document", sequence.number)
                    .contains(
                            endsBefore
                                    ? "json.syntax"
                                    : "not UTF-8 at byte offset " + (BEFORE.length() + offset) + ":");
        }
    }

    private static String refusalInDocument(Sequence sequence) throws IOException {
        byte[] document = inDocument(sequence.bytes());
        InvalidJsonException refusal = catchThrowableOfType(
                InvalidJsonException.class,
                () -> TwinningJson.standard().readDocument(new ByteArrayInputStream(document)));
        assertThat(refusal).as("%s in a document is refused", sequence.number).isNotNull();
        return refusal.getMessage();
    }

    @Test
    void refusesBothFilesAsAWholeAtTheirFirstBadByte() throws IOException {
        assertThat(refusalOf(BadInput.bytes("utf8/utf8tests.bin")))
                .as("utf8tests.bin")
                .hasMessageStartingWith("not UTF-8 at byte offset 308:");
        assertThat(refusalOf(BadInput.bytes("utf8/UTF-8-test.txt")))
                .as("UTF-8-test.txt by Markus Kuhn")
                .hasMessageStartingWith("not UTF-8 at byte offset 4461:");
    }

    private static NotUtf8Exception refusalOf(byte[] bytes) {
        NotUtf8Exception refusal = catchThrowableOfType(
                NotUtf8Exception.class,
                () -> new Utf8Reader(new ByteArrayInputStream(bytes)).transferTo(new StringWriter()));
        assertThat(refusal)
                .as("%s is refused", HexFormat.ofDelimiter(" ").formatHex(bytes, 0, Math.min(bytes.length, 40)))
                .isNotNull();
        return refusal;
    }

    private static byte[] inDocument(byte[] bytes) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.write(BEFORE.getBytes(StandardCharsets.US_ASCII));
        document.write(bytes);
        document.write("\"}".getBytes(StandardCharsets.US_ASCII));
        return document.toByteArray();
    }

    /** Where the first ill-formed sequence begins, by the table of RFC 3629, section 4; -1 if there is none. */
    private static int firstBadByte(byte[] bytes) {
        for (int i = 0; i < bytes.length; ) {
            int length = lengthOfCharacter(bytes, i);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    private static int lengthOfCharacter(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        for (int i = 1; i < length; i++) {
            int next = at + i < bytes.length ? bytes[at + i] & 0xFF : 0;
            if (next < low || next > high) {
                return 0;
            }
            low = 0x80;
            high = 0xBF;
        }
        return length;
    }
}
