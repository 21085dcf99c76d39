package org.towntwinning.register;

import java.util.Objects;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Qualifier;

/**
 * How far the dates under an answer are to be trusted. Certainty speaks of the bounds of dates; this says how far the
 * bounds themselves hold (rule S1.6).
 *
 * @param contested whether sources disagree about a date that the answer rests on (rule S6.3)
 * @param qualifier the qualifiers of all those dates together
 */
public record Basis(boolean contested, Qualifier qualifier) {

    /** Dates that nobody disputes and no source qualifies. */
    public static final Basis FIRM = new Basis(false, Qualifier.NONE);

    /**
     * Checks that no component is null.
     *
     * @param contested whether sources disagree about a date that the answer rests on
     * @param qualifier the qualifiers of all those dates together
     */
    public Basis {
        Objects.requireNonNull(qualifier, "qualifier");
    }

    /**
     * The basis of an answer that rests on one date with one claim.
     *
     * @param date the date
     * @return its qualifier, not contested
     */
    public static Basis of(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return new Basis(false, date.qualifier());
    }

    /**
     * The basis of an answer that rests on both.
     *
     * @param other the other basis
     * @return contested if one is, and with the qualifiers of both
     */
    public Basis and(Basis other) {
        Objects.requireNonNull(other, "other");
        return new Basis(contested || other.contested, qualifier.and(other.qualifier));
    }

    /**
     * Whether the dates are neither contested nor qualified.
     *
     * @return true iff the answer says no more than its certainty
     */
    public boolean isFirm() {
        return equals(FIRM);
    }
}
