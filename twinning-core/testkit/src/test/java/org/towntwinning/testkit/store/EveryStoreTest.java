package org.towntwinning.testkit.store;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.towntwinning.store.TwinningStore;

class EveryStoreTest extends AllToAll {
    @Override
    protected Map<String, Supplier<StoreFixture>> fixtures() {
        return Map.of("memory", MemoryFixture::new, "own", OwnFixture::new);
    }

    /** As canonical an export as this module has. */
    @Override
    protected Function<TwinningStore, String> text() {
        return store -> store.read(snapshot -> ByKind.all(snapshot).toString());
    }
}
