package org.towntwinning.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.tree.Problem;
import org.towntwinning.register.RecordId;

/** One thing that is wrong with a JSON text, with the place where it is. */
public final class JsonViolation {

    private final Problem problem;

    JsonViolation(Problem problem) {
        this.problem = problem;
    }

    /**
     * The line.
     *
     * @return from 1
     */
    public int line() {
        return problem.line();
    }

    /**
     * The column.
     *
     * @return from 1, in UTF-16 code units, as most editors count
     */
    public int column() {
        return problem.column();
    }

    /**
     * The path of the value, or of the member that is missing.
     *
     * @return names of members joined by dots and positions in square brackets from 0, as in
     *     {@code relations[3].events[0].date}; empty for the text as a whole
     */
    public String path() {
        return problem.path();
    }

    /**
     * The record in which it is wrong.
     *
     * @return its id, or empty if it is outside a record or the id could not be read
     */
    public Optional<RecordId> record() {
        return Optional.ofNullable(problem.record());
    }

    /**
     * What is wrong, for programs.
     *
     * @return the code of a rule of the domain, as in {@code date.impossible}, or of this format, which begins with
     *     {@code json.}; codes are stable, messages are not
     */
    public String code() {
        return problem.code();
    }

    /**
     * What is wrong, for people.
     *
     * @return the value, what is wrong with it, and what would be right; safe to print
     */
    public String message() {
        return problem.message();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonViolation that && problem.equals(that.problem);
    }

    @Override
    public int hashCode() {
        return problem.hashCode();
    }

    /** Everything in one line, as in {@code line 3, column 12, relations[0].id: ... (id.character)}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder("line " + line() + ", column " + column());
        if (!path().isEmpty()) {
            line.append(", ").append(path());
        }
        record().ifPresent(id -> line.append(" (")
                .append(id.kind().word())
                .append(' ')
                .append(id.value())
                .append(')'));
        return line.append(": ")
                .append(message())
                .append(" (")
                .append(code())
                .append(')')
                .toString();
    }
}
