package org.towntwinning.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.Service;
import org.towntwinning.document.Document;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Membership;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.Citation;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Note;
import org.towntwinning.register.RelationId;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/**
 * What is known on the day of a report. It takes out of records what is certainly later, so that nobody who writes a
 * letter from the report can tell what the day did not know yet.
 */
final class Knowledge {

    private final LocalDate day;
    private final Records records;

    Knowledge(LocalDate day, Records records) {
        this.day = day;
        this.records = records;
    }

    LocalDate day() {
        return day;
    }

    boolean reached(PartialDate date) {
        return date.reachedBy(day).isPossible();
    }

    boolean begun(DateSpan period) {
        return period.begunBy(day).isPossible();
    }

    /** A period of which the end, if it lies after the day, is not known yet. */
    DateSpan soFar(DateSpan period) {
        if (period.end().map(this::reached).orElse(true)) {
            return period;
        }
        return period.start().map(DateSpan::from).orElseGet(DateSpan::always);
    }

    /** Whether a document existed by the day; possible for one that the register no longer holds. */
    Certainty existed(DocumentId id) {
        return records.find(id, Document.class)
                .map(document -> document.date().reachedBy(day))
                .orElse(Certainty.POSSIBLE);
    }

    /** Whether something that bears no date of its own may be known: unless every source of it is later. */
    boolean undatedMayBeKnown(List<Citation> citations) {
        return citations.isEmpty()
                || citations.stream()
                        .anyMatch(citation -> existed(citation.document()).isPossible());
    }

    /** Whether something is certainly known because a source speaks of it. */
    boolean attested(List<Citation> citations) {
        return citations.stream()
                .anyMatch(citation -> existed(citation.document()).isDefinite());
    }

    List<Note> notes(List<Note> notes) {
        return notes.stream()
                .filter(note -> undatedMayBeKnown(note.citations()))
                .toList();
    }

    RoleAssignment assignment(RoleAssignment assignment) {
        return assignment.toBuilder().period(soFar(assignment.period())).build();
    }

    Municipality municipality(Municipality municipality) {
        return municipality.toBuilder()
                .existence(soFar(municipality.existence()))
                .successions(municipality.successions().stream()
                        .filter(succession -> reached(succession.date()))
                        .toList())
                .notes(notes(municipality.notes()))
                .build();
    }

    /** A network with the memberships of some members alone. */
    CityNetwork network(CityNetwork network, Set<MunicipalityId> members) {
        return network.toBuilder()
                .memberships(network.memberships().stream()
                        .filter(membership -> members.contains(membership.member()) && begun(membership.period()))
                        .map(membership -> new Membership(membership.member(), soFar(membership.period())))
                        .toList())
                .notes(notes(network.notes()))
                .build();
    }

    Committee committee(Committee committee) {
        List<Service> services = committee.services().stream()
                .filter(service -> begun(service.period()))
                .map(service -> new Service(service.relation(), soFar(service.period())))
                .toList();
        Set<RelationId> served = services.stream().map(Service::relation).collect(Collectors.toSet());
        return committee.toBuilder()
                .dissolutionNotice(committee
                        .dissolutionNotice()
                        .filter(notice -> reached(notice.date()))
                        .orElse(null))
                .dissolved(committee.dissolved().filter(this::reached).orElse(null))
                .services(services)
                .tasks(committee.tasks().stream()
                        .filter(task -> begun(task.period()))
                        .filter(task -> task.relation().map(served::contains).orElse(true))
                        .map(task ->
                                task.toBuilder().period(soFar(task.period())).build())
                        .toList())
                .annualReports(committee.annualReports().stream()
                        .filter(report -> given(report).isPossible())
                        .map(this::annualReport)
                        .toList())
                .notes(notes(committee.notes()))
                .build();
    }

    private AnnualReport annualReport(AnnualReport report) {
        return report.toBuilder()
                .submissions(report.submissions().stream()
                        .filter(submission -> reached(submission.date()))
                        .toList())
                .build();
    }

    /**
     * Whether an annual report has been given by the day. It does not come before the last day that its period may
     * have, unless its dates say so: a report on {@code 2024/2024} is one on the whole year.
     */
    Certainty given(AnnualReport report) {
        List<PartialDate> dates = new ArrayList<>();
        report.submissions().forEach(submission -> dates.add(submission.date()));
        report.document()
                .flatMap(id -> records.find(id, Document.class))
                .map(Document::date)
                .ifPresent(dates::add);
        Optional<Certainty> stated =
                dates.stream().map(date -> date.reachedBy(day)).reduce(Certainty::or);
        Certainty given = stated.orElse(Certainty.POSSIBLE);
        LocalDate last = report.period().latest();
        boolean over = !last.isAfter(day) || last.equals(PartialDate.MAX);
        return given.isDefinite() || over ? given : Certainty.IMPOSSIBLE;
    }
}
