package org.towntwinning.anniversary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.internal.PackedDay;

/**
 * The anchors of many relations, sorted so that the jubilees of a window are found without a look at all of them: for
 * each month of the window and each milestone, the anchors of one month. It holds anchors, not jubilees; it is built
 * for one anchor rule and one continuity, and asked with any schedule, overflow, window and mode. Immutable.
 *
 * <p>The answers are those of {@link AnniversaryRules#between(Relation, DateWindow, WindowMode)} for each relation, in
 * the total order. Where a question has more pairs of month and milestone than there are anchors, it goes through all
 * anchors instead. What changes goes to a small index beside the large one, so that {@link #with} costs what has
 * changed lately.
 */
public final class JubileeIndex {

    /** Up to this many changes are kept beside the index, and an eighth of its relations if that is more. */
    private static final int FEW = 256;

    private final AnchorRule anchor;
    private final Continuity continuity;
    private final AnchorIndex base;

    /** Relations of the base that were replaced or removed. */
    private final Set<RelationId> hidden;

    /** Relations that were added or replaced. */
    private final SortedMap<RelationId, Relation> recent;

    private final AnchorIndex changes;

    JubileeIndex(AnchorRule anchor, Continuity continuity, AnchorIndex base) {
        this(anchor, continuity, base, Set.of(), Collections.emptySortedMap());
    }

    private JubileeIndex(
            AnchorRule anchor,
            Continuity continuity,
            AnchorIndex base,
            Set<RelationId> hidden,
            SortedMap<RelationId, Relation> recent) {
        this.anchor = anchor;
        this.continuity = continuity;
        this.base = base;
        this.hidden = hidden;
        this.recent = recent;
        JubileeIndexBuilder builder = new JubileeIndexBuilder(anchor, continuity);
        recent.values().forEach(builder::add);
        this.changes = builder.tables();
    }

    /**
     * The index of relations.
     *
     * @param rules by which anchor rule and continuity to count; the rest of the rules is given with each question
     * @param relations the relations, each id once; read once, and closed
     * @return the index
     * @throws IllegalArgumentException if an id comes twice
     */
    public static JubileeIndex of(AnniversaryRules rules, Stream<Relation> relations) {
        Objects.requireNonNull(rules, "rules");
        Builder builder = builder(rules);
        try (Stream<Relation> each = Objects.requireNonNull(relations, "relations")) {
            each.forEachOrdered(builder::add);
        }
        return builder.build();
    }

    /**
     * A builder without relations.
     *
     * @param rules by which anchor rule and continuity to count
     * @return a new builder
     */
    public static Builder builder(AnniversaryRules rules) {
        Objects.requireNonNull(rules, "rules");
        return new JubileeIndexBuilder(rules.anchor(), rules.continuity());
    }

    /** Collects relations for an index. Not thread-safe. */
    public sealed interface Builder permits JubileeIndexBuilder {

        /**
         * Adds a relation.
         *
         * @param relation the relation; one that nothing can be counted in is no mistake
         * @return this builder
         */
        Builder add(Relation relation);

        /**
         * Makes the index.
         *
         * @return the index of all relations that were added
         * @throws IllegalArgumentException if an id was added twice
         */
        JubileeIndex build();
    }

    /**
     * The index after changes. It answers as one that is built anew.
     *
     * @param written the relations that were added or replaced, by their new values, each id once
     * @param removed the ids of the relations that are no more; one that was not there is no mistake
     * @return a new index; this one stays as it is
     */
    public JubileeIndex with(Collection<Relation> written, Collection<RelationId> removed) {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(removed, "removed");
        Set<RelationId> nowHidden = new HashSet<>(hidden);
        SortedMap<RelationId, Relation> nowRecent = new TreeMap<>(recent);
        removed.forEach(id -> {
            nowRecent.remove(id);
            nowHidden.add(id);
        });
        written.forEach(relation -> {
            nowRecent.put(relation.id(), relation);
            nowHidden.add(relation.id());
        });
        if (nowHidden.size() <= Math.max(FEW, base.relations() / 8)) {
            return new JubileeIndex(anchor, continuity, base, nowHidden, nowRecent);
        }
        JubileeIndexBuilder all = new JubileeIndexBuilder(anchor, continuity);
        base.addTo(all, id -> !nowHidden.contains(id));
        nowRecent.values().forEach(all::add);
        return all.build();
    }

    /**
     * Visits the jubilees of a window, in no promised order and without making objects for them.
     *
     * @param rules the schedule, the overflow and the weights; their anchor rule and continuity must be those of the
     *     index
     * @param window half-open
     * @param mode what it means to contain a jubilee whose day is not known exactly
     * @param visitor receives each jubilee once
     * @throws IllegalArgumentException if the rules count otherwise than the index
     */
    public void visit(AnniversaryRules rules, DateWindow window, WindowMode mode, JubileeVisitor visitor) {
        visit(rules, window, mode, false, visitor);
    }

