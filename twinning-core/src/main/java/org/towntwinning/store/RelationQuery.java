package org.towntwinning.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.Service;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Status;
import org.towntwinning.relation.Theme;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;

/** What to look for among the relations. */
public final class RelationQuery implements RecordQuery<Relation> {

    private static final RelationQuery ALL = new RelationQuery(Set.of());

    private final Set<Condition<Relation>> conditions;

    private RelationQuery(Set<Condition<Relation>> conditions) {
        this.conditions = conditions;
    }

    /**
     * The query without conditions.
     *
     * @return all relations
     */
    public static RelationQuery all() {
        return ALL;
    }

    /**
     * Narrows to relations of which a town is or was a party, or part of one.
     *
     * @param municipality the town
     * @return the narrower query
     */
    public RelationQuery party(MunicipalityId municipality) {
        return and(new HasParty(municipality));
    }

    /**
     * Narrows to relations between two towns: one party is or was the one, another the other. Their order is of no
     * matter.
     *
     * @param one a town
     * @param other another town; with the same town there is no relation
     * @return the narrower query
     */
    public RelationQuery between(MunicipalityId one, MunicipalityId other) {
        return and(new Between(one, other));
    }

    /**
     * Narrows to relations that are of a kind on a day.
     *
     * @param kind the kind
     * @param day the day
     * @param least {@code DEFINITE} for what is certainly so, {@code POSSIBLE} for what may be, too
     * @return the narrower query
     */
    public RelationQuery kindOn(RelationKind kind, LocalDate day, Certainty least) {
        return and(new KindOn(kind, day, least));
    }

    /**
     * Narrows to relations that have a status on a day.
     *
     * @param status the status
     * @param day the day
     * @param least {@code DEFINITE} for what is certainly so, {@code POSSIBLE} for what may be, too
     * @return the narrower query
     */
    public RelationQuery statusOn(Status status, LocalDate day, Certainty least) {
        return and(new StatusOn(status, day, least));
    }

    /**
     * Narrows to relations that have a theme. The themes of their agreements do not count.
     *
     * @param theme the theme
     * @return the narrower query
     */
    public RelationQuery theme(Theme theme) {
        return and(new HasTheme(theme));
    }

    /**
     * Narrows to relations that were founded within a window, by the preferred date of their founding; a
     * re-establishment does not count.
     *
     * @param window half-open; nothing lies in an empty one
     * @param least {@code DEFINITE} for what is certainly so, {@code POSSIBLE} for what may be, too
     * @return the narrower query
     */
    public RelationQuery establishedWithin(DateWindow window, Certainty least) {
        return and(new EstablishedWithin(window, least));
    }

    /**
     * Narrows to relations that, as a whole, ended within a window, for the first time or again; whether they were
     * re-established later does not matter.
     *
     * @param window half-open; nothing lies in an empty one
     * @param least {@code DEFINITE} for what is certainly so, {@code POSSIBLE} for what may be, too
     * @return the narrower query
     */
    public RelationQuery endedWithin(DateWindow window, Certainty least) {
        return and(new EndedWithin(window, least));
    }

    /**
     * Narrows to relations that a committee serves or served, by its {@link Committee#services() services}. The
     * committee knows its relations, not the other way round; that is why the query wants the record and not its id,
     * and why it answers by the services that this record has.
     *
     * @param committee the committee, as a rule of the same snapshot
     * @return the narrower query
     */
    public RelationQuery servedBy(Committee committee) {
        return and(new ServedBy(
                committee.id(),
                committee.services().stream().map(Service::relation).collect(Collectors.toSet())));
    }

    @Override
    public Set<Condition<Relation>> conditions() {
        return conditions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RelationQuery that && conditions.equals(that.conditions);
    }

    @Override
    public int hashCode() {
        return conditions.hashCode();
    }

    /** The conditions, for people. */
    @Override
    public String toString() {
        return Conditions.show("relations", conditions);
    }

    private RelationQuery and(Condition<Relation> further) {
        return new RelationQuery(Conditions.and(conditions, further));
    }

    /**
     * A town is or was a party, or part of one.
     *
     * @param municipality the town
     */
    public record HasParty(MunicipalityId municipality) implements Condition<Relation> {

        /**
         * Checks that no component is null.
         *
         * @param municipality the town
         */
        public HasParty {
            Objects.requireNonNull(municipality, "municipality");
        }

        @Override
        public boolean matches(Relation record) {
            return record.municipalities().contains(municipality);
        }
    }

    /**
     * One party is or was the one town, and another party the other.
     *
     * @param one the town that comes first in the order of ids
     * @param other the other town
     */
    public record Between(MunicipalityId one, MunicipalityId other) implements Condition<Relation> {

