package org.towntwinning.store;

import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;

/** Reads the municipalities of a snapshot. */
public interface MunicipalityReader extends RecordReader<MunicipalityId, Municipality, MunicipalityQuery> {}
