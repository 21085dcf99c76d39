package org.towntwinning.jdbc.sql;

import java.util.Objects;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;

/**
 * One version of a record, as it is stored.
 *
 * @param value the record
 * @param version its version
 * @param from the revision since which it is current
 * @param <T> the type of the record
 */
public record Stored<T extends RegisterRecord>(T value, Version version, long from) {

    /** Checks that no component is null. */
    public Stored {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(version, "version");
    }

    /** The record with its version. */
    public Versioned<T> versioned() {
        return new Versioned<>(value, version);
    }
}