    /**
     * Visits the jubilees of a window by going through all anchors: the same answers, for comparison.
     *
     * @param rules as for {@link #visit}
     * @param window half-open
     * @param mode what it means to contain a jubilee whose day is not known exactly
     * @param visitor receives each jubilee once
     * @throws IllegalArgumentException if the rules count otherwise than the index
     */
    public void scan(AnniversaryRules rules, DateWindow window, WindowMode mode, JubileeVisitor visitor) {
        visit(rules, window, mode, true, visitor);
    }

    private void visit(
            AnniversaryRules rules, DateWindow window, WindowMode mode, boolean all, JubileeVisitor visitor) {
        Objects.requireNonNull(visitor, "visitor");
        IndexQuery query = query(rules, window, mode);
        if (window.isEmpty()) {
            return;
        }
        int changed = base.relations();
        if (hidden.isEmpty()) {
            base.visit(query, all, visitor);
        } else {
            base.visit(query, all, (relation, life, earliest, latest, months, certainty) -> {
                if (!hidden.contains(base.relation(relation))) {
                    visitor.visit(relation, life, earliest, latest, months, certainty);
                }
            });
        }
        changes.visit(
                query,
                all,
                (relation, life, earliest, latest, months, certainty) ->
                        visitor.visit(changed + relation, life, earliest, latest, months, certainty));
    }

    /**
     * The jubilees that a window contains (rule S9).
     *
     * @param rules as for {@link #visit}
     * @param window half-open
     * @param mode what it means to contain a jubilee whose day is not known exactly
     * @return in the total order of {@link Jubilee#ORDER}, each with the certainty that it exists and lies wholly in
     *     the window
     * @throws IllegalArgumentException if the rules count otherwise than the index
     */
    public List<Due> between(AnniversaryRules rules, DateWindow window, WindowMode mode) {
        IndexQuery query = query(rules, window, mode);
        if (window.isEmpty()) {
            return List.of();
        }
        List<Due> found = new JubileeLister(base, query).list();
        if (hidden.isEmpty()) {
            return Collections.unmodifiableList(found);
        }
        List<Due> all = new ArrayList<>(found);
        all.removeIf(due -> hidden.contains(due.jubilee().relation()));
        all.addAll(new JubileeLister(changes, query).list());
        all.sort(JubileeLister.ORDER);
        return Collections.unmodifiableList(all);
    }

    /**
     * A page of the jubilees that a window contains. Pages that follow each other, each after the last jubilee of the
     * one before, are the whole list; the cursor may also be a jubilee that is no more.
     *
     * @param rules as for {@link #visit}
     * @param window half-open
     * @param mode what it means to contain a jubilee whose day is not known exactly
     * @param after the last jubilee that is known already, exclusive; null for the first page
     * @param size how many jubilees at most, at least 1
     * @return in the total order of {@link Jubilee#ORDER}; fewer than {@code size} only at the end
     * @throws IllegalArgumentException if the rules count otherwise than the index, or the size is not positive
     */
    public List<Due> page(
            AnniversaryRules rules, DateWindow window, WindowMode mode, @Nullable Jubilee after, int size) {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(mode, "mode");
        if (size < 1) {
            throw new IllegalArgumentException("a page of " + size + " jubilees: ask for at least 1");
        }
        List<Due> all = between(rules, after == null ? window : notBefore(window, mode, after), mode);
        return all.stream()
                .filter(due -> after == null || Jubilee.ORDER.compare(due.jubilee(), after) > 0)
                .limit(size)
                .toList();
    }

    /** Where jubilees begin in the window, none of those after another begins before it. */
    private static DateWindow notBefore(DateWindow window, WindowMode mode, Jubilee after) {
        LocalDate first = after.due().earliest();
        if (mode == WindowMode.POSSIBLE || !first.isAfter(window.from())) {
            return window;
        }
        return DateWindow.of(first.isBefore(window.to()) ? first : window.to(), window.to());
    }

    private IndexQuery query(AnniversaryRules rules, DateWindow window, WindowMode mode) {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(mode, "mode");
        if (!rules.anchor().equals(anchor) || rules.continuity() != continuity) {
            throw new IllegalArgumentException(
                    "this index counts from " + anchor + ", " + continuity + ", and the rules from " + rules.anchor()
                            + ", " + rules.continuity() + ": build an index for them");
        }
        return new IndexQuery(rules, window, mode);
    }

    /**
     * The relation of a number that a visitor of this index received.
     *
     * @param number the number
     * @return the id
     * @throws IndexOutOfBoundsException if there is no such relation
     */
    public RelationId relation(int number) {
        int size = base.relations();
        return number < size ? base.relation(number) : changes.relation(number - size);
    }

    /**
     * The day of a number that a visitor received.
     *
     * @param packed the number; greater numbers are later days
     * @return the day
     */
    public static LocalDate day(int packed) {
        return PackedDay.toLocalDate(packed);
    }

    /**
     * How many anchors it holds, those that changes have hidden among them.
     *
     * @return at most one for each life of each relation and of each change
     */
    public int size() {
        return base.size() + changes.size();
    }

    /**
     * The memory of its arrays.
     *
     * @return bytes, with four for each reference; without the ids, and without what relations with a history add
     */
    public long bytes() {
        return base.bytes() + changes.bytes();
    }
}
