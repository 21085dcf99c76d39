package org.towntwinning.report;

import java.util.List;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.ExplorationOpened;

/**
 * It has been explored for longer than the norm whether to make a relation or to take it up again, without a result.
 */
public final class ExplorationOpen extends Attention {

    private final Facts facts;

    ExplorationOpen(Urgency urgency, List<RelationId> relations, List<Cause> causes, Facts facts) {
        super(AttentionKind.EXPLORATION_OPEN, urgency, relations, causes);
        this.facts = facts;
    }

    /** {@return the beginning of the exploration} */
    public ExplorationOpened opened() {
        return facts.opened;
    }

    /** {@return the norm, see {@link ReportRules#explorationReviewMonths()}} */
    public int months() {
        return facts.months;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.explorationOpen(this);
    }

    @Override
    Facts facts() {
        return facts;
    }

    record Facts(ExplorationOpened opened, int months) {}
}
