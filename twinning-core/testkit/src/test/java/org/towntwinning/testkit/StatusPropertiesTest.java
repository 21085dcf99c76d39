package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.register.AsOf;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Status;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleCoverage;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;

/**
 * The status of whole histories against {@link StatusModel}, which tries every completion. Here also stand events that
 * decide nothing, lives with several suspensions, and explorations before and after: what tables do not enumerate.
 */
class StatusPropertiesTest {

    @Provide
    Arbitrary<List<LifecycleEvent>> histories() {
        return SmallHistories.all();
    }

    @Provide
    Arbitrary<List<LifecycleEvent>> decidingHistories() {
        return SmallHistories.deciding();
    }

    @Property
    void s68PossibleInSomeCompletionCertainInAll(@ForAll("histories") List<LifecycleEvent> events) {
        Optional<Relation> relation = SmallHistories.relation(events);
        StatusModel model = StatusModel.of(events);
        for (int day = 0; relation.isPresent() && day < SmallCalendar.ASKED; day++) {
            assertThat(states(relation.get().statusOn(SmallCalendar.day(day))))
                    .as("S6.8: on %s, in every completion of %s", SmallCalendar.day(day), events)
                    .isEqualTo(model.on(day));
        }
    }

    @Property
    void s65RefusedIffNoCompletionExists(@ForAll("decidingHistories") List<LifecycleEvent> events) {
        assertThat(SmallHistories.relation(events).isPresent())
                .as("S6.5: there is a way to choose the days of %s, so they are accepted", events)
                .isEqualTo(StatusModel.of(events).isPossible());
    }

    @Property
    void exploredInSomeCompletionOrInAll(@ForAll("histories") List<LifecycleEvent> events) {
        Optional<Relation> relation = SmallHistories.relation(events);
        ExplorationModel model = ExplorationModel.of(events);
        for (int day = 0; relation.isPresent() && day < SmallCalendar.ASKED; day++) {
            assertThat(relation.get().exploredOn(SmallCalendar.day(day)))
                    .as("explored on %s, in every completion of %s", SmallCalendar.day(day), events)
                    .isEqualTo(model.on(day));
        }
    }

    /** Asked of the sides of a founded relation; events of the role stand in the order of the others. */
    @Property
    void aRoleIsSuspendedInSomeCompletionOrInAll(@ForAll("histories") List<LifecycleEvent> events) {
        Optional<Relation> relation =
                SmallHistories.relation(events).filter(each -> each.founding().isPresent());
        RoleModel model = RoleModel.of(events, Role.MAYOR, SmallHistories.ONE);
        for (int day = 0; relation.isPresent() && day < SmallCalendar.ASKED; day++) {
            Certainty suspended = relation.get().coverageOn(SmallCalendar.day(day)).stream()
                    .filter(each -> each.role() == Role.MAYOR && each.side().equals(SmallHistories.ONE))
                    .map(RoleCoverage::suspended)
                    .findFirst()
                    .orElseThrow();
            assertThat(suspended)
                    .as("the mayor's role suspended on %s, in every completion of %s", SmallCalendar.day(day), events)
                    .isEqualTo(model.on(day));
        }
    }

    /** P45 and S6.4: what concerns a role, and what is only told, leaves the status as it is. */
    @Property
    void p45OnlyEventsOfTheWholeRelationDecideItsStatus(@ForAll("histories") List<LifecycleEvent> events) {
        List<LifecycleEvent> deciding =
                events.stream().filter(StatusModel::decides).toList();
        Optional<Relation> whole = SmallHistories.relation(events);
        for (LocalDate day : SmallCalendar.askedDays()) {
            whole.ifPresent(relation -> assertThat(relation.statusOn(day))
                    .as("P45: the status on %s of %s without what concerns a role", day, events)
                    .isEqualTo(SmallHistories.relation(deciding).orElseThrow().statusOn(day)));
        }
    }

    /** Between two of the days that a relation names nothing changes that is asked as of a day (S6.8). */
    @Property(tries = 300)
    void answersChangeOnlyAtTurningPoints(@ForAll Relation relation, @ForAll int seed) {
        List<LocalDate> turns = List.copyOf(relation.turningPoints());
        LocalDate from = turns.get(Math.floorMod(seed, turns.size()));
        LocalDate to = turns.stream().filter(from::isBefore).findFirst().orElse(PartialDate.MAX);
        LocalDate last = to.equals(PartialDate.MAX) ? from.plusDays(1) : to.minusDays(1);
        if (from.isBefore(last) && !last.isAfter(PartialDate.MAX)) {
            assertThat(relation.statusOn(last))
                    .as("status from %s to %s", from, last)
                    .isEqualTo(relation.statusOn(from));
            assertThat(relation.kindOn(last))
                    .as("kind from %s to %s", from, last)
                    .isEqualTo(relation.kindOn(from));
            assertThat(relation.exploredOn(last))
                    .as("explored from %s to %s", from, last)
                    .isEqualTo(relation.exploredOn(from));
            assertThat(relation.partiesOn(last, Certainty.POSSIBLE))
                    .as("parties from %s to %s", from, last)
                    .isEqualTo(relation.partiesOn(from, Certainty.POSSIBLE));
        }
    }

    private static Set<StatusModel.State> states(AsOf<Status> status) {
        Set<StatusModel.State> states = EnumSet.noneOf(StatusModel.State.class);
        status.possible().forEach(each -> states.add(StatusModel.State.valueOf(each.name())));
        if (status.possiblyNone()) {
            states.add(StatusModel.State.NONE);
        }
        return states;
    }
}
