package org.towntwinning.store.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Effect;
import org.towntwinning.store.Version;

/**
 * What a record was from a revision on, up to the next stretch: a link of the chain of its versions, newest first. A
 * stretch of a removal or an erasure bears the version that was.
 *
 * <p>The newest stretch holds the value of a live record. An earlier one may leave it to the log, which finds it by
 * revision and id: see {@link Committed#valueOf}. After an erasure nobody has it any longer.
 */
final class Stretch {

    private final RecordId id;
    private final long from;
    private final Version version;
    private final Effect effect;
    private final @Nullable RegisterRecord held;
    private final boolean gone;
    private final @Nullable Stretch earlier;

    private Stretch(
            RecordId id,
            long from,
            Version version,
            Effect effect,
            @Nullable RegisterRecord held,
            boolean gone,
            @Nullable Stretch earlier) {
        this.id = id;
        this.from = from;
        this.version = version;
        this.effect = effect;
        this.held = held;
        this.gone = gone;
        this.earlier = earlier;
    }

    /**
     * The chain with a record written at a revision behind it; the value is null if it is left to the log. Versions go
     * on after a removal and after an erasure (rules ).
     */
    static Stretch written(long from, RecordId id, @Nullable RegisterRecord value, @Nullable Stretch before) {
        Version version = before == null ? Version.FIRST : before.version.next();
        Effect effect = isLive(before) ? Effect.REPLACED : Effect.INSERTED;
        return new Stretch(id, from, version, effect, value, false, before);
    }

    /** The chain with the record removed at a revision. */
    static Stretch removed(long from, Stretch before) {
        return new Stretch(before.id, from, before.version, Effect.REMOVED, null, false, before);
    }

    /** The chain with the record erased at a revision: no stretch has a value any longer (rule R-12). */
    static Stretch erased(long from, Stretch before) {
        return new Stretch(before.id, from, before.version, Effect.ERASED, null, false, withoutContent(before));
    }

    private static @Nullable Stretch withoutContent(Stretch newest) {
        Deque<Stretch> chain = new ArrayDeque<>();
        for (Stretch each = newest; each != null; each = each.earlier) {
            chain.push(each);
        }
        Stretch copy = null;
        for (Stretch each : chain) {
            copy = new Stretch(each.id, each.from, each.version, each.effect, null, true, copy);
        }
        return copy;
    }

    /** The same stretch, with its value left to the log. */
    Stretch released() {
        return held == null ? this : new Stretch(id, from, version, effect, null, gone, earlier);
    }

    /** The same stretch, with the value that it left to the log. */
    Stretch holding(RegisterRecord value) {
        return new Stretch(id, from, version, effect, value, gone, earlier);
    }

    /** The stretch of the chain that a revision lies in; null if the record was never there by then. */
    static @Nullable Stretch at(@Nullable Stretch newest, long revision) {
        Stretch stretch = newest;
        while (stretch != null && stretch.from > revision) {
            stretch = stretch.earlier;
        }
        return stretch;
    }

    /** Whether there is a record in this stretch that can be read. */
    static boolean isLive(@Nullable Stretch stretch) {
        return stretch != null
                && !stretch.gone
                && (stretch.effect == Effect.INSERTED || stretch.effect == Effect.REPLACED);
    }

    /** The record that a newest stretch holds, or null if there is none. */
    static @Nullable RegisterRecord heldBy(@Nullable Stretch newest) {
        return newest == null ? null : newest.held;
    }

    RecordId id() {
        return id;
    }

    long from() {
        return from;
    }

    Version version() {
        return version;
    }

    /** What the unit of work did that made this stretch. */
    Effect effect() {
        return effect;
    }

    @Nullable
    RegisterRecord held() {
        return held;
    }

    @Nullable
    Stretch earlier() {
        return earlier;
    }
}
