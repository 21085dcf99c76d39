package org.towntwinning.report;

import java.util.List;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;

/**
 * A role in an active relation is vacant on one side: it is recorded as vacant, or its last holder left not long ago
 * (see {@link ReportRules#successionMonths()}) and none is recorded since. A role of which nothing was ever recorded is
 * unknown, not vacant.
 */
public final class RoleVacant extends Attention {

    private final Facts facts;

    RoleVacant(Urgency urgency, List<RelationId> relations, List<Cause> causes, Facts facts) {
        super(AttentionKind.ROLE_VACANT, urgency, relations, causes);
        this.facts = facts;
    }

    /** {@return the role} */
    public Role role() {
        return facts.role;
    }

    /** {@return on whose side} */
    public MunicipalityId side() {
        return facts.side;
    }

    /** {@return whether that is the side of the viewpoint} */
    public boolean ownSide() {
        return facts.ownSide;
    }

    /** {@return true if the vacancy is recorded, false if it follows from the end of the last holder} */
    public boolean recorded() {
        return facts.recorded;
    }

    /** {@return the recorded vacancy, or the assignment that ended last} */
    public RoleAssignment assignment() {
        return facts.assignment;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.roleVacant(this);
    }

    @Override
    Facts facts() {
        return facts;
    }

    record Facts(Role role, MunicipalityId side, boolean ownSide, boolean recorded, RoleAssignment assignment) {}
}
