package org.towntwinning.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Status;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Actor;
import org.towntwinning.role.RoleCoverage;
import org.towntwinning.time.Certainty;

/**
 * A relation seen from the viewpoint, as known on the day of the report.
 *
 * <p>What certainly happened after the day is not here, and the ends of roles, services and memberships that lie after
 * it are open. What bears no date (origin, purpose, executors, themes) is taken to hold.
 */
public final class RelationReport {

    private final Fields fields;
    private final List<Attention> attentions;

    RelationReport(Fields fields, List<Attention> attentions) {
        this.fields = fields;
        this.attentions = List.copyOf(attentions);
    }

    RelationReport with(List<Attention> attentions) {
        return new RelationReport(fields, attentions);
    }

    /** {@return the id of the relation} */
    public RelationId id() {
        return fields.id;
    }

    /** {@return names of its own; empty for most relations, which are called after their parties} */
    public List<Name> names() {
        return fields.names;
    }

    /**
     * The parties through which the viewpoint takes part.
     *
     * @return one or more; more than one if it left and joined again. A party without the viewpoint is a predecessor
     *     for which it stands since a merger
     */
    public List<PartyReport> own() {
        return fields.own;
    }

    /** {@return the other parties that have joined by the day, also those that left, in the order given} */
    public List<PartyReport> partners() {
        return fields.partners;
    }

    /** {@return the status of the relation on the day} */
    public AsOf<Status> status() {
        return fields.status;
    }

    /** {@return the kind of the relation on the day} */
    public AsOf<RelationKind> kind() {
        return fields.kind;
    }

    /** {@return whether it is being explored on the day to make the relation or to take it up again} */
    public Certainty explored() {
        return fields.explored;
    }

    /**
     * Since when: the founding date from which the relation counts, with its claims.
     *
     * @return empty if the relation is only proposed or explored on the day
     */
    public Optional<Anchor> founding() {
        return fields.founding;
    }

    /** {@return all dates of the founding, the first contact among them, reached by the day} */
    public List<Anchor> anchors() {
        return fields.anchors;
    }

    /** {@return the last re-establishment by the day, as certain as that it has happened} */
    public Optional<Likely<Reestablished>> reestablished() {
        return fields.reestablished;
    }

    /**
     * The last end of the whole relation, whether or not it was taken up again.
     *
     * @return the end, as certain as that it has taken effect
     */
    public Optional<Likely<Ended>> lastEnd() {
        return fields.lastEnd;
    }

    /**
     * An end that was decided or notified by the day and takes effect after it.
     *
     * @return the end; the status is still what it was
     */
    public Optional<Ended> announcedEnd() {
        return fields.announcedEnd;
    }

    /**
     * The suspensions of the relation, or of a role in it, that are open on the day.
     *
     * @return in recorded order, as certain as that they are open
     */
    public List<Likely<Suspended>> suspensions() {
        return fields.suspensions;
    }

    /** {@return what has happened by the day, in recorded order, as certain as that} */
    public List<Likely<LifecycleEvent>> events() {
        return fields.events;
    }

    /** {@return how the relation came about} */
    public Optional<LocalizedText> origin() {
        return fields.origin;
    }

    /** {@return what it was founded for} */
    public Optional<LocalizedText> purpose() {
        return fields.purpose;
    }

    /** {@return the themes of the relation as a whole} */
    public Set<Theme> themes() {
        return fields.themes;
    }

    /**
     * The agreements in force on the day. None is in force once the relation has ended.
     *
     * @return in the order given, as certain as that they are in force
     */
    public List<Likely<Agreement>> agreementsInForce() {
        return fields.agreementsInForce;
    }

    /**
     * The agreements that were in force before, and notices of termination.
     *
     * @return in the order given
     */
    public List<Agreement> pastAgreements() {
        return fields.pastAgreements;
    }

    /** {@return agreements signed by the day whose term begins after it} */
    public List<Agreement> comingAgreements() {
        return fields.comingAgreements;
    }

    /** {@return who carries the relation out} */
    public List<Actor> executors() {
        return fields.executors;
    }

    /** {@return who pays for activities and projects} */
    public List<Actor> financers() {
        return fields.financers;
    }

    /**
     * The three roles on every side, those of the viewpoint first. A role whose only holders are dissolved committees
     * is not filled.
     *
     * @return for each municipality that is possibly a party on the day
     */
    public List<RoleCoverage> coverage() {
        return fields.coverage;
    }

    /** {@return the committees that serve or served it, those of the viewpoint first, then by id} */
    public List<CommitteeReport> committees() {
        return fields.committees;
    }

    /** {@return its interactions, intentions and requests} */
    public ContactReport contacts() {
        return fields.contacts;
    }

    /** {@return its last, current and next jubilee, those overdue and those whose celebration is planned} */
    public JubileeReport jubilees() {
        return fields.jubilees;
    }

    /** {@return the notes of the relation that are not certainly cited from later documents only} */
    public List<Note> notes() {
        return fields.notes;
    }

    /** {@return its ids elsewhere, such as case numbers} */
    public Set<ExternalId> externalIds() {
        return fields.externalIds;
    }

    /** {@return the documents that the above is cited from, in order of their date, then of id} */
    public List<Source> sources() {
        return fields.sources;
    }

    /** {@return what somebody must act on in this relation, most urgent first} */
    public List<Attention> attentions() {
        return attentions;
    }

    /** {@return whether the viewpoint is a party on the day, as far as joining and leaving decide it} */
    public Certainty belongs() {
        return fields.own.stream().map(PartyReport::belongs).reduce(Certainty.IMPOSSIBLE, Certainty::or);
    }

    /**
     * The coverage of the roles on one side.
     *
     * @param side a municipality of a party
     * @return the three roles, in their order; empty if the municipality is no party on the day
     */
    public List<RoleCoverage> coverageOf(MunicipalityId side) {
        return fields.coverage.stream()
                .filter(coverage -> coverage.side().equals(side))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RelationReport that && fields.equals(that.fields) && attentions.equals(that.attentions);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** All that it holds, for people. */
    @Override
    public String toString() {
        return "RelationReport" + fields + attentions;
    }

    record Fields(
            RelationId id,
            List<Name> names,
            List<PartyReport> own,
            List<PartyReport> partners,
            AsOf<Status> status,
            AsOf<RelationKind> kind,
            Certainty explored,
            Optional<Anchor> founding,
            List<Anchor> anchors,
            Optional<Likely<Reestablished>> reestablished,
            Optional<Likely<Ended>> lastEnd,
            Optional<Ended> announcedEnd,
            List<Likely<Suspended>> suspensions,
            List<Likely<LifecycleEvent>> events,
            Optional<LocalizedText> origin,
            Optional<LocalizedText> purpose,
            Set<Theme> themes,
            List<Likely<Agreement>> agreementsInForce,
            List<Agreement> pastAgreements,
            List<Agreement> comingAgreements,
            List<Actor> executors,
            List<Actor> financers,
            List<RoleCoverage> coverage,
            List<CommitteeReport> committees,
            ContactReport contacts,
            JubileeReport jubilees,
            List<Note> notes,
            Set<ExternalId> externalIds,
            List<Source> sources) {}
}
