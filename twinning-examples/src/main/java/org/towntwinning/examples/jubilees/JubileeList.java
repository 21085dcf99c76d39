package org.towntwinning.examples.jubilees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Due;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.WindowMode;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.Snapshot;
import org.towntwinning.time.DateWindow;

/**
 * The jubilees of a register in a window, and what is needed to speak of them.
 *
 * @param dues in the total order of jubilees
 * @param relations the relations that have one, by id
 * @param municipalities their parties, by id
 * @param asOf the day by whose names towns are called
 */
record JubileeList(
        List<Due> dues,
        Map<RelationId, Relation> relations,
        Map<MunicipalityId, Municipality> municipalities,
        LocalDate asOf) {

    /** Asks the rules for each relation of a register. */
    static JubileeList of(
            Snapshot snapshot, AnniversaryRules rules, DateWindow window, WindowMode mode, LocalDate asOf) {
        List<Due> dues = new ArrayList<>();
        Map<RelationId, Relation> relations = new TreeMap<>();
        Map<MunicipalityId, Municipality> municipalities = new TreeMap<>();
        snapshot.relations().forEach(RelationQuery.all(), found -> {
            Relation relation = found.value();
            List<Due> own = rules.between(relation, window, mode);
            if (!own.isEmpty()) {
                dues.addAll(own);
                relations.put(relation.id(), relation);
            }
        });
        relations.values().stream()
                .flatMap(relation -> relation.parties().stream())
                .flatMap(party -> party.municipalities().stream())
                .forEach(id ->
                        snapshot.municipalities().find(id).ifPresent(found -> municipalities.put(id, found.value())));
        dues.sort(Comparator.comparing(Due::jubilee, Jubilee.ORDER));
        return new JubileeList(dues, relations, municipalities, asOf);
    }
}
