package org.towntwinning.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.Note;
import org.towntwinning.register.RelationId;
import org.towntwinning.store.Snapshot;
import org.towntwinning.time.DateWindow;
import org.towntwinning.validation.InvalidDataException;

/**
 * The state of affairs of the relations of one municipality as of a day: the report that a letter to its council is
 * written from. See the {@linkplain org.towntwinning.report page of the package} for how to use it.
 *
 * <p>All collections are unmodifiable. Two reports are equal iff they hold the same.
 */
public final class StateOfAffairs {

    private final Fields fields;

    StateOfAffairs(Fields fields) {
        this.fields = fields;
    }

    /**
     * The report of a register. It reads all municipalities, networks and interactions of the register once, and of the
     * other records those that it mentions.
     *
     * @param snapshot the register; for what it said at an earlier time, {@link Snapshot#at(java.time.Instant)}
     * @param viewpoint the municipality from which the relations are seen; one that the register does not hold gives a
     *     report without relations
     * @param period the period whose interactions are reported
     * @param asOf the day as of which the report speaks, in the years 0001 to 9999; it may lie in the period, before or
     *     after it
     * @param rules the norms of the attentions
     * @return the report
     * @throws InvalidDataException {@code date.year-range} if {@code asOf} is outside those years; data never makes it
     *     throw
     */
    public static StateOfAffairs of(
            Snapshot snapshot, MunicipalityId viewpoint, DateWindow period, LocalDate asOf, ReportRules rules) {
        return new Assembly(Scope.of(snapshot, viewpoint, period, asOf, rules), snapshot).assemble();
    }

    /** {@return the municipality from which the relations are seen} */
    public MunicipalityId viewpoint() {
        return fields.viewpoint;
    }

    /** {@return the period that is reported on} */
    public DateWindow period() {
        return fields.period;
    }

    /** {@return the day as of which the report speaks; what was known by its end counts} */
    public LocalDate asOf() {
        return fields.asOf;
    }

    /** {@return the norms of the attentions} */
    public ReportRules rules() {
        return fields.rules;
    }

    /**
     * The relations in which the viewpoint is or was a party, or in which it stands for a predecessor since a merger.
     * Relations that do not exist on the day, not even as a proposal, are left out.
     *
     * @return active ones first, then suspended, proposed and ended ones, and last those that the viewpoint left;
     *     within these by founding, then by id. Where the dates leave several statuses open, the first of them counts
     */
    public List<RelationReport> relations() {
        return fields.relations;
    }

    /**
     * One of the {@link #relations()}.
     *
     * @param id the id of a relation
     * @return the relation, or empty if it is not in the report
     */
    public Optional<RelationReport> relation(RelationId id) {
        return fields.relations.stream()
                .filter(relation -> relation.id().equals(id))
                .findFirst();
    }

    /** {@return the interactions of the viewpoint and its committees that concern none of the relations} */
    public ContactReport otherContacts() {
        return fields.otherContacts;
    }

    /** {@return the committees with a seat in the viewpoint that serve none of the relations, by id} */
    public List<CommitteeReport> otherCommittees() {
        return fields.otherCommittees;
    }

    /** {@return the networks of the register, those of the viewpoint first, then by id} */
    public List<NetworkReport> networks() {
        return fields.networks;
    }

    /** {@return the notes of the viewpoint, such as its policy, that are not cited from later documents only} */
    public List<Note> notes() {
        return fields.notes;
    }

    /** {@return what somebody must act on, most urgent first; that of the relations included} */
    public List<Attention> attentions() {
        return fields.attentions;
    }

    /** {@return all documents that the report is cited from, in order of their date, then of id} */
    public List<Source> sources() {
        return fields.sources;
    }

    /** {@return all municipalities mentioned, by id; one that the register no longer holds is missing} */
    public SortedMap<MunicipalityId, Municipality> municipalities() {
        return fields.municipalities;
    }

    /** {@return all committees mentioned, by id, as known on the day} */
    public SortedMap<CommitteeId, Committee> committees() {
        return fields.committees;
    }

    /** {@return all documents mentioned, by id} */
    public SortedMap<DocumentId, Document> documents() {
        return fields.documents;
    }

    /** {@return all interactions mentioned, by id, as known on the day; also those that only prompted another} */
    public SortedMap<InteractionId, Interaction> interactions() {
        return fields.interactions;
    }

    /** {@return the networks of {@link #networks()}, by id} */
    public SortedMap<NetworkId, CityNetwork> knownNetworks() {
        return fields.knownNetworks;
    }

    /**
     * The parties of all relations mentioned, so that each can be named: those of the report, and those of others that
     * an interaction or a committee names.
     *
     * @return for each relation the municipalities of its parties, in the order given
     */
    public SortedMap<RelationId, List<MunicipalityId>> parties() {
        return fields.parties;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StateOfAffairs that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Viewpoint, period, day and the number of relations, for people. */
    @Override
    public String toString() {
        return "StateOfAffairs of " + fields.viewpoint + " as of " + fields.asOf + " in " + fields.period + ": "
                + fields.relations.size() + " relations, " + fields.attentions.size() + " attentions";
    }

    record Fields(
            MunicipalityId viewpoint,
            DateWindow period,
            LocalDate asOf,
            ReportRules rules,
            List<RelationReport> relations,
            ContactReport otherContacts,
            List<CommitteeReport> otherCommittees,
            List<NetworkReport> networks,
            List<Note> notes,
            List<Attention> attentions,
            List<Source> sources,
            SortedMap<MunicipalityId, Municipality> municipalities,
            SortedMap<CommitteeId, Committee> committees,
            SortedMap<DocumentId, Document> documents,
            SortedMap<InteractionId, Interaction> interactions,
            SortedMap<NetworkId, CityNetwork> knownNetworks,
            SortedMap<RelationId, List<MunicipalityId>> parties) {}
}
