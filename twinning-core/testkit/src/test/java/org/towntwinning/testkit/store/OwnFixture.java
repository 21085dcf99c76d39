package org.towntwinning.testkit.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.spi.Commit;

/** How {@link OwnStore} is opened. What the package page shows, word for word. */
public class OwnFixture implements StoreFixture {

    private final List<Commit> place = new ArrayList<>();

    @Override
    public TwinningStore open(InstantSource clock) {
        return OwnStore.open(place, clock);
    }

    @Override
    public void close() {
        place.clear();
    }
}
