package org.towntwinning.json.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes files that are there as a whole or not at all, and then stay there. */
final class NewFile {

    /** Writes the content. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private NewFile() {}

    /** Writes a file in the place of the one of that name. */
    static void write(Disk disk, Path file, Content content) throws IOException {
        part(disk, file, content);
        moved(disk, file);
        disk.forceFolder(Path.of(String.valueOf(file.getParent())));
    }

    /** Puts what {@link #part} wrote in its place. */
    static void moved(Disk disk, Path file) throws IOException {
        try {
            disk.move(Names.part(file), file);
        } catch (IOException | RuntimeException failure) {
            deleted(disk, Names.part(file), failure);
            throw failure;
        }
    }

    /** Writes a file beside the one of that name, to be moved there later. */
    static void part(Disk disk, Path file, Content content) throws IOException {
        Path part = Names.part(file);
        disk.delete(part);
        Disk.Output out = disk.create(part);
        try {
            try (out) {
                OutputStream stream = JournalWriter.stream(out);
                content.writeTo(stream);
                stream.flush();
                out.force();
            }
        } catch (IOException | RuntimeException failure) {
            deleted(disk, part, failure);
            throw failure;
        }
    }

    /** What is left of a failure is of no use; if it cannot be deleted now, it will be at the next opening. */
    private static void deleted(Disk disk, Path part, Exception failure) {
        try {
            disk.delete(part);
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }
}
