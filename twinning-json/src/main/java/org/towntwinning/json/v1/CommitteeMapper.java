package org.towntwinning.json.v1;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.Named;
import org.mapstruct.NullValueCheckStrategy;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.committee.Service;
import org.towntwinning.committee.Submission;
import org.towntwinning.json.v1.CommitteeWires.AnnualReportWire;
import org.towntwinning.json.v1.CommitteeWires.CommitteeTaskWire;
import org.towntwinning.json.v1.CommitteeWires.CommitteeWire;
import org.towntwinning.json.v1.CommitteeWires.DissolutionNoticeWire;
import org.towntwinning.json.v1.CommitteeWires.ServiceWire;
import org.towntwinning.json.v1.CommitteeWires.SubmissionWire;
import org.towntwinning.json.wire.RecordReading;
import org.towntwinning.register.RelationId;
import org.towntwinning.role.Task;
import org.towntwinning.time.PartialDate;

/** Maps committees. */
interface CommitteeMapper {

    @Mapping(target = "founded", qualifiedByName = ToText.UNLESS_UNKNOWN)
    CommitteeWire toWire(Committee committee);

    default Optional<Committee> committee(@Nullable CommitteeWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> Optional.of(fill(Committee.builder(), given, reading).build()),
                Optional::empty);
    }

    Committee.Builder fill(
            @MappingTarget Committee.Builder builder, CommitteeWire wire, @Context RecordReading reading);

    DissolutionNoticeWire toWire(DissolutionNotice notice);

    default DissolutionNotice dissolutionNotice(@Nullable DissolutionNoticeWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> fill(DissolutionNotice.builder(), given, reading).build(),
                () -> DissolutionNotice.builder().date(PartialDate.unknown()).build());
    }

    DissolutionNotice.Builder fill(
            @MappingTarget DissolutionNotice.Builder builder,
            DissolutionNoticeWire wire,
            @Context RecordReading reading);

    ServiceWire toWire(Service service);

    default Service service(@Nullable ServiceWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> newService(given, reading),
                () -> new Service(RelationId.of(reading.standInId()), ToText.UNKNOWN_SPAN));
    }

    @Named("new")
    Service newService(ServiceWire wire, @Context RecordReading reading);

    @Mapping(target = "period", qualifiedByName = ToText.UNLESS_UNKNOWN)
    CommitteeTaskWire toWire(CommitteeTask task);

    default CommitteeTask committeeTask(@Nullable CommitteeTaskWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> fill(CommitteeTask.builder(), given, reading).build(),
                () -> CommitteeTask.builder().task(Task.KEEPS_CONTACT).build());
    }

    CommitteeTask.Builder fill(
            @MappingTarget CommitteeTask.Builder builder, CommitteeTaskWire wire, @Context RecordReading reading);

    AnnualReportWire toWire(AnnualReport report);

    default AnnualReport annualReport(@Nullable AnnualReportWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> fill(AnnualReport.builder(), given, reading).build(),
                () -> AnnualReport.builder().period(ToText.UNKNOWN_SPAN).build());
    }

    AnnualReport.Builder fill(
            @MappingTarget AnnualReport.Builder builder, AnnualReportWire wire, @Context RecordReading reading);

    SubmissionWire toWire(Submission submission);

    default Submission submission(@Nullable SubmissionWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> newSubmission(given, reading),
                () -> new Submission(StandIns.actor(reading), PartialDate.unknown()));
    }

    /** The receiver may have been refused: then its mapping is asked all the same, for what stands in for it. */
    @Named("new")
    @BeanMapping(nullValueCheckStrategy = NullValueCheckStrategy.ON_IMPLICIT_CONVERSION)
    Submission newSubmission(SubmissionWire wire, @Context RecordReading reading);
}
