package org.towntwinning.json.tree;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Opens JSON texts for reading and writing, always with the same strictness and form. */
public final class JsonTexts {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Limits limits;
    private final JsonFactory factory;

    /**
     * With given limits.
     *
     * @param limits how large a text may be that is read
     */
    public JsonTexts(Limits limits) {
        this.limits = limits;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textLength())
                .maxNameLength(limits.nameLength())
                .maxNumberLength(limits.numberLength())
                .build();
        // Names are not kept in a table of symbols: hostile ones could be made to collide in it.
        this.factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .build();
    }

    /**
     * Reads text.
     *
     * @param text the text
     * @param problems receives what is wrong
     * @return a reader before the first value
     */
    public NodeReader reader(String text, Problems problems) {
        return reader(new StringReader(text), problems);
    }

    /**
     * Reads bytes, which are to be UTF-8.
     *
     * @param bytes the stream, which stays open
     * @param problems receives what is wrong
     * @return a reader before the first value
     */
    public NodeReader reader(InputStream bytes, Problems problems) {
        return reader(new Utf8Reader(bytes), problems);
    }

    private NodeReader reader(Reader characters, Problems problems) {
        BufferedReader reader = new BufferedReader(characters);
        try {
            reader.mark(1);
            if (reader.read() == BYTE_ORDER_MARK) {
                problems.add(
                        Place.root(1, 1),
                        "json.byte-order-mark",
                        "the text begins with a byte order mark (U+FEFF): save it as UTF-8 without one");
            } else {
                reader.reset();
            }
        } catch (Utf8Reader.NotUtf8Exception again) {
            // Thrown again to the parser, which reports it.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new NodeReader(factory.createParser(ObjectReadContext.empty(), reader), problems, limits);
    }

    /**
     * Writes UTF-8.
     *
     * @param bytes the stream, which stays open
     * @return a writer before the first value
     */
    public JsonWriter writer(OutputStream bytes) {
        return writer(utf8(bytes));
    }

    /**
     * Writes UTF-8 without line feeds or any other white space between the values.
     *
     * @param bytes the stream, which stays open
     * @return a writer before the first value
     */
    public JsonWriter lineWriter(OutputStream bytes) {
        Writer characters = utf8(bytes);
        return new JsonWriter(factory.createGenerator(ObjectWriteContext.empty(), characters), characters);
    }

    private static Writer utf8(OutputStream bytes) {
        return new OutputStreamWriter(
                bytes,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /**
     * Writes characters.
     *
     * @param characters receives them, and stays open
     * @return a writer before the first value
     */
    public JsonWriter writer(Writer characters) {
        return new JsonWriter(factory.createGenerator(new CanonicalForm(), characters), characters);
    }
}
