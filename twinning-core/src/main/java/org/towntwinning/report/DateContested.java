package org.towntwinning.report;

import java.util.List;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.AnchorKind;

/** Sources disagree about the founding of a relation, or about the accession of the viewpoint. */
public final class DateContested extends Attention {

    private final Facts facts;

    DateContested(Urgency urgency, List<RelationId> relations, List<Cause> causes, Facts facts) {
        super(AttentionKind.DATE_CONTESTED, urgency, relations, causes);
        this.facts = facts;
    }

    /** {@return what the date is the date of} */
    public AnchorKind anchor() {
        return facts.anchor;
    }

    /** {@return the date with all claims, the preferred one among them} */
    public ClaimedDate date() {
        return facts.date;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.dateContested(this);
    }

    @Override
    Facts facts() {
        return facts;
    }

    record Facts(AnchorKind anchor, ClaimedDate date) {}
}
