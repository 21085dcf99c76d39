package org.towntwinning.jdbc.rows;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Occasion;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Resolution;
import org.towntwinning.interaction.Visit;
import org.towntwinning.interaction.VisitKind;
import org.towntwinning.jdbc.rows.InteractionRows.InteractionRow;
import org.towntwinning.jdbc.rows.InteractionRows.NoticeRow;
import org.towntwinning.jdbc.rows.InteractionRows.OccasionRow;
import org.towntwinning.jdbc.rows.InteractionRows.OutcomeRow;
import org.towntwinning.jdbc.rows.InteractionRows.ResolutionRow;
import org.towntwinning.register.Citation;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.role.Actor;

/** Makes interactions of their rows. */
@Mapper(config = Assembling.class)
interface InteractionFromRows {

    @Mapping(target = "from", source = "row.fromId")
    @Mapping(target = "to", source = "row.toId")
    Visit.Builder fill(
            @MappingTarget Visit.Builder builder,
            InteractionRow row,
            InteractionCommon common,
            Set<VisitKind> kinds,
            List<Actor> delegation,
            List<Actor> hosts,
            List<DatedOutcome> outcomes,
            List<CouncilNotice> notices);

    @Mapping(target = "document", source = "row.documentId")
    Correspondence.Builder fill(
            @MappingTarget Correspondence.Builder builder,
            InteractionRow row,
            InteractionCommon common,
            List<Actor> senders,
            List<Actor> recipients,
            @Nullable LocalizedText subject);

    @Mapping(target = "date", source = "row.requested")
    @Mapping(target = "carriedBy", source = "row.carriedById")
    @Mapping(target = "repeats", source = "row.repeatsId")
    @Mapping(target = "content", source = "content")
    @Mapping(target = "citations", source = "common.citations")
    @Mapping(target = "answer", source = "answer")
    Request.Builder fill(
            @MappingTarget Request.Builder builder,
            InteractionRow row,
            InteractionCommon common,
            List<Actor> requesters,
            List<Actor> addressees,
            LocalizedText content,
            @Nullable Answer answer);

    Meeting.Builder fill(
            @MappingTarget Meeting.Builder builder,
            InteractionRow row,
            InteractionCommon common,
            List<Actor> participants,
            @Nullable LocalizedText subject,
            List<DatedOutcome> outcomes);

    Activity.Builder fill(
            @MappingTarget Activity.Builder builder,
            InteractionRow row,
            InteractionCommon common,
            List<Actor> organisers,
            List<Actor> participants,
            List<DatedOutcome> outcomes);

    @Mapping(target = "from", source = "row.fromId")
    @Mapping(target = "to", source = "row.toId")
    Intention.Builder fill(
            @MappingTarget Intention.Builder builder,
            InteractionRow row,
            InteractionCommon common,
            LocalizedText aim,
            List<Actor> participants,
            List<Resolution> resolutions);

    @Mapping(target = "date", source = "row.answered")
    Answer.Builder fill(
            @MappingTarget Answer.Builder builder,
            InteractionRow row,
            @Nullable Actor by,
            @Nullable LocalizedText content,
            List<Citation> citations);

    DatedOutcome outcome(OutcomeRow row);

    Resolution resolution(ResolutionRow row);

    @Mapping(target = "document", source = "row.documentId")
    CouncilNotice.Builder fill(
            @MappingTarget CouncilNotice.Builder builder,
            NoticeRow row,
            @Nullable Actor from,
            Actor to,
            @Nullable LocalizedText legalBasis,
            List<Citation> citations);

    @Mapping(target = "relation", source = "relationId")
    JubileeOccasion.Builder fill(@MappingTarget JubileeOccasion.Builder builder, OccasionRow row);

    @Mapping(target = "interaction", source = "interactionId")
    Occasion.OfInteraction ofInteraction(OccasionRow row);
}
