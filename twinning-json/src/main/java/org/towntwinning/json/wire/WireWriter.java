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

    private final JsonWriter out;
    private int values;

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

    /**
     * {@return how many values were written, as {@link org.towntwinning.json.tree.Limits#recordValues()} counts them}
     */
    public int values() {
        return values;
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
            out.number((Integer) wire);
        } else if (shape == Leaf.BOOLEAN) {
            out.bool((Boolean) wire);
        } else {
            out.text(((Text) wire).value());
        }
    }

    private void writeObject(Object wire, ObjectShape shape) {
        out.beginObject();
        if (shape.typeName() != null) {
            out.name(Shape.TYPE);
            out.text(shape.typeName());
            values++;
        }
        for (Map.Entry<String, Member> entry : shape.members().entrySet()) {
            Member member = entry.getValue();
            Object value = member.of(wire);
            boolean empty = value instanceof Collection<?> list && list.isEmpty() && !member.keepEmpty();
            if (value != null && !empty) {
                out.name(entry.getKey());
                write(value, member.shape());
            }
        }
        out.endObject();
    }

    private void writeTexts(Texts texts) {
        out.beginObject();
        texts.byLanguage().forEach((language, text) -> {
            out.name(language.value());
            out.text(text.value());
            values++;
        });
        out.endObject();
    }
}
