package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.Service;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.SuccessionGraph;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;

/** Municipalities, networks, documents and committees as the kit makes them. */
class RecordArbitrariesPropertiesTest {

    private static final MunicipalityId WARMINSTER = MunicipalityId.of("town:warminster");

    @Provide
    Arbitrary<Municipality> municipalities() {
        return TwinningArbitraries.municipalities();
    }

    @Provide
    Arbitrary<List<Municipality>> places() {
        return TwinningArbitraries.municipalities().list().ofMinSize(5).ofMaxSize(20);
    }

    @Provide
    Arbitrary<CityNetwork> networks() {
        return TwinningArbitraries.cityNetworks();
    }

    @Provide
    Arbitrary<Document> documents() {
        return TwinningArbitraries.documents();
    }

    @Provide
    Arbitrary<Committee> committees() {
        return TwinningArbitraries.committees();
    }

    @Property
    void recordsReferOnlyToWhatTheKitNames(
            @ForAll("municipalities") Municipality municipality,
            @ForAll("networks") CityNetwork network,
            @ForAll("documents") Document document,
            @ForAll("committees") Committee committee) {
        RecordIds pool = RecordIds.FEW;
        List<Object> named = Stream.of(
                        pool.municipalities(),
                        pool.networks(),
                        pool.relations(),
                        pool.committees(),
                        pool.interactions(),
                        pool.documents())
                .<Object>flatMap(List::stream)
                .toList();
        for (RegisterRecord each : List.of(municipality, network, document, committee)) {
            assertThat(each.references())
                    .as("references of %s, so that a record for each id of the kit makes them all resolve (R-07)", each)
                    .allMatch(reference -> named.contains(reference.target()));
        }
    }

    @Property(tries = 300)
    void noPlaceSucceedsItselfHoweverFarDown(@ForAll("places") List<Municipality> places) {
        assertThat(SuccessionGraph.of(places).cycle())
                .as("R-08: a cycle of successions")
                .isEmpty();
    }

    @Property
    void tasksAreForRelationsThatTheCommitteeServes(@ForAll("committees") Committee committee) {
        assertThat(committee.tasks())
                .as("tasks of %s", committee)
                .allMatch(task -> task.relation().isEmpty()
                        || committee.serves(task.relation().get()));
    }

    @Property
    void noDocumentIsAttachedToItself(@ForAll("documents") Document document) {
        assertThat(document.attachments().orElse(List.of()))
                .as("attachments of %s", document)
                .doesNotContain(document.id())
                .doesNotHaveDuplicates();
    }

    @Example
    void recordsBearTheIdsThatAreAskedFor() {
        assertThat(Samples.of(TwinningArbitraries.municipalities().bearing(WARMINSTER), 50))
                .as("municipalities")
                .allMatch(place -> place.id().equals(WARMINSTER));
        assertThat(Samples.of(TwinningArbitraries.cityNetworks().bearing(NetworkId.of("mont")), 50))
                .as("networks")
                .allMatch(network -> network.id().value().equals("mont"));
        assertThat(Samples.of(TwinningArbitraries.documents().bearing(DocumentId.of("letter")), 50))
                .as("documents")
                .allMatch(document -> document.id().value().equals("letter"));
        assertThat(Samples.of(TwinningArbitraries.committees().bearing(CommitteeId.of("one")), 50))
                .as("committees")
                .allMatch(committee -> committee.id().value().equals("one"));
        assertThatThrownBy(() -> TwinningArbitraries.municipalities().bearing())
                .hasMessage("a record bears an id: give at least one that may occur");
    }

    @Example
    void committeesServeAndSitAsAskedFor() {
        RelationId preston = RelationId.of("almelo-preston");
        RelationId denizli = RelationId.of("almelo-denizli");
        CommitteeArbitrary committees =
                TwinningArbitraries.committees().serving(preston, denizli).seatedIn(WARMINSTER);
        for (Committee committee : Samples.of(committees, 100)) {
            assertThat(committee.services())
                    .as("services of %s", committee)
                    .extracting(Service::relation)
                    .containsExactly(preston, denizli);
            assertThat(committee.seat()).as("seat of %s", committee).isEqualTo(WARMINSTER);
        }
    }

    @Example
    void documentsAreOfTheKindsThatAreAskedFor() {
        assertThat(Samples.of(TwinningArbitraries.documents().kinds(DocumentKind.NEWS, DocumentKind.LETTER), 100))
                .as("kinds of documents")
                .allMatch(document -> document.kind() == DocumentKind.NEWS || document.kind() == DocumentKind.LETTER);
        assertThatThrownBy(() -> TwinningArbitraries.documents().kinds()).hasMessageContaining("at least one");
    }

    @Example
    void theCasesOfLifeOccur() {
        CommitteeArbitrary committees = TwinningArbitraries.committees();
        assertThat(Samples.percent(committees, 1_000, each -> each.names().isEmpty()))
                .as("committees known only by their town")
                .isBetween(18.0, 32.0);
        assertThat(Samples.percent(
                        committees,
                        1_000,
                        each -> each.dissolutionNotice().isPresent()
                                || each.dissolved().isPresent()))
                .as("committees dissolved or about to be")
                .isBetween(26.0, 41.0);
        assertThat(Samples.percent(
                        TwinningArbitraries.municipalities(),
                        1_000,
                        each -> each.countries().size() == 2))
                .as("places in two countries one after the other")
                .isBetween(10.0, 24.0);
        assertThat(Samples.percent(
                        TwinningArbitraries.municipalities(),
                        1_000,
                        each -> !each.successions().isEmpty()))
                .as("places with successors")
                .isBetween(10.0, 27.0);
        assertThat(Samples.percent(
                        TwinningArbitraries.documents(),
                        1_000,
                        each -> each.attachments().isPresent()))
                .as("documents that say which attachments they have")
                .isBetween(14.0, 27.0);
    }
}
