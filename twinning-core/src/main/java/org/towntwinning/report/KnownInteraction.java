package org.towntwinning.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Resolution;
import org.towntwinning.interaction.Visit;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Timeline;

/** An interaction without what is certainly later than the day of the report: outcomes, notices, answers, notes. */
final class KnownInteraction implements Interaction.Cases<Interaction> {

    private final Knowledge knowledge;

    KnownInteraction(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Interaction visit(Visit visit) {
        return visit.toBuilder()
                .outcomes(outcomes(visit.outcomes(), visit.period()))
                .notices(notices(visit))
                .notes(knowledge.notes(visit.notes()))
                .build();
    }

    List<CouncilNotice> notices(Visit visit) {
        return visit.notices().stream()
                .filter(notice -> knowledge.reached(notice.date()))
                .toList();
    }

    @Override
    public Interaction correspondence(Correspondence letter) {
        Optional<PartialDate> received = letter.received().filter(knowledge::reached);
        boolean underWay = received.isEmpty()
                && letter.written().filter(knowledge::reached).isPresent();
        return letter.toBuilder()
                .received(underWay ? null : letter.received().orElse(null))
                .notes(knowledge.notes(letter.notes()))
                .build();
    }

    @Override
    public Interaction request(Request request) {
        return request.toBuilder()
                .answer(request.answer()
                        .filter(answer -> knowledge.reached(answer.date()))
                        .orElse(null))
                .notes(knowledge.notes(request.notes()))
                .build();
    }

    @Override
    public Interaction meeting(Meeting meeting) {
        return meeting.toBuilder()
                .outcomes(outcomes(meeting.outcomes(), meeting.period()))
                .notes(knowledge.notes(meeting.notes()))
                .build();
    }

    @Override
    public Interaction activity(Activity activity) {
        return activity.toBuilder()
                .outcomes(outcomes(activity.outcomes(), activity.period()))
                .notes(knowledge.notes(activity.notes()))
                .build();
    }

    @Override
    public Interaction intention(Intention intention) {
        List<PartialDate> dates =
                intention.resolutions().stream().map(Resolution::date).toList();
        return intention.toBuilder()
                .resolutions(intention.resolutions().subList(0, known(dates)))
                .notes(knowledge.notes(intention.notes()))
                .build();
    }

    /** A date of "on or before" may allow an outcome before the visit: nothing was held before it began. */
    private List<DatedOutcome> outcomes(List<DatedOutcome> history, DateSpan period) {
        int known = known(history.stream().map(DatedOutcome::known).toList());
        List<DatedOutcome> outcomes = new ArrayList<>(history.subList(0, known));
        if (!knowledge.begun(period)) {
            outcomes.removeIf(outcome -> outcome.outcome() == Outcome.HELD);
        }
        return outcomes;
    }

    private int known(List<PartialDate> dates) {
        LocalDate day = knowledge.day();
        return Timeline.of(dates).possibleBy(day);
    }
}
