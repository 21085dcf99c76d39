package org.towntwinning.validation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The one exception by which constructors, factories, builders and parsers refuse data. It lists <em>all</em>
 * violations of the arguments, never only the first; the message shows up to 100. What the caller can do: correct the
 * data at the named paths and call again.
 */
public final class InvalidDataException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** How many violations the message lists; {@link #violations()} has all. */
    private static final int LISTED = 100;

    private final transient List<Violation> violations;

    /**
     * Refuses a value.
     *
     * @param subject what was refused, as in {@code relation almelo-preston}; stands in the message
     * @param violations at least one
     * @throws IllegalArgumentException if {@code violations} is empty
     */
    public InvalidDataException(String subject, List<Violation> violations) {
        super(describe(subject, violations));
        this.violations = List.copyOf(violations);
    }

    /**
     * Refuses a value for one reason that concerns it as a whole.
     *
     * @param subject what was refused
     * @param code the stable code of the violation
     * @param message what is wrong and what would be right
     * @return the exception, for the caller to throw
     */
    public static InvalidDataException of(String subject, String code, String message) {
        Objects.requireNonNull(subject, "subject");
        return new InvalidDataException(subject, List.of(new Violation("", code, message)));
    }

    /**
     * All violations, in the order in which they were found.
     *
     * @return at least one violation, unmodifiable
     */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }

    private static String describe(String subject, List<Violation> violations) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(violations, "violations");
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("an InvalidDataException needs at least one violation");
        }
        if (violations.size() == 1) {
            return subject + ": " + violations.get(0);
        }
        String more = violations.size() > LISTED ? "\n  and " + (violations.size() - LISTED) + " more" : "";
        return violations.stream()
                .limit(LISTED)
                .map(violation -> "  " + violation)
                .collect(Collectors.joining("\n", subject + ": " + violations.size() + " violations\n", more));
    }
}
