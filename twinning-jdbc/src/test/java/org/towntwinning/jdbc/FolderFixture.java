package org.towntwinning.jdbc;

import java.nio.file.Path;
import java.time.InstantSource;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.testkit.store.StoreFixture;

/** A register in files of a folder of its own, opened by URL. */
final class FolderFixture implements StoreFixture {

    private final Path folder = Folders.create();
    private final String before;
    private final String after;

    /** The URL is what stands before the path of a file, the path, and what stands after it. */
    FolderFixture(String before, String after) {
        this.before = before;
        this.after = after;
    }

    @Override
    public TwinningStore open(InstantSource clock) {
        return TwinningStores.open(before + folder.resolve("register") + after, clock);
    }

    @Override
    public void close() {
        Folders.delete(folder);
    }
}
