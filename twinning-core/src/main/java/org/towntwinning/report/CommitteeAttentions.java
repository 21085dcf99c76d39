package org.towntwinning.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeState;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.RelationId;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/** Committees that end while a relation goes on, and annual reports that are missing. */
final class CommitteeAttentions {

    private static final Set<CommitteeState> ENDING =
            Set.of(CommitteeState.DISSOLUTION_NOTIFIED, CommitteeState.DISSOLVED);

    private final Scope scope;
    private final LocalDate day;
    private final List<Committee> committees;
    private final List<RelationView> relations;

    CommitteeAttentions(Scope scope, List<Committee> committees, List<RelationView> relations) {
        this.scope = scope;
        this.day = scope.day();
        this.committees = committees;
        this.relations = relations;
    }

    void addTo(List<Attention> found) {
        for (Committee stored : committees) {
            Committee known = scope.knowledge().committee(stored);
            ending(known).ifPresent(found::add);
            if (scope.isOwn(known.seat())) {
                reportMissing(stored, known).ifPresent(found::add);
            }
        }
    }

    private Optional<Attention> ending(Committee committee) {
        AsOf<CommitteeState> state = committee.stateOn(day);
        boolean certain = !state.possiblyNone() && ENDING.containsAll(state.possible());
        if (!certain) {
            return Optional.empty();
        }
        boolean dissolved =
                state.certain().filter(CommitteeState.DISSOLVED::equals).isPresent();
        List<RelationId> losing = relations.stream()
                .filter(RelationView::mayBeActive)
                .filter(view -> dissolved ? isLost(committee, view) : serves(committee, view))
                .map(RelationView::id)
                .toList();
        if (losing.isEmpty() || (dissolved && !isRecent(committee))) {
            return Optional.empty();
        }
        boolean own = scope.isOwn(committee.seat());
        Urgency ofOwn = dissolved ? Urgency.ACT : Urgency.PREPARE;
        return Optional.of(new CommitteeEnding(
                own ? ofOwn : Urgency.CHECK,
                losing,
                List.of(new Cause(committee.id(), dissolved ? "dissolved" : "dissolutionNotice")),
                new CommitteeEnding.Facts(
                        committee.id(), own, state, committee.dissolutionNotice(), committee.dissolved())));
    }

    private static Optional<CommitteeReport> reportOf(Committee committee, RelationView view) {
        return view.report().committees().stream()
                .filter(report -> report.id().equals(committee.id()))
                .findFirst();
    }

    private static boolean serves(Committee committee, RelationView view) {
        return reportOf(committee, view)
                .map(CommitteeReport::serves)
                .filter(Certainty::isPossible)
                .isPresent();
    }

    /** Whether it served the relation to its end, and no other committee of its side does. */
    private boolean isLost(Committee committee, RelationView view) {
        Optional<CommitteeReport> report = reportOf(committee, view);
        DateSpan end = DateSpan.of(committee.dissolved().orElse(PartialDate.unknown()));
        boolean toTheEnd = report.filter(found -> found.services().isEmpty()
                        || found.services().stream()
                                .anyMatch(service ->
                                        service.period().overlaps(end).isPossible()))
                .isPresent();
        boolean replaced = view.report().committees().stream()
                .anyMatch(other -> other.committee().seat().equals(committee.seat())
                        && other.serves().isPossible()
                        && other.state().possible().equals(Set.of(CommitteeState.ACTIVE)));
        return toTheEnd && !replaced;
    }

    private boolean isRecent(Committee committee) {
        return committee
                .dissolved()
                .map(PartialDate::latest)
                .filter(last -> !day.isAfter(last.plusMonths(scope.rules().successionMonths())))
                .isPresent();
    }

    private Optional<Attention> reportMissing(Committee stored, Committee known) {
        LocalDate dueThisYear = due(day.getYear() - 1);
        int year = day.isAfter(dueThisYear) ? day.getYear() - 1 : day.getYear() - 2;
        Optional<AnnualReport> last = lastBefore(year, known);
        boolean expected = switch (scope.rules().annualReportDuty()) {
            case NONE -> false;
            case GIVEN_BEFORE -> last.isPresent();
            case ALL -> true;
        };
        DateWindow window = DateWindow.ofYear(year);
        boolean given = known.annualReports().stream()
                .anyMatch(report -> report.period().overlaps(window).isPossible());
        if (!expected || given || !isInCharge(known, window)) {
            return Optional.empty();
        }
        String path = last.map(report -> "annualReports[" + indexOf(stored, report) + "]")
                .orElse("annualReports");
        return Optional.of(new AnnualReportMissing(
                Urgency.ACT,
                relations.stream()
                        .filter(view -> serves(known, view))
                        .map(RelationView::id)
                        .toList(),
                List.of(new Cause(known.id(), path)),
                new AnnualReportMissing.Facts(known.id(), year, due(year), last)));
    }

    /** The last day for the report of a year. */
    private LocalDate due(int year) {
        return YearMonth.of(year + 1, scope.rules().annualReportDue()).atEndOfMonth();
    }

    private static Optional<AnnualReport> lastBefore(int year, Committee committee) {
        LocalDate begin = LocalDate.of(year, 1, 1);
        return committee.annualReports().stream()
                .filter(report -> report.period().latest().isBefore(begin))
                .max(Comparator.comparing(report -> report.period().latest()));
    }

    /** By its period: the known report may lack submissions that the stored one has. */
    private static int indexOf(Committee stored, AnnualReport report) {
        List<DateSpan> periods = new ArrayList<>();
        stored.annualReports().forEach(each -> periods.add(each.period()));
        return periods.indexOf(report.period());
    }

    /** Whether it may have existed in the year, and is not dissolved. */
    private boolean isInCharge(Committee committee, DateWindow year) {
        boolean founded = year.last()
                .map(last -> committee.founded().reachedBy(last).isPossible())
                .orElse(false);
        boolean dissolved = committee
                .dissolved()
                .filter(date -> date.reachedBy(day).isDefinite())
                .isPresent();
        return founded && !dissolved;
    }
}
