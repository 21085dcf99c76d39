package org.towntwinning.report;

import java.util.List;
import org.towntwinning.interaction.Intention;
import org.towntwinning.register.RelationId;
import org.towntwinning.time.PartialDate;

/** The period in which a step was foreseen is certainly over, and the intention is still open. */
public final class IntentionOverdue extends Attention {

    private final Facts facts;

    IntentionOverdue(Urgency urgency, List<RelationId> relations, List<Cause> causes, Facts facts) {
        super(AttentionKind.INTENTION_OVERDUE, urgency, relations, causes);
        this.facts = facts;
    }

    /** {@return the intention} */
    public Intention intention() {
        return facts.intention;
    }

    /** {@return when it was foreseen} */
    public PartialDate foreseen() {
        return facts.foreseen;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.intentionOverdue(this);
    }

    @Override
    Facts facts() {
        return facts;
    }

    record Facts(Intention intention, PartialDate foreseen) {}
}
