package org.towntwinning.anniversary;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/**
 * A positive number of months after an anchor: 25 years is 300, 12.5 years is 150 (rule S2). Month 0, the founding
 * itself, is not a milestone.
 *
 * @param months 1 to 120,000; no anniversary lies further away in the years 0001 to 9999
 */
public record Milestone(int months) implements Comparable<Milestone> {

    /** The largest number of months. */
    public static final int MAX_MONTHS = 120_000;

    private static final Pattern TEXT = Pattern.compile("P(?:([1-9][0-9]{0,4})Y)?(?:([1-9]|1[01])M)?");

    /**
     * Checks the number.
     *
     * @param months 1 to 120,000
     * @throws InvalidDataException if it is not from 1 to {@value #MAX_MONTHS}
     */
    public Milestone {
        if (months < 1 || months > MAX_MONTHS) {
            throw InvalidDataException.of(
                    "milestone",
                    "milestone.months",
                    months + " is not a number of months after a founding: give 1 to " + MAX_MONTHS
                            + ", as 300 for 25 years");
        }
    }

    /**
     * The milestone of a number of months.
     *
     * @param months 1 to {@value #MAX_MONTHS}
     * @return the milestone
     * @throws InvalidDataException if the number is out of range
     */
    public static Milestone ofMonths(int months) {
        return new Milestone(months);
    }

    /**
     * The milestone of a number of whole years.
     *
     * @param years 1 to 10,000
     * @return the milestone
     * @throws InvalidDataException if the number is out of range
     */
    public static Milestone ofYears(int years) {
        if (years < 1 || years > MAX_MONTHS / 12) {
            throw InvalidDataException.of(
                    "milestone",
                    "milestone.years",
                    years + " is not a number of years after a founding: give 1 to " + MAX_MONTHS / 12);
        }
        return new Milestone(12 * years);
    }

    /**
     * Reads the text form: an ISO 8601 duration of years and months, {@code P75Y}, {@code P12Y6M}, {@code P6M}.
     *
     * @param text the text, as {@link #toString()} writes it
     * @return the milestone
     * @throws InvalidDataException if it is not such a text
     */
    public static Milestone parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher matcher = TEXT.matcher(text);
        int months = matcher.matches() ? 12 * number(matcher.group(1)) + number(matcher.group(2)) : 0;
        if (months < 1 || months > MAX_MONTHS) {
            throw InvalidDataException.of(
                    "milestone",
                    "milestone.text",
                    Violations.quote(text)
                            + " is not a milestone: write P75Y for 75 years, P12Y6M for 12.5, with months from 1 to 11"
                            + " and at most P" + MAX_MONTHS / 12 + "Y");
        }
        return new Milestone(months);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /**
     * The whole years in it.
     *
     * @return 12 for 12.5 years
     */
    public int years() {
        return months / 12;
    }

    /** Orders by the number of months. */
    @Override
    public int compareTo(Milestone other) {
        return Integer.compare(months, other.months);
    }

    /** The text form that {@link #parse(String)} reads. */
    @Override
    public String toString() {
        int rest = months % 12;
        return "P" + (months >= 12 ? years() + "Y" : "") + (rest > 0 ? rest + "M" : "");
    }
}
