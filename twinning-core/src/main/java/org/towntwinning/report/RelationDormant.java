package org.towntwinning.report;

import java.util.List;
import java.util.Optional;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.RelationId;
import org.towntwinning.time.DateSpan;

/**
 * An active relation has had no interaction for a number of years, and none is planned. An observation, not a decision.
 */
public final class RelationDormant extends Attention {

    private final Facts facts;

    RelationDormant(Urgency urgency, List<RelationId> relations, List<Cause> causes, Facts facts) {
        super(AttentionKind.RELATION_DORMANT, urgency, relations, causes);
        this.facts = facts;
    }

    /** {@return the norm, see {@link ReportRules#dormantYears()}} */
    public int years() {
        return facts.years;
    }

    /** {@return the last interaction, if any is recorded} */
    public Optional<InteractionId> last() {
        return facts.last;
    }

    /** {@return when that was} */
    public Optional<DateSpan> lastPeriod() {
        return facts.lastPeriod;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.relationDormant(this);
    }

    @Override
    Facts facts() {
        return facts;
    }

    record Facts(int years, Optional<InteractionId> last, Optional<DateSpan> lastPeriod) {}
}
