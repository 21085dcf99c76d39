package org.towntwinning.jdbc.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.towntwinning.jdbc.rows.RelationRows.StatusRow;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Status;
import org.towntwinning.time.Certainty;

/**
 * Days on which a relation has a status, derived from its dates: between two turning points every answer stays the
 * same. What is found by them is exactly what the relation itself would say.
 *
 * @param status the status
 * @param certainty how certainly it has it
 * @param first the first of the days; null if there is none
 * @param last the last of the days; null if there is none
 */
record StatusPeriod(
        Status status,
        Certainty certainty,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    /** The periods of a relation, by status and then by time; none of days on which it surely has another status. */
    static List<StatusPeriod> of(Relation relation) {
        List<LocalDate> days = List.copyOf(relation.turningPoints());
        List<StatusPeriod> periods = new ArrayList<>();
        for (Status status : Status.values()) {
            Collector collector = new Collector(status);
            collector.add(null, relation.statusOn(days.get(0).minusDays(1)).of(status));
            for (LocalDate day : days) {
                collector.add(day, relation.statusOn(day).of(status));
            }
            periods.addAll(collector.finish());
        }
        return List.copyOf(periods);
    }

    /** The row of the period. */
    StatusRow row(At at) {
        return new StatusRow(
                at.rootId(),
                at.position(),
                ToColumn.word(status),
                certainty == Certainty.DEFINITE,
                first == null ? null : Days.number(first),
                last == null ? null : Days.number(last));
    }

    /** Joins stretches of the same certainty. */
    private static final class Collector {

        private final Status status;
        private final List<StatusPeriod> found = new ArrayList<>();
        private @Nullable LocalDate first;
        private Certainty certainty = Certainty.IMPOSSIBLE;

        Collector(Status status) {
            this.status = status;
        }

        void add(@Nullable LocalDate day, Certainty answer) {
            if (day == null) {
                certainty = answer;
            } else if (answer != certainty) {
                close(day.minusDays(1));
                first = day;
                certainty = answer;
            }
        }

        private void close(@Nullable LocalDate last) {
            if (certainty != Certainty.IMPOSSIBLE) {
                found.add(new StatusPeriod(status, certainty, first, last));
            }
        }

        List<StatusPeriod> finish() {
            close(null);
            return found;
        }
    }
}
