package org.towntwinning.testkit.laws;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Relation;
import org.towntwinning.testkit.TwinningArbitraries;

/** The registers that laws are tried with. */
final class Registers {

    private Registers() {}

    /** All records of a consistent register, in any order; none at all among them. */
    static Arbitrary<List<RegisterRecord>> recordsInAnyOrder() {
        return TwinningArbitraries.relations().list().ofMaxSize(4).map(Registers::withTheirTowns);
    }

    private static List<RegisterRecord> withTheirTowns(List<Relation> relations) {
        Map<RecordId, RegisterRecord> records = new LinkedHashMap<>();
        Map<MunicipalityId, RegisterRecord> towns = new TreeMap<>();
        for (Relation relation : relations) {
            records.put(relation.id(), relation);
        }
        for (Relation relation : relations) {
            for (MunicipalityId town : relation.municipalities()) {
                towns.put(
                        town,
                        Municipality.builder()
                                .id(town)
                                .addName(Name.of("und", town.value()))
                                .build());
            }
        }
        records.putAll(towns);
        return List.copyOf(records.values());
    }
}
