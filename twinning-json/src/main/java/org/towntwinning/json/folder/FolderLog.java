package org.towntwinning.json.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Change;
import org.towntwinning.store.Effect;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.spi.Commit;
import org.towntwinning.store.spi.CommitLog;
import org.towntwinning.store.spi.ReplayTarget;

/**
 * A register in a folder, as the engine sees it. Appending is the engine's, by one thread at a time; everything that
 * replaces files is done under {@link #upkeep}; past values may be read at any time, but not while a file is replaced.
 */
public final class FolderLog implements CommitLog {

    /** A checkpoint is written when the journal since the last one is longer than this, and than that one. */
    static final long JOURNAL_LIMIT = 16L << 20;

    private final Disk disk;
    private final Path folder;
    private final boolean readOnly;
    private final long journalLimit;
    private final JournalWriter writer;
    private final ReentrantLock upkeep = new ReentrantLock();
    private final ReentrantReadWriteLock files = new ReentrantReadWriteLock();
    private final List<Journal> journals = new ArrayList<>();
    private final List<String> notices = new CopyOnWriteArrayList<>();
    private @Nullable FolderLock lock;
    private @Nullable Change appended;
    private volatile Checkpoint checkpoint = new Checkpoint(0, 0, 0);
    private volatile long revision;
    private volatile long lastErasure;
    private volatile boolean beginsJournal;

    /** Why nothing can be written any longer; null while all is well. */
    private volatile @Nullable IOException broken;

    private FolderLog(Disk disk, Path folder, boolean readOnly, long journalLimit) {
        this.disk = disk;
        this.folder = folder;
        this.readOnly = readOnly;
        this.journalLimit = journalLimit;
        this.writer = new JournalWriter(disk);
    }

    /**
     * The log of a folder.
     *
     * @param disk all that is done to it
     * @param folder its real path; to write, it must be there
     * @param readOnly whether nothing is to be written; then no lock is taken
     * @param journalLimit how many bytes of journal there are at least between checkpoints
     * @return a log before its replay
     */
    public static FolderLog of(Disk disk, Path folder, boolean readOnly, long journalLimit) {
        return new FolderLog(disk, folder, readOnly, journalLimit);
    }

    @Override
    public void replay(ReplayTarget target) {
        try {
            if (!readOnly) {
                lock = FolderLock.take(disk, folder);
            }
            FolderScan scan = FolderScan.of(disk, folder);
            scan.into(target);
            Checkpoint found = scan.checkpoint();
            if (found == null && readOnly) {
                throw new StorageFailureException(
                        "there is no register in " + folder + ": open it for writing once to make one (R-16)", null);
            }
            take(scan);
            if (!readOnly) {
                prepare(scan);
            }
        } catch (IOException e) {
            throw failed("the register in " + folder + " cannot be opened", e);
        }
    }

    private void take(FolderScan scan) {
        journals.addAll(scan.journals());
        revision = scan.revision();
        Checkpoint found = scan.checkpoint();
        if (found != null) {
            checkpoint = found;
            lastErasure = scan.lastErasure();
        }
        FolderScan.Torn torn = scan.torn();
        if (torn != null) {
            notices.add(torn.file().getFileName() + ": " + torn.bytes() + " bytes at offset " + torn.from()
                    + " are the torn end of a commit after revision " + revision + "; they are left out");
        }
        if (hasUnfinishedErasure()) {
            notices.add("an erasure up to revision " + scan.lastErasure() + " was interrupted"
                    + (readOnly ? ", and goes on when the register is opened for writing" : " and goes on now"));
        }
    }

    private long lengthAfter(long after) {
        return journals.stream()
                .filter(journal -> journal.last() > after)
                .mapToLong(journal -> journal.length() - (journal.holds(after) ? journal.end(after) : 0))
                .sum();
    }

    /** Makes the folder fit for appending: what a crash left is removed, and a new register begins. */
    private void prepare(FolderScan scan) throws IOException {
        for (Path leftover : scan.leftovers()) {
            disk.delete(leftover);
        }
        if (!journals.isEmpty()) {
            Journal last = journals.get(journals.size() - 1);
            writer.open(last);
            if (scan.torn() != null) {
                writer.cutOff();
            }
            beginsJournal = last.length() > journalLimit;
        }
    }

    /** Whether the folder holds a register already, and not only the right to make one. */
    public boolean isNew() {
        return checkpoint.size() == 0;
    }

