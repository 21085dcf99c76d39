package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.time.Certainty;

/**
 * Sees to it that no two relations of one kind between the same towns are certainly active at once (rule R-08). Asks
 * day by day, not as core does, so that both can be compared.
 */
final class Overlaps {

    private Overlaps() {}

    /** Of two relations that overlap the later one in the list becomes a mere proposal. */
    static List<Relation> without(List<Relation> relations) {
        List<Relation> kept = new ArrayList<>();
        for (Relation relation : relations) {
            boolean overlaps = kept.stream().anyMatch(earlier -> overlap(earlier, relation));
            kept.add(overlaps ? proposed(relation) : relation);
        }
        return kept;
    }

    private static Relation proposed(Relation relation) {
        Proposed proposal = Proposed.on(relation.events().get(0).date());
        return relation.toBuilder().events(List.of(proposal)).build();
    }

    /** Every answer stays the same from one turning point to the next, so those days are enough. */
    private static boolean overlap(Relation one, Relation other) {
        Set<MunicipalityId> shared = new HashSet<>(one.municipalities());
        shared.retainAll(other.municipalities());
        if (shared.size() < 2) {
            return false;
        }
        SortedSet<LocalDate> days = new TreeSet<>(one.turningPoints());
        days.addAll(other.turningPoints());
        return days.stream().anyMatch(day -> overlapOn(day, one, other));
    }

    private static boolean overlapOn(LocalDate day, Relation one, Relation other) {
        if (!one.activeOn(day).isDefinite() || !other.activeOn(day).isDefinite()) {
            return false;
        }
        Optional<RelationKind> kind = one.kindOn(day).certain();
        Set<MunicipalityId> towns = certainTowns(one, day);
        return kind.isPresent()
                && kind.equals(other.kindOn(day).certain())
                && towns.size() >= 2
                && towns.equals(certainTowns(other, day));
    }

    /** None where it is not certain who takes part. */
    private static Set<MunicipalityId> certainTowns(Relation relation, LocalDate day) {
        List<Party> certain = relation.partiesOn(day, Certainty.DEFINITE);
        return certain.equals(relation.partiesOn(day, Certainty.POSSIBLE))
                ? certain.stream()
                        .flatMap(party -> party.municipalities().stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
