package org.towntwinning.anniversary;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;

/**
 * The working day on which a jubilee known to the day is kept, when it falls on a free day (rule S11). It is one more
 * answer: due spans, identities and the order of jubilees stay as they are.
 *
 * <p>Which days are free says the caller. Regulation (EEC, Euratom) 1182/71, article 3(4), lets a period that ends on a
 * holiday, Sunday or Saturday end with the following working day.
 */
public enum Observance {

    /** On the day itself, free or not. */
    NONE {
        @Override
        LocalDate move(LocalDate due, Predicate<LocalDate> free) {
            return due;
        }
    },

    /** On the first working day from the due day on. */
    NEXT {
        @Override
        LocalDate move(LocalDate due, Predicate<LocalDate> free) {
            return working(due, 1, free);
        }
    },

    /** On the last working day up to the due day. */
    PREVIOUS {
        @Override
        LocalDate move(LocalDate due, Predicate<LocalDate> free) {
            return working(due, -1, free);
        }
    },

    /** On the nearest working day; on a tie on the later one. */
    NEAREST {
        @Override
        LocalDate move(LocalDate due, Predicate<LocalDate> free) {
            LocalDate next = working(due, 1, free);
            LocalDate previous = working(due, -1, free);
            boolean nextIsNearer = next.toEpochDay() - due.toEpochDay() <= due.toEpochDay() - previous.toEpochDay();
            return nextIsNearer ? next : previous;
        }
    };

    /** The most free days in a row. */
    public static final int MAX_FREE_DAYS = 31;

    abstract LocalDate move(LocalDate due, Predicate<LocalDate> free);

    /**
     * The day on which a jubilee is kept.
     *
     * @param jubilee the jubilee
     * @param free whether a day is free; asked for days around the due day only
     * @return the due day or the working day that stands in for it; the first due day, unmoved, where the jubilee is
     *     not known to the day
     * @throws InvalidDataException {@code observance.free} if more than {@value #MAX_FREE_DAYS} days in a row are free
     */
    public LocalDate observed(Jubilee jubilee, Predicate<LocalDate> free) {
        Objects.requireNonNull(jubilee, "jubilee");
        Objects.requireNonNull(free, "free");
        DueSpan due = jubilee.due();
        boolean known = jubilee.date().filter(PartialDate::isDay).isPresent();
        return known ? move(due.earliest(), free) : due.earliest();
    }

    private static LocalDate working(LocalDate due, int step, Predicate<LocalDate> free) {
        LocalDate day = due;
        for (int moved = 0; free.test(day); moved++) {
            if (moved == MAX_FREE_DAYS) {
                throw InvalidDataException.of(
                        "free",
                        "observance.free",
                        "more than " + MAX_FREE_DAYS + " days in a row are free, from " + due + " to " + day
                                + ": give a predicate that is true for weekends and holidays only");
            }
            day = day.plusDays(step);
        }
        return day;
    }
}
