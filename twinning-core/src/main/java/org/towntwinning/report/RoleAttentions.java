package org.towntwinning.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.RoleCoverage;
import org.towntwinning.time.Certainty;

/** Roles that are vacant in a relation that is certainly active. */
final class RoleAttentions {

    private final Scope scope;
    private final LocalDate day;
    private final RelationView view;

    RoleAttentions(Scope scope, RelationView view) {
        this.scope = scope;
        this.day = scope.day();
        this.view = view;
    }

    void addTo(List<Attention> found) {
        if (!view.isActive()) {
            return;
        }
        for (RoleCoverage coverage : view.report().coverage()) {
            if (coverage.suspended().isDefinite()) {
                continue;
            }
            if (coverage.state() == RoleCoverage.State.VACANT
                    && coverage.certainty().isDefinite()) {
                vacancy(coverage).ifPresent(assignment -> found.add(vacant(coverage, assignment, true)));
            } else if (coverage.state() == RoleCoverage.State.UNKNOWN) {
                lastHolder(coverage).ifPresent(assignment -> found.add(vacant(coverage, assignment, false)));
            }
        }
    }

    private Optional<RoleAssignment> vacancy(RoleCoverage coverage) {
        return view.stored().roleAssignments().stream()
                .filter(assignment -> assignment.vacant()
                        && assignment.role() == coverage.role()
                        && assignment.side().equals(coverage.side())
                        && assignment.period().covers(day).isDefinite())
                .findFirst();
    }

    /** The assignment that ended last, if it is certainly over, but not for long. */
    private Optional<RoleAssignment> lastHolder(RoleCoverage coverage) {
        List<RoleAssignment> holders = view.holders(coverage.role(), coverage.side());
        boolean allOver = holders.stream()
                .map(RoleAssignment::period)
                .map(period -> period.endedBefore(day).or(period.begunBy(day).not()))
                .allMatch(Certainty::isDefinite);
        return holders.stream()
                .filter(assignment ->
                        allOver && assignment.period().endedBefore(day).isDefinite())
                .max(Comparator.comparing(assignment -> assignment.period().latest()))
                .filter(assignment -> !day.isAfter(
                        assignment.period().latest().plusMonths(scope.rules().successionMonths())));
    }

    private Attention vacant(RoleCoverage coverage, RoleAssignment assignment, boolean recorded) {
        boolean own = scope.isOwn(coverage.side());
        int index = view.stored().roleAssignments().indexOf(assignment);
        return new RoleVacant(
                own && recorded ? Urgency.ACT : Urgency.CHECK,
                List.of(view.id()),
                List.of(new Cause(view.id(), "roleAssignments[" + index + "]")),
                new RoleVacant.Facts(
                        coverage.role(),
                        coverage.side(),
                        own,
                        recorded,
                        scope.knowledge().assignment(assignment)));
    }
}
