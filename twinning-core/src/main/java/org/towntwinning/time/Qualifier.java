package org.towntwinning.time;

import java.util.Objects;

/**
 * How far the bounds of a date are to be trusted: the qualifiers of EDTF (ISO 8601-2), as the source gives them. They
 * are carried to every answer that rests on the date and never computed with: they move no bound and no result (S1.6).
 *
 * <p>The order of the constants is the last key of the sort order of dates (S1.8).
 */
public enum Qualifier {

    /** Nothing is said against the bounds. */
    NONE("", 0),

    /** Approximate, {@code ~}: "about 1948". */
    APPROXIMATE("~", 1),

    /** Uncertain, {@code ?}: the source may be wrong. */
    UNCERTAIN("?", 2),

    /** Approximate and uncertain, {@code %}. */
    BOTH("%", 3);

    private final String symbol;
    private final int bits;

    Qualifier(String symbol, int bits) {
        this.symbol = symbol;
        this.bits = bits;
    }

    /**
     * The qualifier that an EDTF symbol stands for.
     *
     * @param symbol any character
     * @return {@link #APPROXIMATE}, {@link #UNCERTAIN} or {@link #BOTH}; {@link #NONE} for every character that is no
     *     qualifier
     */
    public static Qualifier ofSymbol(char symbol) {
        return switch (symbol) {
            case '~' -> APPROXIMATE;
            case '?' -> UNCERTAIN;
            case '%' -> BOTH;
            default -> NONE;
        };
    }

    /** One bit for approximate, one for uncertain; in the order of the constants. */
    int toBits() {
        return bits;
    }

    /** Reverses {@link #toBits()}. */
    static Qualifier ofBits(int bits) {
        return switch (bits) {
            case 0 -> NONE;
            case 1 -> APPROXIMATE;
            case 2 -> UNCERTAIN;
            default -> BOTH;
        };
    }

    /**
     * What is to be said of an answer that rests on two dates: the union. {@code ~} and {@code ?} give {@code %}.
     *
     * @param other the qualifier of the other date
     * @return the union of both
     */
    public Qualifier and(Qualifier other) {
        Objects.requireNonNull(other, "other");
        return ofBits(bits | other.bits);
    }

    /**
     * The symbol at the end of the EDTF text.
     *
     * @return {@code ~}, {@code ?}, {@code %}, or the empty text for {@link #NONE}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Whether nothing is said against the bounds.
     *
     * @return true iff this is {@link #NONE}
     */
    public boolean isNone() {
        return this == NONE;
    }

    /**
     * Whether the date is called approximate.
     *
     * @return true for {@link #APPROXIMATE} and {@link #BOTH}
     */
    public boolean isApproximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    /**
     * Whether the date is called uncertain.
     *
     * @return true for {@link #UNCERTAIN} and {@link #BOTH}
     */
    public boolean isUncertain() {
        return this == UNCERTAIN || this == BOTH;
    }
}
