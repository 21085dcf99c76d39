package org.towntwinning.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What one unit of work changed: one revision.
 *
 * @param revision the revision that it made
 * @param recorded when it was committed, in whole microseconds; never before the change before it (rule R-11)
 * @param note who changed the register, why, and after which source
 * @param records what was done to which record, each id once, in the order of kind and id; at least one
 */
public record Change(Revision revision, Instant recorded, ChangeNote note, List<RecordChange> records) {

    /**
     * Checks that no component is null.
     *
     * @param revision the revision that it made
     * @param recorded when it was committed
     * @param note who changed the register
     * @param records what was done to which record
     */
    public Change {
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(note, "note");
        records = List.copyOf(records);
    }
}
