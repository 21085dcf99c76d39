package org.towntwinning.jdbc.rows;

import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Occasion;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Resolution;
import org.towntwinning.interaction.Visit;
import org.towntwinning.jdbc.rows.InteractionRows.InteractionRow;
import org.towntwinning.jdbc.rows.InteractionRows.NoticeRow;
import org.towntwinning.jdbc.rows.InteractionRows.OccasionRow;
import org.towntwinning.jdbc.rows.InteractionRows.OutcomeRow;
import org.towntwinning.jdbc.rows.InteractionRows.ResolutionRow;
import org.towntwinning.time.PartialDate;

/** Makes the rows of interactions. The root table is one for all types: each leaves columns empty. */
@Mapper(config = TakingApart.class)
interface InteractionToRows {

    default InteractionRow row(Interaction interaction) {
        return interaction.fold(new Interaction.Cases<InteractionRow>() {
            @Override
            public InteractionRow visit(Visit interaction) {
                return row(InteractionHead.of(interaction), interaction);
            }

            @Override
            public InteractionRow correspondence(Correspondence interaction) {
                return row(InteractionHead.of(interaction), interaction);
            }

            @Override
            public InteractionRow request(Request interaction) {
                return row(
                        InteractionHead.of(interaction),
                        interaction,
                        interaction.answer().map(Answer::date).orElse(null));
            }

            @Override
            public InteractionRow meeting(Meeting interaction) {
                return row(InteractionHead.of(interaction), interaction);
            }

            @Override
            public InteractionRow activity(Activity interaction) {
                return row(InteractionHead.of(interaction), interaction);
            }

            @Override
            public InteractionRow intention(Intention interaction) {
                return row(InteractionHead.of(interaction), interaction);
            }
        });
    }

    @BeanMapping(
            unmappedTargetPolicy = ReportingPolicy.IGNORE,
            ignoreUnmappedSourceProperties = {
                "id",
                "relations",
                "occasions",
                "themes",
                "promptedBy",
                "description",
                "citations",
                "externalIds",
                "notes",
                "kinds",
                "delegation",
                "hosts",
                "outcomes",
                "notices",
                "period"
            })
    @Mapping(target = "id", source = "head.id")
    @Mapping(target = "period", source = "head.period")
    @Mapping(target = "fromId", source = "own.from")
    @Mapping(target = "toId", source = "own.to")
    InteractionRow row(InteractionHead head, Visit own);

    @BeanMapping(
            unmappedTargetPolicy = ReportingPolicy.IGNORE,
            ignoreUnmappedSourceProperties = {
                "id",
                "relations",
                "occasions",
                "themes",
                "promptedBy",
                "description",
                "citations",
                "externalIds",
                "notes",
                "senders",
                "recipients",
                "subject"
            })
    @Mapping(target = "id", source = "head.id")
    @Mapping(target = "documentId", source = "own.document")
    @Mapping(target = "writtenFirst", source = "own.written", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "writtenLast", source = "own.written", qualifiedByName = ToColumn.LAST)
    @Mapping(target = "receivedFirst", source = "own.received", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "receivedLast", source = "own.received", qualifiedByName = ToColumn.LAST)
    InteractionRow row(InteractionHead head, Correspondence own);

    @BeanMapping(
            unmappedTargetPolicy = ReportingPolicy.IGNORE,
            ignoreUnmappedSourceProperties = {
                "id",
                "relations",
                "occasions",
                "themes",
                "promptedBy",
                "description",
                "citations",
                "externalIds",
                "notes",
                "requesters",
                "addressees",
                "content",
                "answer"
            })
    @Mapping(target = "id", source = "head.id")
    @Mapping(target = "requested", source = "own.date")
    @Mapping(target = "requestedFirst", source = "own.date", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "requestedLast", source = "own.date", qualifiedByName = ToColumn.LAST)
    @Mapping(target = "carriedById", source = "own.carriedBy")
    @Mapping(target = "repeatsId", source = "own.repeats")
    @Mapping(target = "answered", source = "answeredOn")
    @Mapping(target = "answeredFirst", source = "answeredOn", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "answeredLast", source = "answeredOn", qualifiedByName = ToColumn.LAST)
    InteractionRow row(InteractionHead head, Request own, @Nullable PartialDate answeredOn);

