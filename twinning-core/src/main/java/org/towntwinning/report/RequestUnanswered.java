package org.towntwinning.report;

import java.time.LocalDate;
import java.util.List;
import org.towntwinning.interaction.Request;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.RelationId;

/**
 * A request has waited for an answer for longer than the norm. Requests that repeat each other are one matter and one
 * attention, with the first open one.
 */
public final class RequestUnanswered extends Attention {

    private final Facts facts;

    RequestUnanswered(Urgency urgency, List<RelationId> relations, List<Cause> causes, Facts facts) {
        super(AttentionKind.REQUEST_UNANSWERED, urgency, relations, causes);
        this.facts = facts;
    }

    /** {@return the first open request} */
    public Request request() {
        return facts.request;
    }

    /** {@return incoming if the viewpoint is asked, outgoing if it waits for the answer of others} */
    public Direction direction() {
        return facts.direction;
    }

    /** {@return the other open requests of the same matter, in order of time} */
    public List<InteractionId> repetitions() {
        return facts.repetitions;
    }

    /** {@return the last day for the answer} */
    public LocalDate due() {
        return facts.due;
    }

    /** {@return the norm, see {@link ReportRules#requestAnswerDays()}} */
    public int days() {
        return facts.days;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.requestUnanswered(this);
    }

    @Override
    Facts facts() {
        return facts;
    }

    record Facts(Request request, Direction direction, List<InteractionId> repetitions, LocalDate due, int days) {}
}
