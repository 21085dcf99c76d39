package org.towntwinning.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.time.Certainty;

/**
 * Days on which a relation is certainly active, certainly of one kind, and certainly between the same towns.
 *
 * @param from the first day, inclusive
 * @param until the day after the last; {@link LocalDate#MAX} for without end
 * @param kind the kind
 * @param towns the towns in order of id, two or more
 */
record ActivePeriod(LocalDate from, LocalDate until, RelationKind kind, Set<MunicipalityId> towns) {

    /** The periods of a relation: between two turning points every answer stays the same. */
    static List<ActivePeriod> of(Relation relation) {
        List<LocalDate> days = List.copyOf(relation.turningPoints());
        List<ActivePeriod> periods = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate until = i + 1 < days.size() ? days.get(i + 1) : LocalDate.MAX;
            at(relation, days.get(i), until).ifPresent(periods::add);
        }
        return List.copyOf(periods);
    }

    private static Optional<ActivePeriod> at(Relation relation, LocalDate day, LocalDate until) {
        List<Party> certain = relation.partiesOn(day, Certainty.DEFINITE);
        boolean partiesCertain = certain.size() >= 2 && certain.equals(relation.partiesOn(day, Certainty.POSSIBLE));
        if (!partiesCertain || !relation.activeOn(day).isDefinite()) {
            return Optional.empty();
        }
        TreeSet<MunicipalityId> towns = certain.stream()
                .flatMap(party -> party.municipalities().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return relation.kindOn(day).certain().map(kind -> new ActivePeriod(day, until, kind, towns));
    }

    /** The days of this period that are days of another one of the same kind between the same towns. */
    Optional<ActivePeriod> common(ActivePeriod other) {
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        LocalDate end = until.isBefore(other.until) ? until : other.until;
        boolean same = kind == other.kind && towns.equals(other.towns);
        return same && first.isBefore(end) ? Optional.of(new ActivePeriod(first, end, kind, towns)) : Optional.empty();
    }
}
