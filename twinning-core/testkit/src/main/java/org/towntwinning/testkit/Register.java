package org.towntwinning.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Relation;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.RegisterRuleException;
import org.towntwinning.store.StoreException;
import org.towntwinning.store.TwinningStore;

/**
 * All records of a register, each list in the order of ids. Those of {@link RegisterArbitrary} are consistent: what
 * records refer to is there (rule R-07), and the rules across records hold (rule R-08).
 *
 * @param municipalities the municipalities
 * @param networks the city networks
 * @param documents the documents
 * @param relations the relations
 * @param committees the committees
 * @param interactions the interactions
 */
public record Register(
        List<Municipality> municipalities,
        List<CityNetwork> networks,
        List<Document> documents,
        List<Relation> relations,
        List<Committee> committees,
        List<Interaction> interactions) {

    /**
     * Sorts and copies the lists; checks nothing else.
     *
     * @param municipalities the municipalities
     * @param networks the city networks
     * @param documents the documents
     * @param relations the relations
     * @param committees the committees
     * @param interactions the interactions
     */
    public Register {
        municipalities = sorted(municipalities);
        networks = sorted(networks);
        documents = sorted(documents);
        relations = sorted(relations);
        committees = sorted(committees);
        interactions = sorted(interactions);
    }

    /**
     * A register of records of any kind.
     *
     * @param records the records, in any order
     * @return the register
     */
    public static Register of(Iterable<? extends RegisterRecord> records) {
        List<RegisterRecord> all = new ArrayList<>();
        records.forEach(all::add);
        return new Register(
                only(Municipality.class, all),
                only(CityNetwork.class, all),
                only(Document.class, all),
                only(Relation.class, all),
                only(Committee.class, all),
                only(Interaction.class, all));
    }

    /**
     * All records.
     *
     * @return in the order in which an interchange document lists them: municipalities, networks, documents, relations,
     *     committees, interactions
     */
    public List<RegisterRecord> records() {
        return Stream.of(municipalities, networks, documents, relations, committees, interactions)
                .<RegisterRecord>flatMap(List::stream)
                .toList();
    }

    /**
     * The record with an id.
     *
     * @param id the id
     * @return the record, or empty if there is none
     */
    public Optional<RegisterRecord> find(RecordId id) {
        Objects.requireNonNull(id, "id");
        return records().stream().filter(record -> record.id().equals(id)).findFirst();
    }

    /**
     * Puts all records into a store, in one unit of work.
     *
     * @param store a store that holds none of them
     * @throws RegisterRuleException if the register breaks a rule across records; those of the kit do not
     * @throws StoreException if the store holds one of them already, or fails
     */
    public void recordIn(TwinningStore store) {
        store.change(ChangeNote.by("testkit"), work -> work.insertAll(records()));
    }

    private static <R extends RegisterRecord> List<R> only(Class<R> type, List<RegisterRecord> records) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static <R extends RegisterRecord> List<R> sorted(List<R> records) {
        return records.stream()
                .sorted(Comparator.comparing(RegisterRecord::id, RecordId.ORDER))
                .toList();
    }
}
