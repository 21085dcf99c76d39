package org.towntwinning.report;

import java.util.List;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Agreement;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;

/**
 * The term of an agreement of an active relation ends within the lead time, or has ended, and no newer agreement is
 * recorded.
 */
public final class AgreementExpiring extends Attention {

    private final Facts facts;

    AgreementExpiring(Urgency urgency, List<RelationId> relations, List<Cause> causes, Facts facts) {
        super(AttentionKind.AGREEMENT_EXPIRING, urgency, relations, causes);
        this.facts = facts;
    }

    /** {@return the agreement} */
    public Agreement agreement() {
        return facts.agreement;
    }

    /** {@return the last day of its term} */
    public PartialDate ends() {
        return facts.ends;
    }

    /** {@return whether the term is over on the day} */
    public Certainty over() {
        return facts.over;
    }

    /** {@return the lead time, see {@link ReportRules#agreementLeadMonths()}} */
    public int leadMonths() {
        return facts.leadMonths;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.agreementExpiring(this);
    }

    @Override
    Facts facts() {
        return facts;
    }

    record Facts(Agreement agreement, PartialDate ends, Certainty over, int leadMonths) {}
}
