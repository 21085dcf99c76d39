package org.towntwinning.json.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes a JSON text in its canonical form: two spaces of indentation, LF, nothing escaped that need not be; or, for
 * those who ask for it, in one line. Problems of the underlying stream are {@link UncheckedIOException}s.
 */
public final class JsonWriter {

    private final JsonGenerator generator;
    private final Writer characters;

    JsonWriter(JsonGenerator generator, Writer characters) {
        this.generator = generator;
        this.characters = characters;
    }

    /** Begins an object. */
    public void beginObject() {
        write(JsonGenerator::writeStartObject);
    }

    /** Ends the object. */
    public void endObject() {
        write(JsonGenerator::writeEndObject);
    }

    /** Begins an array. */
    public void beginArray() {
        write(JsonGenerator::writeStartArray);
    }

    /** Ends the array. */
    public void endArray() {
        write(JsonGenerator::writeEndArray);
    }

    /**
     * Writes the name of a member; its value is next.
     *
     * @param name the name
     */
    public void name(String name) {
        write(to -> to.writeName(name));
    }

    /**
     * Writes a text.
     *
     * @param value the text
     */
    public void text(String value) {
        write(to -> to.writeString(value));
    }

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    public void number(int value) {
        write(to -> to.writeNumber(value));
    }

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    public void number(long value) {
        write(to -> to.writeNumber(value));
    }

    /**
     * Writes true or false.
     *
     * @param value which of them
     */
    public void bool(boolean value) {
        write(to -> to.writeBoolean(value));
    }

    /** Ends the text with a line feed and hands all of it on. */
    public void end() {
        write(JsonGenerator::flush);
        try {
            characters.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        flush();
    }

    /** Hands on all that was written so far. */
    public void flush() {
        write(JsonGenerator::flush);
        try {
            characters.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Consumer<JsonGenerator> step) {
        try {
            step.accept(generator);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (JacksonException e) {
            throw new IllegalStateException("the values do not make a JSON text in this order", e);
        }
    }
}
