package org.towntwinning.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.role.Office;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.Task;

/** Roles with their holders, and what is done in them. */
final class RoleArbitraries {

    private final RecordIds ids;

    RoleArbitraries(RecordIds ids) {
        this.ids = ids;
    }

    /** Themes that are known, and one that is not. */
    static Arbitrary<Theme> themes() {
        return Arbitraries.of(
                Theme.MUSIC,
                Theme.SPORT,
                Theme.ARTS_AND_CULTURE,
                Theme.EDUCATION_AND_YOUTH,
                Theme.CIRCULAR_ECONOMY,
                Theme.of("beekeeping"));
    }

    /** Three of five held by somebody of that role, one of eight vacant, of the others the holder is not known. */
    Arbitrary<RoleAssignment> roleAssignments(Arbitrary<MunicipalityId> sides) {
        return Combinators.combine(Arbitraries.of(Role.class), sides, holders(), texture())
                .as((role, side, holder, rest) -> {
                    RoleAssignment.Builder builder = rest.toBuilder().role(role).side(side);
                    return holder.vacant()
                            ? builder.vacant(true).build()
                            : builder.holder(holder.of(role, side).orElse(null)).build();
                })
                .withoutEdgeCases();
    }

    /** Period, tasks and citations, in an assignment whose role and side do not count. */
    private Arbitrary<RoleAssignment> texture() {
        return Builders.withBuilder(() -> RoleAssignment.builder()
                        .role(Role.MAYOR)
                        .side(ids.municipalities().get(0)))
                .use(DateArbitraries.dateSpans())
                .in(RoleAssignment.Builder::period)
                .use(Arbitraries.of(Task.class).set().ofMaxSize(2))
                .in(RoleAssignment.Builder::tasks)
                .use(new SourceArbitraries(ids).someCitations())
                .in(RoleAssignment.Builder::citations)
                .build(RoleAssignment.Builder::build);
    }

    private Arbitrary<Holder> holders() {
        Arbitrary<Integer> choices = Arbitraries.integers().between(0, 2);
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(new Holder(false, -1, Optional.empty()))),
                Tuple.of(1, Arbitraries.just(new Holder(true, -1, Optional.empty()))),
                Tuple.of(3, choices.map(choice -> new Holder(false, choice, Optional.empty()))),
                Tuple.of(
                        2,
                        Combinators.combine(choices, ids.anyCommittee())
                                .as((choice, id) -> new Holder(false, choice, Optional.of(id)))));
    }

    /**
     * Who holds a role, before it is known which.
     *
     * @param choice which of the bodies and offices of the role; none if negative
     */
    private record Holder(boolean vacant, int choice, Optional<CommitteeId> committee) {

        Optional<Actor> of(Role role, MunicipalityId side) {
            if (choice < 0) {
                return Optional.empty();
            }
            return Optional.of(
                    switch (role) {
                        case MAYOR ->
                            choice == 0
                                    ? Actor.office(side, Office.MAYOR)
                                    : choice == 1
                                            ? Actor.office(side, Office.DEPUTY_MAYOR)
                                            : Actor.body(side, Body.MAYOR);
                        case MUNICIPAL_ORGANISATION ->
                            Actor.body(side, role.bodies().get(choice));
                        case COMMITTEE ->
                            committee
                                    .map(Actor::committee)
                                    .orElseGet(
                                            () -> Actor.body(side, role.bodies().get(choice)));
                    });
        }
    }
}
