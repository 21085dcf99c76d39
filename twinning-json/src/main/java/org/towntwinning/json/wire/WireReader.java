package org.towntwinning.json.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.tree.Node;
import org.towntwinning.json.tree.Node.ArrayNode;
import org.towntwinning.json.tree.Node.BooleanNode;
import org.towntwinning.json.tree.Node.NullNode;
import org.towntwinning.json.tree.Node.NumberNode;
import org.towntwinning.json.tree.Node.ObjectNode;
import org.towntwinning.json.tree.Node.TextNode;
import org.towntwinning.json.tree.Place;
import org.towntwinning.json.wire.Shape.Leaf;
import org.towntwinning.json.wire.Shape.ListShape;
import org.towntwinning.json.wire.Shape.Member;
import org.towntwinning.json.wire.Shape.ObjectShape;
import org.towntwinning.json.wire.Shape.UnionShape;
import org.towntwinning.validation.Violations;

/**
 * Makes wire records of located values. Every value of another type, unknown member and missing member is reported, and
 * something stands in for it, so that all that is wrong with a record is found in one go.
 */
final class WireReader {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,9})");

    private final RecordReading reading;

    WireReader(RecordReading reading) {
        this.reading = reading;
    }

    /** The wire form of a value, or null if there is none to stand in for it. */
    @Nullable
    Object read(Node node, Shape shape) {
        if (shape instanceof ListShape list) {
            return list(node, list);
        }
        if (shape instanceof ObjectShape object) {
            return node instanceof ObjectNode members ? object(members, object) : refuse(node, shape);
        }
        if (shape instanceof UnionShape union) {
            return node instanceof ObjectNode members ? union(members, union) : refuse(node, shape);
        }
        if (shape == Leaf.TEXT && node instanceof TextNode text) {
            return text.sound() ? Text.read(text.value(), text.place()) : refused(text.place());
        }
        if (shape == Leaf.TEXTS && node instanceof ObjectNode texts) {
            return texts(texts);
        }
        if (shape == Leaf.NUMBER && node instanceof NumberNode number) {
            return number(number);
        }
        if (shape == Leaf.BOOLEAN && node instanceof BooleanNode flag) {
            return flag.value();
        }
        return refuse(node, shape);
    }

    private Object list(Node node, ListShape shape) {
        List<@Nullable Object> read = new ArrayList<>();
        if (node instanceof ArrayNode array) {
            Map<Object, Integer> positions = new HashMap<>();
            for (Node element : array.elements()) {
                int before = reading.lostSoFar();
                Object wire = read(element, shape.element());
                // Two entries of which something was refused look alike.
                boolean whole = reading.lostSoFar() == before;
                Integer first =
                        shape.unique() && whole && wire != null ? positions.putIfAbsent(wire, read.size()) : null;
                if (first != null) {
                    reading.refuse(
                            element.place(),
                            "json.twice",
                            element.shown() + " stands here already, as the entry [" + first + "]: keep one of them");
                }
                read.add(wire);
            }
        } else {
            refuse(node, shape);
            read.add(standIn(shape.element(), node.place()));
        }
        return shape.unique() ? new LinkedHashSet<>(read) : read;
    }

    private @Nullable Object union(ObjectNode node, UnionShape shape) {
        Set<String> known = shape.alternatives().keySet();
        Node type = node.members().get(Shape.TYPE);
        ObjectShape alternative = null;
        if (type == null) {
            reading.refuse(
                    node.place().missing(Shape.TYPE),
                    "value.missing",
                    quote(Shape.TYPE) + " is missing: write one of " + Nearest.list(known));
        } else if (type instanceof TextNode text && text.sound()) {
            alternative = shape.alternatives().get(text.value());
            if (alternative == null) {
                reading.refuse(
                        type.place(),
                        "json.unknown-type",
                        Violations.quote(text.value()) + " is not known here"
                                + Nearest.advice(text.value(), known, known));
                alternative =
                        shape.alternatives().get(Nearest.to(text.value(), known).orElse(""));
            }
        } else {
            read(type, Leaf.TEXT);
        }
        if (alternative == null) {
            reading.lost(node.place());
            return null;
        }
        return object(node, alternative);
    }

    private Object object(ObjectNode node, ObjectShape shape) {
        Map<String, Node> given = known(node, shape);
        @Nullable Object[] values = new Object[shape.members().size()];
        int i = 0;
        for (Map.Entry<String, Member> entry : shape.members().entrySet()) {
            Node value = given.get(entry.getKey());
            Member member = entry.getValue();
            values[i++] = value == null ? absent(node.place(), entry.getKey(), member) : read(value, member.shape());
        }
        Object wire = shape.make(values);
        reading.madeOf(wire, new ObjectNode(node.place(), given));
        return wire;
    }

    /** The members that are known. One whose name is misspelt is reported and then read as what it was meant to be. */
    private Map<String, Node> known(ObjectNode node, ObjectShape shape) {
        Map<String, Node> given = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>(shape.members().keySet());
        node.members().forEach((name, value) -> {
            if (names.contains(name)) {
                given.put(name, value);
            }
        });
        names.removeAll(given.keySet());
        node.members().forEach((name, value) -> {
            boolean isType = shape.typeName() != null && name.equals(Shape.TYPE);
            if (!isType && !given.containsKey(name)) {
                String of = shape.typeName() == null ? "" : " in an object of type " + quote(shape.typeName());
                // Not lost: as far as it is plain what is meant, the value is read and judged.
                reading.report(
                        value.place().name(),
                        "json.unknown-member",
                        Violations.quote(name) + " is not known here" + of
                                + Nearest.advice(name, names, shape.members().keySet()));
                String meant = Nearest.to(name, names).orElse(name);
                Member member = shape.members().get(meant);
                if (member != null && fits(value, member.shape())) {
                    given.putIfAbsent(meant, value);
                }
            }
        });
        return given;
    }

    private static boolean fits(Node node, Shape shape) {
        if (shape instanceof ListShape) {
            return node instanceof ArrayNode;
        }
        if (shape == Leaf.TEXT) {
            return node instanceof TextNode;
        }
        if (shape == Leaf.NUMBER || shape == Leaf.BOOLEAN) {
            return node instanceof NumberNode || node instanceof BooleanNode;
        }
        return node instanceof ObjectNode;
    }

    private @Nullable Object absent(Place holder, String name, Member member) {
        if (member.required()) {
            Place place = holder.missing(name);
            reading.refuse(place, "value.missing", quote(name) + " is missing: add it");
            return standIn(member.shape(), place);
        }
        if (member.shape() instanceof ListShape list && !member.keepEmpty()) {
            return list.unique() ? Set.of() : List.of();
        }
        return null;
    }

    private Texts texts(ObjectNode node) {
        Map<Text, Text> texts = new LinkedHashMap<>();
        node.members().forEach((tag, value) -> {
            Text text = (Text) read(value, Leaf.TEXT);
            texts.put(Text.read(tag, value.place().name()), text == null ? refused(value.place()) : text);
        });
        Texts wire = new Texts(texts);
        reading.madeOf(wire, node);
        return wire;
    }

    private @Nullable Integer number(NumberNode node) {
        if (WHOLE.matcher(node.literal()).matches()) {
            long value = Long.parseLong(node.literal());
            if (value == (int) value) {
                return (int) value;
            }
        }
        reading.refuse(
                node.place(),
                "json.number",
                node.literal() + " is not a whole number of the usual size: write digits alone, as in 1");
        return null;
    }

    private @Nullable Object refuse(Node node, Shape shape) {
        if (node instanceof NullNode) {
            reading.refuse(node.place(), "json.null", "null says nothing: leave it out where nothing is stated");
        } else {
            reading.refuse(
                    node.place(), "json.wrong-type", node.shown() + " stands where " + expected(shape) + " belongs");
        }
        return standIn(shape, node.place());
    }

    private Text refused(Place place) {
        reading.lost(place);
        return Text.refused(place);
    }

    private @Nullable Object standIn(Shape shape, Place place) {
        if (shape == Leaf.TEXT) {
            return Text.refused(place);
        }
        if (shape == Leaf.TEXTS) {
            return Texts.REFUSED;
        }
        return null;
    }

    private static String expected(Shape shape) {
        if (shape instanceof ListShape) {
            return "an array [ ... ]";
        }
        if (shape == Leaf.TEXT) {
            return "a text in quotation marks";
        }
        if (shape == Leaf.TEXTS) {
            return "an object with a text for each language, as in { \"nl\": \"...\" },";
        }
        if (shape == Leaf.NUMBER) {
            return "a whole number";
        }
        return shape == Leaf.BOOLEAN ? "true or false" : "an object { ... }";
    }

    private static String quote(String name) {
        return "\"" + name + "\"";
    }
}
