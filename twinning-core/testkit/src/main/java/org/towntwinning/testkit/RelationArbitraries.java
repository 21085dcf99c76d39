package org.towntwinning.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.time.PartialDate;

/** Relations with legal histories. */
final class RelationArbitraries {

    /** What may happen next in a life; what does not fit the moment is passed over. */
    private enum Step {
        SUSPEND,
        SUSPEND_AND_RESUME,
        END,
        REESTABLISH
    }

    private RelationArbitraries() {}

    static Arbitrary<Relation> relations() {
        Arbitrary<RelationId> ids =
                Arbitraries.integers().between(1, 9999).map(number -> RelationId.of("relation-" + number));
        Arbitrary<RelationKind> kinds = Arbitraries.of(RelationKind.class);
        return Combinators.combine(ids, parties(), kinds, histories())
                .as((id, parties, kind, events) -> Relation.builder()
                        .id(id)
                        .parties(parties)
                        .addKind(KindChange.of(kind))
                        .events(events)
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<List<LifecycleEvent>> histories() {
        Arbitrary<Boolean> proposed = Arbitraries.of(false, false, true);
        Arbitrary<List<Step>> steps = Arbitraries.of(Step.class).list().ofMaxSize(4);
        Arbitrary<List<PartialDate>> dates =
                DateArbitraries.partialDates().withoutEdgeCases().list().ofSize(10);
        return Combinators.combine(proposed, steps, dates).as(RelationArbitraries::history);
    }

    private static Arbitrary<List<Party>> parties() {
        Arbitrary<MunicipalityId> towns =
                Arbitraries.integers().between(1, 99).map(number -> MunicipalityId.of("town:" + number));
        return towns.list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .uniqueElements()
                .map(ids -> ids.stream().map(Party::of).toList());
    }

    /** Dates in the order of their first days are never certainly out of order. */
    private static List<LifecycleEvent> history(boolean proposed, List<Step> steps, List<PartialDate> dates) {
        List<PartialDate> ordered = new ArrayList<>(dates);
        ordered.sort(Comparator.naturalOrder());
        List<LifecycleEvent> events = new ArrayList<>();
        if (proposed) {
            events.add(Proposed.on(ordered.remove(0)));
        }
        events.add(Established.since(ordered.remove(0)));
        boolean running = true;
        for (Step step : steps) {
            if (running != (step == Step.REESTABLISH)) {
                events.add(event(step, ordered));
                running = step != Step.END;
            }
        }
        return events;
    }

    private static LifecycleEvent event(Step step, List<PartialDate> ordered) {
        PartialDate date = ordered.remove(0);
        return switch (step) {
            case SUSPEND -> Suspended.on(date);
            case SUSPEND_AND_RESUME ->
                Suspended.builder()
                        .date(date)
                        .resumed(Resumption.on(ordered.remove(0)))
                        .build();
            case END -> Ended.builder().cause(EndCause.UNKNOWN).effective(date).build();
            case REESTABLISH -> Reestablished.on(date);
        };
    }
}
