package org.towntwinning.store;

import java.util.Objects;
import org.towntwinning.register.RecordId;
import org.towntwinning.validation.Violation;

/**
 * One breach of a rule across records.
 *
 * @param record the record to correct
 * @param violation what is wrong with it; its path begins at the record
 */
public record RuleViolation(RecordId record, Violation violation) {

    /**
     * Checks that no component is null.
     *
     * @param record the record to correct
     * @param violation what is wrong with it
     */
    public RuleViolation {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(violation, "violation");
    }

    /** Kind and id of the record, then the violation, in one line. */
    @Override
    public String toString() {
        return record.kind().word() + " " + record.value() + ": " + violation;
    }
}
