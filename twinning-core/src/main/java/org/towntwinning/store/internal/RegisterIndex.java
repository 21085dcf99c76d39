package org.towntwinning.store.internal;

import java.util.AbstractSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.Reference;
import org.towntwinning.register.RegisterRecord;

/** Who refers to whom, and who bears which external id, in the latest revision. Immutable. */
final class RegisterIndex {

    static final RegisterIndex EMPTY =
            new RegisterIndex(SortedTree.empty(RecordId.ORDER), SortedTree.empty(Bearing.ORDER));

    private record Bearing(RecordKind kind, ExternalId externalId) {
        static final Comparator<Bearing> ORDER =
                Comparator.comparing(Bearing::kind).thenComparing(Bearing::externalId);
    }

    private final SortedTree<RecordId, SortedTree<RecordId, RecordId>> referrers;
    private final SortedTree<Bearing, SortedTree<RecordId, RecordId>> bearers;

    private RegisterIndex(
            SortedTree<RecordId, SortedTree<RecordId, RecordId>> referrers,
            SortedTree<Bearing, SortedTree<RecordId, RecordId>> bearers) {
        this.referrers = referrers;
        this.bearers = bearers;
    }

    Set<RecordId> referrersOf(RecordId target) {
        return new Ids(referrers.get(target));
    }

    Set<RecordId> withExternalId(RecordKind kind, ExternalId externalId) {
        return new Ids(bearers.get(new Bearing(kind, externalId)));
    }

    /** The index after a record took another value; null for none. */
    RegisterIndex changed(@Nullable RegisterRecord before, @Nullable RegisterRecord after) {
        RegisterIndex without = before == null ? this : apply(before, false);
        return after == null ? without : without.apply(after, true);
    }

    private RegisterIndex apply(RegisterRecord record, boolean present) {
        RecordId id = record.id();
        SortedTree<RecordId, SortedTree<RecordId, RecordId>> newReferrers = referrers;
        for (Reference reference : record.references()) {
            newReferrers = mark(newReferrers, reference.target(), id, present);
        }
        SortedTree<Bearing, SortedTree<RecordId, RecordId>> newBearers = bearers;
        for (ExternalId externalId : record.externalIds()) {
            newBearers = mark(newBearers, new Bearing(id.kind(), externalId), id, present);
        }
        return new RegisterIndex(newReferrers, newBearers);
    }

    private static <K> SortedTree<K, SortedTree<RecordId, RecordId>> mark(
            SortedTree<K, SortedTree<RecordId, RecordId>> tree, K key, RecordId id, boolean present) {
        SortedTree<RecordId, RecordId> ids = tree.get(key);
        if (present) {
            SortedTree<RecordId, RecordId> known = ids == null ? SortedTree.empty(RecordId.ORDER) : ids;
            return tree.with(key, known.with(id, id));
        }
        SortedTree<RecordId, RecordId> left = ids == null ? null : ids.without(id);
        return left == null || left.size() == 0 ? tree.without(key) : tree.with(key, left);
    }

    /** A set of ids as the interface of the rules wants it. */
    private static final class Ids extends AbstractSet<RecordId> {

        private final SortedTree<RecordId, RecordId> tree;

        Ids(@Nullable SortedTree<RecordId, RecordId> tree) {
            this.tree = tree == null ? SortedTree.empty(RecordId.ORDER) : tree;
        }

        @Override
        public int size() {
            return tree.size();
        }

        @Override
        public boolean contains(@Nullable Object id) {
            return id instanceof RecordId known && tree.get(known) != null;
        }

        @Override
        public Iterator<RecordId> iterator() {
            return tree.valuesAfter(null);
        }
    }
}
