package org.towntwinning.store;

import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.register.NetworkId;

/** Reads and writes the city networks of a unit of work. */
public interface NetworkRepository extends NetworkReader, RecordRepository<NetworkId, CityNetwork, NetworkQuery> {}
