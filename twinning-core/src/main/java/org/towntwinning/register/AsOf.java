package org.towntwinning.register;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Timeline;

/**
 * An answer as of a day, where the dates allow one or several values, or none: the values that are possible on that
 * day, and how far the dates are to be trusted. Derived, never stored.
 *
 * @param possible the values that are possible on the day, in their natural order; empty if there is certainly none
 * @param possiblyNone whether it is possible that there is no value on that day, as before a founding
 * @param basis how far the dates that the answer rests on are to be trusted
 * @param <V> the type of the values
 */
public record AsOf<V extends Enum<V>>(Set<V> possible, boolean possiblyNone, Basis basis) {

    /**
     * Checks that no component is null; where no value is possible there is certainly none.
     *
     * @param possible the values that are possible on the day
     * @param possiblyNone whether it is possible that there is no value on that day
     * @param basis how far the dates that the answer rests on are to be trusted
     */
    public AsOf {
        Objects.requireNonNull(possible, "possible");
        possible = possible.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(possible));
        Objects.requireNonNull(basis, "basis");
        possiblyNone = possiblyNone || possible.isEmpty();
    }

    /**
     * That a value holds from a date on, up to the next change.
     *
     * @param value the value
     * @param date when it begins to hold
     * @param <V> the type of the value
     */
    public record Change<V extends Enum<V>>(V value, PartialDate date) {

        /**
         * Checks that no component is null.
         *
         * @param value the value
         * @param date when it begins to hold
         */
        public Change {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * The answer that a history of changes gives.
     *
     * @param day the day
     * @param initial the value before the first change; null for none
     * @param changes the changes in recorded order, see {@link Timeline}
     * @param <V> the type of the values
     * @return what is possible on the day; it rests on the dates of all changes
     */
    public static <V extends Enum<V>> AsOf<V> on(LocalDate day, @Nullable V initial, List<Change<V>> changes) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(changes, "changes");
        Timeline timeline = Timeline.of(changes.stream().map(Change::date).toList());
        int first = timeline.certainBy(day);
        Set<V> possible = changes.subList(Math.max(first - 1, 0), timeline.possibleBy(day)).stream()
                .map(Change::value)
                .collect(Collectors.toCollection(HashSet::new));
        if (first == 0 && initial != null) {
            possible.add(initial);
        }
        Basis basis = changes.stream().map(change -> Basis.of(change.date())).reduce(Basis.FIRM, Basis::and);
        return new AsOf<>(possible, first == 0 && initial == null, basis);
    }

    /**
     * The value that certainly holds.
     *
     * @return the value, or empty if several values are possible, or none is
     */
    public Optional<V> certain() {
        return possible.size() == 1 && !possiblyNone ? possible.stream().findFirst() : Optional.empty();
    }

    /**
     * How certain a value is.
     *
     * @param value the value
     * @return {@code DEFINITE} if it is the only possibility, {@code POSSIBLE} if it is one of several, else
     *     {@code IMPOSSIBLE}
     */
    public Certainty of(V value) {
        Objects.requireNonNull(value, "value");
        if (!possible.contains(value)) {
            return Certainty.IMPOSSIBLE;
        }
        return certain().isPresent() ? Certainty.DEFINITE : Certainty.POSSIBLE;
    }
}
