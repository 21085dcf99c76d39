package org.towntwinning.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.towntwinning.register.Basis;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.time.Certainty;

/**
 * Whether a role is filled on one side of a relation as of a day. Derived, never stored.
 *
 * @param role the role
 * @param side the municipality on whose side it is held
 * @param state whether it is filled, vacant or unknown
 * @param certainty how sure the state is, by the bounds of the dates it rests on; {@code DEFINITE} for unknown
 * @param assignments the assignments that the state rests on, in recorded order; empty iff unknown
 * @param suspended whether the role is suspended or ended on that day
 * @param basis how far the dates are to be trusted
 */
public record RoleCoverage(
        Role role,
        MunicipalityId side,
        State state,
        Certainty certainty,
        List<RoleAssignment> assignments,
        Certainty suspended,
        Basis basis) {

    /** Whether a role is filled. */
    public enum State {
        /** Somebody fills the role. */
        FILLED,
        /** The role is known to be vacant. */
        VACANT,
        /** Nothing is recorded of the role, which is not the same as vacant. */
        UNKNOWN
    }

    /**
     * Checks that no component is null.
     *
     * @param role the role
     * @param side the municipality on whose side it is held
     * @param state whether it is filled
     * @param certainty how sure the state is
     * @param assignments the assignments that the state rests on
     * @param suspended whether the role is suspended or ended on that day
     * @param basis how far the dates are to be trusted
     */
    public RoleCoverage {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(certainty, "certainty");
        assignments = List.copyOf(Objects.requireNonNull(assignments, "assignments"));
        Objects.requireNonNull(suspended, "suspended");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * The coverage of one role on one side as of a day. Who certainly fills the role counts before a certain vacancy,
     * that before who possibly fills it, and that before a possible vacancy.
     *
     * @param role the role
     * @param side the side
     * @param all assignments of any role and side, in recorded order
     * @param suspended whether the role is suspended or ended on that day
     * @param asOf the day
     * @return the coverage
     */
    public static RoleCoverage of(
            Role role, MunicipalityId side, List<RoleAssignment> all, Certainty suspended, LocalDate asOf) {
        Objects.requireNonNull(all, "all");
        Objects.requireNonNull(asOf, "asOf");
        for (Certainty certainty : List.of(Certainty.DEFINITE, Certainty.POSSIBLE)) {
            for (boolean vacant : new boolean[] {false, true}) {
                List<RoleAssignment> found = all.stream()
                        .filter(assignment ->
                                assignment.role() == role && assignment.side().equals(side))
                        .filter(assignment -> assignment.vacant() == vacant
                                && assignment.period().covers(asOf) == certainty)
                        .toList();
                if (!found.isEmpty()) {
                    Basis basis = found.stream()
                            .map(assignment ->
                                    new Basis(false, assignment.period().qualifier()))
                            .reduce(Basis.FIRM, Basis::and);
                    return new RoleCoverage(
                            role, side, vacant ? State.VACANT : State.FILLED, certainty, found, suspended, basis);
                }
            }
        }
        return new RoleCoverage(role, side, State.UNKNOWN, Certainty.DEFINITE, List.of(), suspended, Basis.FIRM);
    }
}