    private boolean hasUnfinishedErasure() {
        return lastErasure > checkpoint.erasedUpTo();
    }

    @Override
    public void append(Commit commit) {
        requireWhole();
        appended = commit.change();
        try {
            if (!writer.isOpen() || beginsJournal) {
                begin(commit.change().revision().number());
            }
        } catch (IOException e) {
            throw failed("no journal can be begun in " + folder, e);
        }
        try {
            writer.append(commit);
        } catch (IOException | RuntimeException failure) {
            undo(failure);
            throw failure instanceof IOException e
                    ? failed("revision " + commit.change().revision() + " was not written to " + folder, e)
                    : (RuntimeException) failure;
        }
    }

    private void begin(long first) throws IOException {
        Journal next = writer.begin(folder, first);
        files.writeLock().lock();
        try {
            journals.removeIf(journal -> journal.first() == first);
            journals.add(next);
            beginsJournal = false;
        } finally {
            files.writeLock().unlock();
        }
    }

    private void undo(Exception failure) {
        try {
            writer.undo();
        } catch (IOException second) {
            second.addSuppressed(failure);
            broken = second;
        }
    }

    @Override
    public void force() {
        Change change = Objects.requireNonNull(appended, "appended");
        try {
            writer.force();
        } catch (IOException e) {
            broken = e;
            throw failed("the last journal in " + folder + " was not forced", e);
        }
        files.writeLock().lock();
        try {
            writer.count();
            revision = change.revision().number();
            if (change.records().stream().anyMatch(each -> each.effect() == Effect.ERASED)) {
                lastErasure = revision;
            }
        } finally {
            files.writeLock().unlock();
        }
    }

    @Override
    public boolean readsBack() {
        return true;
    }

    @Override
    public Optional<RegisterRecord> read(Revision asked, RecordId id) {
        files.readLock().lock();
        try {
            Journal journal = journalOf(asked.number());
            long start = journal.start(asked.number());
            long length = journal.end(asked.number()) - start - 1;
            try (InputStream line = JournalLines.content(disk, journal.file(), start, length)) {
                return CommitText.find(line, length, id);
            } catch (Damage damage) {
                throw damage.in(journal.file(), "at offset " + start);
            }
        } catch (IOException e) {
            throw failed(
                    id.kind().word() + " " + id.value() + " of revision " + asked + " cannot be read from " + folder,
                    e);
        } finally {
            files.readLock().unlock();
        }
    }

    private Journal journalOf(long asked) {
        for (int i = journals.size() - 1; i >= 0; i--) {
            if (journals.get(i).holds(asked)) {
                return journals.get(i);
            }
        }
        throw new IllegalStateException("no journal has revision " + asked);
    }

    @Override
    public void rewrite(Set<RecordId> erased, Snapshot register) {
        finishErasures(register);
    }

    /**
     * Removes the content of all erased records from all files, unless that was done. Nothing may be appended
     * meanwhile.
     */
    public void finishErasures(Snapshot register) {
        if (readOnly || !hasUnfinishedErasure()) {
            return;
        }
        upkeep.lock();
        try {
            requireWhole();
            Erasure erasure = Erasure.after(register, checkpoint.erasedUpTo());
            for (Journal journal : List.copyOf(journals)) {
                if (erasure.touches(journal)) {
                    replace(journal, erasure.rewritten(disk, journal));
                }
            }
            writeCheckpoint(register, erasure.upTo());
        } catch (IOException e) {
            throw failed("content that was erased could not be removed from " + folder, e);
        } finally {
            upkeep.unlock();
        }
    }

    /** Puts another file in the place of a journal, and goes on with it if it is the last. */
    private void replace(Journal old, Journal rewritten) throws IOException {
        int place = journals.indexOf(old);
        boolean last = place == journals.size() - 1;
        files.writeLock().lock();
        try {
            if (last) {
                writer.close();
            }
            NewFile.moved(disk, old.file());
            journals.set(place, rewritten);
            disk.forceFolder(folder);
        } finally {
            try {
                if (last) {
                    goOn();
                }
            } finally {
                files.writeLock().unlock();
            }
        }
    }

    private void goOn() throws IOException {
        try {
            writer.open(journals.get(journals.size() - 1));
        } catch (IOException e) {
            broken = e;
            throw e;
        }
    }

