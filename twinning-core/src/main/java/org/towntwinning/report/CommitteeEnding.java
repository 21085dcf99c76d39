package org.towntwinning.report;

import java.util.List;
import java.util.Optional;
import org.towntwinning.committee.CommitteeState;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.RelationId;
import org.towntwinning.time.PartialDate;

/**
 * A committee has notified its dissolution, or is dissolved, while a relation that it serves goes on. A dissolved one
 * is reported for a time (see {@link ReportRules#successionMonths()}), and not if another live committee of its side
 * serves the relation.
 */
public final class CommitteeEnding extends Attention {

    private final Facts facts;

    CommitteeEnding(Urgency urgency, List<RelationId> relations, List<Cause> causes, Facts facts) {
        super(AttentionKind.COMMITTEE_ENDING, urgency, relations, causes);
        this.facts = facts;
    }

    /** {@return the committee} */
    public CommitteeId committee() {
        return facts.committee;
    }

    /** {@return whether it has its seat on the side of the viewpoint} */
    public boolean ownSide() {
        return facts.ownSide;
    }

    /** {@return its state on the day} */
    public AsOf<CommitteeState> state() {
        return facts.state;
    }

    /** {@return the notice of dissolution, if one is known on the day} */
    public Optional<DissolutionNotice> notice() {
        return facts.notice;
    }

    /** {@return when it was dissolved, if that is known on the day} */
    public Optional<PartialDate> dissolved() {
        return facts.dissolved;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.committeeEnding(this);
    }

    @Override
    Facts facts() {
        return facts;
    }

    record Facts(
            CommitteeId committee,
            boolean ownSide,
            AsOf<CommitteeState> state,
            Optional<DissolutionNotice> notice,
            Optional<PartialDate> dissolved) {}
}
