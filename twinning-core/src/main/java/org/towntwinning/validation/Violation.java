package org.towntwinning.validation;

import java.util.Objects;

/**
 * One thing that is wrong with a value.
 *
 * @param path where it is wrong, from the value that was refused: property names joined by dots, positions in square
 *     brackets from 0, as in {@code agreements[1].signed}; empty for the value as a whole
 * @param code what is wrong, for programs: lower-case words joined by hyphens behind the area, as in
 *     {@code date.impossible}; codes are stable, messages are not
 * @param message what is wrong, for people: names the value and says what would be right
 */
public record Violation(String path, String code, String message) {

    /**
     * Checks that no component is null.
     *
     * @param path where it is wrong
     * @param code what is wrong
     * @param message what is wrong
     */
    public Violation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /**
     * The same violation seen from a value that contains the refused one.
     *
     * @param prefix the path of the refused value in the containing one; empty changes nothing
     * @return a violation whose path begins with {@code prefix}
     */
    public Violation under(String prefix) {
        Objects.requireNonNull(prefix, "prefix");
        if (prefix.isEmpty()) {
            return this;
        }
        if (path.isEmpty()) {
            return new Violation(prefix, code, message);
        }
        String joint = path.startsWith("[") ? "" : ".";
        return new Violation(prefix + joint + path, code, message);
    }

    /** Path, message and code in one line. */
    @Override
    public String toString() {
        return (path.isEmpty() ? "" : path + ": ") + message + " (" + code + ")";
    }
}
