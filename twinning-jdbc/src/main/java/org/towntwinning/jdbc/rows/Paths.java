package org.towntwinning.jdbc.rows;

/** Where in a record a value stands, written as in the paths of {@code Reference}: {@code events[0].by[1]}. */
final class Paths {

    /** The record itself. */
    static final String ROOT = "";

    private Paths() {}

    static String of(String path, String property) {
        return path.isEmpty() ? property : path + "." + property;
    }

    static String item(String list, int position) {
        return list + "[" + position + "]";
    }
}
