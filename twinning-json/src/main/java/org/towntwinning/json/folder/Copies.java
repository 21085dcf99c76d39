package org.towntwinning.json.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StorageFailureException;

/** Copies of lines as they are. */
final class Copies {

    private Copies() {}

    /** Writes the lines of journals that follow each other into one, beside its later place. */
    static Journal join(Disk disk, List<Journal> journals, Path file) throws IOException {
        Journal joined = new Journal(file, journals.get(0).first());
        NewFile.part(disk, file, out -> {
            for (Journal each : journals) {
                copy(disk, each, each.length(), out);
                long before = joined.length();
                for (long revision = each.first(); revision <= each.last(); revision++) {
                    joined.add(before + each.end(revision));
                }
            }
        });
        return joined;
    }

    /** The journals first: without the checkpoint, nobody takes them for a register. */
    static void backUp(Disk disk, List<Journal> journals, Snapshot register, long erasedUpTo, Path target)
            throws IOException {
        List<String> there = disk.list(target);
        if (there != null && !there.isEmpty()) {
            throw new StorageFailureException(
                    target + " is not empty: give an empty or new folder for a backup, nothing is overwritten", null);
        }
        disk.createFolder(target);
        long to = register.revision().number();
        for (Journal each : journals) {
            if (each.first() <= to) {
                long length = each.holds(to) ? each.end(to) : each.length();
                NewFile.write(disk, Names.journal(target, each.first()), out -> copy(disk, each, length, out));
            }
        }
        NewFile.write(disk, Names.checkpoint(target), out -> Checkpoint.write(register, erasedUpTo, out));
    }

    /** Copies a file under a name that is not taken. */
    static void copy(Disk disk, Path file, Path copy) throws IOException {
        NewFile.write(disk, copy, out -> {
            try (InputStream in = disk.read(file, 0)) {
                in.transferTo(out);
            }
        });
    }

    private static void copy(Disk disk, Journal journal, long length, OutputStream out) throws IOException {
        if (length > 0) {
            try (InputStream in = JournalLines.content(disk, journal.file(), 0, length)) {
                in.transferTo(out);
            }
        }
    }
}
