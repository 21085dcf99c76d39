package org.towntwinning.store;

import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;

/** Reads and writes the municipalities of a unit of work. */
public interface MunicipalityRepository
        extends MunicipalityReader, RecordRepository<MunicipalityId, Municipality, MunicipalityQuery> {}
