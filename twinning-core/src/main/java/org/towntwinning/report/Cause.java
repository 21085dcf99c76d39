package org.towntwinning.report;

import java.util.Objects;
import org.towntwinning.register.RecordId;

/**
 * The place in the register that an attention rests on.
 *
 * @param record the record
 * @param path where in the record, as it is stored, as in {@code agreements[1].term}; empty for the record as a whole
 */
public record Cause(RecordId record, String path) {

    /**
     * Checks that no component is null.
     *
     * @param record the record
     * @param path where in the record
     */
    public Cause {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(path, "path");
    }

    /** The kind and id of the record, and the path, for people. */
    @Override
    public String toString() {
        return record.kind().word() + " " + record.value() + (path.isEmpty() ? "" : " at " + path);
    }
}
