package org.towntwinning.store;

import org.towntwinning.committee.Committee;
import org.towntwinning.register.CommitteeId;

/** Reads and writes the committees of a unit of work. */
public interface CommitteeRepository
        extends CommitteeReader, RecordRepository<CommitteeId, Committee, CommitteeQuery> {}
