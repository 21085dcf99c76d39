package org.towntwinning.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.towntwinning.register.Basis;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.Timeline;

/** The events of a relation as known on the day of the report. */
final class History {

    /**
     * An event that has happened by the day.
     *
     * @param index its place among the events of the relation as stored
     * @param event the event, without what is certainly later
     * @param certainty how certain it is that it has happened
     */
    record Entry<E extends LifecycleEvent>(int index, E event, Certainty certainty) {

        String path() {
            return "events[" + index + "]";
        }

        Likely<E> likely() {
            return new Likely<>(event, certainty);
        }
    }

    private final List<Entry<LifecycleEvent>> entries;
    private final Optional<Entry<Ended>> announcedEnd;

    private History(List<Entry<LifecycleEvent>> entries, Optional<Entry<Ended>> announcedEnd) {
        this.entries = List.copyOf(entries);
        this.announcedEnd = announcedEnd;
    }

    static History of(Relation relation, Knowledge knowledge) {
        Timeline turns = Timeline.of(relation.events().stream()
                .filter(History::isTurn)
                .map(LifecycleEvent::date)
                .toList());
        int certain = turns.certainBy(knowledge.day());
        int possible = turns.possibleBy(knowledge.day());
        List<Entry<LifecycleEvent>> entries = new ArrayList<>();
        Optional<Entry<Ended>> announced = Optional.empty();
        int turn = 0;
        for (int i = 0; i < relation.events().size(); i++) {
            LifecycleEvent event = relation.events().get(i);
            if (isTurn(event)) {
                turn++;
                if (turn <= possible) {
                    entries.add(entry(i, event, turn <= certain ? Certainty.DEFINITE : Certainty.POSSIBLE, knowledge));
                } else if (turn == possible + 1) {
                    announced = announced(i, event, knowledge);
                }
            } else {
                Certainty happened = event.date().reachedBy(knowledge.day());
                if (happened.isDefinite() || (happened.isPossible() && turn <= possible)) {
                    entries.add(entry(i, event, happened, knowledge));
                }
            }
        }
        return new History(entries, announced);
    }

    /** The events that follow one another; the others may be recorded in any place. */
    private static boolean isTurn(LifecycleEvent event) {
        return event instanceof Proposed
                || event instanceof Established
                || event instanceof Reestablished
                || (event instanceof Ended ended && ended.isOfWholeRelation());
    }

    private static Entry<LifecycleEvent> entry(
            int index, LifecycleEvent event, Certainty certainty, Knowledge knowledge) {
        LifecycleEvent known = event;
        if (event instanceof Established established) {
            known = established.toBuilder()
                    .anchors(established.anchors().stream()
                            .filter(anchor -> knowledge.reached(anchor.date().date()))
                            .toList())
                    .build();
        } else if (event instanceof Suspended suspended) {
            known = suspended.toBuilder()
                    .resumed(suspended
                            .resumed()
                            .filter(resumption -> knowledge.reached(resumption.date()))
                            .orElse(null))
                    .build();
        } else if (event instanceof Ended ended) {
            known = known(ended, knowledge);
        }
        return new Entry<>(index, known, certainty);
    }

    /** The date that counts stays, also where an end is announced; the steps towards it may lie ahead. */
    private static Ended known(Ended ended, Knowledge knowledge) {
        boolean effective = ended.effective().isPresent();
        boolean notifiedCounts = !effective && ended.notified().isPresent();
        boolean decidedCounts = !effective && !notifiedCounts;
        return ended.toBuilder()
                .notified(ended.notified()
                        .filter(date -> notifiedCounts || knowledge.reached(date))
                        .orElse(null))
                .decided(ended.decided()
                        .filter(date -> decidedCounts || knowledge.reached(date))
                        .orElse(null))
                .build();
    }

    private static Optional<Entry<Ended>> announced(int index, LifecycleEvent event, Knowledge knowledge) {
        if (!(event instanceof Ended ended)) {
            return Optional.empty();
        }
        boolean said = ended.decided()
                        .filter(date -> date.reachedBy(knowledge.day()).isDefinite())
                        .isPresent()
                || ended.notified()
                        .filter(date -> date.reachedBy(knowledge.day()).isDefinite())
                        .isPresent()
                || knowledge.attested(ended.citations());
        return said ? Optional.of(new Entry<>(index, known(ended, knowledge), Certainty.IMPOSSIBLE)) : Optional.empty();
    }

    /** In recorded order. */
    List<Entry<LifecycleEvent>> entries() {
        return entries;
    }

    /** An end that has been decided or notified, and certainly has not taken effect. */
    Optional<Entry<Ended>> announcedEnd() {
        return announcedEnd;
    }

    <E extends LifecycleEvent> List<Entry<E>> entries(Class<E> type) {
        List<Entry<E>> found = new ArrayList<>();
        for (Entry<LifecycleEvent> entry : entries) {
            if (type.isInstance(entry.event)) {
                found.add(new Entry<>(entry.index, type.cast(entry.event), entry.certainty));
            }
        }
        return found;
    }

    Optional<Entry<Established>> founding() {
        return entries(Established.class).stream().findFirst();
    }

    Optional<Entry<Ended>> lastEnd() {
        return entries(Ended.class).stream()
                .filter(entry -> entry.event.isOfWholeRelation())
                .reduce((earlier, later) -> later);
    }

    Optional<Entry<Reestablished>> lastReestablishment() {
        return entries(Reestablished.class).stream().reduce((earlier, later) -> later);
    }

    /** How far the dates of the status are to be trusted: those of what has happened, nothing later. */
    Basis basis() {
        Basis basis = Basis.FIRM;
        for (Entry<LifecycleEvent> entry : entries) {
            LifecycleEvent event = entry.event;
            if (event instanceof Established established) {
                basis = basis.and(established.founding().date().basis());
            } else if (isTurn(event)) {
                basis = basis.and(Basis.of(event.date()));
            } else if (event instanceof Suspended suspended && suspended.isOfWholeRelation()) {
                basis = basis.and(Basis.of(event.date()))
                        .and(suspended
                                .resumed()
                                .map(Resumption::date)
                                .map(Basis::of)
                                .orElse(Basis.FIRM));
            }
        }
        return basis;
    }
}
