package org.towntwinning.anniversary;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.Overflow;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/**
 * By which rules a town counts its jubilees, and the answers they give for a relation: which fall in a window, which is
 * next, what there is at a milestone. Immutable.
 *
 * <pre>{@code
 * AnniversaryRules rules = AnniversaryRules.standard();
 * List<Due> in2025 = rules.between(relation, DateWindow.ofYear(2025));
 * }</pre>
 *
 * <p>There is no clock, zone or locale in it, and data never makes a question fail: what cannot be counted has no
 * jubilees, and what would fall after 9999-12-31 does not exist. Answers are in the total order of
 * {@link Jubilee#ORDER}. Null arguments end in a {@link NullPointerException} that names the parameter.
 */
public final class AnniversaryRules {

    private static final AnniversaryRules STANDARD = builder().build();

    private final Fields fields;

    private AnniversaryRules(Fields fields) {
        this.fields = fields;
    }

    /**
     * Every 5 years from the founding, on the last day where a month is too short; celebrated from 6 months before to
     * 24 months after.
     *
     * @return the rules with all defaults
     */
    public static AnniversaryRules standard() {
        return STANDARD;
    }

    /**
     * A builder with the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which date is counted from.
     *
     * @return {@link AnchorRule#STANDARD} by default
     */
    public AnchorRule anchor() {
        return fields.anchor;
    }

    /**
     * How suspensions and ends count.
     *
     * @return {@link Continuity#SINCE_FOUNDING} by default
     */
    public Continuity continuity() {
        return fields.continuity;
    }

    /**
     * Which milestones are jubilees.
     *
     * @return {@link Schedule#STANDARD} by default
     */
    public Schedule schedule() {
        return fields.schedule;
    }

    /**
     * Which milestones are major.
     *
     * @return {@link Schedule#MAJOR_YEARS} by default
     */
    public Schedule majors() {
        return fields.majors;
    }

    /**
     * What happens to a day that the target month lacks.
     *
     * @return {@link Overflow#LAST_DAY} by default
     */
    public Overflow overflow() {
        return fields.overflow;
    }

    /**
     * How long before the due span a feast can be and still mark the jubilee (rule S10.2).
     *
     * @return months, 6 by default
     */
    public int earlyMonths() {
        return fields.earlyMonths;
    }

    /**
     * How long after the due span a feast can be and still mark the jubilee (rule S10.2).
     *
     * @return months, 24 by default
     */
    public int lateMonths() {
        return fields.lateMonths;
    }

    /**
     * How much is made of a milestone.
     *
     * @param milestone the milestone, of the schedule or not
     * @return major iff it is in {@link #majors()}
     */
    public Weight weightOf(Milestone milestone) {
        return fields.majors.contains(milestone) ? Weight.MAJOR : Weight.MINOR;
    }

    /**
     * The jubilees whose due span begins in a window: windows that follow each other deliver each of them once.
     *
     * @param relation the relation
     * @param window half-open
     * @return in order, possibly empty
     */
    public List<Due> between(Relation relation, DateWindow window) {
        return between(relation, window, WindowMode.STARTS);
    }

    /**
     * The jubilees that a window contains (rule S9).
     *
     * @param relation the relation
     * @param window half-open
     * @param mode what it means to contain a jubilee whose day is not known exactly
     * @return in order, possibly empty; each with the certainty that it exists and lies wholly in the window
     */
    public List<Due> between(Relation relation, DateWindow window, WindowMode mode) {
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(mode, "mode");
        return search(relation).between(window, mode);
    }

    /**
     * The next jubilee.
     *
     * @param relation the relation
     * @param day the day after which its due span begins
     * @return the first in the total order, or empty if there is none any more
     */
    public Optional<Jubilee> next(Relation relation, LocalDate day) {
        Objects.requireNonNull(day, "day");
        return search(relation).next(day);
    }

    /**
     * The last jubilee that has begun.
     *
     * @param relation the relation
     * @param day the day before which its due span begins
     * @return the last in the total order, or empty if there was none yet
     */
    public Optional<Jubilee> previous(Relation relation, LocalDate day) {
        Objects.requireNonNull(day, "day");
        return search(relation).previous(day);
    }

