package org.towntwinning.report;

import java.util.List;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Ended;
import org.towntwinning.time.PartialDate;

/** The end of a relation has been decided or notified and takes effect after the day of the report. */
public final class RelationEnding extends Attention {

    private final Facts facts;

    RelationEnding(Urgency urgency, List<RelationId> relations, List<Cause> causes, Facts facts) {
        super(AttentionKind.RELATION_ENDING, urgency, relations, causes);
        this.facts = facts;
    }

    /** {@return the end, with cause, initiators and the dates known on the day} */
    public Ended end() {
        return facts.end;
    }

    /** {@return when it takes effect} */
    public PartialDate effective() {
        return facts.effective;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.relationEnding(this);
    }

    @Override
    Facts facts() {
        return facts;
    }

    record Facts(Ended end, PartialDate effective) {}
}
