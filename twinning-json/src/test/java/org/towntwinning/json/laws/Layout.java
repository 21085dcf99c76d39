package org.towntwinning.json.laws;

import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import org.towntwinning.json.laws.JsonTree.ArrayTree;
import org.towntwinning.json.laws.JsonTree.LiteralTree;
import org.towntwinning.json.laws.JsonTree.Member;
import org.towntwinning.json.laws.JsonTree.ObjectTree;
import org.towntwinning.json.laws.JsonTree.TextTree;

/** Writes trees as text and knows where each value and each name came to stand. */
final class Layout {

    /** Line and column, both from 1, the column in UTF-16 code units. */
    record Position(int line, int column) {}

    private static final List<String> SPACES = List.of("", "", "", " ", "\n", "\r\n", "\r", "\t", "\n    ", "   \n");

    private final IdentityHashMap<Object, Position> positions = new IdentityHashMap<>();
    private final StringBuilder out = new StringBuilder();
    /** Null for the canonical layout. */
    private final Random random;

    private int line = 1;
    private int column = 1;
    private String indent = "\n";

    private Layout(Random random) {
        this.random = random;
    }

    /** As the library writes: two spaces, LF, nothing escaped that need not be. */
    static Layout canonical(JsonTree tree) {
        Layout layout = new Layout(null);
        layout.value(tree);
        layout.append("\n");
        return layout;
    }

    /** With white space and escapes wherever JSON allows them. */
    static Layout wild(JsonTree tree, long seed) {
        Layout layout = new Layout(new Random(seed));
        layout.space("");
        layout.value(tree);
        layout.space("");
        return layout;
    }

    String text() {
        return out.toString();
    }

    /** Where a value, or the name of a member, begins. */
    Position of(Object valueOrMember) {
        Position position = positions.get(valueOrMember);
        if (position == null) {
            throw new IllegalArgumentException("not in this text: " + valueOrMember);
        }
        return position;
    }

    private void value(JsonTree tree) {
        positions.put(tree, new Position(line, column));
        if (tree instanceof ObjectTree object) {
            object(object);
        } else if (tree instanceof ArrayTree array) {
            array(array);
        } else if (tree instanceof TextTree text) {
            string(text.value());
        } else {
            append(((LiteralTree) tree).literal());
        }
    }

    private void object(ObjectTree object) {
        begin('{');
        String separator = "";
        for (Member member : object.members()) {
            separate(separator);
            positions.put(member, new Position(line, column));
            string(member.name());
            if (random != null) {
                space("");
            }
            append(":");
            space(" ");
            value(member.value());
            separator = ",";
        }
        end('}', object.members().isEmpty());
    }

    private void array(ArrayTree array) {
        begin('[');
        String separator = "";
        for (JsonTree element : array.elements()) {
            separate(separator);
            value(element);
            separator = ",";
        }
        end(']', array.elements().isEmpty());
    }

    private void begin(char bracket) {
        append(String.valueOf(bracket));
        indent += "  ";
    }

    private void end(char bracket, boolean empty) {
        indent = indent.substring(0, indent.length() - 2);
        space(empty ? "" : indent);
        append(String.valueOf(bracket));
    }

    private void separate(String separator) {
        if (random != null) {
            space("");
        }
        append(separator);
        space(indent);
    }

    private void space(String canonical) {
        append(random == null ? canonical : SPACES.get(random.nextInt(SPACES.size())));
    }

    private void string(String value) {
        append("\"");
        value.codePoints().forEach(c -> append(shown(c)));
        append("\"");
    }

    private String shown(int c) {
        if (random != null && random.nextInt(12) == 0) {
            return c == '/' ? "\\/" : escape(c, random.nextBoolean());
        }
        return switch (c) {
            case '"', '\\' -> "\\" + (char) c;
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> c < ' ' || isLoneSurrogate(c) ? escape(c, true) : Character.toString(c);
        };
    }

    private static boolean isLoneSurrogate(int c) {
        return Character.getType(c) == Character.SURROGATE;
    }

    private static String escape(int c, boolean upper) {
        StringBuilder escaped = new StringBuilder();
        HexFormat hex = upper ? HexFormat.of().withUpperCase() : HexFormat.of();
        for (char unit : Character.toChars(c)) {
            escaped.append("\\u").append(hex.toHexDigits(unit));
        }
        return escaped.toString();
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean secondOfCrLf = c == '\n' && out.length() > 0 && out.charAt(out.length() - 1) == '\r';
            out.append(c);
            if (c == '\r' || (c == '\n' && !secondOfCrLf)) {
                line++;
                column = 1;
            } else if (c != '\n') {
                column++;
            }
        }
    }
}
