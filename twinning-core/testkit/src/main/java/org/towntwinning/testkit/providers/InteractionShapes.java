package org.towntwinning.testkit.providers;

import java.util.List;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Visit;

/** Interactions of the six kinds, and what belongs to them. */
final class InteractionShapes {

    private InteractionShapes() {}

    static List<Shape<?>> all() {
        return List.of(
                Shape.of(Visit.class)
                        .with("id", Visit::id)
                        .with("relations", Visit::relations)
                        .with("occasions", Visit::occasions)
                        .with("kinds", Visit::kinds)
                        .with("period", Visit::period)
                        .with("from", Visit::from)
                        .with("to", Visit::to)
                        .with("delegation", Visit::delegation)
                        .with("hosts", Visit::hosts)
                        .with("outcomes", Visit::outcomes)
                        .with("notices", Visit::notices)
                        .with("themes", Visit::themes)
                        .with("promptedBy", Visit::promptedBy)
                        .with("description", Visit::description)
                        .with("citations", Visit::citations)
                        .with("externalIds", Visit::externalIds)
                        .with("notes", Visit::notes),
                Shape.of(Correspondence.class)
                        .with("id", Correspondence::id)
                        .with("relations", Correspondence::relations)
                        .with("occasions", Correspondence::occasions)
                        .with("messageKind", Correspondence::messageKind)
                        .with("senders", Correspondence::senders)
                        .with("recipients", Correspondence::recipients)
                        .with("written", Correspondence::written)
                        .with("received", Correspondence::received)
                        .with("subject", Correspondence::subject)
                        .with("document", Correspondence::document)
                        .with("themes", Correspondence::themes)
                        .with("promptedBy", Correspondence::promptedBy)
                        .with("description", Correspondence::description)
                        .with("citations", Correspondence::citations)
                        .with("externalIds", Correspondence::externalIds)
                        .with("notes", Correspondence::notes),
                Shape.of(Request.class)
                        .with("id", Request::id)
                        .with("relations", Request::relations)
                        .with("occasions", Request::occasions)
                        .with("date", Request::date)
                        .with("requesters", Request::requesters)
                        .with("addressees", Request::addressees)
                        .with("channel", Request::channel)
                        .with("content", Request::content)
                        .with("carriedBy", Request::carriedBy)
                        .with("repeats", Request::repeats)
                        .with("answer", Request::answer)
                        .with("themes", Request::themes)
                        .with("promptedBy", Request::promptedBy)
                        .with("description", Request::description)
                        .with("citations", Request::citations)
                        .with("externalIds", Request::externalIds)
                        .with("notes", Request::notes),
                Shape.of(Meeting.class)
                        .with("id", Meeting::id)
                        .with("relations", Meeting::relations)
                        .with("occasions", Meeting::occasions)
                        .with("period", Meeting::period)
                        .with("participants", Meeting::participants)
                        .with("subject", Meeting::subject)
                        .with("place", Meeting::place)
                        .with("outcomes", Meeting::outcomes)
                        .with("themes", Meeting::themes)
                        .with("promptedBy", Meeting::promptedBy)
                        .with("description", Meeting::description)
                        .with("citations", Meeting::citations)
                        .with("externalIds", Meeting::externalIds)
                        .with("notes", Meeting::notes),
                Shape.of(Activity.class)
                        .with("id", Activity::id)
                        .with("relations", Activity::relations)
                        .with("occasions", Activity::occasions)
                        .with("activityKind", Activity::activityKind)
                        .with("period", Activity::period)
                        .with("organisers", Activity::organisers)
                        .with("participants", Activity::participants)
                        .with("place", Activity::place)
                        .with("outcomes", Activity::outcomes)
                        .with("themes", Activity::themes)
                        .with("promptedBy", Activity::promptedBy)
                        .with("description", Activity::description)
                        .with("citations", Activity::citations)
                        .with("externalIds", Activity::externalIds)
                        .with("notes", Activity::notes),
                Shape.of(Intention.class)
                        .with("id", Intention::id)
                        .with("relations", Intention::relations)
                        .with("occasions", Intention::occasions)
                        .with("aim", Intention::aim)
                        .with("stage", Intention::stage)
                        .with("step", Intention::step)
                        .with("stated", Intention::stated)
                        .with("foreseen", Intention::foreseen)
                        .with("from", Intention::from)
                        .with("to", Intention::to)
                        .with("participants", Intention::participants)
                        .with("resolutions", Intention::resolutions)
                        .with("themes", Intention::themes)
                        .with("promptedBy", Intention::promptedBy)
                        .with("description", Intention::description)
                        .with("citations", Intention::citations)
                        .with("externalIds", Intention::externalIds)
                        .with("notes", Intention::notes),
                Shape.of(Answer.class)
                        .with("date", Answer::date)
                        .with("by", Answer::by)
                        .with("content", Answer::content)
                        .with("citations", Answer::citations),
                Shape.of(CouncilNotice.class)
                        .with("date", CouncilNotice::date)
                        .with("from", CouncilNotice::from)
                        .with("to", CouncilNotice::to)
                        .with("legalBasis", CouncilNotice::legalBasis)
                        .with("document", CouncilNotice::document)
                        .with("citations", CouncilNotice::citations),
                Shape.of(JubileeOccasion.class)
                        .with("relation", JubileeOccasion::relation)
                        .with("milestone", JubileeOccasion::milestone)
                        .with("life", JubileeOccasion::life));
    }
}
