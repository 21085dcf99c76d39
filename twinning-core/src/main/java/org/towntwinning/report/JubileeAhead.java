package org.towntwinning.report;

import java.util.List;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.JubileeState;
import org.towntwinning.register.RelationId;

/** A jubilee begins within the lead time, or has begun, and no celebration is recorded or planned. */
public final class JubileeAhead extends Attention {

    private final Facts facts;

    JubileeAhead(Urgency urgency, List<RelationId> relations, List<Cause> causes, Facts facts) {
        super(AttentionKind.JUBILEE_AHEAD, urgency, relations, causes);
        this.facts = facts;
    }

    /** {@return the jubilee, with its due days and whether it is major} */
    public Jubilee jubilee() {
        return facts.state.jubilee();
    }

    /** {@return how it stands with it: upcoming, or current if it has begun} */
    public JubileeState state() {
        return facts.state;
    }

    /** {@return the lead time, see {@link ReportRules#jubileeLeadMonths()}} */
    public int leadMonths() {
        return facts.leadMonths;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.jubileeAhead(this);
    }

    @Override
    Facts facts() {
        return facts;
    }

    record Facts(JubileeState state, int leadMonths) {}
}