    /**
     * What is coming up: the jubilees whose due span begins in a period, or in the time after it that their preparation
     * needs.
     *
     * @param relation the relation
     * @param asOf the first day
     * @param period how far to look ahead
     * @param lead the time that preparation or an application needs
     * @return those that begin in {@code [asOf, asOf + period + lead)}, in order
     * @throws InvalidDataException {@code window.reversed} if period and lead together are negative
     */
    public List<Due> upcoming(Relation relation, LocalDate asOf, Period period, Period lead) {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(lead, "lead");
        return between(relation, DateWindow.of(asOf, asOf.plus(period).plus(lead)));
    }

    /**
     * What there is at one milestone of the first life that is counted, of the schedule or not.
     *
     * @param relation the relation
     * @param milestone the milestone
     * @return the jubilee, or the reason why there is none
     */
    public MilestoneAnswer at(Relation relation, Milestone milestone) {
        JubileeSearch search = search(relation);
        return at(search, search.lives().stream().findFirst().orElse(0), milestone);
    }

    /**
     * What there is at one milestone of one life, of the schedule or not.
     *
     * @param relation the relation
     * @param life the number of the life, from 0; lives after the first are counted under
     *     {@link Continuity#SINCE_REESTABLISHMENT} only
     * @param milestone the milestone
     * @return the jubilee, or the reason why there is none
     */
    public MilestoneAnswer at(Relation relation, int life, Milestone milestone) {
        return at(search(relation), life, milestone);
    }

    private static MilestoneAnswer at(JubileeSearch search, int life, Milestone milestone) {
        return search.at(life, Objects.requireNonNull(milestone, "milestone"));
    }

    /**
     * How it stands with the jubilees that a window touches.
     *
     * @param relation the relation
     * @param celebrations the celebrations of the relation, in any order
     * @param window half-open; a jubilee is in it if any of its due days is
     * @param asOf the day; a celebration after it is planned, not held
     * @return in order, possibly empty
     */
    public List<JubileeState> states(
            Relation relation, Collection<? extends Celebration> celebrations, DateWindow window, LocalDate asOf) {
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(asOf, "asOf");
        return book(relation, celebrations).statesOf(window, asOf);
    }

    /**
     * How it stands with one jubilee.
     *
     * @param relation the relation
     * @param jubilee a jubilee of the relation by these rules
     * @param celebrations the celebrations of the relation, in any order
     * @param asOf the day; a celebration after it is planned, not held
     * @return its state
     */
    public JubileeState state(
            Relation relation, Jubilee jubilee, Collection<? extends Celebration> celebrations, LocalDate asOf) {
        Objects.requireNonNull(jubilee, "jubilee");
        Objects.requireNonNull(asOf, "asOf");
        return book(relation, celebrations).stateOf(jubilee, asOf);
    }

    /**
     * The jubilees that should have been celebrated and still can be.
     *
     * @param relation the relation
     * @param celebrations the celebrations of the relation, in any order
     * @param asOf the day
     * @return those whose state is {@link JubileeStatus#OVERDUE}, in order
     */
    public List<JubileeState> overdue(
            Relation relation, Collection<? extends Celebration> celebrations, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return book(relation, celebrations).overdueOn(asOf);
    }

    private CelebrationBook book(Relation relation, Collection<? extends Celebration> celebrations) {
        return CelebrationBook.of(this, search(relation), Objects.requireNonNull(celebrations, "celebrations"));
    }

    /**
     * The jubilees that are kept in a window, where those known to the day and due on a free day are kept on another
     * (rule S11).
     *
     * @param relation the relation
     * @param window half-open; of the days on which jubilees are kept
     * @param observance which day stands in for a free one
     * @param free whether a day is free
     * @return those whose observed day lies in the window, in the total order
     * @throws InvalidDataException {@code observance.free} if more than 31 days in a row are free
     */
    public List<Jubilee> observedBetween(
            Relation relation, DateWindow window, Observance observance, Predicate<LocalDate> free) {
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(observance, "observance");
        Objects.requireNonNull(free, "free");
        DateWindow around = window.isEmpty()
                ? window
                : DateWindow.of(
                        window.from().minusDays(Observance.MAX_FREE_DAYS),
                        window.to().plusDays(Observance.MAX_FREE_DAYS));
        return between(relation, around).stream()
                .map(Due::jubilee)
                .filter(jubilee -> window.contains(observance.observed(jubilee, free)))
                .toList();
    }

