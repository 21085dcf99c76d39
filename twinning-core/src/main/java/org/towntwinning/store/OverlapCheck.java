package org.towntwinning.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.PartialDate;

/**
 * Looks for relations of the same kind between the same towns that are certainly active at the same time (rule R-08). A
 * relation is compared only with those that share all towns with it. A register in which very many overlap is not
 * searched to its end: of n relations between two towns, n * n / 2 pairs may.
 */
final class OverlapCheck {

    /** Two relations that overlap, and from when on. */
    record Overlap(RelationId later, RelationId earlier, ActivePeriod period) {

        String message() {
            String when = period.from().equals(PartialDate.MAX)
                    ? "both are certainly active in the end, since neither has ended"
                    : "both are certainly active on " + period.from();
            return "relation " + earlier + " is a " + period.kind() + " between " + period.towns() + ", too, and "
                    + when + ": record one relation with all its events, or correct the dates";
        }
    }

    /** How many pairs are named. */
    static final int MOST = 1_000;

    private final RegisterLookup register;
    private final Map<MunicipalityId, Set<RecordId>> referrers = new HashMap<>();
    private final Map<RelationId, List<ActivePeriod>> periods = new HashMap<>();
    private final SortedMap<RelationId, SortedMap<RelationId, Overlap>> found = new TreeMap<>();
    private int pairs;

    private OverlapCheck(RegisterLookup register) {
        this.register = register;
    }

    /**
     * The overlaps in which one of the given relations takes part.
     *
     * @return in the order of the later relation, then the earlier one; each pair once; the first {@value #MOST} found
     */
    static List<Overlap> of(Iterable<Relation> relations, RegisterLookup register) {
        OverlapCheck check = new OverlapCheck(register);
        for (Relation relation : relations) {
            if (check.pairs < MOST) {
                check.compareWithOthers(relation);
            }
        }
        return check.found.values().stream()
                .flatMap(overlaps -> overlaps.values().stream())
                .toList();
    }

    private void compareWithOthers(Relation relation) {
        periods.putIfAbsent(relation.id(), ActivePeriod.of(relation));
        for (ActivePeriod period : periodsOf(relation.id())) {
            for (RelationId other : relationsSharing(period.towns())) {
                if (pairs < MOST && !other.equals(relation.id())) {
                    compare(period, relation.id(), other);
                }
            }
        }
    }

    private void compare(ActivePeriod period, RelationId relation, RelationId other) {
        RelationId earlier = relation.compareTo(other) < 0 ? relation : other;
        RelationId later = earlier.equals(relation) ? other : relation;
        for (ActivePeriod that : periodsOf(other)) {
            period.common(that).ifPresent(common -> add(new Overlap(later, earlier, common)));
        }
    }

    private void add(Overlap overlap) {
        SortedMap<RelationId, Overlap> ofLater = found.computeIfAbsent(overlap.later, key -> new TreeMap<>());
        Overlap known = ofLater.get(overlap.earlier);
        pairs += known == null ? 1 : 0;
        ofLater.put(overlap.earlier, known == null ? overlap : first(known, overlap));
    }

    private static Overlap first(Overlap one, Overlap other) {
        return other.period.from().isBefore(one.period.from()) ? other : one;
    }

    private List<ActivePeriod> periodsOf(RelationId id) {
        List<ActivePeriod> known = periods.get(id);
        if (known == null) {
            known = register.find(id)
                    .map(record -> ActivePeriod.of((Relation) record))
                    .orElse(List.of());
            periods.put(id, known);
        }
        return known;
    }

    /**
     * Begins with the town that the fewest records refer to: in a town's own register every relation shares that town.
     */
    private List<RelationId> relationsSharing(Set<MunicipalityId> towns) {
        List<Set<RecordId>> sharing = towns.stream()
                .map(town -> referrers.computeIfAbsent(town, register::referrersOf))
                .sorted(Comparator.comparingInt(Set::size))
                .toList();
        List<RelationId> common = new ArrayList<>();
        for (RecordId id : sharing.get(0)) {
            if (id.kind() == RecordKind.RELATION && sharing.stream().allMatch(ids -> ids.contains(id))) {
                common.add((RelationId) id);
            }
        }
        return common;
    }
}
