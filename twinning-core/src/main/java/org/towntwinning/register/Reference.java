package org.towntwinning.register;

import java.util.Objects;

/**
 * That a record refers to another.
 *
 * @param path where in the referring record, as in {@code events[1].initiators[0]}
 * @param target the record referred to
 */
public record Reference(String path, RecordId target) {

    /**
     * Checks that no component is null.
     *
     * @param path where in the referring record
     * @param target the record referred to
     */
    public Reference {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(target, "target");
    }
}
