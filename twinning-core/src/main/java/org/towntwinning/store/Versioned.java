package org.towntwinning.store;

import java.util.Objects;

/**
 * A record and which version of it this is. Who replaces or removes the record gives the version back, so that nobody
 * overwrites what he has not seen (rule R-05).
 *
 * @param value the record
 * @param version its version
 * @param <T> the type of the record
 */
public record Versioned<T>(T value, Version version) {

    /**
     * Checks that no component is null.
     *
     * @param value the record
     * @param version its version
     */
    public Versioned {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(version, "version");
    }
}
