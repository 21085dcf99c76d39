package org.towntwinning.store;

import java.util.Optional;
import java.util.Set;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;

/**
 * What {@link RegisterRules} has to know of a register beyond the records that a unit of work changed; implemented by
 * those who write a store. All answers are about the register <em>as the unit of work would leave it</em>.
 */
public interface RegisterLookup {

    /**
     * The record of an id.
     *
     * @param id the id
     * @return the record, or empty if there would be none
     */
    Optional<? extends RegisterRecord> find(RecordId id);

    /**
     * The records that refer to a record, by their {@link RegisterRecord#references() references}.
     *
     * @param target the record referred to; there need not be one of that id
     * @return the ids of all records that would refer to it, each once, in any order
     */
    Set<RecordId> referrersOf(RecordId target);

    /**
     * The records that another system knows by an id.
     *
     * @param kind the kind of records
     * @param externalId the id in the other system
     * @return the ids of all records of that kind that would bear it, each once, in any order
     */
    Set<RecordId> withExternalId(RecordKind kind, ExternalId externalId);
}
