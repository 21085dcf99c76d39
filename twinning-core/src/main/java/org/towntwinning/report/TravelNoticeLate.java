package org.towntwinning.report;

import java.time.LocalDate;
import java.util.List;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.Visit;
import org.towntwinning.register.RelationId;

/** The council was certainly notified of a trip of members of the executive later than it should have been. */
public final class TravelNoticeLate extends Attention {

    private final Facts facts;

    TravelNoticeLate(Urgency urgency, List<RelationId> relations, List<Cause> causes, Facts facts) {
        super(AttentionKind.TRAVEL_NOTICE_LATE, urgency, relations, causes);
        this.facts = facts;
    }

    /** {@return the visit} */
    public Visit visit() {
        return facts.visit;
    }

    /** {@return the first notice} */
    public CouncilNotice notice() {
        return facts.notice;
    }

    /** {@return the last day for the notice: the norm before the first day of the visit} */
    public LocalDate due() {
        return facts.due;
    }

    /** {@return the norm, see {@link ReportRules#travelNoticeDays()}} */
    public int days() {
        return facts.days;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.travelNoticeLate(this);
    }

    @Override
    Facts facts() {
        return facts;
    }

    record Facts(Visit visit, CouncilNotice notice, LocalDate due, int days) {}
}