        /**
         * Checks that no component is null.
         *
         * @param one the town that comes first in the order of ids
         * @param other the other town
         */
        public Between {
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(other, "other");
            if (one.compareTo(other) > 0) {
                MunicipalityId first = other;
                other = one;
                one = first;
            }
        }

        @Override
        public boolean matches(Relation record) {
            return !one.equals(other)
                    && record.parties().stream()
                            .filter(party -> party.municipalities().contains(one))
                            .anyMatch(party -> record.parties().stream()
                                    .anyMatch(that -> !that.equals(party)
                                            && that.municipalities().contains(other)));
        }
    }

    /**
     * It is of a kind on a day.
     *
     * @param kind the kind
     * @param day the day
     * @param least {@code DEFINITE} for what is certainly so, {@code POSSIBLE} for what may be, too
     */
    public record KindOn(RelationKind kind, LocalDate day, Certainty least) implements Condition<Relation> {

        /**
         * Checks that no component is null.
         *
         * @param kind the kind
         * @param day the day
         * @param least {@code DEFINITE} for what is certainly so
         */
        public KindOn {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(least, "least");
        }

        @Override
        public boolean matches(Relation record) {
            return Conditions.atLeast(least, record.kindOn(day).of(kind));
        }
    }

    /**
     * It has a status on a day.
     *
     * @param status the status
     * @param day the day
     * @param least {@code DEFINITE} for what is certainly so, {@code POSSIBLE} for what may be, too
     */
    public record StatusOn(Status status, LocalDate day, Certainty least) implements Condition<Relation> {

        /**
         * Checks that no component is null.
         *
         * @param status the status
         * @param day the day
         * @param least {@code DEFINITE} for what is certainly so
         */
        public StatusOn {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(least, "least");
        }

        @Override
        public boolean matches(Relation record) {
            return Conditions.atLeast(least, record.statusOn(day).of(status));
        }
    }

    /**
     * It has a theme.
     *
     * @param theme the theme
     */
    public record HasTheme(Theme theme) implements Condition<Relation> {

        /**
         * Checks that no component is null.
         *
         * @param theme the theme
         */
        public HasTheme {
            Objects.requireNonNull(theme, "theme");
        }

        @Override
        public boolean matches(Relation record) {
            return record.themes().contains(theme);
        }
    }

    /**
     * It was founded within a window.
     *
     * @param window half-open; nothing lies in an empty one
     * @param least {@code DEFINITE} for what is certainly so, {@code POSSIBLE} for what may be, too
     */
    public record EstablishedWithin(DateWindow window, Certainty least) implements Condition<Relation> {

        /**
         * Checks that no component is null.
         *
         * @param window half-open
         * @param least {@code DEFINITE} for what is certainly so
         */
        public EstablishedWithin {
            Objects.requireNonNull(window, "window");
            Objects.requireNonNull(least, "least");
        }

        @Override
        public boolean matches(Relation record) {
            Certainty within = record.founding()
                    .map(founding -> founding.date().fallsIn(window))
                    .orElse(Certainty.IMPOSSIBLE);
            return Conditions.atLeast(least, within);
        }
    }

    /**
     * As a whole, it ended within a window.
     *
     * @param window half-open; nothing lies in an empty one
     * @param least {@code DEFINITE} for what is certainly so, {@code POSSIBLE} for what may be, too
     */
    public record EndedWithin(DateWindow window, Certainty least) implements Condition<Relation> {

        /**
         * Checks that no component is null.
         *
         * @param window half-open
         * @param least {@code DEFINITE} for what is certainly so
         */
        public EndedWithin {
            Objects.requireNonNull(window, "window");
            Objects.requireNonNull(least, "least");
        }

        @Override
        public boolean matches(Relation record) {
            Certainty within = record.events(Ended.class)
                    .filter(Ended::isOfWholeRelation)
                    .map(end -> end.date().fallsIn(window))
                    .reduce(Certainty.IMPOSSIBLE, Certainty::or);
            return Conditions.atLeast(least, within);
        }
    }

    /**
     * A committee serves or served it.
     *
     * @param committee the committee
     * @param relations the relations that it serves or served
     */
    public record ServedBy(CommitteeId committee, Set<RelationId> relations) implements Condition<Relation> {

        /**
         * Checks that no component is null.
         *
         * @param committee the committee
         * @param relations the relations that it serves or served
         */
        public ServedBy {
            Objects.requireNonNull(committee, "committee");
            relations = Set.copyOf(relations);
        }

        @Override
        public boolean matches(Relation record) {
            return relations.contains(record.id());
        }
    }
}
