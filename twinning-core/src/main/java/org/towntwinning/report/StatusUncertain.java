package org.towntwinning.report;

import java.util.List;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Status;

/** The dates of a relation do not say which status it has on the day of the report. */
public final class StatusUncertain extends Attention {

    private final Facts facts;

    StatusUncertain(Urgency urgency, List<RelationId> relations, List<Cause> causes, Facts facts) {
        super(AttentionKind.STATUS_UNCERTAIN, urgency, relations, causes);
        this.facts = facts;
    }

    /** {@return what is possible} */
    public AsOf<Status> status() {
        return facts.status;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.statusUncertain(this);
    }

    @Override
    Facts facts() {
        return facts;
    }

    record Facts(AsOf<Status> status) {}
}
