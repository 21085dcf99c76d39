package org.towntwinning.store;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.time.Certainty;

/** What the six classes of queries share. */
final class Conditions {

    private Conditions() {}

    static <T extends RegisterRecord> Set<RecordQuery.Condition<T>> and(
            Set<RecordQuery.Condition<T>> conditions, RecordQuery.Condition<T> further) {
        return ImmutableSet.<RecordQuery.Condition<T>>builder()
                .addAll(conditions)
                .add(further)
                .build();
    }

    static boolean atLeast(Certainty least, Certainty found) {
        return found.compareTo(least) >= 0;
    }

    static <T extends RegisterRecord> String show(String records, Set<RecordQuery.Condition<T>> conditions) {
        return conditions.stream()
                .map(Object::toString)
                .collect(Collectors.joining(" and ", conditions.isEmpty() ? "all " + records : records + " with ", ""));
    }
}
