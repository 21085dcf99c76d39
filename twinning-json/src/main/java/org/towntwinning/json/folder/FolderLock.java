package org.towntwinning.json.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.towntwinning.store.StorageFailureException;

/**
 * The right to write to a folder. The lock of the file system keeps other processes out. Within a process it would not:
 * it belongs to the process as a whole, and closing any channel to the file gives it back. So there is a registry, too.
 */
final class FolderLock {

    private static final Set<Path> WRITTEN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Disk.Lock lock;

    private FolderLock(Path folder, Disk.Lock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes the right, or refuses at once.
     *
     * @param folder the real path of a folder that is there
     */
    static FolderLock take(Disk disk, Path folder) throws IOException {
        if (!WRITTEN.add(folder)) {
            throw refusal(folder, "another store of this program");
        }
        Disk.Lock lock = null;
        try {
            lock = disk.lock(folder.resolve(Names.LOCK));
        } finally {
            if (lock == null) {
                WRITTEN.remove(folder);
            }
        }
        if (lock == null) {
            throw refusal(folder, "another program");
        }
        return new FolderLock(folder, lock);
    }

    private static StorageFailureException refusal(Path folder, String holder) {
        return new StorageFailureException(
                holder + " is writing to the register in " + folder
                        + ": close it there, or open the register for reading only",
                null);
    }

    void release() throws IOException {
        try {
            lock.close();
        } finally {
            WRITTEN.remove(folder);
        }
    }
}
