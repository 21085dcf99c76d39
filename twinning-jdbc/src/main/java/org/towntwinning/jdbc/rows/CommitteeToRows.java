package org.towntwinning.jdbc.rows;

import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.Service;
import org.towntwinning.committee.Submission;
import org.towntwinning.jdbc.rows.CommitteeRows.AnnualReportRow;
import org.towntwinning.jdbc.rows.CommitteeRows.CommitteeRow;
import org.towntwinning.jdbc.rows.CommitteeRows.CommitteeTaskRow;
import org.towntwinning.jdbc.rows.CommitteeRows.ServiceRow;
import org.towntwinning.jdbc.rows.CommitteeRows.SubmissionRow;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.time.PartialDate;

/** Makes the rows of committees. */
@Mapper(config = TakingApart.class)
interface CommitteeToRows {

    @BeanMapping(
            ignoreUnmappedSourceProperties = {
                "names",
                "registration",
                "dissolutionNotice",
                "services",
                "tasks",
                "annualReports",
                "externalIds",
                "notes"
            })
    @Mapping(target = "seatId", source = "committee.seat")
    @Mapping(target = "registrationScheme", source = "register.scheme")
    @Mapping(target = "registrationValue", source = "register.value")
    @Mapping(target = "registrationValidity", source = "register.validity")
    @Mapping(target = "registrationValidityFirst", source = "register.validity", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "registrationValidityLast", source = "register.validity", qualifiedByName = ToColumn.LAST)
    @Mapping(target = "foundedFirst", source = "committee.founded", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "foundedLast", source = "committee.founded", qualifiedByName = ToColumn.LAST)
    @Mapping(target = "dissolutionNotified", source = "notified")
    @Mapping(target = "dissolutionNotifiedFirst", source = "notified", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "dissolutionNotifiedLast", source = "notified", qualifiedByName = ToColumn.LAST)
    @Mapping(target = "dissolvedFirst", source = "committee.dissolved", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "dissolvedLast", source = "committee.dissolved", qualifiedByName = ToColumn.LAST)
    CommitteeRow row(Committee committee, @Nullable Identifier register, @Nullable PartialDate notified);

    @Mapping(target = "relationId", source = "service.relation")
    @Mapping(target = "periodFirst", source = "service.period", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "periodLast", source = "service.period", qualifiedByName = ToColumn.LAST)
    ServiceRow row(At at, Service service);

    @BeanMapping(ignoreUnmappedSourceProperties = {"themes", "description", "citations"})
    @Mapping(target = "relationId", source = "task.relation")
    @Mapping(target = "task", source = "task.task")
    @Mapping(target = "periodFirst", source = "task.period", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "periodLast", source = "task.period", qualifiedByName = ToColumn.LAST)
    CommitteeTaskRow row(At at, CommitteeTask task);

    @BeanMapping(ignoreUnmappedSourceProperties = {"findings", "submissions", "citations"})
    @Mapping(target = "documentId", source = "report.document")
    @Mapping(target = "periodFirst", source = "report.period", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "periodLast", source = "report.period", qualifiedByName = ToColumn.LAST)
    AnnualReportRow row(At at, AnnualReport report);

    @BeanMapping(ignoreUnmappedSourceProperties = "to")
    @Mapping(target = "dateFirst", source = "submission.date", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "dateLast", source = "submission.date", qualifiedByName = ToColumn.LAST)
    SubmissionRow row(At at, int reportPosition, Submission submission);
}
