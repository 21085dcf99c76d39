package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Status;
import org.towntwinning.relation.Suspended;
import org.towntwinning.time.PartialDate;

/**
 * Completions: one day for every partial date, in an order that the recorded one admits. Bounds are narrowed first, as
 * rule S6.8 has it: no date before those that stand before it, none after those that stand after it. Then a day is
 * chosen for one after the other, so that no choice leads into a dead end.
 */
final class Completions {

    /** A date, and those that come no later. */
    private static final class Node {

        private final List<Node> earlier = new ArrayList<>();
        private LocalDate from;
        private LocalDate to;

        private Node(PartialDate date) {
            from = date.earliest();
            to = date.latest();
        }

        /** Call in the order in which they were made: those that come no later are narrowed already. */
        void narrowStart() {
            for (Node node : earlier) {
                from = node.from.isAfter(from) ? node.from : from;
            }
        }

        /** Call in the reverse order. */
        void narrowEndOfEarlier() {
            for (Node node : earlier) {
                node.to = to.isBefore(node.to) ? to : node.to;
            }
        }

        PartialDate choose(double share) {
            narrowStart();
            from = from.plusDays(Math.round(share * (to.toEpochDay() - from.toEpochDay())));
            to = from;
            return PartialDate.of(from);
        }
    }

    private final Relation relation;
    private final List<Node> nodes = new ArrayList<>();

    private Completions(Relation relation) {
        this.relation = relation;
    }

    static Arbitrary<LocalDate> of(PartialDate date) {
        Arbitrary<Long> days = Arbitraries.longs()
                .between(date.earliest().toEpochDay(), date.latest().toEpochDay())
                .shrinkTowards(date.earliest().toEpochDay());
        Arbitrary<Long> bounds =
                Arbitraries.of(date.earliest().toEpochDay(), date.latest().toEpochDay());
        return Arbitraries.frequencyOf(Tuple.of(2, days), Tuple.of(1, bounds)).map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Relation> of(Relation relation) {
        int many = new Completions(relation).link();
        Arbitrary<Double> shares = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(0.0, 1.0)),
                Tuple.of(2, Arbitraries.doubles().between(0, 1)));
        return shares.list().ofSize(many).map(chosen -> new Completions(relation).complete(chosen));
    }

    private Relation complete(List<Double> shares) {
        link();
        nodes.forEach(Node::narrowStart);
        for (int i = nodes.size() - 1; i >= 0; i--) {
            nodes.get(i).narrowEndOfEarlier();
        }
        List<PartialDate> days = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            days.add(nodes.get(i).choose(shares.get(i)));
        }
        return Redating.of(relation, days);
    }

    /** Makes the nodes in the order of {@link Redating}; says how many there are. */
    private int link() {
        linkEvents();
        Node last = null;
        for (KindChange change : relation.kinds()) {
            if (change.since().isPresent()) {
                Node node = new Node(change.since().get());
                if (last != null) {
                    node.earlier.add(last);
                }
                nodes.add(node);
                last = node;
            }
        }
        return nodes.size();
    }

    private void linkEvents() {
        List<Node> deciding = new ArrayList<>();
        List<Node> between = new ArrayList<>();
        List<Node> exploring = new ArrayList<>();
        Status status = null;
        for (LifecycleEvent event : relation.events()) {
            Node node = new Node(event.date());
            nodes.add(node);
            node.earlier.addAll(deciding);
            Step step = Step.of(event);
            if (step.decides(status)) {
                node.earlier.addAll(between);
                deciding.add(node);
                status = step.next(status);
            } else {
                between.add(node);
            }
            if (event instanceof ExplorationOpened || event instanceof ExplorationClosed) {
                node.earlier.addAll(exploring);
                exploring.add(node);
            }
            if (event instanceof Suspended suspended && suspended.resumed().isPresent()) {
                Node resumed = new Node(suspended.resumed().get().date());
                resumed.earlier.add(node);
                nodes.add(resumed);
                if (suspended.isOfWholeRelation()) {
                    between.add(resumed);
                }
            }
        }
    }
}
