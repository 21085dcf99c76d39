package org.towntwinning.store;

import org.towntwinning.validation.InvalidDataException;

/**
 * Which state of the register it is: 1 after the first unit of work that was committed, then 2, 3 ... without gaps.
 *
 * @param number from 0, of at most 18 digits
 */
public record Revision(long number) implements Comparable<Revision> {

    /** The empty register, before the first unit of work. */
    public static final Revision EMPTY = new Revision(0);

    /**
     * Checks the number.
     *
     * @param number from 0, of at most 18 digits
     * @throws InvalidDataException {@code revision.malformed} if it is negative or has more than 18 digits
     */
    public Revision {
        Numeral.check("revision", number, 0);
    }

    /**
     * The revision with a number.
     *
     * @param number from 0, of at most 18 digits
     * @return the revision
     * @throws InvalidDataException {@code revision.malformed} if it is negative or has more than 18 digits
     */
    public static Revision of(long number) {
        return new Revision(number);
    }

    /**
     * Reads the text of {@link #toString()}.
     *
     * @param text decimal digits without leading zero
     * @return the revision
     * @throws InvalidDataException {@code revision.malformed} if the text is another
     */
    public static Revision parse(String text) {
        return new Revision(Numeral.parse("revision", text, 0));
    }

    /**
     * The revision after this one.
     *
     * @return the revision of the next unit of work
     */
    public Revision next() {
        return new Revision(number + 1);
    }

    /**
     * Whether this revision comes after another.
     *
     * @param other the other revision
     * @return true iff its number is greater
     */
    public boolean isAfter(Revision other) {
        return number > other.number;
    }

    /** Orders by the number. */
    @Override
    public int compareTo(Revision other) {
        return Long.compare(number, other.number);
    }

    /** The number, in decimal digits. */
    @Override
    public String toString() {
        return Long.toString(number);
    }
}
