package org.towntwinning.json.v1;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.v1.ActorWires.ActorWire;
import org.towntwinning.json.v1.CommonWires.CitationWire;
import org.towntwinning.json.v1.CommonWires.ExternalIdWire;
import org.towntwinning.json.v1.CommonWires.IdentifierWire;
import org.towntwinning.json.v1.CommonWires.NameWire;
import org.towntwinning.json.v1.CommonWires.NoteWire;
import org.towntwinning.json.wire.Required;
import org.towntwinning.json.wire.Text;
import org.towntwinning.json.wire.Texts;

/** Committees. */
final class CommitteeWires {

    private CommitteeWires() {}

    record CommitteeWire(
            @Required Text id,
            List<NameWire> names,
            @Required Text seat,
            @Nullable Text body,
            @Nullable Text legalForm,
            @Nullable IdentifierWire registration,
            @Nullable Text founded,
            @Nullable DissolutionNoticeWire dissolutionNotice,
            @Nullable Text dissolved,
            List<ServiceWire> services,
            List<CommitteeTaskWire> tasks,
            List<AnnualReportWire> annualReports,
            Set<ExternalIdWire> externalIds,
            List<NoteWire> notes) {}

    record DissolutionNoticeWire(
            @Required Text date,
            @Nullable ActorWire to,
            @Nullable Texts content,
            List<CitationWire> citations) {}

    record ServiceWire(@Required Text relation, @Required Text period) {}

    record CommitteeTaskWire(
            @Required Text task,
            @Nullable Text relation,
            Set<Text> themes,
            @Nullable Text period,
            @Nullable Texts description,
            List<CitationWire> citations) {}

    record AnnualReportWire(
            @Required Text period,
            List<Texts> findings,
            List<SubmissionWire> submissions,
            @Nullable Text document,
            List<CitationWire> citations) {}

    record SubmissionWire(@Required ActorWire to, @Required Text date) {}
}
