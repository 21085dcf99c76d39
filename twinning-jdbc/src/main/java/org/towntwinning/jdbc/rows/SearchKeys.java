package org.towntwinning.jdbc.rows;

import java.util.List;
import org.towntwinning.municipality.NameFolding;

/**
 * What long texts are searched by: their beginning, short enough for the index of every database. PostgreSQL takes no
 * entry of more than 2,704 bytes into an index.
 */
final class SearchKeys {

    /** How much of a text is searched by, in UTF-16 code units. */
    static final int LENGTH = 100;

    private SearchKeys() {}

    static String ofName(String name) {
        return of(NameFolding.fold(name));
    }

    /** The beginning of a text; a pair of surrogates is not torn apart. */
    static String of(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH);
    }

    /**
     * The search for rows whose text is a given one.
     *
     * @param table a table with the columns {@code scheme}, {@code value_text} and {@code value_key}
     * @param scheme the scheme
     * @param value the text
     */
    static Search equal(Table<?> table, String scheme, String value) {
        return isStorable(scheme) && isStorable(value)
                ? Search.of(table, "scheme = ? and value_key = ? and value_text = ?", scheme, of(value), value)
                : Search.nothing(table);
    }

    /**
     * The search for rows whose key begins as a text does. It is a range and not a pattern, so that every database uses
     * an index for it, whether it orders by code points or by UTF-16 code units.
     *
     * @param table the table
     * @param column the column with the key
     * @param text the text; half a character at its end, as somebody may type it, is left to the query
     * @return the search; none if every key begins so
     */
    static List<Search> beginning(Table<?> table, String column, String text) {
        String key = of(text);
        if (!key.isEmpty() && Character.isHighSurrogate(key.charAt(key.length() - 1))) {
            key = key.substring(0, key.length() - 1);
        }
        if (key.isEmpty()) {
            return List.of();
        }
        return List.of(
                isStorable(key)
                        ? Search.of(table, column + " >= ? and " + column + " < ?", key, after(key))
                        : Search.nothing(table));
    }

    /** The least text that comes after all those that begin with a given one. */
    private static String after(String text) {
        int last = text.codePointBefore(text.length());
        String before = text.substring(0, text.length() - Character.charCount(last));
        int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
        return new StringBuilder(before).appendCodePoint(next).toString();
    }

    /** Whether a record can hold a text: others make some databases fail, where nothing is to be found anyway. */
    private static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || c == Character.MAX_CODE_POINT || Character.getType(c) == Character.SURROGATE);
    }
}
