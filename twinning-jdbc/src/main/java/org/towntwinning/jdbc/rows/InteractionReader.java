package org.towntwinning.jdbc.rows;

import java.util.List;
import java.util.Set;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Occasion;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Visit;
import org.towntwinning.interaction.VisitKind;
import org.towntwinning.jdbc.rows.InteractionRows.InteractionRow;
import org.towntwinning.jdbc.rows.InteractionRows.NoticeRow;
import org.towntwinning.jdbc.rows.InteractionRows.OccasionRow;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.RelationId;

/** Puts the parts of one interaction together. Not thread-safe. */
final class InteractionReader {

    private static final InteractionFromRows FROM_ROWS = new InteractionFromRowsImpl();

    private final RowReader in;

    InteractionReader(RowReader in) {
        this.in = in;
    }

    Interaction interaction(InteractionRow row) {
        InteractionCommon common = common();
        return switch (FromColumn.constant(row.type(), InteractionKind.class)) {
            case VISIT -> visit(row, common);
            case CORRESPONDENCE ->
                FROM_ROWS
                        .fill(
                                Correspondence.builder(),
                                row,
                                common,
                                in.actors("senders"),
                                in.actors("recipients"),
                                in.optionalText("subject"))
                        .build();
            case REQUEST ->
                FROM_ROWS
                        .fill(
                                Request.builder(),
                                row,
                                common,
                                in.actors("requesters"),
                                in.actors("addressees"),
                                in.text("content"),
                                row.answered() == null ? null : answer(row))
                        .build();
            case MEETING ->
                FROM_ROWS
                        .fill(
                                Meeting.builder(),
                                row,
                                common,
                                in.actors("participants"),
                                in.optionalText("subject"),
                                outcomes())
                        .build();
            case ACTIVITY ->
                FROM_ROWS
                        .fill(
                                Activity.builder(),
                                row,
                                common,
                                in.actors("organisers"),
                                in.actors("participants"),
                                outcomes())
                        .build();
            case INTENTION ->
                FROM_ROWS
                        .fill(
                                Intention.builder(),
                                row,
                                common,
                                in.text("aim"),
                                in.actors("participants"),
                                in.list(InteractionTables.RESOLUTIONS, FROM_ROWS::resolution))
                        .build();
        };
    }

    private InteractionCommon common() {
        return new InteractionCommon(
                Set.copyOf(in.list(InteractionTables.CONCERNED, row -> RelationId.of(row.relationId()))),
                in.list(InteractionTables.OCCASIONS, this::occasion),
                in.themes(Paths.ROOT),
                in.list(InteractionTables.PROMPTS, row -> InteractionId.of(row.interactionId())),
                in.optionalText("description"),
                in.citations(Paths.ROOT),
                in.externalIds(),
                in.notes());
    }

    private Visit visit(InteractionRow row, InteractionCommon common) {
        Set<VisitKind> kinds = Set.copyOf(
                in.list(InteractionTables.VISIT_KINDS, each -> FromColumn.constant(each.visitKind(), VisitKind.class)));
        return FROM_ROWS
                .fill(
                        Visit.builder(),
                        row,
                        common,
                        kinds,
                        in.actors("delegation"),
                        in.actors("hosts"),
                        outcomes(),
                        in.list(InteractionTables.NOTICES, this::notice))
                .build();
    }

    private List<DatedOutcome> outcomes() {
        return in.list(InteractionTables.OUTCOMES, FROM_ROWS::outcome);
    }

    private CouncilNotice notice(NoticeRow row) {
        String path = Paths.item("notices", row.position());
        return FROM_ROWS
                .fill(
                        CouncilNotice.builder(),
                        row,
                        in.optionalActor(Paths.of(path, "from")),
                        in.actor(Paths.of(path, "to")),
                        in.optionalText(Paths.of(path, "legalBasis")),
                        in.citations(path))
                .build();
    }

    private Answer answer(InteractionRow row) {
        String path = InteractionTables.ANSWER;
        return FROM_ROWS
                .fill(
                        Answer.builder(),
                        row,
                        in.optionalActor(Paths.of(path, "by")),
                        in.optionalText(Paths.of(path, "content")),
                        in.citations(path))
                .build();
    }

    private Occasion occasion(OccasionRow row) {
        return switch (FromColumn.constant(row.type(), OccasionType.class)) {
            case JUBILEE -> FROM_ROWS.fill(JubileeOccasion.builder(), row).build();
            case INTERACTION -> FROM_ROWS.ofInteraction(row);
            case OTHER -> new Occasion.Other(in.text(Paths.of(Paths.item("occasions", row.position()), "description")));
        };
    }
}
