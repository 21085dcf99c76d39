package org.towntwinning.testkit.anniversary;

import java.util.Objects;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.DateWindow;

/**
 * A relation, rules that say something about it, and a window near its jubilees: what a question about jubilees needs.
 *
 * @param relation a relation with a founding; its events are legal and often overlap in their bounds
 * @param rules the rules; one in six counts from an anchor that need not be the founding
 * @param window a third of them begins or ends where a due span does
 */
public record AnniversaryCase(Relation relation, AnniversaryRules rules, DateWindow window) {

    /**
     * Checks that no component is null.
     *
     * @param relation the relation
     * @param rules the rules
     * @param window the window
     */
    public AnniversaryCase {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(window, "window");
    }

    /**
     * The answers that are expected.
     *
     * @return the reference model for this relation and these rules
     */
    public ReferenceAnniversaries reference() {
        return ReferenceAnniversaries.of(rules, relation);
    }
}
