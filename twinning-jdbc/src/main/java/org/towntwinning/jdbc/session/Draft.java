package org.towntwinning.jdbc.session;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.towntwinning.jdbc.sql.Revisions.Step;
import org.towntwinning.jdbc.sql.Stored;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Effect;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.Version;

/**
 * A record in a unit of work: what it was, what it is to be, and what the database holds of it meanwhile. What it is to
 * be depends only on what was committed and on the last value, not on what was written in between: so only the net
 * effect is left (rule R-11).
 */
final class Draft<T extends RegisterRecord> {

    /** What the rows of a record say within the transaction. */
    enum Rows {
        /** What is committed. */
        AS_BEFORE,
        /** That it is gone. */
        CLOSED,
        /** The value that was flushed last. */
        WRITTEN
    }

    private final RecordId id;
    private final @Nullable Step last;
    private final Supplier<@Nullable Stored<T>> load;
    private @Nullable Stored<T> before;
    private boolean loaded;

    private boolean changed;
    private boolean erased;
    private @Nullable T value;

    private Rows rows = Rows.AS_BEFORE;
    private @Nullable T written;

    /**
     * A record that is not changed yet.
     *
     * @param last what became of it last, null if it never was
     * @param load reads it as it is committed
     */
    Draft(RecordId id, @Nullable Step last, Supplier<@Nullable Stored<T>> load) {
        this.id = id;
        this.last = last;
        this.load = load;
    }

    RecordId id() {
        return id;
    }

    /** Whether there was a record before the unit of work. */
    boolean wasLive() {
        return last != null && last.isLive();
    }

    /** Since which revision there is what was before. */
    long since() {
        return Objects.requireNonNull(last, "last").revision();
    }

    /** Whether the unit of work has an effect on it so far. */
    boolean isChanged() {
        return changed;
    }

    boolean isErased() {
        return erased;
    }

    /** Refuses to make something of what the unit of work has erased (rule R-12). */
    void requireNotErased() {
        if (erased) {
            throw new IllegalStateException(id.kind().word() + " " + id.value()
                    + " was erased by this unit of work: insert it again in another one (R-12)");
        }
    }

    boolean isLive() {
        return changed ? value != null : wasLive();
    }

    /** The version of the record, now; null if there is none. */
    @Nullable
    Version version() {
        if (!isLive()) {
            return null;
        }
        return changed || last == null ? nextVersion() : last.version();
    }

    private Version nextVersion() {
        return last == null ? Version.FIRST : last.version().next();
    }

    /** What was committed, read at its first use; null if there was nothing. */
    @Nullable
    Stored<T> before() {
        if (!loaded) {
            before = wasLive() ? load.get() : null;
            loaded = true;
        }
        return before;
    }

    /** What was committed, if it was read already. */
    @Nullable
    T known() {
        Stored<T> read = before;
        return read == null ? null : read.value();
    }

    /** The value that was flushed last. */
    @Nullable
    T written() {
        return written;
    }

    /** The record as the unit of work sees it; null if there is none. */
    @Nullable
    Stored<T> now(long next) {
        T current = value;
        if (!changed) {
            return before();
        }
        return current == null ? null : new Stored<>(current, nextVersion(), next);
    }

    /** The record as the rows in the database have it; null if there is none. */
    @Nullable
    Stored<T> inDatabase(long next) {
        T flushed = written;
        return switch (rows) {
            case AS_BEFORE -> before();
            case CLOSED -> null;
            case WRITTEN -> new Stored<>(Objects.requireNonNull(flushed, "written"), nextVersion(), next);
        };
    }

    void write(T newValue) {
        Stored<T> old = before();
        changed = old == null || !old.value().equals(newValue);
        value = changed ? newValue : null;
    }

    void remove() {
        changed = wasLive();
        value = null;
    }

    /** What has a past, if only one that was removed, leaves a tombstone; what this unit of work inserted just goes. */
    void erase() {
        erased = last != null && last.effect() != Effect.ERASED;
        changed = erased;
        value = null;
    }

    /** What the rows have to say. */
    Rows target() {
        if (!changed) {
            return Rows.AS_BEFORE;
        }
        return value == null ? Rows.CLOSED : Rows.WRITTEN;
    }

    Rows rows() {
        return rows;
    }

    /** Whether the rows say something else than the draft. */
    boolean isDirty() {
        return rows != target() || !Objects.equals(written, value);
    }

    /** The rows say now what the draft says. */
    void flushed() {
        rows = target();
        written = value;
    }

    /** What the unit of work did to the record, in the end; only for one that is changed. */
    RecordChange change() {
        if (value != null) {
            return new RecordChange(id, wasLive() ? Effect.REPLACED : Effect.INSERTED, nextVersion());
        }
        Version lastVersion = Objects.requireNonNull(last, "last").version();
        return new RecordChange(id, erased ? Effect.ERASED : Effect.REMOVED, lastVersion);
    }
}
