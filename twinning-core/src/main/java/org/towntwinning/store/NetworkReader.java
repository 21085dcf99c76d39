package org.towntwinning.store;

import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.register.NetworkId;

/** Reads the city networks of a snapshot. */
public interface NetworkReader extends RecordReader<NetworkId, CityNetwork, NetworkQuery> {}
