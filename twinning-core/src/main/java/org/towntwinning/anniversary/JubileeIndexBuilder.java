package org.towntwinning.anniversary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.PartialDate;

/** Collects the anchors of relations as they come, and numbers the relations by id in the end. */
final class JubileeIndexBuilder implements JubileeIndex.Builder {

    private final AnchorRule rule;
    private final Continuity continuity;
    private final List<RelationId> relations = new ArrayList<>();
    private final List<Counted> counts = new ArrayList<>();

    /**
     * By the length of what is known; entries are places of arrival of relations, and {@code ~i} for the count
     * {@code i}.
     */
    private final SortedMap<Integer, AnchorTable.Builder> tables = new TreeMap<>();

    /** Whether the relations came in the order of their ids, as a store delivers them. */
    private boolean rising = true;

    /** A count, and where its relation arrived. */
    private record Counted(Count count, int arrival) {}

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
        table(date).add(kind, date, arrival());
    }

    /** Adds any other anchor of the relation begun last. */
    void addCount(Count count) {
        if (!count.movesByGaps()) {
            table(count.date()).add(count.kind(), count.date(), ~counts.size());
        }
        counts.add(new Counted(count, arrival()));
    }

    /** Begins a relation; its anchors follow. */
    void begin(RelationId relation) {
        rising &= relations.isEmpty() || relations.get(arrival()).compareTo(relation) < 0;
        relations.add(relation);
    }

    private int arrival() {
        return relations.size() - 1;
    }

    private AnchorTable.Builder table(PartialDate date) {
        return tables.computeIfAbsent(date.months().orElse(AnchorTable.DAYS), AnchorTable.Builder::new);
    }

    @Override
    public JubileeIndex build() {
        return new JubileeIndex(rule, continuity, tables());
    }

    AnchorIndex tables() {
        RelationId[] ids = relations.toArray(new RelationId[0]);
        return rising ? tables(ids, IntUnaryOperator.identity()) : sorted(ids);
    }

    private AnchorIndex sorted(RelationId[] ids) {
        Arrays.sort(ids);
        Map<RelationId, Integer> numbers = new HashMap<>();
        for (RelationId id : ids) {
            if (numbers.put(id, numbers.size()) != null) {
                throw new IllegalArgumentException("the relation " + id + " was added twice: add each id once");
            }
        }
        return tables(ids, arrival -> numbers.get(relations.get(arrival)));
    }

    /** So that anchors of one day stand in the order of the ids. */
    private AnchorIndex tables(RelationId[] ids, IntUnaryOperator numberOf) {
        int[] countRelations = counts.stream()
                .mapToInt(counted -> numberOf.applyAsInt(counted.arrival()))
                .toArray();
        IntUnaryOperator byEntry = entry -> entry < 0 ? countRelations[~entry] : numberOf.applyAsInt(entry);
        return new AnchorIndex(
                ids,
                tables.values().stream()
                        .map(table -> rising ? table : table.numbered(byEntry))
                        .map(AnchorTable.Builder::build)
                        .toList(),
                counts.stream().map(Counted::count).toArray(Count[]::new),
                countRelations,
                IntStream.range(0, counts.size())
                        .filter(i -> counts.get(i).count().movesByGaps())
                        .toArray());
    }
}
