package org.towntwinning.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects violations, so that a value or a whole document is refused once, with everything that is wrong. Not
 * thread-safe; made for one check and thrown away.
 */
public final class Violations {

    private static final int QUOTED = 60;

    private final List<Violation> found = new ArrayList<>();

    /** Begins with none. */
    public Violations() {}

    /**
     * Adds one violation.
     *
     * @param path where, see {@link Violation#path()}
     * @param code the stable code
     * @param message the value, what is wrong with it, and what would be right
     */
    public void add(String path, String code, String message) {
        found.add(new Violation(path, code, message));
    }

    /**
     * Adds the violations of a nested value.
     *
     * @param path where the nested value stands
     * @param refusal the exception that refused it
     */
    public void addAll(String path, InvalidDataException refusal) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(refusal, "refusal");
        for (Violation violation : refusal.violations()) {
            found.add(violation.under(path));
        }
    }

    /**
     * Adds {@code value.missing} if a required value is absent.
     *
     * @param path where it should be
     * @param value the value, or null if it was not given
     * @param expected what belongs there, completes the sentence "is missing: ..."
     */
    public void require(String path, @Nullable Object value, String expected) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(expected, "expected");
        if (value == null) {
            add(path, "value.missing", path + " is missing: " + expected);
        }
    }

    /**
     * Adds a violation unless something holds.
     *
     * @param path where
     * @param holds whether all is well
     * @param code the stable code
     * @param message makes the message; called only if something is wrong
     */
    public void check(String path, boolean holds, String code, Supplier<String> message) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        if (!holds) {
            add(path, code, message.get());
        }
    }

    /**
     * Makes a nested value and keeps its violations instead of throwing them.
     *
     * @param path where the nested value stands
     * @param making makes the value; may throw {@link InvalidDataException}
     * @param <T> the type of the value
     * @return the value, or empty if it was refused
     */
    public <T> Optional<T> attempt(String path, Supplier<? extends T> making) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(making, "making");
        try {
            return Optional.of(making.get());
        } catch (InvalidDataException refusal) {
            addAll(path, refusal);
            return Optional.empty();
        }
    }

    /**
     * Whether nothing is wrong so far.
     *
     * @return true iff no violation was added
     */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * What was found so far, in order.
     *
     * @return an unmodifiable copy
     */
    public List<Violation> list() {
        return List.copyOf(found);
    }

    /**
     * Refuses the value if anything is wrong with it.
     *
     * @param subject what is refused, as in {@code relation almelo-preston}
     * @throws InvalidDataException with all violations, if there is any
     */
    public void throwIfAny(String subject) {
        Objects.requireNonNull(subject, "subject");
        if (!found.isEmpty()) {
            throw new InvalidDataException(subject, found);
        }
    }

    /**
     * Refuses a record if anything is wrong with it.
     *
     * @param kind what is refused, as in {@code relation}
     * @param id its id; null if that is missing, too
     * @throws InvalidDataException with all violations, if there is any
     */
    public void throwIfAny(String kind, @Nullable Object id) {
        Objects.requireNonNull(kind, "kind");
        throwIfAny(id == null ? kind : kind + " " + id);
    }

    /**
     * Shows a value in a message: in quotation marks, on one line, shortened, so that hostile text can neither flood
     * nor forge a log. As in a string of JSON, a backslash stands before a quotation mark or another backslash, and
     * control and other unprintable characters are {@code \}{@code uXXXX}: texts that differ are shown differently, up
     * to where they are shortened.
     *
     * @param value the text to show
     * @return the text as it may stand in a message
     */
    public static String quote(String value) {
        Objects.requireNonNull(value, "value");
        StringBuilder shown = new StringBuilder("\"");
        int end = Math.min(value.length(), QUOTED);
        boolean splitsPair = end < value.length()
                && Character.isHighSurrogate(value.charAt(end - 1))
                && Character.isLowSurrogate(value.charAt(end));
        value.substring(0, splitsPair ? end - 1 : end).codePoints().forEach(c -> appendTo(shown, c));
        return shown.append(end < value.length() ? "\"..." : "\"").toString();
    }

    private static void appendTo(StringBuilder shown, int codePoint) {
        if (codePoint == '"' || codePoint == '\\') {
            shown.append('\\');
        }
        if (isPrintable(codePoint)) {
            shown.appendCodePoint(codePoint);
            return;
        }
        for (char c : Character.toChars(codePoint)) {
            String hex = Integer.toHexString(c);
            shown.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        }
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
