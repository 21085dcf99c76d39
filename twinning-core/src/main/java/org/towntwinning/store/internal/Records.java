package org.towntwinning.store.internal;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;

/** The chains of all records, by kind and id. Immutable. */
final class Records {

    static final Records NONE = new Records(new EnumMap<>(RecordKind.class));

    private final EnumMap<RecordKind, SortedTree<String, Stretch>> byKind;

    private Records(EnumMap<RecordKind, SortedTree<String, Stretch>> byKind) {
        this.byKind = byKind;
    }

    /** The newest stretch of a record, or null if there never was one. */
    @Nullable
    Stretch newest(RecordId id) {
        return of(id.kind()).get(id.value());
    }

    /** The same records with another chain for one of them; null for none. */
    Records with(RecordId id, @Nullable Stretch newest) {
        SortedTree<String, Stretch> ofKind = of(id.kind());
        EnumMap<RecordKind, SortedTree<String, Stretch>> changed = new EnumMap<>(byKind);
        changed.put(id.kind(), newest == null ? ofKind.without(id.value()) : ofKind.with(id.value(), newest));
        return new Records(changed);
    }

    /**
     * The newest stretches of all records of a kind that ever were, in order of id, after a given id or from the first.
     */
    Iterator<Stretch> newestAfter(RecordKind kind, @Nullable String id) {
        return of(kind).valuesAfter(id);
    }

    private SortedTree<String, Stretch> of(RecordKind kind) {
        SortedTree<String, Stretch> ofKind = byKind.get(kind);
        return ofKind == null ? SortedTree.empty(Comparator.naturalOrder()) : ofKind;
    }
}
