package org.towntwinning.json;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.folder.Disk;
import org.towntwinning.json.folder.FolderLog;
import org.towntwinning.json.folder.RealDisk;
import org.towntwinning.json.folder.Recovery;
import org.towntwinning.json.folder.Verification;
import org.towntwinning.store.Action;
import org.towntwinning.store.Capability;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.StoreClosedException;
import org.towntwinning.store.StoreInfo;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Work;
import org.towntwinning.store.spi.StoreEngine;

/**
 * A register in a folder of readable JSON, with its full history. Current records are held in memory, past versions are
 * read when asked for.
 *
 * <p>{@code twinning.json} holds the register as it was at the last checkpoint: the interchange document with a
 * revision and a digest. {@code journal-<revision>.jsonl} holds the units of work, one line each with a checksum; all
 * journals together are the history. Both are for people to read and compare, not to edit: what was edited is refused
 * as damaged. All files are readable by their owner only.
 *
 * <p>When {@link #write write} returns, its unit of work is forced to the medium: it survives a crash of the program,
 * and a failure of the power as far as the medium keeps what it acknowledged. Its cost does not depend on the size of
 * the register. What a crash leaves behind the last acknowledged line is left out at the next opening, and told in
 * {@link StoreInfo#notices()}; any other damage is refused with its place (rule R-16).
 *
 * <p>One store at a time writes to a folder, the others are refused at once; any number may read it. Network file
 * systems are not supported for writing: their locks and forces do not promise enough.
 */
public final class JsonTwinningStore implements TwinningStore {

    /** The version of the folder that is written. It is the only one that is read. */
    public static final int FORMAT_VERSION = 1;

    private final TwinningStore engine;
    private final FolderLog log;
    private final Path folder;
    private final StoreInfo info;
    private final boolean readOnly;
    private final AtomicBoolean closed = new AtomicBoolean();

    private JsonTwinningStore(TwinningStore engine, FolderLog log, Path folder, StoreInfo info, boolean readOnly) {
        this.engine = engine;
        this.log = log;
        this.folder = folder;
        this.info = info;
        this.readOnly = readOnly;
    }

    /**
     * Opens a register for reading and writing, or makes an empty one.
     *
     * @param folder the folder of a register, an empty folder, or one that is not there yet
     * @return an open store, which the caller closes
     * @throws StorageFailureException if another store writes to it, if the folder holds something else, something
     *     newer or something damaged (rule R-16), or if it cannot be read or written
     */
    public static JsonTwinningStore open(Path folder) {
        return builder(folder).open();
    }

    /**
     * A builder with the standard options: reading and writing, by the clock of the system.
     *
     * @param folder the folder of a register, an empty folder, or one that is not there yet
     * @return a new builder
     */
    public static Builder builder(Path folder) {
        return new Builder(folder, new RealDisk());
    }

    static Builder builder(Path folder, Disk disk) {
        return new Builder(folder, disk);
    }

    /**
     * Goes back to the last whole revision of a register that is damaged. Whatever is in the folder is copied to a
     * folder {@code damaged-1}, {@code damaged-2} ... in it before; nobody but people deletes it. What is whole is left
     * as it is.
     *
     * <p>Revisions after the damage are lost from the register. If {@code twinning.json} was of a later one and is
     * whole, it is among what is kept, and its records can be imported.
     *
     * @param folder the folder of a register that nobody has open for writing
     * @return the last revision that is there
     * @throws StorageFailureException if another store writes to it, if there is no register or one of a newer version,
     *     or if the folder cannot be read or written
     */
    public static Revision recover(Path folder) {
        return recover(folder, new RealDisk());
    }

    static Revision recover(Path folder, Disk disk) {
        Objects.requireNonNull(folder, "folder");
        return Revision.of(Recovery.of(disk, real(disk, folder)));
    }

    /**
     * Reads every byte of a register and compares what its files say: the checksum of every line, every record of the
     * history, the digest of the checkpoint, and that the journals lead to what it says. Takes no lock; of a register
     * that is being written it sees what is acknowledged.
     *
     * @param folder the folder of a register
     * @return the last revision
     * @throws StorageFailureException with file, line, offset and reason if anything is wrong (rule R-16)
     */
    public static Revision verify(Path folder) {
        return verify(folder, new RealDisk());
    }

    static Revision verify(Path folder, Disk disk) {
        Objects.requireNonNull(folder, "folder");
        return Revision.of(Verification.of(disk, real(disk, folder)));
    }

