package org.towntwinning.report;

import java.util.List;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.JubileeState;
import org.towntwinning.register.RelationId;

/**
 * The due days of a jubilee are over, no celebration is recorded or planned, and a late one still counts. A jubilee of
 * a minor milestone is to be prepared, that of a major one to be acted on.
 */
public final class JubileeOverdue extends Attention {

    private final Facts facts;

    JubileeOverdue(Urgency urgency, List<RelationId> relations, List<Cause> causes, Facts facts) {
        super(AttentionKind.JUBILEE_OVERDUE, urgency, relations, causes);
        this.facts = facts;
    }

    /** {@return the jubilee, with its due days and whether it is major} */
    public Jubilee jubilee() {
        return facts.state.jubilee();
    }

    /** {@return how it stands with it: overdue} */
    public JubileeState state() {
        return facts.state;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.jubileeOverdue(this);
    }

    @Override
    Facts facts() {
        return facts;
    }

    record Facts(JubileeState state) {}
}
