package org.towntwinning.jdbc.rows;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.committee.Service;
import org.towntwinning.committee.Submission;
import org.towntwinning.jdbc.rows.CommitteeRows.AnnualReportRow;
import org.towntwinning.jdbc.rows.CommitteeRows.CommitteeRow;
import org.towntwinning.jdbc.rows.CommitteeRows.CommitteeTaskRow;
import org.towntwinning.jdbc.rows.CommitteeRows.ServiceRow;
import org.towntwinning.jdbc.rows.CommitteeRows.SubmissionRow;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.register.Citation;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Actor;

/** Makes committees of their rows. */
@Mapper(config = Assembling.class)
interface CommitteeFromRows {

    @Mapping(target = "seat", source = "row.seatId")
    @Mapping(target = "registration", source = "registration")
    @Mapping(target = "dissolutionNotice", source = "dissolutionNotice")
    Committee.Builder fill(
            @MappingTarget Committee.Builder builder,
            CommitteeRow row,
            List<Name> names,
            @Nullable Identifier registration,
            @Nullable DissolutionNotice dissolutionNotice,
            List<Service> services,
            List<CommitteeTask> tasks,
            List<AnnualReport> annualReports,
            Set<ExternalId> externalIds,
            List<Note> notes);

    @Mapping(target = "scheme", source = "registrationScheme")
    @Mapping(target = "value", source = "registrationValue")
    @Mapping(target = "validity", source = "registrationValidity")
    Identifier registration(CommitteeRow row);

    @Mapping(target = "date", source = "row.dissolutionNotified")
    DissolutionNotice.Builder fill(
            @MappingTarget DissolutionNotice.Builder builder,
            CommitteeRow row,
            @Nullable Actor to,
            @Nullable LocalizedText content,
            List<Citation> citations);

    @Mapping(target = "relation", source = "relationId")
    Service service(ServiceRow row);

    @Mapping(target = "relation", source = "row.relationId")
    CommitteeTask.Builder fill(
            @MappingTarget CommitteeTask.Builder builder,
            CommitteeTaskRow row,
            Set<Theme> themes,
            @Nullable LocalizedText description,
            List<Citation> citations);

    @Mapping(target = "document", source = "row.documentId")
    AnnualReport.Builder fill(
            @MappingTarget AnnualReport.Builder builder,
            AnnualReportRow row,
            List<LocalizedText> findings,
            List<Submission> submissions,
            List<Citation> citations);

    Submission submission(SubmissionRow row, Actor to);
}
