package org.towntwinning.json.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.towntwinning.validation.Violations;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Reads a JSON text piece by piece. What is wrong goes to the problems; where reading cannot go on, {@link Stopped} is
 * thrown. Problems of the underlying stream are {@link UncheckedIOException}s.
 */
public final class NodeReader {

    private final JsonParser parser;
    private final Problems problems;
    private final Limits limits;
    private Place at = Place.root(1, 1);
    private int values;
    private int characters;

    NodeReader(JsonParser parser, Problems problems, Limits limits) {
        this.parser = parser;
        this.problems = problems;
        this.limits = limits;
    }

    /**
     * Goes to the outermost value.
     *
     * @param least the shortest text that would do
     * @return its place
     */
    public Place begin(String least) {
        if (next() == null) {
            problems.add(at, "json.empty", "the text is empty: write at least " + least);
            throw new Stopped();
        }
        TokenStreamLocation location = parser.currentTokenLocation();
        at = Place.root(location.getLineNr(), location.getColumnNr());
        return at;
    }

    /** {@return whether the current value is an object} */
    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /** {@return whether the current value is an array} */
    public boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /**
     * Walks through the members of the current object. A second member of the same name is reported and passed over.
     *
     * @param object where the object stands
     * @param use takes the name and the place of a member and reads or {@linkplain #skip() skips} its value
     * @return the names of those that were passed over, possibly empty
     */
    public Set<String> eachMember(Place object, BiConsumer<String, Place> use) {
        Map<String, Place> seen = new HashMap<>();
        Set<String> passedOver = new HashSet<>();
        while (next() == JsonToken.PROPERTY_NAME) {
            String name = text();
            TokenStreamLocation named = parser.currentTokenLocation();
            next();
            TokenStreamLocation valued = parser.currentTokenLocation();
            Place place = object.member(
                    name, named.getLineNr(), named.getColumnNr(), valued.getLineNr(), valued.getColumnNr());
            at = place;
            Place first = seen.putIfAbsent(name, place);
            if (first != null) {
                problems.add(
                        place.name(),
                        "json.duplicate",
                        Violations.quote(name) + " stands twice in one object, first in line "
                                + first.name().line() + ": keep one of them");
                skip();
                passedOver.add(name);
            } else if (!isWellFormed(name)) {
                refuseSurrogate(place.name(), name);
                skip();
                passedOver.add(name);
            } else {
                use.accept(name, place);
            }
            at = object;
        }
        return passedOver;
    }

    /**
     * Walks through the elements of the current array.
     *
     * @param array where the array stands
     * @param use takes the place of an element and reads or {@linkplain #skip() skips} its value
     */
    public void eachElement(Place array, Consumer<Place> use) {
        for (int i = 0; next() != JsonToken.END_ARRAY; i++) {
            TokenStreamLocation location = parser.currentTokenLocation();
            Place place = array.element(i, location.getLineNr(), location.getColumnNr());
            at = place;
            use.accept(place);
            at = array;
        }
    }

    /** Says that a record begins, which is to stay within the limits. */
    public void beginRecord() {
        values = 0;
        characters = 0;
    }

    /**
     * Reads the members of the current object, which is part of a record.
     *
     * @param object where the object stands
     * @param members receives their values by their names; those before the place where reading stops, too
     */
    public void members(Place object, Map<String, Node> members) {
        eachMember(object, (name, inner) -> {
            count(inner, name.length());
            members.put(name, node(inner));
        });
    }

    /**
     * Reads the current value with all that it holds.
     *
     * @param place where it stands
     * @return the value
     */
    public Node node(Place place) {
        if (++values > limits.recordValues()) {
            problems.add(
                    place,
                    "json.record-too-large",
                    "a record has more than " + limits.recordValues() + " values: divide it, or raise the limit");
            throw new Stopped();
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Node> members = new LinkedHashMap<>();
                members(place, members);
                yield new Node.ObjectNode(place, members);
            }
            case START_ARRAY -> {
                List<Node> elements = new ArrayList<>();
                eachElement(place, inner -> elements.add(node(inner)));
                yield new Node.ArrayNode(place, elements);
            }
            case VALUE_STRING -> textNode(place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.NumberNode(place, counted(place));
            case VALUE_TRUE, VALUE_FALSE -> new Node.BooleanNode(place, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Node.NullNode(place);
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    /** Passes over the current value with all that it holds; it still has to be JSON. */
    public void skip() {
        try {
            parser.skipChildren();
            parser.finishToken();
        } catch (JacksonException e) {
            throw stopped(e);
        }
    }

    /** Makes sure that nothing follows the outermost value. */
    public void end() {
        at = Place.root(1, 1);
        TokenStreamLocation location = parser.currentLocation();
        try {
            if (parser.nextToken() == null) {
                return;
            }
            location = parser.currentTokenLocation();
        } catch (JacksonIOException e) {
            throw stopped(e);
        } catch (JacksonException e) {
            // Of a limit that was passed the parser does not say where.
            location = e.getLocation() == null ? location : e.getLocation();
        }
        int line = location.getLineNr();
        int column = location.getColumnNr();
        problems.add(line, column, "", null, "json.trailing", "the text goes on after its end: remove what follows");
    }

    private Node textNode(Place place) {
        String value = counted(place);
        boolean sound = isWellFormed(value);
        if (!sound) {
            refuseSurrogate(place, value);
        }
        return new Node.TextNode(place, value, sound);
    }

    private void refuseSurrogate(Place place, String value) {
        problems.add(
                place,
                "json.surrogate",
                Violations.quote(value) + " has an unpaired surrogate, which is no character: write the whole pair, or "
                        + "the character itself");
    }

    private static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private String counted(Place place) {
        String text = text();
        count(place, text.length());
        return text;
    }

    private void count(Place place, int length) {
        characters += length;
        if (characters > limits.recordCharacters()) {
            problems.add(
                    place,
                    "json.record-too-large",
                    "a record has more than " + limits.recordCharacters()
                            + " characters: divide it, or raise the limit");
            throw new Stopped();
        }
    }

    private @Nullable JsonToken next() {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw stopped(e);
        }
    }

    private String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw stopped(e);
        }
    }

    /** Reports why reading stops; a failure of the stream itself is not the text's. */
    private RuntimeException stopped(JacksonException e) {
        if (e instanceof JacksonIOException && e.getCause() instanceof Utf8Reader.NotUtf8Exception bad) {
            problems.add(bad.line, bad.column, at.path(), null, "json.encoding", String.valueOf(bad.getMessage()));
            return new Stopped();
        }
        if (e instanceof JacksonIOException && e.getCause() instanceof IOException failure) {
            return new UncheckedIOException(failure);
        }
        TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        String path = at.path();
        int line = location.getLineNr();
        int column = location.getColumnNr();
        if (e instanceof StreamConstraintsException) {
            SyntaxMessage.Limit limit = SyntaxMessage.limit(e, limits);
            problems.add(line, column, path, null, limit.code(), limit.message());
        } else if (e instanceof UnexpectedEndOfInputException) {
            problems.add(line, column, path, null, "json.cut-off", SyntaxMessage.END);
        } else {
            problems.add(line, column, path, null, "json.syntax", SyntaxMessage.of(e));
        }
        return new Stopped();
    }
}
