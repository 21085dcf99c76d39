package org.towntwinning.time;

import java.util.Objects;

/**
 * How surely something is so, where dates are not known to the day. A statement is put to every day that the dates
 * allow (every <em>completion</em>): true for all of them it is {@link #DEFINITE}, for none {@link #IMPOSSIBLE},
 * otherwise {@link #POSSIBLE}.
 *
 * <p>The order of the constants is the order of the specification, {@code IMPOSSIBLE < POSSIBLE < DEFINITE}. Certainty
 * speaks of the bounds of dates; how far the bounds are to be trusted says their {@link Qualifier} (S1.6).
 */
public enum Certainty {

    /** So in no completion: a plain no. */
    IMPOSSIBLE,

    /** So in some completions and not in others: the dates do not say. */
    POSSIBLE,

    /** So in every completion: a plain yes. */
    DEFINITE;

    /**
     * The certainty of a statement that is known to be true or false.
     *
     * @param truth whether it is so
     * @return {@link #DEFINITE} or {@link #IMPOSSIBLE}
     */
    public static Certainty of(boolean truth) {
        return truth ? DEFINITE : IMPOSSIBLE;
    }

    /**
     * The certainty that this and another statement are both true: the smaller of the two. Exact if at most one of them
     * is {@link #POSSIBLE}, or if they rest on independent dates; two doubts about the same date may exclude each
     * other.
     *
     * @param other the certainty of the other statement
     * @return the minimum
     */
    public Certainty and(Certainty other) {
        Objects.requireNonNull(other, "other");
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The certainty that at least one of two statements is true: the greater of the two. As exact as
     * {@link #and(Certainty)}.
     *
     * @param other the certainty of the other statement
     * @return the maximum
     */
    public Certainty or(Certainty other) {
        Objects.requireNonNull(other, "other");
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The certainty that the statement is false.
     *
     * @return {@link #IMPOSSIBLE} for {@link #DEFINITE} and the other way round; {@link #POSSIBLE} stays
     */
    public Certainty not() {
        return switch (this) {
            case IMPOSSIBLE -> DEFINITE;
            case POSSIBLE -> POSSIBLE;
            case DEFINITE -> IMPOSSIBLE;
        };
    }

    /**
     * Whether it may be so.
     *
     * @return true iff this is not {@link #IMPOSSIBLE}
     */
    public boolean isPossible() {
        return this != IMPOSSIBLE;
    }

    /**
     * Whether it is surely so.
     *
     * @return true iff this is {@link #DEFINITE}
     */
    public boolean isDefinite() {
        return this == DEFINITE;
    }
}
