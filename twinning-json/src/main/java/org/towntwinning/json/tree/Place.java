package org.towntwinning.json.tree;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.towntwinning.validation.Violations;

/**
 * Where a value stands in a JSON text: its path, and the lines and columns at which it and the name of its member
 * begin. Lines and columns count from 1, columns in UTF-16 code units.
 */
public final class Place {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");

    private final @Nullable Place holder;
    private final String step;
    private final int line;
    private final int column;
    private final int nameLine;
    private final int nameColumn;

    private Place(@Nullable Place holder, String step, int nameLine, int nameColumn, int line, int column) {
        this.holder = holder;
        this.step = step;
        this.nameLine = nameLine;
        this.nameColumn = nameColumn;
        this.line = line;
        this.column = column;
    }

    /** The outermost value of a text. */
    static Place root(int line, int column) {
        return new Place(null, "", line, column, line, column);
    }

    /** A member of the object that stands here. */
    Place member(String name, int memberLine, int memberColumn, int valueLine, int valueColumn) {
        return new Place(this, shown(name), memberLine, memberColumn, valueLine, valueColumn);
    }

    /** An element of the array that stands here. */
    Place element(int index, int valueLine, int valueColumn) {
        return new Place(this, "[" + index + "]", valueLine, valueColumn, valueLine, valueColumn);
    }

    /**
     * Where a member would be that is not there.
     *
     * @param name the name of the member
     * @return its path, at the line and column of the object that lacks it
     */
    public Place missing(String name) {
        return new Place(this, shown(name), line, column, line, column);
    }

    /**
     * Where something would be that is not there.
     *
     * @param path its path from here, as the path of a violation
     * @return that path, at the line and column of this value
     */
    public Place below(String path) {
        return new Place(this, path, line, column, line, column);
    }

    /**
     * The name of the member that stands here.
     *
     * @return a place of the same path, at the line and column of the name
     */
    public Place name() {
        return new Place(holder, step, nameLine, nameColumn, nameLine, nameColumn);
    }

    /** {@return the line, from 1} */
    public int line() {
        return line;
    }

    /** {@return the column, from 1, in UTF-16 code units} */
    public int column() {
        return column;
    }

    /** {@return the path from the root, as in {@code relations[3].events[0].date}; empty for the root itself} */
    public String path() {
        if (holder == null) {
            return step;
        }
        String outer = holder.path();
        return outer.isEmpty() || step.startsWith("[") ? outer + step : outer + "." + step;
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column + (path().isEmpty() ? "" : ", " + path());
    }

    /** A hostile name can neither flood a message nor look like another path. */
    private static String shown(String name) {
        return PLAIN.matcher(name).matches() && name.length() <= 64 ? name : "[" + Violations.quote(name) + "]";
    }
}
