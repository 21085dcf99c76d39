package org.towntwinning.json;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.json.v1.Section;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Relation;
import org.towntwinning.store.RegisterRules;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violation;

/**
 * The records of a register, without their versions and history: what is exchanged between registers. Everything that a
 * record of it refers to is in it too (rule R-07), and the rules across records hold (rule R-08), so that it can be
 * loaded into an empty register as it is. Immutable.
 */
public final class TwinningDocument {

    private static final Comparator<RegisterRecord> BY_ID =
            Comparator.comparing(record -> record.id().value());

    private final Map<RecordKind, List<RegisterRecord>> records;

    private TwinningDocument(Map<RecordKind, List<RegisterRecord>> records) {
        this.records = records;
    }

    /**
     * A document of records.
     *
     * @param records in any order, possibly none
     * @return the document
     * @throws InvalidDataException if they break a rule of {@link RegisterRules}: two records of a kind with one id, a
     *     reference to a record that is not there, two relations of one kind at one time between the same towns ...
     */
    public static TwinningDocument of(Iterable<? extends RegisterRecord> records) {
        List<Violation> violations = RegisterRules.check(records).stream()
                .map(found -> found.violation()
                        .under(found.record().kind().word() + " "
                                + found.record().value()))
                .toList();
        if (!violations.isEmpty()) {
            throw new InvalidDataException("document", violations);
        }
        return checked(records);
    }

    /**
     * The document of a register as it was at one revision.
     *
     * @param snapshot the register; all its records are held in memory, see {@link TwinningJson#writeDocument(Snapshot,
     *     OutputStream)} for the way without
     * @return the document
     */
    public static TwinningDocument from(Snapshot snapshot) {
        List<RegisterRecord> records = new ArrayList<>();
        Section.forEach(Objects.requireNonNull(snapshot, "snapshot"), records::add);
        return checked(records);
    }

    /** A document of records of which it is known that they keep the rules. */
    static TwinningDocument checked(Iterable<? extends RegisterRecord> records) {
        Map<RecordKind, List<RegisterRecord>> sorted = new EnumMap<>(RecordKind.class);
        for (RegisterRecord record : records) {
            sorted.computeIfAbsent(record.id().kind(), kind -> new ArrayList<>())
                    .add(record);
        }
        sorted.replaceAll((kind, list) -> list.stream().sorted(BY_ID).toList());
        return new TwinningDocument(sorted);
    }

    /**
     * The municipalities.
     *
     * @return in the order of their ids, unmodifiable
     */
    public List<Municipality> municipalities() {
        return list(RecordKind.MUNICIPALITY, Municipality.class);
    }

    /**
     * The networks.
     *
     * @return in the order of their ids, unmodifiable
     */
    public List<CityNetwork> networks() {
        return list(RecordKind.NETWORK, CityNetwork.class);
    }

    /**
     * The documents that facts are cited from.
     *
     * @return in the order of their ids, unmodifiable
     */
    public List<Document> documents() {
        return list(RecordKind.DOCUMENT, Document.class);
    }

    /**
     * The relations.
     *
     * @return in the order of their ids, unmodifiable
     */
    public List<Relation> relations() {
        return list(RecordKind.RELATION, Relation.class);
    }

    /**
     * The committees.
     *
     * @return in the order of their ids, unmodifiable
     */
    public List<Committee> committees() {
        return list(RecordKind.COMMITTEE, Committee.class);
    }

    /**
     * The interactions.
     *
     * @return in the order of their ids, unmodifiable
     */
    public List<Interaction> interactions() {
        return list(RecordKind.INTERACTION, Interaction.class);
    }

    /**
     * All records.
     *
     * @return in the order in which they are written: municipalities, networks, documents, relations, committees,
     *     interactions, each in the order of their ids; unmodifiable
     */
    public List<RegisterRecord> records() {
        return Stream.of(Section.values())
                .flatMap(section -> records.getOrDefault(section.kind(), List.of()).stream())
                .toList();
    }

    /**
     * Inserts all records into a register.
     *
     * @param unit the unit of work in which to insert them; fails as a whole if one of them is there already
     */
    public void insertInto(UnitOfWork unit) {
        Objects.requireNonNull(unit, "unit");
        unit.municipalities().insertAll(municipalities());
        unit.networks().insertAll(networks());
        unit.documents().insertAll(documents());
        unit.relations().insertAll(relations());
        unit.committees().insertAll(committees());
        unit.interactions().insertAll(interactions());
    }

    private <T extends RegisterRecord> List<T> list(RecordKind kind, Class<T> type) {
        return records.getOrDefault(kind, List.of()).stream().map(type::cast).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TwinningDocument that && records.equals(that.records);
    }

    @Override
    public int hashCode() {
        return records.hashCode();
    }

    /** How many records of each kind there are, for people. */
    @Override
    public String toString() {
        return Stream.of(Section.values())
                .filter(section -> records.containsKey(section.kind()))
                .map(section -> records.getOrDefault(section.kind(), List.of()).size() + " " + section.member())
                .collect(Collectors.joining(", ", "document of ", ""));
    }
}
