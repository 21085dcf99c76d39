package org.towntwinning.json.tree;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.towntwinning.validation.Violations;

/** A value of a JSON text, with its place. One record of a document at a time is held in this form. */
public sealed interface Node {

    /** A position in square brackets, or the name of a member. */
    Pattern STEP = Pattern.compile("\\[([0-9]+)]|[.]?([^.\\[]+)");

    /** {@return where the value stands} */
    Place place();

    /**
     * Follows a path down from here.
     *
     * @param path as the path of a violation or of a reference
     * @return the place of the value there; if there is none, the path at the line and column of the last value above
     *     it
     */
    default Place at(String path) {
        Node node = this;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            Node next = node.step(step.group(1), step.group(2));
            if (next == null) {
                String rest = path.substring(step.start());
                return node.place().below(rest.startsWith(".") ? rest.substring(1) : rest);
            }
            node = next;
        }
        return node.place();
    }

    private @Nullable Node step(@Nullable String index, @Nullable String name) {
        if (index != null && this instanceof ArrayNode array) {
            return array.elements().get(Integer.parseInt(index));
        }
        return name != null && this instanceof ObjectNode object
                ? object.members().get(name)
                : null;
    }

    /** {@return the value as a message shows it, as in {@code the number 5}} */
    String shown();

    /**
     * A text.
     *
     * @param place where it stands
     * @param value its characters, without escapes
     * @param sound whether it is text at all; false if it has an unpaired surrogate, which is reported already
     */
    record TextNode(Place place, String value, boolean sound) implements Node {
        @Override
        public String shown() {
            return "the text " + Violations.quote(value);
        }
    }

    /**
     * A number.
     *
     * @param place where it stands
     * @param literal as it is written
     */
    record NumberNode(Place place, String literal) implements Node {
        @Override
        public String shown() {
            return "the number " + literal;
        }
    }

    /**
     * True or false.
     *
     * @param place where it stands
     * @param value which of them
     */
    record BooleanNode(Place place, boolean value) implements Node {
        @Override
        public String shown() {
            return String.valueOf(value);
        }
    }

    /**
     * Null.
     *
     * @param place where it stands
     */
    record NullNode(Place place) implements Node {
        @Override
        public String shown() {
            return "null";
        }
    }

    /**
     * An array.
     *
     * @param place where it stands
     * @param elements in the order of the text
     */
    record ArrayNode(Place place, List<Node> elements) implements Node {
        @Override
        public String shown() {
            return "an array";
        }
    }

    /**
     * An object.
     *
     * @param place where it stands
     * @param members by name, in the order of the text
     */
    record ObjectNode(Place place, Map<String, Node> members) implements Node {
        @Override
        public String shown() {
            return "an object";
        }
    }
}
