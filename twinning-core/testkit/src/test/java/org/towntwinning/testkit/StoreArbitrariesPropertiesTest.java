package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.PageRequest;
import org.towntwinning.store.RecordQuery;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Version;

/** What stores are asked and told. A query that finds nothing tests nothing, so most of them find something. */
class StoreArbitrariesPropertiesTest {

    private static final int MANY = 200;

    @Example
    void mostQueriesFindSomethingAmongTheRecordsOfTheKit() {
        assertMostFindSomething(StoreArbitraries.municipalityQueries(), TwinningArbitraries.municipalities());
        assertMostFindSomething(StoreArbitraries.networkQueries(), TwinningArbitraries.cityNetworks());
        assertMostFindSomething(StoreArbitraries.committeeQueries(), TwinningArbitraries.committees());
        assertMostFindSomething(StoreArbitraries.documentQueries(), TwinningArbitraries.documents());
        assertMostFindSomething(StoreArbitraries.relationQueries(), TwinningArbitraries.relations());
        assertMostFindSomething(StoreArbitraries.interactionQueries(), TwinningArbitraries.interactions());
    }

    private static <T extends RegisterRecord> void assertMostFindSomething(
            Arbitrary<? extends RecordQuery<T>> queries, Arbitrary<T> records) {
        List<T> register = Samples.random(records).limit(MANY).toList();
        assertThat(Samples.percent(queries, MANY, query -> register.stream().anyMatch(query::matches)))
                .as("percent of %s that find one of %s records", queries, MANY)
                .isGreaterThan(50.0);
        assertThat(Samples.percent(queries, MANY, query -> query.conditions().isEmpty()))
                .as("percent of %s that ask for all", queries)
                .isLessThan(25.0);
    }

    @Property(tries = 300)
    void numbersAndTextsReadBack(
            @ForAll Version version, @ForAll Revision revision, @ForAll ChangeNote note, @ForAll PageRequest page) {
        assertThat(Version.parse(version.toString())).as("version").isEqualTo(version);
        assertThat(Revision.parse(revision.toString())).as("revision").isEqualTo(revision);
        assertThat(ChangeNote.by(note.account())
                        .withSummary(note.summary().orElse(null))
                        .withSource(note.source().orElse(null)))
                .as("texts are normalised already, so a note is kept as it is")
                .isEqualTo(note);
        assertThat(page.size()).as("size of a page").isBetween(1, PageRequest.MAX_SIZE);
    }

    @Example
    void pagesAreFirstOnesAndLaterOnes() {
        assertThat(Samples.percent(
                        StoreArbitraries.pageRequests(),
                        1_000,
                        page -> page.after().isEmpty()))
                .as("percent of requests for the first page")
                .isBetween(40.0, 60.0);
        assertThat(Samples.edgeCases(StoreArbitraries.pageRequests()))
                .as("first requests")
                .contains(PageRequest.first(1), PageRequest.first(PageRequest.MAX_SIZE));
    }
}
