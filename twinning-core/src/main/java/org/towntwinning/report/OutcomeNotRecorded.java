package org.towntwinning.report;

import java.util.List;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.RelationId;

/** A visit, meeting or activity is certainly past, and it is not recorded whether it was held. */
public final class OutcomeNotRecorded extends Attention {

    private final Facts facts;

    OutcomeNotRecorded(Urgency urgency, List<RelationId> relations, List<Cause> causes, Facts facts) {
        super(AttentionKind.OUTCOME_NOT_RECORDED, urgency, relations, causes);
        this.facts = facts;
    }

    /** {@return the visit, meeting or activity} */
    public Interaction interaction() {
        return facts.interaction;
    }

    /** {@return what is known on the day: planned, or nothing} */
    public AsOf<Outcome> outcome() {
        return facts.outcome;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.outcomeNotRecorded(this);
    }

    @Override
    Facts facts() {
        return facts;
    }

    record Facts(Interaction interaction, AsOf<Outcome> outcome) {}
}
