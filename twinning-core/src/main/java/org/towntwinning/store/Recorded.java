package org.towntwinning.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RegisterRecord;

/**
 * One entry of the history of a record: what a unit of work did to it, and what it was from then on (rule R-11).
 *
 * @param <T> the type of the record
 */
public final class Recorded<T extends RegisterRecord> {

    private final Fields<T> fields;

    private Recorded(Fields<T> fields) {
        this.fields = fields;
    }

    /**
     * An entry of a history; for those who write a store.
     *
     * @param revision the revision of the unit of work
     * @param recorded when it was committed
     * @param note the note of the unit of work
     * @param effect what it did to the record
     * @param version the version since then, or the last one
     * @param value the record since then; null if there is none, or its content was erased
     * @param <T> the type of the record
     * @return the entry
     */
    public static <T extends RegisterRecord> Recorded<T> of(
            Revision revision, Instant recorded, ChangeNote note, Effect effect, Version version, @Nullable T value) {
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(version, "version");
        return new Recorded<>(new Fields<>(revision, recorded, note, effect, version, value));
    }

    /**
     * The revision of the unit of work.
     *
     * @return the revision
     */
    public Revision revision() {
        return fields.revision;
    }

    /**
     * When it was committed.
     *
     * @return in whole microseconds
     */
    public Instant recorded() {
        return fields.recorded;
    }

    /**
     * Who changed the record, why, and after which source.
     *
     * @return the note of the unit of work
     */
    public ChangeNote note() {
        return fields.note;
    }

    /**
     * What was done to the record.
     *
     * @return the net effect of the unit of work
     */
    public Effect effect() {
        return fields.effect;
    }

    /**
     * The version that the record has since then.
     *
     * @return the version; where it was removed or erased, the last version that it had
     */
    public Version version() {
        return fields.version;
    }

    /**
     * What the record was from then on.
     *
     * @return the record; empty if it was removed or erased, or if its content was erased later (rule R-12)
     */
    public Optional<T> value() {
        return Optional.ofNullable(fields.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Recorded<?> that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What was done and when, for people; without the content of the record. */
    @Override
    public String toString() {
        return "revision " + fields.revision + " at " + fields.recorded + ": " + fields.effect + " as version "
                + fields.version + " (" + fields.note + ")";
    }

    private record Fields<T>(
            Revision revision,
            Instant recorded,
            ChangeNote note,
            Effect effect,
            Version version,
            @Nullable T value) {}
}
