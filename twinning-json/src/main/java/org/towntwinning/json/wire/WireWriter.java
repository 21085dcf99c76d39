package org.towntwinning.json.wire;

import java.util.Collection;
import java.util.Map;
import org.towntwinning.json.tree.JsonWriter;
import org.towntwinning.json.wire.Shape.Leaf;
import org.towntwinning.json.wire.Shape.ListShape;
import org.towntwinning.json.wire.Shape.Member;
import org.towntwinning.json.wire.Shape.ObjectShape;
import org.towntwinning.json.wire.Shape.UnionShape;

/** Writes wire records: their members in the order of their components, without those that say nothing. */
public final class WireWriter {

    /**
     * How much was written.
     *
     * @param values as {@link org.towntwinning.json.tree.Limits#recordValues()} counts them
     * @param characters as {@link org.towntwinning.json.tree.Limits#recordCharacters()} counts them
     */
    public record Size(int values, long characters) {}

    private final JsonWriter out;
    private int values;
    private long characters;

    /**
     * Writes to a text.
     *
     * @param out the text
     */
    public WireWriter(JsonWriter out) {
        this.out = out;
    }

    /**
     * Writes a wire record as an object.
     *
     * @param wire the wire record
     */
    public void write(Object wire) {
        write(wire, Shape.of(wire.getClass()));
    }

    /** {@return how much was written so far} */
    public Size size() {
        return new Size(values, characters);
    }

    private void write(Object wire, Shape shape) {
        values++;
        if (shape instanceof ListShape list) {
            out.beginArray();
            ((Collection<?>) wire).forEach(element -> write(element, list.element()));
            out.endArray();
        } else if (shape instanceof UnionShape) {
            writeObject(wire, (ObjectShape) Shape.of(wire.getClass()));
        } else if (shape instanceof ObjectShape object) {
            writeObject(wire, object);
        } else if (wire instanceof Texts texts) {
            writeTexts(texts);
        } else if (shape == Leaf.NUMBER) {
            number((Integer) wire);
        } else if (shape == Leaf.BOOLEAN) {
            out.bool((Boolean) wire);
        } else {
            text(((Text) wire).value());
        }
    }

    private void writeObject(Object wire, ObjectShape shape) {
        out.beginObject();
        if (shape.typeName() != null) {
            name(Shape.TYPE);
            text(shape.typeName());
            values++;
        }
        for (Map.Entry<String, Member> entry : shape.members().entrySet()) {
            Member member = entry.getValue();
            Object value = member.of(wire);
            boolean empty = value instanceof Collection<?> list && list.isEmpty() && !member.keepEmpty();
            if (value != null && !empty) {
                name(entry.getKey());
                write(value, member.shape());
            }
        }
        out.endObject();
    }

    private void writeTexts(Texts texts) {
        out.beginObject();
        texts.byLanguage().forEach((language, text) -> {
            name(language.value());
            text(text.value());
            values++;
        });
        out.endObject();
    }

    private void name(String name) {
        characters += name.length();
        out.name(name);
    }

    private void text(String value) {
        characters += value.length();
        out.text(value);
    }

    private void number(int value) {
        characters += String.valueOf(value).length();
        out.number(value);
    }
}