    private static Path real(Disk disk, Path folder) {
        try {
            return disk.real(folder);
        } catch (IOException e) {
            throw new StorageFailureException("there is no register in " + folder + ": " + e, e);
        }
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T read(Work<? super Snapshot, T, X> work) throws X {
        return engine.read(work);
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T write(
            ChangeNote note, Work<? super UnitOfWork, T, X> work) throws X {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(work, "work");
        requireWritable();
        T result = engine.write(note, work);
        if (log.isCheckpointDue()) {
            checkpointInPassing();
        }
        return result;
    }

    /** The unit of work is durable already: that it is not in a checkpoint is nothing to throw at who wrote it. */
    private void checkpointInPassing() {
        try {
            checkpoint();
        } catch (StoreClosedException closing) {
            // Whoever closes the store writes the checkpoint.
        } catch (StorageFailureException failure) {
            log.note(String.valueOf(failure.getMessage()));
        }
    }

    private void requireWritable() {
        if (readOnly) {
            throw new StorageFailureException(
                    "the register in " + folder + " was opened for reading only: open it for writing", null);
        }
    }

    /**
     * Writes {@code twinning.json} as the register is now. Done anyway when the store is closed, and when the journal
     * since the last checkpoint outgrows it; others may write meanwhile.
     *
     * @throws StorageFailureException if it cannot be written; the last one is still there, and all commits are in the
     *     journals
     */
    public void checkpoint() {
        requireWritable();
        log.undisturbed(() -> engine.<RuntimeException>look(log::checkpoint));
    }

    /**
     * Puts all journals but the one being written into one. Nothing of the history is lost; others may write meanwhile.
     *
     * @throws StorageFailureException if it cannot be done; the history is still there
     */
    public void compact() {
        requireWritable();
        engine.<RuntimeException>look(snapshot -> log.compact());
    }

    /**
     * Copies the register, with its history, into another folder, while others go on writing. The copy is a register
     * like this one, of the revision at which the copying began.
     *
     * @param target an empty folder, or one that is not there yet; not in the folder of this register
     * @throws StorageFailureException if it is not empty, or the copy cannot be written; what was written of it is no
     *     register
     */
    public void backUp(Path target) {
        Objects.requireNonNull(target, "target");
        log.undisturbed(() -> engine.<RuntimeException>look(snapshot -> log.backUp(snapshot, target)));
    }

    /**
     * What the store is.
     *
     * @return named {@code json}, with what happened that somebody should know
     */
    @Override
    public StoreInfo info() {
        return StoreInfo.builder()
                .name(info.name())
                .formatVersion(FORMAT_VERSION)
                .capabilities(info.capabilities())
                .notices(log.notices())
                .build();
    }

    /**
     * Closes the store, with a checkpoint if anything was committed since the last one.
     *
     * @throws StorageFailureException if the checkpoint could not be written; the store is closed, and all commits are
     *     in the journals
     */
    @Override
    public void close() {
        StorageFailureException failure = null;
        if (!closed.get() && log.needsCheckpoint()) {
            try {
                checkpoint();
            } catch (StoreClosedException closing) {
                // Another thread was faster.
            } catch (StorageFailureException refused) {
                failure = refused;
            }
        }
        engine.close();
        closed.set(true);
        if (failure != null) {
            throw failure;
        }
    }

    /** What the store is and how far it is, for people. */
    @Override
    public String toString() {
        return engine + " in " + folder;
    }

    /** Collects the options. Not thread-safe. */
    public static final class Builder {

        private static final long JOURNAL_LIMIT = 16L << 20;

        private final Path folder;
        private final Disk disk;
        private InstantSource clock = InstantSource.system();
        private boolean readOnly;
        private long journalLimit = JOURNAL_LIMIT;

        private Builder(Path folder, Disk disk) {
            this.folder = Objects.requireNonNull(folder, "folder");
            this.disk = disk;
        }

        /**
         * Sets the clock by which units of work are recorded.
         *
         * @param clock kept in whole microseconds, what is finer is cut off
         * @return this builder
         */
        public Builder clock(InstantSource clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets whether the register is only read. Then no lock is taken and nothing is written, not even what a crash
         * left is removed; the store shows the revision at which it was opened. Where a writer erases or compacts
         * meanwhile, past versions can no longer be read: open it again then.
         *
         * @param readOnly whether to refuse all writes; false unless set
         * @return this builder
         */
        public Builder readOnly(boolean readOnly) {
            this.readOnly = readOnly;
            return this;
        }

        /**
         * Sets how much is written to the journal before it is time for another checkpoint and another journal. A
         * longer journal makes opening slower; a checkpoint takes time that grows with the register.
         *
         * @param journalLimit bytes: at least 1; 16 MiB unless set. A register that is larger waits until the journal
         *     is as large as its checkpoint
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder journalLimit(long journalLimit) {
            if (journalLimit < 1) {
                throw new IllegalArgumentException("journalLimit is " + journalLimit + ": give at least 1");
            }
            this.journalLimit = journalLimit;
            return this;
        }

        /**
         * Opens the register.
         *
         * @return an open store, which the caller closes
         * @throws StorageFailureException as {@link JsonTwinningStore#open(Path)} says; for reading only, also if there
         *     is no register yet
         */
        public JsonTwinningStore open() {
            Path real = readOnly ? real(disk, folder) : made();
            FolderLog log = FolderLog.of(disk, real, readOnly, journalLimit);
            StoreInfo.Builder info = StoreInfo.builder()
                    .name("json")
                    .formatVersion(FORMAT_VERSION)
                    .addCapability(Capability.DURABILITY);
            if (!readOnly) {
                info.addCapability(Capability.ERASURE);
            }
            StoreInfo built = info.build();
            TwinningStore engine = StoreEngine.open(built, log, clock);
            JsonTwinningStore store = new JsonTwinningStore(engine, log, real, built, readOnly);
            if (!readOnly) {
                store.begin();
            }
            return store;
        }

        private Path made() {
            try {
                disk.createFolder(folder);
                return disk.real(folder);
            } catch (IOException e) {
                throw new StorageFailureException("the folder " + folder + " cannot be made: " + e, e);
            }
        }
    }

    /** A new register gets its first checkpoint, an erasure that was interrupted goes on. */
    private void begin() {
        boolean begun = false;
        try {
            Action<Snapshot, RuntimeException> first = log.isNew() ? log::checkpoint : log::finishErasures;
            engine.<RuntimeException>look(first);
            begun = true;
        } finally {
            if (!begun) {
                engine.close();
            }
        }
    }
}
