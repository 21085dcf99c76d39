package org.towntwinning.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.towntwinning.register.AsOf;
import org.towntwinning.time.PartialDate;

/**
 * What may hold on a day after changes in recorded order, by every completion: one day for each change, none before
 * that of the change before it.
 *
 * @param <V> the type of what changes
 */
final class ChangeModel<V extends Enum<V>> {

    private final Optional<V> initial;
    private final List<AsOf.Change<V>> changes;
    private final List<Set<Optional<V>>> possible = Stream.generate(() -> new HashSet<Optional<V>>())
            .limit(SmallCalendar.ASKED)
            .<Set<Optional<V>>>map(set -> set)
            .toList();

    private ChangeModel(Optional<V> initial, List<AsOf.Change<V>> changes) {
        this.initial = initial;
        this.changes = changes;
        choose(new ArrayList<>());
    }

    static <V extends Enum<V>> ChangeModel<V> of(Optional<V> initial, List<AsOf.Change<V>> changes) {
        return new ChangeModel<>(initial, changes);
    }

    /** What may hold on the day with a number; empty stands for nothing. */
    Set<Optional<V>> on(int day) {
        return possible.get(day);
    }

    /** The same form of an answer. */
    static <V extends Enum<V>> Set<Optional<V>> of(AsOf<V> answer) {
        Set<Optional<V>> values = new HashSet<>();
        answer.possible().forEach(value -> values.add(Optional.of(value)));
        if (answer.possiblyNone()) {
            values.add(Optional.empty());
        }
        return values;
    }

    private void choose(List<Integer> days) {
        if (days.size() == changes.size()) {
            play(days);
            return;
        }
        PartialDate date = changes.get(days.size()).date();
        for (int day = days.isEmpty() ? 0 : days.get(days.size() - 1); day <= SmallCalendar.ASKED; day++) {
            if (SmallCalendar.allows(date, day)) {
                days.add(day);
                choose(days);
                days.remove(days.size() - 1);
            }
        }
    }

    private void play(List<Integer> days) {
        for (int day = 0; day < SmallCalendar.ASKED; day++) {
            Optional<V> value = initial;
            for (int i = 0; i < days.size(); i++) {
                value = days.get(i) <= day ? Optional.of(changes.get(i).value()) : value;
            }
            possible.get(day).add(value);
        }
    }
}
