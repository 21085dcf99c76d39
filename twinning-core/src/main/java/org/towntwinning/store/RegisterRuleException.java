package org.towntwinning.store;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A unit of work would leave the register in breach of the rules across records (rules ); nothing was
 * written. It lists all violations. What the caller can do: correct the records at the paths that are named.
 */
public final class RegisterRuleException extends StoreException {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 20;

    private final transient List<RuleViolation> violations;

    /**
     * Refuses a commit.
     *
     * @param violations all that is wrong, at least one
     */
    public RegisterRuleException(List<RuleViolation> violations) {
        super(describe(violations), null);
        this.violations = List.copyOf(violations);
    }

    /**
     * All violations, in the order of kind and id of their records.
     *
     * @return at least one, unmodifiable
     */
    public List<RuleViolation> violations() {
        return violations == null ? List.of() : violations;
    }

    private static String describe(List<RuleViolation> violations) {
        String named = violations.stream()
                .limit(NAMED)
                .map(violation -> "\n  " + violation)
                .collect(Collectors.joining());
        String more = violations.size() > NAMED ? "\n  and " + (violations.size() - NAMED) + " more" : "";
        return "the unit of work was not committed, it breaks rules across records (R-07, R-08), " + violations.size()
                + " times:" + named + more;
    }
}
