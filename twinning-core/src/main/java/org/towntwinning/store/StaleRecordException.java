package org.towntwinning.store;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;

/**
 * The caller saw another version of the record than the current one: somebody changed or removed it meanwhile (rule
 * What the caller can do: read the record again and decide anew.
 */
public final class StaleRecordException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** The kind of the record. */
    private final RecordKind kind;

    /** The text of the id of the record. */
    private final String id;

    /** The version that the caller expected. */
    private final long expected;

    /** The version that is current, 0 for none. */
    private final long actual;

    /**
     * Refuses a write.
     *
     * @param id the record
     * @param expected the version that the caller gave
     * @param actual the current version; null if there is no such record
     */
    public StaleRecordException(RecordId id, Version expected, @Nullable Version actual) {
        super(describe(id, expected, actual), null);
        this.kind = id.kind();
        this.id = id.value();
        this.expected = expected.number();
        this.actual = actual == null ? 0 : actual.number();
    }

    /**
     * The record.
     *
     * @return its id
     */
    public RecordId id() {
        return RecordId.of(kind, id);
    }

    /**
     * The version that the caller gave.
     *
     * @return the version
     */
    public Version expected() {
        return Version.of(expected);
    }

    /**
     * The current version.
     *
     * @return the version; empty if there is no such record
     */
    public Optional<Version> actual() {
        return actual == 0 ? Optional.empty() : Optional.of(Version.of(actual));
    }

    private static String describe(RecordId id, Version expected, @Nullable Version actual) {
        Objects.requireNonNull(expected, "expected");
        String record = id.kind().word() + " " + id.value();
        String found = actual == null
                ? record + " is not in the register, version " + expected + " was expected"
                : record + " is at version " + actual + ", not at version " + expected + " as expected";
        return found + ": nothing was written; read it again and decide anew (R-05)";
    }
}
