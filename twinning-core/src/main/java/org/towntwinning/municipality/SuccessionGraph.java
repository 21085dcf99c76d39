package org.towntwinning.municipality;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.time.Certainty;

/**
 * The successions of a set of municipalities, followed transitively: who stands today for a town that was merged, and
 * merged again. A successor that is not in the set is an end of the chain that is not known further.
 */
public final class SuccessionGraph {

    private final Map<MunicipalityId, List<Succession>> successions;

    private SuccessionGraph(Map<MunicipalityId, List<Succession>> successions) {
        this.successions = successions;
    }

    /**
     * The graph of a set of municipalities.
     *
     * @param municipalities the municipalities, in any order
     * @return their successions
     */
    public static SuccessionGraph of(Collection<Municipality> municipalities) {
        Objects.requireNonNull(municipalities, "municipalities");
        Map<MunicipalityId, List<Succession>> successions = new LinkedHashMap<>();
        for (Municipality municipality : municipalities) {
            successions.put(municipality.id(), municipality.successions());
        }
        return new SuccessionGraph(Collections.unmodifiableMap(successions));
    }

    /**
     * The places that stand for a place on a day: itself where nothing succeeded it by then, else the last of every
     * chain of successions.
     *
     * @param place the place asked for
     * @param asOf the day
     * @param least {@code DEFINITE} to follow only successions that have certainly happened by then, {@code POSSIBLE}
     *     to follow those that possibly have, too
     * @return one or more places, in the order in which they are reached; never throws, not even where the data has a
     *     cycle
     */
    public Set<MunicipalityId> standingFor(MunicipalityId place, LocalDate asOf, Certainty least) {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(least, "least");
        Set<MunicipalityId> last = new LinkedHashSet<>();
        Set<MunicipalityId> seen = new LinkedHashSet<>();
        Deque<MunicipalityId> open = new ArrayDeque<>();
        open.add(place);
        while (!open.isEmpty()) {
            MunicipalityId current = open.remove();
            if (!seen.add(current)) {
                continue;
            }
            List<MunicipalityId> next = next(current, asOf, least);
            if (next.isEmpty()) {
                last.add(current);
            }
            open.addAll(next);
        }
        return Collections.unmodifiableSet(last.isEmpty() ? Set.of(place) : last);
    }

    /**
     * A cycle of successions, if there is one: no place can be its own successor, however far down.
     *
     * @return the places of one cycle in order of succession, or an empty list
     */
    public List<MunicipalityId> cycle() {
        Set<MunicipalityId> harmless = new LinkedHashSet<>();
        for (MunicipalityId start : successions.keySet()) {
            List<MunicipalityId> cycle = cycleFrom(start, harmless);
            if (!cycle.isEmpty()) {
                return cycle;
            }
        }
        return List.of();
    }

    private List<MunicipalityId> next(MunicipalityId place, LocalDate asOf, Certainty least) {
        return successions.getOrDefault(place, List.of()).stream()
                .filter(succession -> succession.date().reachedBy(asOf).compareTo(least) >= 0)
                .map(Succession::successor)
                .toList();
    }

    /** Depth first without recursion, because chains in imported data may be of any length. */
    private List<MunicipalityId> cycleFrom(MunicipalityId start, Set<MunicipalityId> harmless) {
        List<MunicipalityId> path = new ArrayList<>();
        Set<MunicipalityId> onPath = new LinkedHashSet<>();
        Deque<Iterator<Succession>> branches = new ArrayDeque<>();
        path.add(start);
        onPath.add(start);
        branches.push(successions.getOrDefault(start, List.of()).iterator());
        while (!branches.isEmpty()) {
            Iterator<Succession> branch = branches.element();
            if (!branch.hasNext()) {
                MunicipalityId done = path.remove(path.size() - 1);
                onPath.remove(done);
                harmless.add(done);
                branches.pop();
                continue;
            }
            MunicipalityId next = branch.next().successor();
            if (onPath.contains(next)) {
                return List.copyOf(path.subList(path.indexOf(next), path.size()));
            }
            if (!harmless.contains(next)) {
                path.add(next);
                onPath.add(next);
                branches.push(successions.getOrDefault(next, List.of()).iterator());
            }
        }
        return List.of();
    }
}
