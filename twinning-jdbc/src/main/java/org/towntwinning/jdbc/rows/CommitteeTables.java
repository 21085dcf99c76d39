package org.towntwinning.jdbc.rows;

import java.util.List;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.committee.Submission;
import org.towntwinning.jdbc.rows.CommitteeRows.AnnualReportRow;
import org.towntwinning.jdbc.rows.CommitteeRows.CommitteeRow;
import org.towntwinning.jdbc.rows.CommitteeRows.CommitteeTaskRow;
import org.towntwinning.jdbc.rows.CommitteeRows.ServiceRow;
import org.towntwinning.jdbc.rows.CommitteeRows.SubmissionRow;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.store.CommitteeQuery;
import org.towntwinning.store.RecordQuery.Condition;

/** How committees lie in tables. */
final class CommitteeTables implements RecordTables<Committee> {

    static final Table<CommitteeRow> ROOT = Table.root("committee", CommitteeRow.class);
    static final Table<ServiceRow> SERVICES = Table.child("committee_service", ServiceRow.class);
    static final Table<CommitteeTaskRow> TASKS = Table.child("committee_task", CommitteeTaskRow.class);
    static final Table<AnnualReportRow> REPORTS = Table.child("committee_annual_report", AnnualReportRow.class);
    static final Table<SubmissionRow> SUBMISSIONS = Table.child("committee_report_submission", SubmissionRow.class);

    /** Where the notice of its dissolution stands in a committee. */
    static final String NOTICE = "dissolutionNotice";

    private static final SharedTables SHARED = SharedTables.of(ROOT.name());
    private static final CommitteeToRows TO_ROWS = new CommitteeToRowsImpl();

    @Override
    public RecordKind kind() {
        return RecordKind.COMMITTEE;
    }

    @Override
    public Class<Committee> type() {
        return Committee.class;
    }

    @Override
    public Table<?> root() {
        return ROOT;
    }

    @Override
    public List<Table<?>> children() {
        return List.of(
                SHARED.names(),
                SERVICES,
                TASKS,
                REPORTS,
                SUBMISSIONS,
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
    public void takeApart(Committee value, Rows rows) {
        RowWriter out = new RowWriter(SHARED, value, rows);
        rows.add(
                ROOT,
                TO_ROWS.row(
                        value,
                        value.registration().orElse(null),
                        value.dissolutionNotice().map(DissolutionNotice::date).orElse(null)));
        out.names(value.names());
        value.dissolutionNotice().ifPresent(notice -> takeApart(notice, out));
        value.services().forEach(service -> out.add(SERVICES, at -> TO_ROWS.row(at, service)));
        takeTasksApart(value.tasks(), out);
        takeReportsApart(value.annualReports(), out);
        out.common(value);
    }

    private static void takeApart(DissolutionNotice notice, RowWriter out) {
        out.actor(Paths.of(NOTICE, "to"), notice.to());
        out.text(Paths.of(NOTICE, "content"), notice.content());
        out.citations(NOTICE, notice.citations());
    }

    private static void takeTasksApart(List<CommitteeTask> tasks, RowWriter out) {
        for (int i = 0; i < tasks.size(); i++) {
            CommitteeTask task = tasks.get(i);
            String path = Paths.item("tasks", i);
            out.add(TASKS, at -> TO_ROWS.row(at, task));
            out.themes(path, task.themes());
            out.text(Paths.of(path, "description"), task.description());
            out.citations(path, task.citations());
        }
    }

    private static void takeReportsApart(List<AnnualReport> reports, RowWriter out) {
        for (int i = 0; i < reports.size(); i++) {
            AnnualReport report = reports.get(i);
            String path = Paths.item("annualReports", i);
            out.add(REPORTS, at -> TO_ROWS.row(at, report));
            out.texts(Paths.of(path, "findings"), report.findings());
            takeSubmissionsApart(report.submissions(), i, Paths.of(path, "submissions"), out);
            out.citations(path, report.citations());
        }
    }

    private static void takeSubmissionsApart(List<Submission> submissions, int report, String list, RowWriter out) {
        for (int i = 0; i < submissions.size(); i++) {
            Submission submission = submissions.get(i);
            out.add(SUBMISSIONS, at -> TO_ROWS.row(at, report, submission));
            out.actor(Paths.of(Paths.item(list, i), "to"), submission.to());
        }
    }

    @Override
    public Committee assemble(String id, Rows rows) {
        return new CommitteeReader(new RowReader(SHARED, id, rows))
                .committee(rows.of(ROOT).get(0));
    }

    @Override
    public List<Search> searches(Condition<Committee> condition) {
        if (condition instanceof CommitteeQuery.Serves serves) {
            return List.of(
                    Search.of(SERVICES, "relation_id = ?", serves.relation().value()));
        }
        if (condition instanceof CommitteeQuery.HasSeat has) {
            return List.of(Search.of(ROOT, "seat_id = ?", has.municipality().value()));
        }
        return List.of();
    }

    @Override
    public Search externalId(ExternalId externalId) {
        return SHARED.externalId(externalId);
    }
}
