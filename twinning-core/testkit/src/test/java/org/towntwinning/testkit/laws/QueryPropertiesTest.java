package org.towntwinning.testkit.laws;

import java.time.Instant;
import java.time.InstantSource;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;

/** R-09 for the store in memory: what it finds by its indexes is what a plain loop finds. */
class QueryPropertiesTest implements QueryLaws {

    @Override
    public TwinningStore open() {
        return TwinningStores.inMemory(InstantSource.fixed(Instant.EPOCH));
    }
}
