package org.towntwinning.json.laws;

import org.towntwinning.json.laws.JsonTree.ArrayTree;
import org.towntwinning.json.laws.JsonTree.LiteralTree;
import org.towntwinning.json.laws.JsonTree.ObjectTree;
import org.towntwinning.json.laws.JsonTree.TextTree;

/** Reads a JSON text of which it is known that it is one; of any other nothing is promised. */
final class JsonTreeReader {

    private final String text;
    private int at;

    private JsonTreeReader(String text) {
        this.text = text;
    }

    static ObjectTree read(String text) {
        return (ObjectTree) new JsonTreeReader(text).value();
    }

    private JsonTree value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new TextTree(string());
            default -> literal();
        };
    }

    private ObjectTree object() {
        ObjectTree object = new ObjectTree();
        at++;
        while (peek() != '}') {
            String name = string();
            skip(':');
            object.with(name, value());
            skipComma();
        }
        at++;
        return object;
    }

    private ArrayTree array() {
        ArrayTree array = new ArrayTree();
        at++;
        while (peek() != ']') {
            array.with(value());
            skipComma();
        }
        at++;
        return array;
    }

    private LiteralTree literal() {
        int start = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return new LiteralTree(text.substring(start, at));
    }

    private String string() {
        skip('"');
        StringBuilder value = new StringBuilder();
        while (text.charAt(at) != '"') {
            char c = text.charAt(at++);
            value.append(c == '\\' ? escaped() : c);
        }
        at++;
        return value.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> c;
        };
    }

    /** The first character of the next token. */
    private char peek() {
        while (" \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.charAt(at);
    }

    private void skip(char expected) {
        if (peek() != expected) {
            throw new IllegalArgumentException("no " + expected + " at " + at + " of " + text);
        }
        at++;
    }

    private void skipComma() {
        if (peek() == ',') {
            at++;
        }
    }
}
