package org.towntwinning.json.v1;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.v1.ActorWires.ActorWire;
import org.towntwinning.json.v1.CommonWires.CitationWire;
import org.towntwinning.json.v1.CommonWires.ExternalIdWire;
import org.towntwinning.json.v1.CommonWires.NoteWire;
import org.towntwinning.json.wire.Required;
import org.towntwinning.json.wire.Text;
import org.towntwinning.json.wire.Texts;
import org.towntwinning.json.wire.TypeName;

/** Interactions and their occasions. What all types have in common stands last, in the same order. */
final class InteractionWires {

    private InteractionWires() {}

    sealed interface InteractionWire
            permits VisitWire, CorrespondenceWire, RequestWire, MeetingWire, ActivityWire, IntentionWire {}

    @TypeName("visit")
    record VisitWire(
            @Required Text id,
            Set<Text> kinds,
            @Required Text period,
            @Nullable Text from,
            @Nullable Text to,
            List<ActorWire> delegation,
            List<ActorWire> hosts,
            List<DatedOutcomeWire> outcomes,
            List<CouncilNoticeWire> notices,
            Set<Text> relations,
            List<OccasionWire> occasions,
            Set<Text> themes,
            List<Text> promptedBy,
            @Nullable Texts description,
            List<CitationWire> citations,
            Set<ExternalIdWire> externalIds,
            List<NoteWire> notes)
            implements InteractionWire {}

    @TypeName("correspondence")
    record CorrespondenceWire(
            @Required Text id,
            @Nullable Text messageKind,
            List<ActorWire> senders,
            List<ActorWire> recipients,
            @Nullable Text written,
            @Nullable Text received,
            @Nullable Texts subject,
            @Nullable Text document,
            Set<Text> relations,
            List<OccasionWire> occasions,
            Set<Text> themes,
            List<Text> promptedBy,
            @Nullable Texts description,
            List<CitationWire> citations,
            Set<ExternalIdWire> externalIds,
            List<NoteWire> notes)
            implements InteractionWire {}

    @TypeName("request")
    record RequestWire(
            @Required Text id,
            @Required Text date,
            List<ActorWire> requesters,
            List<ActorWire> addressees,
            @Nullable Text channel,
            @Required Texts content,
            @Nullable Text carriedBy,
            @Nullable Text repeats,
            @Nullable AnswerWire answer,
            Set<Text> relations,
            List<OccasionWire> occasions,
            Set<Text> themes,
            List<Text> promptedBy,
            @Nullable Texts description,
            List<CitationWire> citations,
            Set<ExternalIdWire> externalIds,
            List<NoteWire> notes)
            implements InteractionWire {}

    @TypeName("meeting")
    record MeetingWire(
            @Required Text id,
            @Required Text period,
            List<ActorWire> participants,
            @Nullable Texts subject,
            @Nullable Text place,
            List<DatedOutcomeWire> outcomes,
            Set<Text> relations,
            List<OccasionWire> occasions,
            Set<Text> themes,
            List<Text> promptedBy,
            @Nullable Texts description,
            List<CitationWire> citations,
            Set<ExternalIdWire> externalIds,
            List<NoteWire> notes)
            implements InteractionWire {}

    @TypeName("activity")
    record ActivityWire(
            @Required Text id,
            @Nullable Text activityKind,
            @Required Text period,
            List<ActorWire> organisers,
            List<ActorWire> participants,
            @Nullable Text place,
            List<DatedOutcomeWire> outcomes,
            Set<Text> relations,
            List<OccasionWire> occasions,
            Set<Text> themes,
            List<Text> promptedBy,
            @Nullable Texts description,
            List<CitationWire> citations,
            Set<ExternalIdWire> externalIds,
            List<NoteWire> notes)
            implements InteractionWire {}

    @TypeName("intention")
    record IntentionWire(
            @Required Text id,
            @Required Texts aim,
            @Nullable Text stage,
            @Nullable Text step,
            @Nullable Text stated,
            @Nullable Text foreseen,
            @Nullable Text from,
            @Nullable Text to,
            List<ActorWire> participants,
            List<ResolutionWire> resolutions,
            Set<Text> relations,
            List<OccasionWire> occasions,
            Set<Text> themes,
            List<Text> promptedBy,
            @Nullable Texts description,
            List<CitationWire> citations,
            Set<ExternalIdWire> externalIds,
            List<NoteWire> notes)
            implements InteractionWire {}

    record DatedOutcomeWire(
            @Required Text outcome, @Required Text known) {}

    record CouncilNoticeWire(
            @Required Text date,
            @Nullable ActorWire from,
            @Required ActorWire to,
            @Nullable Texts legalBasis,
            @Nullable Text document,
            List<CitationWire> citations) {}

    record AnswerWire(
            @Required Text date,
            @Nullable ActorWire by,
            @Nullable Texts content,
            List<CitationWire> citations) {}

    record ResolutionWire(@Required Text state, @Required Text date) {}

    sealed interface OccasionWire permits JubileeOccasionWire, OfInteractionWire, OtherOccasionWire {}

    @TypeName("jubilee")
    record JubileeOccasionWire(
            @Required Text relation,
            @Required Text milestone,
            @Nullable Integer life) implements OccasionWire {}

    @TypeName("interaction")
    record OfInteractionWire(@Required Text interaction) implements OccasionWire {}

    @TypeName("other")
    record OtherOccasionWire(@Required Texts description) implements OccasionWire {}
}
