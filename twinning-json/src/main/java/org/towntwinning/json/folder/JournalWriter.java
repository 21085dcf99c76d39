package org.towntwinning.json.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.towntwinning.store.spi.Commit;

/** Appends to the last journal. What fails is undone, or nothing is written any longer. */
final class JournalWriter {

    /** A stream over a file, which counts and does not close it. */
    private static final class Counted extends OutputStream {

        private final Disk.Output out;
        private long count;

        Counted(Disk.Output out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }
    }

    private static final int BUFFER = 1 << 16;

    private final Disk disk;
    private @Nullable Journal journal;
    private Disk.@Nullable Output out;
    private long appended;

    JournalWriter(Disk disk) {
        this.disk = disk;
    }

    /** A file as a stream with a buffer; flushing it writes, closing it does not. */
    static OutputStream stream(Disk.Output out) {
        return new BufferedOutputStream(new Counted(out), BUFFER);
    }

    /** Goes on with a journal that is there. */
    void open(Journal last) throws IOException {
        out = disk.append(last.file());
        journal = last;
    }

    /** Begins a journal. If that fails, there is none of that name. */
    Journal begin(Path folder, long first) throws IOException {
        close();
        Journal next = new Journal(Names.journal(folder, first), first);
        Disk.Output created = disk.create(next.file());
        try {
            disk.forceFolder(folder);
        } catch (IOException | RuntimeException failure) {
            created.close();
            disk.delete(next.file());
            throw failure;
        }
        out = created;
        journal = next;
        return next;
    }

    boolean isOpen() {
        return out != null;
    }

    /** Cuts off what is behind the last whole line. */
    void cutOff() throws IOException {
        if (out != null && journal != null) {
            out.truncate(journal.length());
            out.force();
        }
    }

    /** Writes a line. If it throws, {@link #undo} has to follow. */
    void append(Commit commit) throws IOException {
        Counted counted = new Counted(opened());
        OutputStream buffered = new BufferedOutputStream(counted, BUFFER);
        CommitText.write(commit, buffered);
        buffered.flush();
        appended = counted.count;
    }

    void undo() throws IOException {
        if (journal != null) {
            opened().truncate(journal.length());
        }
    }

    /** Makes the line durable; only then it counts, see {@link #count}. */
    void force() throws IOException {
        opened().force();
    }

    /** Counts the line that was made durable. */
    void count() {
        if (journal != null) {
            journal.add(journal.length() + appended);
        }
    }

    private Disk.Output opened() {
        if (out == null) {
            throw new IllegalStateException("no journal is open");
        }
        return out;
    }

    void close() throws IOException {
        Disk.Output closing = out;
        out = null;
        journal = null;
        if (closing != null) {
            closing.close();
        }
    }
}
