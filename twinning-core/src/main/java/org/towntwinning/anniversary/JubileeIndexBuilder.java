package org.towntwinning.anniversary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.internal.PackedDay;

/** Collects the anchors of relations as they come, and numbers the relations by id in the end. */
final class JubileeIndexBuilder implements JubileeIndex.Builder {

    private final AnchorRule rule;
    private final Continuity continuity;
    private final List<RelationId> relations = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();

    /** Where the anchors of each relation begin; they stand together. */
    private int[] begins = new int[16];

    /** Of each anchor: its kind, its first day, its length, and {@code ~i} for the count {@code i} or else nothing. */
    private AnchorKind[] kinds = new AnchorKind[16];

    private int[] days = new int[16];
    private int[] lengths = new int[16];
    private int[] entries = new int[16];
    private int anchors;

    JubileeIndexBuilder(AnchorRule rule, Continuity continuity) {
        this.rule = rule;
        this.continuity = continuity;
    }

    @Override
    public JubileeIndexBuilder add(Relation relation) {
        Objects.requireNonNull(relation, "relation");
        begin(relation.id());
        for (Count count : JubileeSearch.counts(rule, continuity, relation)) {
            if (count.isPlain()) {
                addPlain(count.kind(), count.date());
            } else {
                addCount(count);
            }
        }
        return this;
    }

    /** Adds an anchor, of the relation begun last, which nothing but its date decides. */
    void addPlain(AnchorKind kind, PartialDate date) {
        addAnchor(kind, date, 0);
    }

    /** Adds any other anchor of the relation begun last. */
    void addCount(Count count) {
        addAnchor(count.kind(), count.date(), ~counts.size());
        counts.add(count);
    }

    /** Begins a relation; its anchors follow. */
    void begin(RelationId relation) {
        if (relations.size() == begins.length) {
            begins = Arrays.copyOf(begins, 2 * begins.length);
        }
        begins[relations.size()] = anchors;
        relations.add(relation);
    }

    private void addAnchor(AnchorKind kind, PartialDate date, int entry) {
        if (anchors == days.length) {
            kinds = Arrays.copyOf(kinds, 2 * anchors);
            days = Arrays.copyOf(days, 2 * anchors);
            lengths = Arrays.copyOf(lengths, 2 * anchors);
            entries = Arrays.copyOf(entries, 2 * anchors);
        }
        kinds[anchors] = kind;
        days[anchors] = PackedDay.of(date.earliest());
        lengths[anchors] = date.months().orElse(AnchorTable.DAYS);
        entries[anchors] = entry;
        anchors++;
    }

    @Override
    public JubileeIndex build() {
        return new JubileeIndex(rule, continuity, tables());
    }

    AnchorIndex tables() {
        int[] order = byId();
        List<RelationId> ids =
                List.of(IntStream.of(order).mapToObj(relations::get).toArray(RelationId[]::new));
        int[] countRelations = new int[counts.size()];
        SortedMap<Integer, AnchorTable.Builder> tables = new TreeMap<>();
        IntStream.Builder moved = IntStream.builder();
        // In the order of ids, so that equal anchors stand in it, too.
        for (int number = 0; number < order.length; number++) {
            int arrival = order[number];
            int end = arrival + 1 < order.length ? begins[arrival + 1] : anchors;
            for (int i = begins[arrival]; i < end; i++) {
                int entry = entries[i] < 0 ? entries[i] : number;
                if (entry < 0) {
                    countRelations[~entry] = number;
                }
                if (entry < 0 && counts.get(~entry).movesByGaps()) {
                    moved.add(~entry);
                } else {
                    int day = lengths[i] == AnchorTable.DAYS ? PackedDay.dayOfMonth(days[i]) : 0;
                    tables.computeIfAbsent(lengths[i], AnchorTable.Builder::new)
                            .add(kinds[i], PackedDay.monthIndex(days[i]), day, entry);
                }
            }
        }
        return new AnchorIndex(
                ids,
                tables.values().stream().map(AnchorTable.Builder::build).toList(),
                counts.toArray(new Count[0]),
                countRelations,
                moved.build().toArray());
    }

    /** The places of arrival in the order of ids. A store delivers them in it, and then there is nothing to sort. */
    private int[] byId() {
        int[] order = IntStream.range(0, relations.size()).toArray();
        if (!isRising(order)) {
            order = IntStream.of(order)
                    .boxed()
                    .sorted(Comparator.comparing(relations::get))
                    .mapToInt(Integer::intValue)
                    .toArray();
            if (!isRising(order)) {
                throw new IllegalArgumentException("a relation was added twice: add each id once");
            }
        }
        return order;
    }

    private boolean isRising(int[] order) {
        for (int i = 1; i < order.length; i++) {
            if (relations.get(order[i - 1]).compareTo(relations.get(order[i])) >= 0) {
                return false;
            }
        }
        return true;
    }
}
