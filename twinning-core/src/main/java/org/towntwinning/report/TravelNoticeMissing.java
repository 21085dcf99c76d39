package org.towntwinning.report;

import java.time.LocalDate;
import java.util.List;
import org.towntwinning.interaction.Visit;
import org.towntwinning.register.RelationId;

/**
 * Members of the executive of the viewpoint travel or travelled, and no notice to the council is recorded. To be
 * prepared up to the last day for the notice, to be acted on after it, and to be checked once the visit is held or
 * over.
 */
public final class TravelNoticeMissing extends Attention {

    private final Facts facts;

    TravelNoticeMissing(Urgency urgency, List<RelationId> relations, List<Cause> causes, Facts facts) {
        super(AttentionKind.TRAVEL_NOTICE_MISSING, urgency, relations, causes);
        this.facts = facts;
    }

    /** {@return the visit} */
    public Visit visit() {
        return facts.visit;
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
        return cases.travelNoticeMissing(this);
    }

    @Override
    Facts facts() {
        return facts;
    }

    record Facts(Visit visit, LocalDate due, int days) {}
}
