package org.towntwinning.store.internal;

import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Effect;
import org.towntwinning.store.Version;

/**
 * What a record was from a revision on, up to the next stretch: a link of the chain of its versions, newest first. A
 * stretch without a value says that the record was removed; it bears the version that was.
 */
final class Stretch {

    private final long from;
    private final Version version;
    private final @Nullable RegisterRecord value;
    private final @Nullable Stretch earlier;

    private Stretch(long from, Version version, @Nullable RegisterRecord value, @Nullable Stretch earlier) {
        this.from = from;
        this.version = version;
        this.value = value;
        this.earlier = earlier;
    }

    /** The chain with a record written at a revision behind it. Versions go on after a removal (rule R-11). */
    static Stretch written(long from, RegisterRecord value, @Nullable Stretch before) {
        Version version = before == null ? Version.FIRST : before.version.next();
        return new Stretch(from, version, value, before);
    }

    /** The chain with the record removed at a revision. */
    static Stretch removed(long from, Stretch before) {
        return new Stretch(from, before.version, null, before);
    }

    /** The stretch of the chain that a revision lies in; null if the record was never there by then. */
    static @Nullable Stretch at(@Nullable Stretch newest, long revision) {
        Stretch stretch = newest;
        while (stretch != null && stretch.from > revision) {
            stretch = stretch.earlier;
        }
        return stretch;
    }

    /** The record, or null if there is none. */
    static @Nullable RegisterRecord valueOf(@Nullable Stretch stretch) {
        return stretch == null ? null : stretch.value;
    }

    /** What a unit of work did whose chain went from one stretch to another. */
    static Effect effect(@Nullable Stretch before, Stretch after) {
        if (after.value == null) {
            return Effect.REMOVED;
        }
        return valueOf(before) == null ? Effect.INSERTED : Effect.REPLACED;
    }

    long from() {
        return from;
    }

    Version version() {
        return version;
    }

    @Nullable
    RegisterRecord value() {
        return value;
    }

    @Nullable
    Stretch earlier() {
        return earlier;
    }
}
