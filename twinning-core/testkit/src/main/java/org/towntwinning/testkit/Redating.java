package org.towntwinning.testkit;

import java.util.Iterator;
import java.util.List;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.Continued;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Transferred;
import org.towntwinning.time.PartialDate;

/**
 * Gives the events of a relation and its kinds other dates; of a founding the preferred claim, of an end what counts.
 */
final class Redating implements LifecycleEvent.Cases<LifecycleEvent> {

    private final Iterator<PartialDate> dates;

    private Redating(Iterator<PartialDate> dates) {
        this.dates = dates;
    }

    /**
     * Takes the dates in the order of the events, each resumption after its suspension, then that of the dated kinds.
     */
    static Relation of(Relation relation, List<PartialDate> dates) {
        Redating redating = new Redating(dates.iterator());
        List<LifecycleEvent> events =
                relation.events().stream().map(event -> event.fold(redating)).toList();
        List<KindChange> kinds = relation.kinds().stream()
                .map(change -> change.since().isEmpty()
                        ? change
                        : change.toBuilder().since(redating.dates.next()).build())
                .toList();
        return relation.toBuilder().events(events).kinds(kinds).build();
    }

    @Override
    public LifecycleEvent proposed(Proposed event) {
        return event.toBuilder().date(dates.next()).build();
    }

    @Override
    public LifecycleEvent established(Established event) {
        PartialDate date = dates.next();
        Anchor founding = event.founding();
        Anchor redated = founding.toBuilder()
                .date(Claims.preferring(founding.date(), date))
                .build();
        return event.toBuilder()
                .anchors(event.anchors().stream()
                        .map(anchor -> anchor.kind() == founding.kind() ? redated : anchor)
                        .toList())
                .build();
    }

    @Override
    public LifecycleEvent suspended(Suspended event) {
        Suspended.Builder builder = event.toBuilder().date(dates.next());
        if (event.resumed().isPresent()) {
            Resumption resumed = event.resumed().get();
            builder.resumed(resumed.toBuilder().date(dates.next()).build());
        }
        return builder.build();
    }

    @Override
    public LifecycleEvent ended(Ended event) {
        Ended.Builder builder = event.toBuilder();
        PartialDate date = dates.next();
        if (event.effective().isPresent()) {
            builder.effective(date);
        } else if (event.notified().isPresent()) {
            builder.notified(date);
        } else {
            builder.decided(date);
        }
        return builder.build();
    }

    @Override
    public LifecycleEvent reestablished(Reestablished event) {
        return event.toBuilder().date(dates.next()).build();
    }

    @Override
    public LifecycleEvent transferred(Transferred event) {
        return event.toBuilder().date(dates.next()).build();
    }

    @Override
    public LifecycleEvent explorationOpened(ExplorationOpened event) {
        return event.toBuilder().date(dates.next()).build();
    }

    @Override
    public LifecycleEvent explorationClosed(ExplorationClosed event) {
        return event.toBuilder().date(dates.next()).build();
    }

    @Override
    public LifecycleEvent continued(Continued event) {
        return event.toBuilder().date(dates.next()).build();
    }
}