    /**
     * How long ago the relation was founded, whatever became of it since (rule S13).
     *
     * @param relation the relation
     * @param day the day
     * @return the age by the date of the founding; empty if it had certainly not been founded
     */
    public static Optional<Age> age(Relation relation, LocalDate day) {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(day, "day");
        return relation.founding().map(Established::date).flatMap(date -> Age.of(date, day));
    }

    JubileeSearch search(Relation relation) {
        return JubileeSearch.of(this, Objects.requireNonNull(relation, "relation"));
    }

    /**
     * A builder that holds all of these rules.
     *
     * @return a new builder, for changed rules
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.anchor = fields.anchor;
        builder.continuity = fields.continuity;
        builder.schedule = fields.schedule;
        builder.majors = fields.majors;
        builder.overflow = fields.overflow;
        builder.earlyMonths = fields.earlyMonths;
        builder.lateMonths = fields.lateMonths;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnniversaryRules that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** All settings, for people. */
    @Override
    public String toString() {
        return fields.toString().replace("Fields", "AnniversaryRules");
    }

    private record Fields(
            AnchorRule anchor,
            Continuity continuity,
            Schedule schedule,
            Schedule majors,
            Overflow overflow,
            int earlyMonths,
            int lateMonths) {}

    /** Collects the settings. Not thread-safe. */
    public static final class Builder {

        private static final int MOST_MONTHS = 1200;

        private AnchorRule anchor = AnchorRule.STANDARD;
        private Continuity continuity = Continuity.SINCE_FOUNDING;
        private Schedule schedule = Schedule.STANDARD;
        private Schedule majors = Schedule.MAJOR_YEARS;
        private Overflow overflow = Overflow.LAST_DAY;
        private int earlyMonths = 6;
        private int lateMonths = 24;

        private Builder() {}

        /**
         * Sets which date is counted from.
         *
         * @param anchor the new value
         * @return this builder
         */
        public Builder anchor(AnchorRule anchor) {
            this.anchor = Objects.requireNonNull(anchor, "anchor");
            return this;
        }

        /**
         * Sets how suspensions and ends count.
         *
         * @param continuity the new value
         * @return this builder
         */
        public Builder continuity(Continuity continuity) {
            this.continuity = Objects.requireNonNull(continuity, "continuity");
            return this;
        }

        /**
         * Sets which milestones are jubilees.
         *
         * @param schedule the new value
         * @return this builder
         */
        public Builder schedule(Schedule schedule) {
            this.schedule = Objects.requireNonNull(schedule, "schedule");
            return this;
        }

        /**
         * Sets which milestones are major.
         *
         * @param majors the new value
         * @return this builder
         */
        public Builder majors(Schedule majors) {
            this.majors = Objects.requireNonNull(majors, "majors");
            return this;
        }

        /**
         * Sets what happens to a day that the target month lacks.
         *
         * @param overflow the new value
         * @return this builder
         */
        public Builder overflow(Overflow overflow) {
            this.overflow = Objects.requireNonNull(overflow, "overflow");
            return this;
        }

        /**
         * Sets how long before the due span a feast can be and still mark the jubilee.
         *
         * @param earlyMonths months, 0 to 1,200
         * @return this builder
         */
        public Builder earlyMonths(int earlyMonths) {
            this.earlyMonths = earlyMonths;
            return this;
        }

        /**
         * Sets how long after the due span a feast can be and still mark the jubilee.
         *
         * @param lateMonths months, 0 to 1,200
         * @return this builder
         */
        public Builder lateMonths(int lateMonths) {
            this.lateMonths = lateMonths;
            return this;
        }

        /**
         * Checks everything and makes the rules.
         *
         * @return the rules
         * @throws InvalidDataException with all violations
         */
        public AnniversaryRules build() {
            Violations violations = new Violations();
            checkMonths(violations, "earlyMonths", earlyMonths);
            checkMonths(violations, "lateMonths", lateMonths);
            violations.throwIfAny("anniversary rules");
            return new AnniversaryRules(
                    new Fields(anchor, continuity, schedule, majors, overflow, earlyMonths, lateMonths));
        }

        private static void checkMonths(Violations violations, String path, int months) {
            violations.check(
                    path,
                    months >= 0 && months <= MOST_MONTHS,
                    "rules.months",
                    () -> months + " is no number of months around a jubilee: give 0 to " + MOST_MONTHS);
        }
    }
}
