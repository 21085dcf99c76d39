package org.towntwinning.jdbc.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.committee.Submission;
import org.towntwinning.jdbc.rows.CommitteeRows.AnnualReportRow;
import org.towntwinning.jdbc.rows.CommitteeRows.CommitteeRow;
import org.towntwinning.jdbc.rows.CommitteeRows.CommitteeTaskRow;
import org.towntwinning.jdbc.rows.CommitteeRows.SubmissionRow;

/** Puts the parts of one committee together. Not thread-safe. */
final class CommitteeReader {

    private static final CommitteeFromRows FROM_ROWS = new CommitteeFromRowsImpl();

    private final RowReader in;
    private final Map<Integer, List<SubmissionRow>> submissions;

    CommitteeReader(RowReader in) {
        this.in = in;
        this.submissions = in.group(CommitteeTables.SUBMISSIONS, SubmissionRow::reportPosition);
    }

    Committee committee(CommitteeRow root) {
        return FROM_ROWS
                .fill(
                        Committee.builder(),
                        root,
                        in.names(),
                        root.registrationScheme() == null ? null : FROM_ROWS.registration(root),
                        root.dissolutionNotified() == null ? null : notice(root),
                        in.list(CommitteeTables.SERVICES, FROM_ROWS::service),
                        in.list(CommitteeTables.TASKS, this::task),
                        in.list(CommitteeTables.REPORTS, this::report),
                        in.externalIds(),
                        in.notes())
                .build();
    }

    private DissolutionNotice notice(CommitteeRow root) {
        String path = CommitteeTables.NOTICE;
        return FROM_ROWS
                .fill(
                        DissolutionNotice.builder(),
                        root,
                        in.optionalActor(Paths.of(path, "to")),
                        in.optionalText(Paths.of(path, "content")),
                        in.citations(path))
                .build();
    }

    private CommitteeTask task(CommitteeTaskRow row) {
        String path = Paths.item("tasks", row.position());
        return FROM_ROWS
                .fill(
                        CommitteeTask.builder(),
                        row,
                        in.themes(path),
                        in.optionalText(Paths.of(path, "description")),
                        in.citations(path))
                .build();
    }

    private AnnualReport report(AnnualReportRow row) {
        String path = Paths.item("annualReports", row.position());
        return FROM_ROWS
                .fill(
                        AnnualReport.builder(),
                        row,
                        in.texts(Paths.of(path, "findings")),
                        submissions(row, Paths.of(path, "submissions")),
                        in.citations(path))
                .build();
    }

    private List<Submission> submissions(AnnualReportRow report, String list) {
        List<Submission> found = new ArrayList<>();
        for (SubmissionRow row : submissions.getOrDefault(report.position(), List.of())) {
            found.add(FROM_ROWS.submission(row, in.actor(Paths.of(Paths.item(list, found.size()), "to"))));
        }
        return found;
    }
}
