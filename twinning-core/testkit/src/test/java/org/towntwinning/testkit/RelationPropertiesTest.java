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
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Status;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;

/** Laws of the status of a relation as of a day (rules S6.4 to S6.8). */
class RelationPropertiesTest {

    @Provide
    Arbitrary<LocalDate> days() {
        return TwinningArbitraries.days();
    }

    @Provide
    Arbitrary<Relation> established() {
        return TwinningArbitraries.relations().established();
    }

    @Provide
    Arbitrary<Tuple2<Relation, Relation>> completed() {
        return TwinningArbitraries.relations()
                .flatMap(relation ->
                        TwinningArbitraries.completionsOf(relation).map(completion -> Tuple.of(relation, completion)));
    }

    @Property
    void neverActiveAfterACertainEnd(@ForAll("established") Relation relation, @ForAll("days") LocalDate day) {
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
    void aCertainStatusIsNotContradictedByACompletion(
            @ForAll("completed") Tuple2<Relation, Relation> completed, @ForAll("days") LocalDate day) {
        Relation relation = completed.get1();
        Optional<Status> certain = relation.statusOn(day).certain();
        if (certain.isPresent()) {
            assertThat(completed.get2().statusOn(day).possible())
                    .as(
                            "S6.8: %s is certainly %s on %s; its dates narrowed to one day each",
                            relation, certain.get(), day)
                    .containsExactly(certain.get());
        }
    }

    @Property
    void aCompletionLiesWithinTheBounds(@ForAll("completed") Tuple2<Relation, Relation> completed) {
        List<LifecycleEvent> events = completed.get1().events();
        for (int i = 0; i < events.size(); i++) {
            PartialDate day = completed.get2().events().get(i).date();
            assertThat(day.isDay()).as("%s is a day", day).isTrue();
            assertThat(day.within(events.get(i).date()))
                    .as("%s is within %s of events[%d]", day, events.get(i).date(), i)
                    .isTrue();
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

    /** The last of what decides the status. */
    private static LifecycleEvent lastOfLife(Relation relation) {
        List<LifecycleEvent> events = relation.events().stream()
                .filter(event -> event instanceof Established
                        || event instanceof Reestablished
                        || (event instanceof Ended ended && ended.isOfWholeRelation()))
                .toList();
        return events.get(events.size() - 1);
    }
}
