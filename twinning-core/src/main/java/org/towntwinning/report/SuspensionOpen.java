package org.towntwinning.report;

import java.util.List;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Suspended;

/**
 * A relation, or a role in it, has been suspended for longer than the norm without a decision to resume or to end it.
 */
public final class SuspensionOpen extends Attention {

    private final Facts facts;

    SuspensionOpen(Urgency urgency, List<RelationId> relations, List<Cause> causes, Facts facts) {
        super(AttentionKind.SUSPENSION_OPEN, urgency, relations, causes);
        this.facts = facts;
    }

    /** {@return the suspension, with its condition} */
    public Suspended suspension() {
        return facts.suspension;
    }

    /** {@return the norm, see {@link ReportRules#suspensionReviewMonths()}} */
    public int months() {
        return facts.months;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.suspensionOpen(this);
    }

    @Override
    Facts facts() {
        return facts;
    }

    record Facts(Suspended suspension, int months) {}
}
