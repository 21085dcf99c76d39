package org.towntwinning.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.json.BadInput;
import org.towntwinning.json.tree.Node.ObjectNode;
import org.towntwinning.json.tree.Node.TextNode;

/**
 * The writer on the documents of RFC 8785 (github.com/cyberphone/json-canonicalization). Our canonical form is another
 * one, made to be read and merged by people: members stand in the order of the schema and one to a line, numbers are
 * whole. What both forms share is how a text is written, byte for byte: in UTF-8, nothing escaped that need not be,
 * nothing normalised. That is compared here, with the members sorted as RFC 8785 sorts them and the layout taken away.
 *
 * <p>Left out: {@code arrays}, {@code structures} and {@code values}, which hold null, fractions and exponents. The
 * writer has none of them, because the domain has whole numbers only and what is not stated is left out.
 */
@EnabledIfSystemProperty(named = BadInput.PROPERTY, matches = ".+", disabledReason = BadInput.REASON)
class JsonCanonicalizationTest {

    @ParameterizedTest
    @ValueSource(strings = {"french", "unicode", "weird"})
    void writesTextsAsRfc8785Does(String name) throws IOException {
        byte[] expected = BadInput.bytes("json-canonicalization/output/" + name + ".json");
        for (String folder : new String[] {"input", "output"}) {
            byte[] input = BadInput.bytes("json-canonicalization/" + folder + "/" + name + ".json");
            String written = withoutLayout(write(input));
            assertThat(written).as("%s/%s without layout", folder, name).isEqualTo(text(expected));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"french", "unicode", "weird"})
    void readsWhatItWrote(String name) throws IOException {
        byte[] written = write(BadInput.bytes("json-canonicalization/input/" + name + ".json"));
        assertThat(text(write(written)))
                .as("%s, written, read and written", name)
                .isEqualTo(text(written));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] write(byte[] json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonWriter out = new JsonTexts(Limits.STANDARD).writer(bytes);
        write(Trees.read(json).root().orElseThrow(), out);
        out.end();
        return bytes.toByteArray();
    }

    private static void write(Node node, JsonWriter out) {
        if (node instanceof ObjectNode object) {
            // Java compares texts by UTF-16 code units, as RFC 8785 wants it.
            SortedMap<String, Node> sorted = new TreeMap<>(object.members());
            out.beginObject();
            sorted.forEach((name, value) -> {
                out.name(name);
                write(value, out);
            });
            out.endObject();
        } else if (node instanceof TextNode text) {
            out.text(text.value());
        } else {
            throw new IllegalStateException("in these documents there is no " + node.shown());
        }
    }

    /** The text without the blanks and line feeds between its tokens. */
    private static String withoutLayout(byte[] json) {
        StringBuilder bare = new StringBuilder();
        boolean inText = false;
        String text = text(json);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escaped = inText && c == '\\';
            inText = c == '"' ? !inText : inText;
            if (inText || (c != ' ' && c != '\n')) {
                bare.append(c);
            }
            if (escaped) {
                i++;
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }
}
