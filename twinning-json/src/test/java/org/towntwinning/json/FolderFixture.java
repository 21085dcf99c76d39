package org.towntwinning.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.testkit.store.StoreFixture;

/** A register in a temporary folder. */
final class FolderFixture implements StoreFixture {

    private final Path folder;

    FolderFixture() {
        try {
            folder = Files.createTempDirectory("twinning");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public TwinningStore open(InstantSource clock) {
        return JsonTwinningStore.builder(folder)
                .clock(clock)
                .journalLimit(2_000)
                .open();
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
