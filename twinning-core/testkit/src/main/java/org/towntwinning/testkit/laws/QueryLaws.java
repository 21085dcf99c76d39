package org.towntwinning.testkit.laws;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Relation;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.CommitteeQuery;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.RecordQuery;
import org.towntwinning.store.RecordReader;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.testkit.StoreArbitraries;

/**
 * The laws of the queries of a store: whatever is pushed down to a database or an index, the answer is that of a
 * plain loop. Implement it in a test class:
 *
 * <pre>{@code
 * class MyQueriesPropertiesTest implements QueryLaws {
 *     public TwinningStore open() { return MyStore.create(); }
 * }
 * }</pre>
 */
public interface QueryLaws {

    /**
     * Opens a store.
     *
     * @return an empty one; the laws close it
     */
    TwinningStore open();

    /**
     * The registers that the laws are tried with.
     *
     * @return an arbitrary of consistent registers
     */
    @Provide
    default Arbitrary<List<RegisterRecord>> registers() {
        return Registers.consistent();
    }

    /** {@return queries for municipalities} */
    @Provide
    default Arbitrary<MunicipalityQuery> municipalityQueries() {
        return StoreArbitraries.municipalityQueries();
    }

    /** {@return queries for networks} */
    @Provide
    default Arbitrary<NetworkQuery> networkQueries() {
        return StoreArbitraries.networkQueries();
    }

    /** {@return queries for relations} */
    @Provide
    default Arbitrary<RelationQuery> relationQueries() {
        return StoreArbitraries.relationQueries();
    }

    /** {@return queries for committees} */
    @Provide
    default Arbitrary<CommitteeQuery> committeeQueries() {
        return StoreArbitraries.committeeQueries();
    }

    /** {@return queries for interactions} */
    @Provide
    default Arbitrary<InteractionQuery> interactionQueries() {
        return StoreArbitraries.interactionQueries();
    }

    /** {@return queries for documents} */
    @Provide
    default Arbitrary<DocumentQuery> documentQueries() {
        return StoreArbitraries.documentQueries();
    }

    /**
     * Queries for relations give the answers of a plain loop, in the order of ids: as a stream, as a count, and in
     * pages of every size, which together are the whole.
     *
     * @param records a register
     * @param one what is asked of it
     * @param other what else is asked of it
     */
    @Property(tries = 20)
    default void relationsAreFoundAsByAPlainLoop(
            @ForAll("registers") List<RegisterRecord> records,
            @ForAll("relationQueries") RelationQuery one,
            @ForAll("relationQueries") RelationQuery other) {
        check(records, Relation.class, Snapshot::relations, List.of(RelationQuery.all(), one, other));
    }

    /**
     * The same for municipalities and networks.
     *
     * @param records a register
     * @param ofMunicipalities a query
     * @param ofNetworks a query
     */
    @Property(tries = 20)
    default void municipalitiesAndNetworksAreFoundAsByAPlainLoop(
            @ForAll("registers") List<RegisterRecord> records,
            @ForAll("municipalityQueries") MunicipalityQuery ofMunicipalities,
            @ForAll("networkQueries") NetworkQuery ofNetworks) {
        check(
                records,
                Municipality.class,
                Snapshot::municipalities,
                List.of(MunicipalityQuery.all(), ofMunicipalities));
        check(records, CityNetwork.class, Snapshot::networks, List.of(NetworkQuery.all(), ofNetworks));
    }

    /**
     * The same for committees and documents.
     *
     * @param records a register
     * @param ofCommittees a query
     * @param ofDocuments a query
     */
    @Property(tries = 20)
    default void committeesAndDocumentsAreFoundAsByAPlainLoop(
            @ForAll("registers") List<RegisterRecord> records,
            @ForAll("committeeQueries") CommitteeQuery ofCommittees,
            @ForAll("documentQueries") DocumentQuery ofDocuments) {
        check(records, Committee.class, Snapshot::committees, List.of(CommitteeQuery.all(), ofCommittees));
        check(records, Document.class, Snapshot::documents, List.of(DocumentQuery.all(), ofDocuments));
    }

    /**
     * The same for interactions.
     *
     * @param records a register
     * @param one a query
     * @param other another one
     */
    @Property(tries = 20)
    default void interactionsAreFoundAsByAPlainLoop(
            @ForAll("registers") List<RegisterRecord> records,
            @ForAll("interactionQueries") InteractionQuery one,
            @ForAll("interactionQueries") InteractionQuery other) {
        check(records, Interaction.class, Snapshot::interactions, List.of(InteractionQuery.all(), one, other));
    }

    /**
     * Pages that are read one by one, each of a later state of the register, show a record that did not change exactly
     * once, whatever was inserted meanwhile.
     *
     * @param records a register
     * @param seed decides what is inserted, and the size of a page
     */
    @Property(tries = 20)
    default void whatDoesNotChangeStandsOnExactlyOnePage(
            @ForAll("registers") List<RegisterRecord> records, @ForAll long seed) {
        Random random = new Random(seed);
        try (TwinningStore store = open()) {
            store.change(ChangeNote.by("laws"), work -> work.insertAll(records));
            List<RecordId> found = Pages.read(1 + random.nextInt(3), page -> {
                MunicipalityId further = MunicipalityId.of("town:" + random.nextInt(Integer.MAX_VALUE));
                store.change(
                        ChangeNote.by("laws"),
                        work -> work.municipalities()
                                .insert(Municipality.builder()
                                        .id(further)
                                        .addName(Name.of("und", "Further"))
                                        .build()));
                return store.read(snapshot -> snapshot.municipalities()
                        .list(MunicipalityQuery.all(), page)
                        .map(versioned -> versioned.value().id()));
            });
            for (RegisterRecord record : records) {
                long times = found.stream().filter(record.id()::equals).count();
                Law.check(
                        times == (record instanceof Municipality ? 1 : 0),
                        "R-09: %s stands %d times on pages read while others were inserted: %s",
                        record.id(),
                        times,
                        found);
            }
        }
    }

    private <I extends RecordId, T extends RegisterRecord, Q extends RecordQuery<T>> void check(
            List<RegisterRecord> records,
            Class<T> type,
            Function<Snapshot, ? extends RecordReader<I, T, Q>> reader,
            List<Q> queries) {
        try (TwinningStore store = open()) {
            store.change(ChangeNote.by("laws"), work -> work.insertAll(records));
            store.look(snapshot -> queries.forEach(query -> Pages.check(
                    reader.apply(snapshot),
                    query,
                    records.stream()
                            .filter(type::isInstance)
                            .map(type::cast)
                            .filter(query::matches)
                            .sorted((one, other) -> RecordId.ORDER.compare(one.id(), other.id()))
                            .toList())));
        }
    }
}