    /**
     * Does something while nobody replaces files.
     *
     * @param work what to do
     */
    public void undisturbed(Runnable work) {
        upkeep.lock();
        try {
            work.run();
        } finally {
            upkeep.unlock();
        }
    }

    /** Writes a checkpoint of what a snapshot says; to be called {@link #undisturbed}. */
    public void checkpoint(Snapshot register) {
        upkeep.lock();
        try {
            requireWhole();
            long to = register.revision().number();
            if (isNew() || to > checkpoint.revision()) {
                writeCheckpoint(register, hasUnfinishedErasure() ? checkpoint.erasedUpTo() : to);
            }
        } catch (IOException e) {
            throw failed("no checkpoint was written to " + folder + "; all commits are in the journals", e);
        } finally {
            upkeep.unlock();
        }
    }

    private void writeCheckpoint(Snapshot register, long erasedUpTo) throws IOException {
        Path file = Names.checkpoint(folder);
        NewFile.write(disk, file, out -> Checkpoint.write(register, erasedUpTo, out));
        long to = register.revision().number();
        files.writeLock().lock();
        try {
            checkpoint = new Checkpoint(to, erasedUpTo, disk.size(file));
            beginsJournal =
                    !journals.isEmpty() && journals.get(journals.size() - 1).length() > journalLimit;
        } finally {
            files.writeLock().unlock();
        }
    }

    /** Whether the journal has outgrown the last checkpoint. */
    public boolean isCheckpointDue() {
        Checkpoint last = checkpoint;
        files.readLock().lock();
        try {
            return lengthAfter(last.revision()) > Math.max(journalLimit, last.size());
        } finally {
            files.readLock().unlock();
        }
    }

    /** Whether there is something to be written when the store is closed. */
    public boolean needsCheckpoint() {
        return !readOnly && broken == null && revision > checkpoint.revision();
    }

    /** Says something in {@code StoreInfo}. */
    public void note(String notice) {
        notices.add(notice);
    }

    /** What somebody should know of the folder. */
    public List<String> notices() {
        return List.copyOf(notices);
    }

    /** Puts all journals but the last into one. */
    public void compact() {
        upkeep.lock();
        try {
            requireWhole();
            List<Journal> all = List.copyOf(journals());
            if (all.size() > 2) {
                merge(all.subList(0, all.size() - 1));
            }
        } catch (IOException e) {
            throw failed("the journals in " + folder + " were not put together; they are as they were", e);
        } finally {
            upkeep.unlock();
        }
    }

    /** What is there now; lines that are added later are not among it. */
    private List<Journal> journals() {
        files.readLock().lock();
        try {
            return journals.stream().map(Journal::copy).toList();
        } finally {
            files.readLock().unlock();
        }
    }

    private void merge(List<Journal> older) throws IOException {
        Path file = older.get(0).file();
        Journal merged = Copies.join(disk, older, file);
        files.writeLock().lock();
        try {
            NewFile.moved(disk, file);
            journals.removeIf(journal -> journal.last() <= merged.last());
            journals.add(0, merged);
            disk.forceFolder(folder);
        } finally {
            files.writeLock().unlock();
        }
        for (Journal journal : older.subList(1, older.size())) {
            disk.delete(journal.file());
        }
        disk.forceFolder(folder);
    }

    /**
     * Copies the register as a snapshot shows it into another folder, which is empty or not there; to be called
     * {@link #undisturbed}.
     */
    public void backUp(Snapshot register, Path target) {
        upkeep.lock();
        try {
            Copies.backUp(disk, journals(), register, checkpoint.erasedUpTo(), target);
        } catch (IOException e) {
            throw failed("the register in " + folder + " was not copied to " + target, e);
        } finally {
            upkeep.unlock();
        }
    }

    private void requireWhole() {
        IOException reason = broken;
        if (reason != null) {
            throw failed("nothing can be written to " + folder + " until it is opened again", reason);
        }
    }

    private static StorageFailureException failed(String what, IOException cause) {
        return new StorageFailureException(what + ": " + cause, cause);
    }

    @Override
    public void close() {
        upkeep.lock();
        try {
            writer.close();
        } catch (IOException e) {
            throw failed("the last journal in " + folder + " was not closed", e);
        } finally {
            release();
            upkeep.unlock();
        }
    }

    private void release() {
        FolderLock held = lock;
        lock = null;
        if (held != null) {
            try {
                held.release();
            } catch (IOException e) {
                throw failed("the lock of " + folder + " was not given back", e);
            }
        }
    }
}
