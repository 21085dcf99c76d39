package org.towntwinning.examples.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Writes Markdown that is also readable as plain text: lines of at most {@value #WIDTH} characters where words allow
 * it, lists, and tables with aligned columns.
 *
 * <p>Every text given here is plain text and is escaped here, in this one place: whatever stands in a register can be
 * neither markup nor HTML.
 */
public final class Markdown {

    private static final int WIDTH = 100;

    /** Characters that can begin markup within a line. */
    private static final String SPECIAL = "\\`*_[]<>|~&";

    /** Words that would begin a list, a heading or a rule if a line began with them. */
    private static final Pattern BEGINS_BLOCK = Pattern.compile("(?:[-+=#]+|[0-9]{1,9}[.)])");

    /** An address on the web, which is written in angle brackets: within it, a backslash would be part of it. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&'*+,;=%-]*[A-Za-z0-9_~/#=&+-]");

    /** What stays on one line with the word behind it, such as the day of a month. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}[.]?");

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private final StringBuilder out = new StringBuilder();
    private boolean inList;

    /** Writes a heading; level 1 is the title. */
    public Markdown heading(int level, String text) {
        begin(false);
        String escaped = escape(text);
        // Number signs at the end would be taken for the end of the heading.
        String ending = escaped.endsWith("#") ? escaped.substring(0, escaped.length() - 1) + "\\#" : escaped;
        out.append("#".repeat(level)).append(' ').append(ending).append('\n');
        return this;
    }

    /** Writes a paragraph. */
    public Markdown paragraph(String text) {
        begin(false);
        wrap("", "", "", text);
        return this;
    }

    /** Writes an item of a list. */
    public Markdown item(String text) {
        begin(true);
        wrap("- ", "  ", "", text);
        return this;
    }

    /** Writes an item of a list that begins with a label in bold type. */
    public Markdown item(String label, String text) {
        begin(true);
        wrap("- ", "  ", "**" + escape(label) + "**", text);
        return this;
    }

    /**
     * Writes a table.
     *
     * @param header the heads of the columns
     * @param rows rows of as many cells
     */
    public Markdown table(List<String> header, List<List<String>> rows) {
        begin(false);
        List<List<String>> cells = new ArrayList<>();
        cells.add(header.stream().map(Markdown::escape).toList());
        rows.forEach(row -> cells.add(row.stream().map(Markdown::escape).toList()));
        List<Integer> widths = IntStream.range(0, header.size())
                .mapToObj(column -> cells.stream()
                        .mapToInt(row -> length(row.get(column)))
                        .max()
                        .orElse(3))
                .toList();
        row(cells.get(0), widths, " ");
        row(widths.stream().map("-"::repeat).toList(), widths, "-");
        cells.subList(1, cells.size()).forEach(row -> row(row, widths, " "));
        return this;
    }

    private void row(List<String> cells, List<Integer> widths, String fill) {
        out.append('|');
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            out.append(' ')
                    .append(cell)
                    .append(fill.repeat(widths.get(column) - length(cell)))
                    .append(" |");
        }
        out.append('\n');
    }

    /** The document. It ends with a line feed. */
    @Override
    public String toString() {
        return out.toString();
    }

    /** Separates blocks by an empty line, but not the items of one list. */
    private void begin(boolean item) {
        if (out.length() > 0 && !(item && inList)) {
            out.append('\n');
        }
        inList = item;
    }

    private void wrap(String first, String next, String label, String text) {
        List<String> words = new ArrayList<>();
        if (!label.isEmpty()) {
            words.addAll(List.of(label.split(" ", -1)));
        }
        boolean afterNumber = false;
        for (String word : oneLine(text).split(" ", -1)) {
            boolean begins = BEGINS_BLOCK.matcher(word).matches();
            if (words.isEmpty() && begins) {
                int last = word.length() - 1;
                words.add(word.substring(0, last) + "\\" + word.charAt(last));
            } else if (!words.isEmpty() && (begins || afterNumber)) {
                words.set(words.size() - 1, words.get(words.size() - 1) + " " + escape(word));
            } else {
                words.add(escape(word));
            }
            afterNumber = NUMBER.matcher(word).matches();
        }
        StringBuilder line = new StringBuilder(first);
        int empty = line.length();
        for (String word : words) {
            if (line.length() > empty && length(line) + 1 + length(word) > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(next);
                empty = line.length();
            }
            line.append(line.length() > empty ? " " : "").append(word);
        }
        out.append(line).append('\n');
    }

    /** The text with everything taken away that Markdown could read as markup within a line. */
    static String escape(String text) {
        String line = oneLine(text);
        StringBuilder escaped = new StringBuilder();
        Matcher address = ADDRESS.matcher(line);
        int rest = 0;
        while (address.find()) {
            escape(line.substring(rest, address.start()), escaped);
            escaped.append('<').append(address.group()).append('>');
            rest = address.end();
        }
        escape(line.substring(rest), escaped);
        return escaped.toString();
    }

    private static void escape(String text, StringBuilder escaped) {
        text.codePoints().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
    }

    private static String oneLine(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
