package org.towntwinning.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.Reference;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.testkit.TwinningArbitraries;

/** What every record keeps: it names all records that it refers to, each with the place where it does. */
class RecordsPropertiesTest {

    @Provide
    Arbitrary<RegisterRecord> records() {
        return Arbitraries.oneOf(
                TwinningArbitraries.municipalities().map(record -> record),
                TwinningArbitraries.cityNetworks().map(record -> record),
                TwinningArbitraries.documents().map(record -> record),
                TwinningArbitraries.committees().map(record -> record),
                TwinningArbitraries.relations().map(record -> record),
                TwinningArbitraries.interactions().map(record -> record));
    }

    @Property
    void r07ARecordNamesEveryRecordThatItHoldsTheIdOf(@ForAll("records") RegisterRecord record) {
        List<RecordId> named =
                record.references().stream().map(Reference::target).toList();
        assertThat(named)
                .as("R-07: the ids in all fields of %s", record)
                .containsExactlyInAnyOrderElementsOf(FoundIds.in(record));
    }

    @Property
    void r07ThePathOfAReferenceLeadsToItsTarget(@ForAll("records") RegisterRecord record) {
        for (Reference reference : record.references()) {
            assertThat(RecordPath.follow(record, reference.path()))
                    .as("R-07: what stands at %s of %s", reference.path(), record)
                    .contains(reference.target());
        }
    }

    @Property
    void r07NoTwoReferencesStandInOnePlace(@ForAll("records") RegisterRecord record) {
        assertThat(record.references()).as("R-07: the places of %s", record).doesNotHaveDuplicates();
        assertThat(record.references()).extracting(Reference::path).doesNotHaveDuplicates();
    }
}
