package org.towntwinning.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.Succession;
import org.towntwinning.register.MunicipalityId;

/**
 * Looks for places that succeed themselves, however far down. Places that reach each other are one knot; every knot is
 * reported once, by the shortest cycle through its first place, so that the answer does not depend on where the search
 * begins. Without recursion, because chains in imported data may be of any length.
 */
final class SuccessionCycles {

    private static final int NAMED = 10;

    /** A cycle: each place is succeeded by the next, the last one by the first. */
    record Cycle(List<MunicipalityId> places, int position) {

        MunicipalityId first() {
            return places.get(0);
        }

        String path() {
            return "successions[" + position + "].successor";
        }

        String message() {
            String chain =
                    places.stream().limit(NAMED).map(MunicipalityId::value).collect(Collectors.joining(" -> "))
                            + (places.size() > NAMED ? " -> ... (" + places.size() + " places)" : "");
            return first() + " would succeed itself, " + chain + " -> " + first()
                    + ": correct or remove one of these successions";
        }
    }

    private final Map<MunicipalityId, List<MunicipalityId>> successors = new TreeMap<>();

    private SuccessionCycles() {}

    /**
     * The cycles that one of the given places is part of, or leads to.
     *
     * @return one for each knot, in the order of their first places
     */
    static List<Cycle> of(Iterable<Municipality> municipalities, RegisterLookup register) {
        SuccessionCycles search = new SuccessionCycles();
        for (Municipality municipality : municipalities) {
            search.collect(municipality, register);
        }
        return search.knots().stream().map(search::shortestCycle).toList();
    }

    /** All places that can be reached from one. */
    private void collect(Municipality start, RegisterLookup register) {
        Deque<Municipality> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Municipality place = open.remove();
            List<MunicipalityId> next =
                    place.successions().stream().map(Succession::successor).toList();
            if (!next.isEmpty() && successors.putIfAbsent(place.id(), next) == null) {
                for (MunicipalityId successor : next) {
                    register.find(successor).ifPresent(found -> open.add((Municipality) found));
                }
            }
        }
    }

    /** The strongly connected components of more than one place, by two searches (Kosaraju). */
    private List<SortedSet<MunicipalityId>> knots() {
        Map<MunicipalityId, List<MunicipalityId>> predecessors = new HashMap<>();
        successors.forEach((place, next) -> next.forEach(successor -> predecessors
                .computeIfAbsent(successor, key -> new ArrayList<>())
                .add(place)));
        List<MunicipalityId> finished = new ArrayList<>();
        Set<MunicipalityId> seen = new HashSet<>();
        successors.keySet().forEach(place -> search(place, successors, seen, finished));
        Collections.reverse(finished);
        Map<MunicipalityId, SortedSet<MunicipalityId>> knots = new TreeMap<>();
        seen.clear();
        for (MunicipalityId place : finished) {
            List<MunicipalityId> together = new ArrayList<>();
            search(place, predecessors, seen, together);
            if (together.size() > 1) {
                SortedSet<MunicipalityId> knot = new TreeSet<>(together);
                knots.put(knot.first(), knot);
            }
        }
        return List.copyOf(knots.values());
    }

    /** Depth first; adds every place that is reached for the first time, after all that is reached from it. */
    private static void search(
            MunicipalityId start,
            Map<MunicipalityId, List<MunicipalityId>> edges,
            Set<MunicipalityId> seen,
            List<MunicipalityId> finished) {
        if (!seen.add(start)) {
            return;
        }
        Deque<MunicipalityId> path = new ArrayDeque<>(List.of(start));
        Deque<Iterator<MunicipalityId>> branches = new ArrayDeque<>();
        branches.push(edges.getOrDefault(start, List.of()).iterator());
        while (!branches.isEmpty()) {
            if (!branches.element().hasNext()) {
                branches.pop();
                finished.add(path.pop());
                continue;
            }
            MunicipalityId next = branches.element().next();
            if (seen.add(next)) {
                path.push(next);
                branches.push(edges.getOrDefault(next, List.of()).iterator());
            }
        }
    }

    /** Breadth first within the knot, from its first place back to it. */
    private Cycle shortestCycle(SortedSet<MunicipalityId> knot) {
        MunicipalityId first = knot.first();
        Map<MunicipalityId, MunicipalityId> reachedFrom = new LinkedHashMap<>();
        Deque<MunicipalityId> open = new ArrayDeque<>(List.of(first));
        while (!reachedFrom.containsKey(first)) {
            MunicipalityId place = open.remove();
            for (MunicipalityId next : successors.getOrDefault(place, List.of())) {
                if (knot.contains(next) && reachedFrom.putIfAbsent(next, place) == null) {
                    open.add(next);
                }
            }
        }
        List<MunicipalityId> places = new ArrayList<>();
        for (MunicipalityId place = reachedFrom.get(first);
                place != null && !place.equals(first);
                place = reachedFrom.get(place)) {
            places.add(place);
        }
        places.add(first);
        Collections.reverse(places);
        List<MunicipalityId> next = successors.getOrDefault(first, List.of());
        return new Cycle(places, next.indexOf(places.get(1)));
    }
}
