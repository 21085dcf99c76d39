package org.towntwinning.store;

import org.towntwinning.committee.Committee;
import org.towntwinning.register.CommitteeId;

/** Reads the committees of a snapshot. */
public interface CommitteeReader extends RecordReader<CommitteeId, Committee, CommitteeQuery> {}
