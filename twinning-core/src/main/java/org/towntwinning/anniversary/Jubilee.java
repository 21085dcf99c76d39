package org.towntwinning.anniversary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.Basis;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;

/**
 * One milestone of one life of one relation: when it is due, and how surely (rule S8). Derived from the dates of the
 * relation, never stored; a feast that marks it, late or early, never moves it. Immutable.
 */
public final class Jubilee {

    /** The total order: by first day, last day, milestone, life and id of the relation. */
    public static final Comparator<Jubilee> ORDER = Comparator.comparing(Jubilee::due)
            .thenComparing(Jubilee::milestone)
            .thenComparingInt(Jubilee::life)
            .thenComparing(Jubilee::relation);

    /**
     * All of it but whose it is; in a long list of jubilees, many have the same.
     *
     * @param date null where a gap moved the due span and it is not one day
     */
    record Reckoning(
            int life,
            AnchorKind countedFrom,
            Milestone milestone,
            Weight weight,
            DueSpan due,
            @Nullable PartialDate date,
            Certainty activity,
            Basis basis,
            List<DueSpan> alternatives) {}

    private final RelationId relation;
    private final Reckoning reckoning;

    Jubilee(RelationId relation, Reckoning reckoning) {
        this.relation = relation;
        this.reckoning = reckoning;
    }

    /** This jubilee in a window that contains it so surely. */
    Due inWindow(Certainty certainty) {
        return new Due(relation, reckoning, certainty);
    }

    /**
     * What makes it this jubilee, whatever is learnt about its date.
     *
     * @return relation, life, milestone and kind of anchor
     */
    public JubileeKey key() {
        return new JubileeKey(relation, life(), milestone(), countedFrom());
    }

    /**
     * Whose jubilee it is.
     *
     * @return the relation
     */
    public RelationId relation() {
        return relation;
    }

    /**
     * The life that it belongs to.
     *
     * @return its number, from 0; greater only under {@link Continuity#SINCE_REESTABLISHMENT}
     */
    public int life() {
        return reckoning.life;
    }

    /**
     * How long after the anchor.
     *
     * @return the milestone
     */
    public Milestone milestone() {
        return reckoning.milestone;
    }

    /**
     * What it is counted from.
     *
     * @return the kind of anchor that the rules found; {@link AnchorKind#EFFECTIVE} for a re-establishment
     */
    public AnchorKind countedFrom() {
        return reckoning.countedFrom;
    }

    /**
     * The days on which it can fall.
     *
     * @return both ends inclusive; one day where all is known to the day
     */
    public DueSpan due() {
        return reckoning.due;
    }

    /**
     * The due span as a date at the precision of the anchor: {@code 2023} for the 75 years of what was founded in 1948.
     *
     * @return the date; empty only where a gap moved the span under {@link Continuity#ACTIVE_TIME} and it is not one
     *     day
     */
    public Optional<PartialDate> date() {
        return Optional.ofNullable(reckoning.date);
    }

    /**
     * How much is made of it.
     *
     * @return major iff the milestone is in the major set of the rules
     */
    public Weight weight() {
        return reckoning.weight;
    }

    /**
     * Whether the relation is active on the days of the due span, so that there is something to celebrate.
     *
     * @return {@link Certainty#DEFINITE} iff certainly so on each of its days, else {@link Certainty#POSSIBLE}; a
     *     jubilee that is impossible does not exist
     */
    public Certainty activity() {
        return reckoning.activity;
    }

    /**
     * How far the dates that it is counted from are to be trusted.
     *
     * @return whether the anchor is contested, and its qualifiers
     */
    public Basis basis() {
        return reckoning.basis;
    }

    /**
     * When it would be due by the claims that are not preferred, whether or not the relation is active then (rule
     * S6.3).
     *
     * @return the due span of each claim with another date that gives one, in the order of the dates; empty for later
     *     lives
     */
    public List<DueSpan> alternatives() {
        return reckoning.alternatives;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Jubilee that && relation.equals(that.relation) && reckoning.equals(that.reckoning);
    }

    @Override
    public int hashCode() {
        return 31 * relation.hashCode() + reckoning.hashCode();
    }

    /** For people: {@code almelo-preston P75Y 2023}, and how sure it is if not certain. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(relation()).append(life() > 0 ? " life " + life() : "").append(' ');
        text.append(milestone()).append(' ');
        text.append(date().map(PartialDate::toString).orElseGet(due()::toString));
        if (!activity().isDefinite()) {
            text.append(" possible");
        }
        if (basis().contested()) {
            text.append(" contested ").append(alternatives());
        }
        return text.toString();
    }
}
