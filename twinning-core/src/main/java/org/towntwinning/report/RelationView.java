package org.towntwinning.report;

import java.util.List;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Status;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.time.Certainty;

/**
 * A relation on its way into a report.
 *
 * @param stored the relation as the register holds it
 * @param history its events as known on the day
 * @param jubilees its jubilees as known on the day
 * @param report what is known of it, without attentions
 */
record RelationView(Relation stored, History history, JubileeReading jubilees, RelationReport report) {

    RelationId id() {
        return stored.id();
    }

    /** Whether the relation is possibly active with the viewpoint in it. */
    boolean mayBeActive() {
        return active().isPossible();
    }

    /** Whether the relation possibly runs, active or suspended, with the viewpoint in it: its terms go on meanwhile. */
    boolean mayRun() {
        Certainty suspended = report.status().of(Status.SUSPENDED).and(report.belongs());
        return active().or(suspended).isPossible();
    }

    boolean isActive() {
        return active().isDefinite();
    }

    private Certainty active() {
        return report.status().of(Status.ACTIVE).and(report.belongs());
    }

    /** The assignments of a role on a side that are not vacancies, as stored. */
    List<RoleAssignment> holders(Role role, MunicipalityId side) {
        return stored.roleAssignments().stream()
                .filter(assignment ->
                        assignment.role() == role && assignment.side().equals(side) && !assignment.vacant())
                .toList();
    }
}
