package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.relation.Continued;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Status;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Transferred;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;

/** Laws of the status of a relation as of a day (rules S6.4 to S6.8). */
class RelationPropertiesTest {

    @Provide
    Arbitrary<LocalDate> days() {
        return TwinningArbitraries.days();
    }

    @Property
    void neverActiveAfterACertainEnd(@ForAll Relation relation, @ForAll("days") LocalDate day) {
        LifecycleEvent last = lastOfLife(relation);
        if (last instanceof Ended && last.date().reachedBy(day) == Certainty.DEFINITE) {
            assertThat(relation.activeOn(day))
                    .as("%s ended %s and is asked for %s", relation, last.date(), day)
                    .isEqualTo(Certainty.IMPOSSIBLE);
        }
    }

    @Property
    void statusChangesOnlyAtTheBoundsOfEvents(@ForAll Relation relation, @ForAll("days") LocalDate day) {
        SortedSet<LocalDate> turningPoints = relation.turningPoints();
        if (!day.equals(PartialDate.MIN) && !turningPoints.contains(day)) {
            assertThat(relation.statusOn(day))
                    .as("no bound of an event of %s lies on %s, so the day before gives the same answer", relation, day)
                    .isEqualTo(relation.statusOn(day.minusDays(1)));
        }
    }

    @Property
    void aCertainStatusIsNotContradictedByARefinement(@ForAll Relation relation, @ForAll("days") LocalDate day) {
        Optional<Status> certain = relation.statusOn(day).certain();
        Optional<Relation> refined = withEventsInFirstDays(relation);
        if (certain.isPresent() && refined.isPresent()) {
            assertThat(refined.get().statusOn(day).possible())
                    .as("%s is certainly %s on %s; its dates narrowed to one day each", relation, certain.get(), day)
                    .containsExactly(certain.get());
        }
    }

    @Property
    void theOrderOfPartiesIsOfNoMeaning(@ForAll Relation relation, @ForAll("days") LocalDate day) {
        List<Party> reversed = new ArrayList<>(relation.parties());
        Collections.reverse(reversed);
        Relation other = relation.toBuilder().parties(reversed).build();
        assertThat(other.statusOn(day)).as("(A, B) is (B, A)").isEqualTo(relation.statusOn(day));
        assertThat(other.municipalities())
                .as("the same towns")
                .containsExactlyInAnyOrderElementsOf(relation.municipalities());
    }

    @Property
    void aBuilderHoldsEverything(@ForAll Relation relation) {
        assertThat(relation.toBuilder().build()).as("toBuilder().build()").isEqualTo(relation);
    }

    private static LifecycleEvent lastOfLife(Relation relation) {
        List<LifecycleEvent> events = relation.events().stream()
                .filter(event -> !(event instanceof Suspended))
                .toList();
        return events.get(events.size() - 1);
    }

    /** One completion: every event on its first day, or on that of its predecessor if that is later. */
    private static Optional<Relation> withEventsInFirstDays(Relation relation) {
        List<LifecycleEvent> narrowed = new ArrayList<>();
        LocalDate previous = PartialDate.MIN;
        for (LifecycleEvent event : relation.events()) {
            LocalDate first = event.date().earliest().isBefore(previous)
                    ? previous
                    : event.date().earliest();
            if (event.date().latest().isBefore(first)) {
                return Optional.empty();
            }
            previous = first;
            narrowed.add(event.fold(new OnDay(PartialDate.of(first))));
        }
        return Optional.of(relation.toBuilder().events(narrowed).build());
    }

    /** The same event on another date; a resumption stays as it is. */
    private record OnDay(PartialDate date) implements LifecycleEvent.Cases<LifecycleEvent> {

        @Override
        public LifecycleEvent proposed(Proposed event) {
            return event.toBuilder().date(date).build();
        }

        @Override
        public LifecycleEvent established(Established event) {
            return Established.since(date);
        }

        @Override
        public LifecycleEvent suspended(Suspended event) {
            return event.toBuilder().date(date).build();
        }

        @Override
        public LifecycleEvent ended(Ended event) {
            return event.toBuilder().effective(date).build();
        }

        @Override
        public LifecycleEvent reestablished(Reestablished event) {
            return event.toBuilder().date(date).build();
        }

        @Override
        public LifecycleEvent transferred(Transferred event) {
            return event.toBuilder().date(date).build();
        }

        @Override
        public LifecycleEvent explorationOpened(ExplorationOpened event) {
            return event.toBuilder().date(date).build();
        }

        @Override
        public LifecycleEvent explorationClosed(ExplorationClosed event) {
            return event.toBuilder().date(date).build();
        }

        @Override
        public LifecycleEvent continued(Continued event) {
            return event.toBuilder().date(date).build();
        }
    }
}
