package org.towntwinning.jdbc.rows;

import org.jspecify.annotations.Nullable;

/** The rows of committees. */
final class CommitteeRows {

    private CommitteeRows() {}

    /** Of the notice of its dissolution, the receiver, content and citations lie with the others. */
    record CommitteeRow(
            String id,
            String seatId,
            String body,
            @Nullable String legalForm,
            @Nullable String registrationScheme,
            @Nullable String registrationValue,
            @Nullable String registrationValidity,
            @Nullable Integer registrationValidityFirst,
            @Nullable Integer registrationValidityLast,
            String founded,
            @Nullable Integer foundedFirst,
            @Nullable Integer foundedLast,
            @Nullable String dissolutionNotified,
            @Nullable Integer dissolutionNotifiedFirst,
            @Nullable Integer dissolutionNotifiedLast,
            @Nullable String dissolved,
            @Nullable Integer dissolvedFirst,
            @Nullable Integer dissolvedLast) {}

    record ServiceRow(
            String rootId,
            Integer position,
            String relationId,
            String period,
            @Nullable Integer periodFirst,
            @Nullable Integer periodLast) {}

    record CommitteeTaskRow(
            String rootId,
            Integer position,
            String task,
            @Nullable String relationId,
            String period,
            @Nullable Integer periodFirst,
            @Nullable Integer periodLast) {}

    record AnnualReportRow(
            String rootId,
            Integer position,
            String period,
            @Nullable Integer periodFirst,
            @Nullable Integer periodLast,
            @Nullable String documentId) {}

    /** That a report was handed in; the receiver lies with the actors. */
    record SubmissionRow(
            String rootId,
            Integer position,
            Integer reportPosition,
            String date,
            @Nullable Integer dateFirst,
            @Nullable Integer dateLast) {}
}
