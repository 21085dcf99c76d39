package org.towntwinning.register;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.Violations;

/**
 * Checks dates that stand in recorded order. A date is refused only if it is certainly before one that stands before it
 * (rule S6.5): "suspended in 2020, resumed in 2020" is in order. Not thread-safe; made for one check and thrown away.
 */
public final class RecordedOrder {

    private final Violations violations;

    /** Of the dates seen so far the one that begins last: who is not certainly before it is not before any of them. */
    private @Nullable PartialDate last;

    private String pathOfLast = "";

    /**
     * Begins with no date.
     *
     * @param violations receives a violation {@code event.order} for every date that is out of order
     */
    public RecordedOrder(Violations violations) {
        this.violations = Objects.requireNonNull(violations, "violations");
    }

    /**
     * Checks a date against those that stand before it.
     *
     * @param path where the date stands
     * @param date the date
     * @return this check
     */
    public RecordedOrder check(String path, PartialDate date) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(date, "date");
        PartialDate earlier = last;
        if (earlier != null && date.latest().isBefore(earlier.earliest())) {
            violations.add(
                    path,
                    "event.order",
                    date + " is certainly before " + earlier + " of " + pathOfLast
                            + ", which comes first: correct one of them, or their order");
        }
        return this;
    }

    /**
     * Remembers a date without checking it.
     *
     * @param path where the date stands
     * @param date the date
     * @return this check
     */
    public RecordedOrder add(String path, PartialDate date) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(date, "date");
        if (last == null || date.earliest().isAfter(last.earliest())) {
            last = date;
            pathOfLast = path;
        }
        return this;
    }

    /**
     * Checks a date and remembers it.
     *
     * @param path where the date stands
     * @param date the date
     * @return this check
     */
    public RecordedOrder next(String path, PartialDate date) {
        return check(path, date).add(path, date);
    }

    /**
     * Remembers what another check remembers.
     *
     * @param other the other check
     * @return this check
     */
    public RecordedOrder addAll(RecordedOrder other) {
        Objects.requireNonNull(other, "other");
        PartialDate date = other.last;
        return date == null ? this : add(other.pathOfLast, date);
    }
}
