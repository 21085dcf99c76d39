package org.towntwinning.testkit;

import java.util.List;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Transferred;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.role.RoleAssignment;

/** Two towns that change places everywhere in a relation: in its parties, its roles and its events. */
record Exchange(MunicipalityId one, MunicipalityId other) {

    static Exchange of(MunicipalityId one, MunicipalityId other) {
        return new Exchange(one, other);
    }

    MunicipalityId of(MunicipalityId town) {
        if (town.equals(one)) {
            return other;
        }
        return town.equals(other) ? one : town;
    }

    Relation in(Relation relation) {
        return relation.toBuilder()
                .parties(relation.parties().stream().map(this::in).toList())
                .roleAssignments(
                        relation.roleAssignments().stream().map(this::in).toList())
                .events(relation.events().stream().map(this::in).toList())
                .build();
    }

    private Party in(Party party) {
        List<MunicipalityId> towns =
                party.municipalities().stream().map(this::of).toList();
        return party.toBuilder().municipalities(towns).build();
    }

    private RoleAssignment in(RoleAssignment assignment) {
        MunicipalityId side = of(assignment.side());
        return assignment.toBuilder()
                .side(side)
                .holder(assignment
                        .holder()
                        .map(holder -> Actor.body(side, Body.MAYOR))
                        .orElse(null))
                .build();
    }

    private LifecycleEvent in(LifecycleEvent event) {
        if (event instanceof Suspended suspended) {
            return suspended.toBuilder()
                    .side(suspended.side().map(this::of).orElse(null))
                    .build();
        }
        if (event instanceof Ended ended) {
            return ended.toBuilder()
                    .side(ended.side().map(this::of).orElse(null))
                    .build();
        }
        if (event instanceof Transferred transferred) {
            return transferred.toBuilder()
                    .from(of(transferred.from()))
                    .to(of(transferred.to()))
                    .build();
        }
        return event;
    }
}
