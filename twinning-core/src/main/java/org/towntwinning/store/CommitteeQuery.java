package org.towntwinning.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.committee.Committee;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.time.Certainty;

/** What to look for among the committees. */
public final class CommitteeQuery implements RecordQuery<Committee> {

    private static final CommitteeQuery ALL = new CommitteeQuery(Set.of());

    private final Set<Condition<Committee>> conditions;

    private CommitteeQuery(Set<Condition<Committee>> conditions) {
        this.conditions = conditions;
    }

    /**
     * The query without conditions.
     *
     * @return all committees
     */
    public static CommitteeQuery all() {
        return ALL;
    }

    /**
     * Narrows to committees that serve or served a relation.
     *
     * @param relation the relation
     * @return the narrower query
     */
    public CommitteeQuery relation(RelationId relation) {
        return and(new Serves(relation));
    }

    /**
     * Narrows to committees on the side of a town.
     *
     * @param municipality the town
     * @return the narrower query
     */
    public CommitteeQuery seat(MunicipalityId municipality) {
        return and(new HasSeat(municipality));
    }

    /**
     * Narrows to committees that exist on a day.
     *
     * @param day the day
     * @param least {@code DEFINITE} for what is certainly so, {@code POSSIBLE} for what may be, too
     * @return the narrower query
     */
    public CommitteeQuery liveOn(LocalDate day, Certainty least) {
        return and(new LiveOn(day, least));
    }

    @Override
    public Set<Condition<Committee>> conditions() {
        return conditions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CommitteeQuery that && conditions.equals(that.conditions);
    }

    @Override
    public int hashCode() {
        return conditions.hashCode();
    }

    /** The conditions, for people. */
    @Override
    public String toString() {
        return Conditions.show("committees", conditions);
    }

    private CommitteeQuery and(Condition<Committee> further) {
        return new CommitteeQuery(Conditions.and(conditions, further));
    }

    /**
     * It serves or served a relation.
     *
     * @param relation the relation
     */
    public record Serves(RelationId relation) implements Condition<Committee> {

        /**
         * Checks that no component is null.
         *
         * @param relation the relation
         */
        public Serves {
            Objects.requireNonNull(relation, "relation");
        }

        @Override
        public boolean matches(Committee record) {
            return record.serves(relation);
        }
    }

    /**
     * It has its seat in a town.
     *
     * @param municipality the town
     */
    public record HasSeat(MunicipalityId municipality) implements Condition<Committee> {

        /**
         * Checks that no component is null.
         *
         * @param municipality the town
         */
        public HasSeat {
            Objects.requireNonNull(municipality, "municipality");
        }

        @Override
        public boolean matches(Committee record) {
            return record.seat().equals(municipality);
        }
    }

    /**
     * It exists on a day.
     *
     * @param day the day
     * @param least {@code DEFINITE} for what is certainly so, {@code POSSIBLE} for what may be, too
     */
    public record LiveOn(LocalDate day, Certainty least) implements Condition<Committee> {

        /**
         * Checks that no component is null.
         *
         * @param day the day
         * @param least {@code DEFINITE} for what is certainly so
         */
        public LiveOn {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(least, "least");
        }

        @Override
        public boolean matches(Committee record) {
            return Conditions.atLeast(least, record.liveOn(day));
        }
    }
}
