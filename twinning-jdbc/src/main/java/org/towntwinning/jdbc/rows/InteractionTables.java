package org.towntwinning.jdbc.rows;

import java.util.List;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Occasion;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Visit;
import org.towntwinning.jdbc.rows.InteractionRows.ConcernedRow;
import org.towntwinning.jdbc.rows.InteractionRows.InteractionRow;
import org.towntwinning.jdbc.rows.InteractionRows.NoticeRow;
import org.towntwinning.jdbc.rows.InteractionRows.OccasionRow;
import org.towntwinning.jdbc.rows.InteractionRows.OutcomeRow;
import org.towntwinning.jdbc.rows.InteractionRows.PromptRow;
import org.towntwinning.jdbc.rows.InteractionRows.ResolutionRow;
import org.towntwinning.jdbc.rows.InteractionRows.VisitKindRow;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.RecordQuery.Condition;

/** How interactions lie in tables. */
final class InteractionTables implements RecordTables<Interaction> {

    static final Table<InteractionRow> ROOT = Table.root("interaction", InteractionRow.class);
    static final Table<VisitKindRow> VISIT_KINDS = Table.child("interaction_visit_kind", VisitKindRow.class);
    static final Table<ConcernedRow> CONCERNED = Table.child("interaction_relation", ConcernedRow.class);
    static final Table<PromptRow> PROMPTS = Table.child("interaction_prompt", PromptRow.class);
    static final Table<OutcomeRow> OUTCOMES = Table.child("interaction_outcome", OutcomeRow.class);
    static final Table<ResolutionRow> RESOLUTIONS = Table.child("interaction_resolution", ResolutionRow.class);
    static final Table<NoticeRow> NOTICES = Table.child("interaction_notice", NoticeRow.class);
    static final Table<OccasionRow> OCCASIONS = Table.child("interaction_occasion", OccasionRow.class);

    /** Where its answer stands in a request. */
    static final String ANSWER = "answer";

    private static final SharedTables SHARED = SharedTables.of(ROOT.name());
    private static final InteractionToRows TO_ROWS = new InteractionToRowsImpl();

    @Override
    public RecordKind kind() {
        return RecordKind.INTERACTION;
    }

    @Override
    public Class<Interaction> type() {
        return Interaction.class;
    }

    @Override
    public Table<?> root() {
        return ROOT;
    }

    @Override
    public List<Table<?>> children() {
        return List.of(
                VISIT_KINDS,
                CONCERNED,
                PROMPTS,
                OUTCOMES,
                RESOLUTIONS,
                NOTICES,
                OCCASIONS,
                SHARED.themes(),
                SHARED.actors(),
                SHARED.externalIds(),
                SHARED.notes(),
                SHARED.texts(),
                SHARED.citations());
    }

    @Override
    public List<Table<?>> derived() {
        return List.of();
    }

    @Override
    public void takeApart(Interaction value, Rows rows) {
        RowWriter out = new RowWriter(SHARED, value, rows);
        rows.add(ROOT, TO_ROWS.row(value));
        value.relations()
                .forEach(relation ->
                        out.add(CONCERNED, at -> new ConcernedRow(at.rootId(), at.position(), relation.value())));
        takeOccasionsApart(value.occasions(), out);
        value.promptedBy()
                .forEach(prompt -> out.add(PROMPTS, at -> new PromptRow(at.rootId(), at.position(), prompt.value())));
        value.fold(new OwnRows(out));
        out.themes(Paths.ROOT, value.themes());
        out.text("description", value.description());
        out.citations(Paths.ROOT, value.citations());
        out.common(value);
    }

    private static void takeOccasionsApart(List<Occasion> occasions, RowWriter out) {
        for (int i = 0; i < occasions.size(); i++) {
            Occasion occasion = occasions.get(i);
            out.add(OCCASIONS, at -> TO_ROWS.row(at, occasion));
            if (occasion instanceof Occasion.Other other) {
                out.text(Paths.of(Paths.item("occasions", i), "description"), other.description());
            }
        }
    }

    /** Adds the rows of what only one type of interaction has; tells whether it has any. */
    private static final class OwnRows implements Interaction.Cases<RowWriter> {

        private final RowWriter out;

        OwnRows(RowWriter out) {
            this.out = out;
        }

        @Override
        public RowWriter visit(Visit visit) {
            visit.kinds()
                    .forEach(kind -> out.add(
                            VISIT_KINDS, at -> new VisitKindRow(at.rootId(), at.position(), ToColumn.word(kind))));
            out.actors("delegation", visit.delegation());
            out.actors("hosts", visit.hosts());
            outcomes(visit.outcomes());
            for (int i = 0; i < visit.notices().size(); i++) {
                notice(visit.notices().get(i), Paths.item("notices", i));
            }
            return out;
        }

        private void notice(CouncilNotice notice, String path) {
            out.add(NOTICES, at -> TO_ROWS.row(at, notice));
            out.actor(Paths.of(path, "from"), notice.from());
            out.actor(Paths.of(path, "to"), notice.to());
            out.text(Paths.of(path, "legalBasis"), notice.legalBasis());
            out.citations(path, notice.citations());
        }

        @Override
        public RowWriter correspondence(Correspondence correspondence) {
            out.actors("senders", correspondence.senders());
            out.actors("recipients", correspondence.recipients());
            out.text("subject", correspondence.subject());
            return out;
        }

        @Override
        public RowWriter request(Request request) {
            out.actors("requesters", request.requesters());
            out.actors("addressees", request.addressees());
            out.text("content", request.content());
            request.answer().ifPresent(answer -> {
                out.actor(Paths.of(ANSWER, "by"), answer.by());
                out.text(Paths.of(ANSWER, "content"), answer.content());
                out.citations(ANSWER, answer.citations());
            });
            return out;
        }

        @Override
        public RowWriter meeting(Meeting meeting) {
            out.actors("participants", meeting.participants());
            out.text("subject", meeting.subject());
            outcomes(meeting.outcomes());
            return out;
        }

        @Override
        public RowWriter activity(Activity activity) {
            out.actors("organisers", activity.organisers());
            out.actors("participants", activity.participants());
            outcomes(activity.outcomes());
            return out;
        }

        @Override
        public RowWriter intention(Intention intention) {
            out.text("aim", intention.aim());
            out.actors("participants", intention.participants());
            intention.resolutions().forEach(each -> out.add(RESOLUTIONS, at -> TO_ROWS.row(at, each)));
            return out;
        }

        private void outcomes(List<DatedOutcome> outcomes) {
            outcomes.forEach(each -> out.add(OUTCOMES, at -> TO_ROWS.row(at, each)));
        }
    }

    @Override
    public Interaction assemble(String id, Rows rows) {
        return new InteractionReader(new RowReader(SHARED, id, rows))
                .interaction(rows.of(ROOT).get(0));
    }

    @Override
    public List<Search> searches(Condition<Interaction> condition) {
        if (condition instanceof InteractionQuery.Concerns concerns) {
            return List.of(
                    Search.of(CONCERNED, "relation_id = ?", concerns.relation().value()));
        }
        if (condition instanceof InteractionQuery.HasActor has) {
            return List.of(ActorSearch.of(SHARED.actors(), has.actor()));
        }
        if (condition instanceof InteractionQuery.OfKind of) {
            return List.of(Search.of(ROOT, "type = ?", ToColumn.word(of.kind())));
        }
        if (condition instanceof InteractionQuery.Within within) {
            return Days.within(ROOT, "period", within.window(), within.least());
        }
        return List.of();
    }

    @Override
    public Search externalId(ExternalId externalId) {
        return SHARED.externalId(externalId);
    }
}
