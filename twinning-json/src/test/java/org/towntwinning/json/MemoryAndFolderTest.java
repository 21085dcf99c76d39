package org.towntwinning.json;

import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.testkit.store.AllToAll;
import org.towntwinning.testkit.store.StoreFixture;

/** What is kept in memory, and what is kept in a folder, are the same, and are exported as the same bytes. */
class MemoryAndFolderTest extends AllToAll {

    private static final TwinningJson JSON = TwinningJson.standard();

    /** A register that is gone when its store is closed. */
    private static final class MemoryFixture implements StoreFixture {

        @Override
        public TwinningStore open(InstantSource clock) {
            return TwinningStores.inMemory(clock);
        }

        @Override
        public void close() {
            // nothing is left
        }
    }

    @Override
    protected Map<String, Supplier<StoreFixture>> fixtures() {
        return Map.of("memory", MemoryFixture::new, "folder", FolderFixture::new);
    }

    @Override
    protected Function<TwinningStore, String> text() {
        return store -> store.read(snapshot -> JSON.writeDocument(TwinningDocument.from(snapshot)));
    }
}
