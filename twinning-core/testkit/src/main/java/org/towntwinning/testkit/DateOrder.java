package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.towntwinning.time.PartialDate;

/** Orders in which no date is certainly before one that stands before it (rule S6.5). */
final class DateOrder {

    private DateOrder() {}

    /**
     * The dates in the order of their first days, but for neighbours whose bounds touch: they may stand either way
     * round.
     *
     * @param dates the dates, in any order
     * @param swapped whether the date at a position changes places with the next, if it may
     */
    static List<PartialDate> of(List<PartialDate> dates, IntPredicate swapped) {
        List<PartialDate> ordered = new ArrayList<>(dates);
        ordered.sort(Comparator.comparing(PartialDate::earliest));
        for (int i = 0; i + 1 < ordered.size(); i++) {
            boolean touching =
                    !ordered.get(i).latest().isBefore(ordered.get(i + 1).earliest());
            if (touching && swapped.test(i)) {
                Collections.swap(ordered, i, i + 1);
            }
        }
        return List.copyOf(ordered);
    }

    /** Whether rule S6.5 refuses none of the dates. */
    static boolean isRight(List<PartialDate> dates) {
        LocalDate reached = PartialDate.MIN;
        for (PartialDate date : dates) {
            if (date.latest().isBefore(reached)) {
                return false;
            }
            reached = date.earliest().isAfter(reached) ? date.earliest() : reached;
        }
        return true;
    }
}
