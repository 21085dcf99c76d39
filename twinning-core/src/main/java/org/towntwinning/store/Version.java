package org.towntwinning.store;

import org.towntwinning.validation.InvalidDataException;

/**
 * Which version of a record it is: 1, 2, 3 ... for each id, going on after a removal (rule R-11). A removal is not a
 * version. Printed, it is the entity tag of the record on the web; {@link #parse(String)} reads it back.
 *
 * @param number from 1, of at most 18 digits
 */
public record Version(long number) implements Comparable<Version> {

    /** The version of a record that never existed before. */
    public static final Version FIRST = new Version(1);

    /**
     * Checks the number.
     *
     * @param number from 1, of at most 18 digits
     * @throws InvalidDataException {@code version.malformed} if it is not positive or has more than 18 digits
     */
    public Version {
        Numeral.check("version", number, 1);
    }

    /**
     * The version with a number.
     *
     * @param number from 1, of at most 18 digits
     * @return the version
     * @throws InvalidDataException {@code version.malformed} if it is not positive or has more than 18 digits
     */
    public static Version of(long number) {
        return new Version(number);
    }

    /**
     * Reads the text of {@link #toString()}.
     *
     * @param text decimal digits without leading zero
     * @return the version
     * @throws InvalidDataException {@code version.malformed} if the text is another
     */
    public static Version parse(String text) {
        return new Version(Numeral.parse("version", text, 1));
    }

    /**
     * The version after this one.
     *
     * @return the next version of the same record
     */
    public Version next() {
        return new Version(number + 1);
    }

    /** Orders by the number. */
    @Override
    public int compareTo(Version other) {
        return Long.compare(number, other.number);
    }

    /** The number, in decimal digits. */
    @Override
    public String toString() {
        return Long.toString(number);
    }
}
