package org.towntwinning.json.tree;

/**
 * How large a text may be that is read. All limits are far above what a register holds; they keep a hostile text from
 * using up the memory or the stack.
 *
 * @param depth the deepest nesting of objects and arrays
 * @param textLength the longest text, in UTF-16 code units; above the longest text of a record, so that the record
 *     itself says what is too long
 * @param nameLength the longest name of a member
 * @param numberLength the longest number
 * @param recordValues the most values in one record, objects and arrays included
 * @param recordCharacters the most characters in one record, in UTF-16 code units: of its texts, numbers and the names
 *     of its members
 * @param openReferences the most records that are referred to before they come, at any one place of a document
 */
public record Limits(
        int depth,
        int textLength,
        int nameLength,
        int numberLength,
        int recordValues,
        int recordCharacters,
        int openReferences) {

    /** The limits of the interchange document. */
    public static final Limits STANDARD = new Limits(64, 100_000, 1_000, 100, 100_000, 5_000_000, 50_000);
}
