package org.towntwinning.anniversary;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.towntwinning.time.Overflow;
import org.towntwinning.time.PartialDate;

/**
 * How old something is on a day, in completed months (rule S13). "In 2023 it existed 75 years" is a jubilee of a year,
 * not an age in completed years.
 *
 * @param least the completed months if it began as late as its date allows; 0 if it had possibly not begun
 * @param most the completed months if it began as early as its date allows
 * @param possiblyNotBegun whether its date allows that it had not begun on the day
 */
public record Age(int least, int most, boolean possiblyNotBegun) {

    /**
     * The age on a day.
     *
     * @param begun when it began; one-sided dates leave a wide answer, an unknown one the widest
     * @param day the day
     * @return the age, or empty if it had certainly not begun
     */
    public static Optional<Age> of(PartialDate begun, LocalDate day) {
        Objects.requireNonNull(begun, "begun");
        Objects.requireNonNull(day, "day");
        if (day.isBefore(begun.earliest())) {
            return Optional.empty();
        }
        boolean possiblyNotBegun = day.isBefore(begun.latest());
        int least = possiblyNotBegun ? 0 : completedMonths(begun.latest(), day);
        return Optional.of(new Age(least, completedMonths(begun.earliest(), day), possiblyNotBegun));
    }

    /**
     * The completed years at least.
     *
     * @return {@link #least()} in whole years
     */
    public int leastYears() {
        return least / 12;
    }

    /**
     * The completed years at most.
     *
     * @return {@link #most()} in whole years
     */
    public int mostYears() {
        return most / 12;
    }

    /**
     * The largest number of months whose anniversary has come. Not {@code ChronoUnit.MONTHS.between}: that one misses
     * the anniversary of 31 January on 28 February.
     */
    private static int completedMonths(LocalDate begun, LocalDate day) {
        int months = Count.monthIndex(day) - Count.monthIndex(begun);
        return PartialDate.of(begun)
                .plusMonths(months, Overflow.LAST_DAY)
                .filter(anniversary -> !anniversary.earliest().isAfter(day))
                .map(anniversary -> months)
                .orElse(months - 1);
    }
}