    @BeanMapping(
            unmappedTargetPolicy = ReportingPolicy.IGNORE,
            ignoreUnmappedSourceProperties = {
                "id",
                "relations",
                "occasions",
                "themes",
                "promptedBy",
                "description",
                "citations",
                "externalIds",
                "notes",
                "participants",
                "subject",
                "outcomes",
                "period"
            })
    @Mapping(target = "id", source = "head.id")
    @Mapping(target = "period", source = "head.period")
    InteractionRow row(InteractionHead head, Meeting own);

    @BeanMapping(
            unmappedTargetPolicy = ReportingPolicy.IGNORE,
            ignoreUnmappedSourceProperties = {
                "id",
                "relations",
                "occasions",
                "themes",
                "promptedBy",
                "description",
                "citations",
                "externalIds",
                "notes",
                "organisers",
                "participants",
                "outcomes",
                "period"
            })
    @Mapping(target = "id", source = "head.id")
    @Mapping(target = "period", source = "head.period")
    InteractionRow row(InteractionHead head, Activity own);

    @BeanMapping(
            unmappedTargetPolicy = ReportingPolicy.IGNORE,
            ignoreUnmappedSourceProperties = {
                "id",
                "relations",
                "occasions",
                "themes",
                "promptedBy",
                "description",
                "citations",
                "externalIds",
                "notes",
                "aim",
                "participants",
                "resolutions"
            })
    @Mapping(target = "id", source = "head.id")
    @Mapping(target = "fromId", source = "own.from")
    @Mapping(target = "toId", source = "own.to")
    @Mapping(target = "statedFirst", source = "own.stated", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "statedLast", source = "own.stated", qualifiedByName = ToColumn.LAST)
    @Mapping(target = "foreseenFirst", source = "own.foreseen", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "foreseenLast", source = "own.foreseen", qualifiedByName = ToColumn.LAST)
    InteractionRow row(InteractionHead head, Intention own);

    @Mapping(target = "knownFirst", source = "outcome.known", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "knownLast", source = "outcome.known", qualifiedByName = ToColumn.LAST)
    OutcomeRow row(At at, DatedOutcome outcome);

    @Mapping(target = "dateFirst", source = "resolution.date", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "dateLast", source = "resolution.date", qualifiedByName = ToColumn.LAST)
    ResolutionRow row(At at, Resolution resolution);

    @BeanMapping(ignoreUnmappedSourceProperties = {"from", "to", "legalBasis", "citations"})
    @Mapping(target = "documentId", source = "notice.document")
    @Mapping(target = "dateFirst", source = "notice.date", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "dateLast", source = "notice.date", qualifiedByName = ToColumn.LAST)
    NoticeRow row(At at, CouncilNotice notice);

    default OccasionRow row(At at, Occasion occasion) {
        return occasion.fold(new Occasion.Cases<OccasionRow>() {
            @Override
            public OccasionRow jubilee(JubileeOccasion jubilee) {
                return row(at, OccasionType.JUBILEE, jubilee);
            }

            @Override
            public OccasionRow interaction(Occasion.OfInteraction other) {
                return row(at, OccasionType.INTERACTION, other);
            }

            @Override
            public OccasionRow other(Occasion.Other other) {
                return row(at, OccasionType.OTHER, other);
            }
        });
    }

    @BeanMapping(unmappedTargetPolicy = ReportingPolicy.IGNORE)
    @Mapping(target = "relationId", source = "jubilee.relation")
    OccasionRow row(At at, OccasionType type, JubileeOccasion jubilee);

    @BeanMapping(unmappedTargetPolicy = ReportingPolicy.IGNORE)
    @Mapping(target = "interactionId", source = "occasion.interaction")
    OccasionRow row(At at, OccasionType type, Occasion.OfInteraction occasion);

    @BeanMapping(unmappedTargetPolicy = ReportingPolicy.IGNORE, ignoreUnmappedSourceProperties = "description")
    OccasionRow row(At at, OccasionType type, Occasion.Other occasion);
}
