package org.towntwinning.json.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.StoreInfo;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.spi.StoreEngine;

/** Makes a register of what is whole in a damaged one. */
public final class Recovery {

    private final Disk disk;
    private final Path folder;

    private Recovery(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /**
     * Goes back to the last whole revision.
     *
     * @param disk where the register is
     * @param folder its real path
     * @return the last revision
     * @throws StorageFailureException if it cannot be done
     */
    public static long of(Disk disk, Path folder) {
        try {
            FolderLock lock = FolderLock.take(disk, folder);
            try {
                return new Recovery(disk, folder).run();
            } finally {
                lock.release();
            }
        } catch (IOException e) {
            throw new StorageFailureException("the register in " + folder + " was not recovered: " + e, e);
        }
    }

    private long run() throws IOException {
        requireOurs();
        try {
            return Verification.of(disk, folder);
        } catch (StorageFailureException damaged) {
            keep();
            return rebuild();
        }
    }

    /** What is newer than we know is not damaged, and what is no register is none of our business. */
    private void requireOurs() throws IOException {
        List<String> names = disk.list(folder);
        if (names == null || names.stream().noneMatch(Names::isContent)) {
            throw new StorageFailureException("there is no register in " + folder + " (R-16)", null);
        }
        if (names.contains(Names.CHECKPOINT)) {
            Checkpoint.requireKnownVersions(disk, Names.checkpoint(folder));
        }
    }

    private void keep() throws IOException {
        List<String> names = names();
        int number = 1;
        while (names.contains(Names.DAMAGED + number)) {
            number++;
        }
        Path kept = folder.resolve(Names.DAMAGED + number);
        disk.createFolder(kept);
        for (String name : names) {
            if (Names.isContent(name)) {
                Copies.copy(disk, folder.resolve(name), kept.resolve(name));
            }
        }
        disk.forceFolder(folder);
    }

    private List<String> names() throws IOException {
        List<String> names = disk.list(folder);
        return names == null ? List.of() : names;
    }

    /**
     * Replays the journals as far as they are whole, cuts them off there, and writes a new checkpoint last: a recovery
     * that is interrupted leaves what is damaged still, and can be repeated.
     */
    private long rebuild() throws IOException {
        FolderScan scan = FolderScan.ofJournals(disk, folder);
        try (TwinningStore store = StoreEngine.open(
                StoreInfo.builder().name("json").build(),
                new Verification.Scanned(scan, true),
                InstantSource.system())) {
            cutOff(scan);
            return store.<Long, IOException>read(snapshot -> {
                NewFile.write(disk, Names.checkpoint(folder), out -> Checkpoint.write(snapshot, 0, out));
                return snapshot.revision().number();
            });
        }
    }

    private void cutOff(FolderScan scan) throws IOException {
        List<Path> left = new ArrayList<>();
        for (Journal journal : scan.journals()) {
            if (journal.length() > 0) {
                left.add(journal.file());
                try (Disk.Output out = disk.append(journal.file())) {
                    out.truncate(journal.length());
                    out.force();
                }
            }
        }
        for (String name : names()) {
            Path file = folder.resolve(name);
            if (Names.firstRevision(name).isPresent() && !left.contains(file)) {
                disk.delete(file);
            }
        }
        disk.forceFolder(folder);
    }
}
