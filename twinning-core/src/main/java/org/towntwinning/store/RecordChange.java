package org.towntwinning.store;

import java.util.Objects;
import org.towntwinning.register.RecordId;

/**
 * What a unit of work did to one record. The value is read from the snapshot {@linkplain Snapshot#at(Revision) at} the
 * revision of the change.
 *
 * @param id the record
 * @param effect what was done to it
 * @param version the version that it has since then; where it was removed or erased, the last version that it had
 */
public record RecordChange(RecordId id, Effect effect, Version version) {

    /**
     * Checks that no component is null.
     *
     * @param id the record
     * @param effect what was done to it
     * @param version the version that it has since then
     */
    public RecordChange {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(version, "version");
    }
}
