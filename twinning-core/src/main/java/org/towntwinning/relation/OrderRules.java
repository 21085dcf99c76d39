package org.towntwinning.relation;

import java.util.List;
import org.towntwinning.register.RecordedOrder;
import org.towntwinning.validation.Violations;

/**
 * Refuses events that are certainly out of their recorded order (rule S6.5). What decides the status stands in one
 * order. What is recorded between two such events lies between them; of that only explorations have an order among
 * themselves, because suspensions may overlap.
 */
final class OrderRules {

    private final RecordedOrder deciding;
    private final RecordedOrder between;
    private final RecordedOrder exploring;

    OrderRules(Violations violations) {
        deciding = new RecordedOrder(violations);
        between = new RecordedOrder(violations);
        exploring = new RecordedOrder(violations);
    }

    void check(List<LifecycleEvent> events) {
        Status status = null;
        for (int i = 0; i < events.size(); i++) {
            LifecycleEvent event = events.get(i);
            Transition transition = event.fold(new Transition.Of(status));
            if (transition.changes()) {
                status = transition.next();
                deciding.addAll(between).next("events[" + i + "]", event.date());
            } else {
                checkBetween("events[" + i + "]", event);
            }
        }
    }

    private void checkBetween(String path, LifecycleEvent event) {
        if (event instanceof ExplorationOpened || event instanceof ExplorationClosed) {
            exploring.addAll(deciding).next(path, event.date());
        } else {
            deciding.check(path, event.date());
        }
        between.add(path, event.date());
        if (event instanceof Suspended suspended && suspended.resumed().isPresent()) {
            String resumed = path + ".resumed.date";
            deciding.check(resumed, suspended.resumed().get().date());
            // a role may be resumed after the relation as a whole has ended
            if (suspended.isOfWholeRelation()) {
                between.add(resumed, suspended.resumed().get().date());
            }
        }
    }
}
