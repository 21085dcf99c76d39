package org.towntwinning.anniversary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.towntwinning.register.RelationId;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.internal.PackedDay;

/**
 * The anchors of many relations in tables, one for each precision, and the questions to all of them. What is more than
 * a date (a history, claims, qualifiers) is kept as a {@link Count} and asked for each jubilee found.
 */
final class AnchorIndex {

    private final RelationId[] relations;

    /** Days first, then blocks by length. */
    private final List<AnchorTable> tables;

    /**
     * What is more than a date: an entry {@code ~i} of a table is the count {@code i}; others are numbers of relations.
     */
    private final Count[] counts;

    private final int[] countRelations;

    /** The counts that gaps move: not in a table, because their jubilees are not linear in months. */
    private final int[] moved;

    AnchorIndex(RelationId[] relations, List<AnchorTable> tables, Count[] counts, int[] countRelations, int[] moved) {
        this.relations = relations;
        this.tables = tables;
        this.counts = counts;
        this.countRelations = countRelations;
        this.moved = moved;
    }

    /** Visits the jubilees of a window in no promised order; by all anchors if that is asked for, or cheaper. */
    void visit(IndexQuery query, boolean all, JubileeVisitor visitor) {
        for (AnchorTable table : tables) {
            int[] milestones = query.milestones(table);
            if (!all && isCheap(query, table, milestones)) {
                visitBuckets(query, table, milestones, visitor);
            } else {
                visitAll(query, table, visitor);
            }
        }
        for (int count : moved) {
            moved(query, count).forEach(due -> visit(count, due, visitor));
        }
    }

    /** How many relations there are. */
    int relations() {
        return relations.length;
    }

    /** The relation of a number. */
    RelationId relation(int number) {
        return relations[number];
    }

    int size() {
        return moved.length + tables.stream().mapToInt(AnchorTable::size).sum();
    }

    /** The memory of the arrays, four bytes for each reference. */
    long bytes() {
        return 4L * (relations.length + counts.length + countRelations.length + moved.length)
                + tables.stream().mapToLong(AnchorTable::bytes).sum();
    }

    List<AnchorTable> tables() {
        return tables;
    }

    /** Whether there are fewer buckets to look at than anchors. */
    boolean isCheap(IndexQuery query, AnchorTable table, int[] milestones) {
        long months = (long) query.high(table) - query.low(table) + 1;
        return months * milestones.length <= table.size();
    }

    private void visitBuckets(IndexQuery query, AnchorTable table, int[] milestones, JubileeVisitor visitor) {
        int high = query.high(table);
        for (int month = query.low(table); month <= high; month++) {
            int length = lengthOf(month);
            int firstDay = table.isDays() ? query.firstAnchorDay(month, length) : 1;
            int endDay = table.isDays() ? query.endOfAnchorDays(month, length) : AnchorTable.END_OF_DAYS;
            for (int months : milestones) {
                int end = table.begin(month - months, endDay);
                for (int position = table.begin(month - months, firstDay); position < end; position++) {
                    visit(query, table, position, month, length, months, visitor);
                }
            }
        }
    }

    private void visitAll(IndexQuery query, AnchorTable table, JubileeVisitor visitor) {
        int low = query.low(table);
        int high = query.high(table);
        for (int position = 0; position < table.size(); position++) {
            int anchorMonth = table.month(position);
            for (int months = query.after(Math.max(0, low - anchorMonth - 1));
                    months != Progression.NONE && anchorMonth + months <= high;
                    months = query.after(months)) {
                int month = anchorMonth + months;
                visit(query, table, position, month, lengthOf(month), months, visitor);
            }
        }
    }

    private static int lengthOf(int month) {
        return PackedDay.lengthOfMonth(month);
    }

    private void visit(
            IndexQuery query,
            AnchorTable table,
            int position,
            int month,
            int lengthOfMonth,
            int months,
            JubileeVisitor visitor) {
        int earliest;
        int latest;
        if (table.isDays()) {
            earliest = query.due(month, lengthOfMonth, table.day(position));
            latest = earliest;
            if (!query.holds(earliest)) {
                return;
            }
        } else {
            earliest = PackedDay.firstOf(month);
            latest = PackedDay.lastOf(month + table.length() - 1);
        }
        int entry = table.entry(position);
        if (entry >= 0) {
            visitor.visit(entry, 0, earliest, latest, months, query.position(earliest, latest));
        } else {
            jubilee(query, ~entry, months).ifPresent(due -> visit(~entry, due, visitor));
        }
    }

    private void visit(int count, Due due, JubileeVisitor visitor) {
        Jubilee jubilee = due.jubilee();
        visitor.visit(
                countRelations[count],
                jubilee.life(),
                PackedDay.of(jubilee.due().earliest()),
                PackedDay.of(jubilee.due().latest()),
                jubilee.milestone().months(),
                due.certainty());
    }

    /** The jubilee of a count at a milestone, if the window contains it. */
    Optional<Due> jubilee(IndexQuery query, int count, int months) {
        return counts[count]
                .at(query.rules, months)
                .jubilee()
                .flatMap(jubilee -> JubileeSearch.dueIn(query.window, query.mode, jubilee));
    }

    private Stream<Due> moved(IndexQuery query, int count) {
        return counts[count].touching(query.rules, query.window).stream()
                .flatMap(jubilee -> JubileeSearch.dueIn(query.window, query.mode, jubilee).stream());
    }

    /** Adds all relations but some to a builder, with their anchors. */
    void addTo(JubileeIndexBuilder builder, Predicate<RelationId> left) {
        List<List<Runnable>> anchors = new ArrayList<>();
        for (int number = 0; number < relations.length; number++) {
            anchors.add(new ArrayList<>(1));
        }
        for (AnchorTable table : tables) {
            for (int i = 0; i < table.size(); i++) {
                int position = i;
                int entry = table.entry(position);
                anchors.get(relationOf(entry))
                        .add(
                                entry < 0
                                        ? () -> builder.addCount(counts[~entry])
                                        : () -> builder.addPlain(table.kind(position), table.date(position)));
            }
        }
        for (int count : moved) {
            anchors.get(countRelations[count]).add(() -> builder.addCount(counts[count]));
        }
        for (int number = 0; number < anchors.size(); number++) {
            if (left.test(relations[number])) {
                builder.begin(relations[number]);
                anchors.get(number).forEach(Runnable::run);
            }
        }
    }

    /** The jubilees of all counts that gaps move, in no order. */
    List<Due> moved(IndexQuery query) {
        List<Due> found = new ArrayList<>();
        for (int count : moved) {
            moved(query, count).forEach(found::add);
        }
        return found;
    }

    /** The number of the relation of an entry. */
    int relationOf(int entry) {
        return entry >= 0 ? entry : countRelations[~entry];
    }

    /** How surely what is always active falls in a window. */
    static Certainty certainty(IndexQuery query, DueSpan due) {
        return query.position(PackedDay.of(due.earliest()), PackedDay.of(due.latest()));
    }
}
