package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Status;

/** What the page of the package shows compiles and holds. */
class PackagePagePropertiesTest {

    @Property(tries = 200)
    void whatIsCertainlyActiveIsOfNoOtherStatus(@ForAll Relation relation, @ForAll LocalDate day) {
        if (relation.activeOn(day).isDefinite()) {
            assertThat(relation.statusOn(day).certain()).contains(Status.ACTIVE);
        }
    }

    @Provide
    Arbitrary<Relation> ofAlmelo() {
        return TwinningArbitraries.relations()
                .among(MunicipalityId.of("town:almelo"), MunicipalityId.of("town:preston"))
                .established();
    }

    @Property(tries = 200)
    void everyRelationOfAlmeloHasAFounding(@ForAll("ofAlmelo") Relation relation) {
        assertThat(relation.founding()).isPresent();
    }
}
