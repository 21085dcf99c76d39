package org.towntwinning.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Group;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.document.Document;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.PostalAddress;
import org.towntwinning.relation.Relation;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.ThirdBody;
import org.towntwinning.testkit.laws.EqualityLaws;

/** P71 for all that is made by a builder: {@code toBuilder().build()} holds everything and is equal. */
@SuppressWarnings("ClassCanBeStatic") // jqwik finds groups that are inner classes
class EqualityPropertiesTest {

    @Group
    class OfMunicipalities implements EqualityLaws<Municipality> {

        /** The arbitrary copies, too, and would lose what a builder forgets: so the address is set last. */
        @Override
        public Arbitrary<Municipality> values() {
            return Combinators.combine(
                            TwinningArbitraries.municipalities(),
                            PartArbitraries.postalAddresses().injectNull(0.3))
                    .as((town, address) ->
                            town.toBuilder().postalAddress(address).build());
        }

        @Override
        public Municipality copy(Municipality value) {
            return value.toBuilder().build();
        }
    }

    @Group
    class OfNetworks implements EqualityLaws<CityNetwork> {

        @Override
        public Arbitrary<CityNetwork> values() {
            return TwinningArbitraries.cityNetworks();
        }

        @Override
        public CityNetwork copy(CityNetwork value) {
            return value.toBuilder().build();
        }
    }

    @Group
    class OfAddresses implements EqualityLaws<PostalAddress> {

        @Override
        public Arbitrary<PostalAddress> values() {
            return PartArbitraries.postalAddresses();
        }

        @Override
        public PostalAddress copy(PostalAddress value) {
            return value.toBuilder().build();
        }
    }

    @Group
    class OfDocuments implements EqualityLaws<Document> {

        @Override
        public Arbitrary<Document> values() {
            return TwinningArbitraries.documents();
        }

        @Override
        public Document copy(Document value) {
            return value.toBuilder().build();
        }
    }

    @Group
    class OfCommittees implements EqualityLaws<Committee> {

        @Override
        public Arbitrary<Committee> values() {
            return TwinningArbitraries.committees();
        }

        @Override
        public Committee copy(Committee value) {
            return value.toBuilder().build();
        }
    }

    @Group
    class OfTasks implements EqualityLaws<CommitteeTask> {

        @Override
        public Arbitrary<CommitteeTask> values() {
            return PartArbitraries.committeeTasks();
        }

        @Override
        public CommitteeTask copy(CommitteeTask value) {
            return value.toBuilder().build();
        }
    }

    @Group
    class OfAnnualReports implements EqualityLaws<AnnualReport> {

        @Override
        public Arbitrary<AnnualReport> values() {
            return PartArbitraries.annualReports();
        }

        @Override
        public AnnualReport copy(AnnualReport value) {
            return value.toBuilder().build();
        }
    }

    @Group
    class OfRoleAssignments implements EqualityLaws<RoleAssignment> {

        @Override
        public Arbitrary<RoleAssignment> values() {
            return TwinningArbitraries.roleAssignments();
        }

        @Override
        public RoleAssignment copy(RoleAssignment value) {
            return value.toBuilder().build();
        }
    }

    @Group
    class OfThirdBodies implements EqualityLaws<ThirdBody> {

        @Override
        public Arbitrary<ThirdBody> values() {
            return TwinningArbitraries.thirdBodies();
        }

        @Override
        public ThirdBody copy(ThirdBody value) {
            return value.toBuilder().build();
        }
    }

    @Group
    class OfRelations implements EqualityLaws<Relation> {

        @Override
        public Arbitrary<Relation> values() {
            return TwinningArbitraries.relations();
        }

        @Override
        public Relation copy(Relation value) {
            return value.toBuilder().build();
        }
    }
}
