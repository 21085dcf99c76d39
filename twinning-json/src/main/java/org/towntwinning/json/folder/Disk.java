package org.towntwinning.json.folder;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a store does to its folder. What is written survives a power failure once it was forced, not before. */
public interface Disk {

    /**
     * A file that is written at its end.
     *
     * <p>None of its methods is disturbed by an interruption of the thread (rule R-15).
     */
    interface Output extends Closeable {

        /**
         * Writes behind what is there.
         *
         * @param bytes holds what to write
         * @param from where in {@code bytes} it begins
         * @param length how many bytes it is
         * @throws IOException if not all was written
         */
        void write(byte[] bytes, int from, int length) throws IOException;

        /**
         * Makes durable what was written.
         *
         * @throws IOException if nobody knows whether it is
         */
        void force() throws IOException;

        /**
         * Cuts the file off.
         *
         * @param length how many bytes are to be left
         * @throws IOException if it was not done
         */
        void truncate(long length) throws IOException;
    }

    /** Holds a lock until it is closed. */
    interface Lock extends Closeable {}

    /**
     * The names of the files and folders in a folder.
     *
     * @param folder the folder
     * @return in no order; null if there is no such folder
     * @throws IOException if it cannot be read
     */
    @Nullable
    List<String> list(Path folder) throws IOException;

    /**
     * Makes a folder and those above it, for the owner only, if it is not there.
     *
     * @param folder the folder
     * @throws IOException if it cannot be made
     */
    void createFolder(Path folder) throws IOException;

    /**
     * The one name of a folder, whatever links lead to it.
     *
     * @param folder a folder that is there
     * @return its real path
     * @throws IOException if it is not there or cannot be reached
     */
    Path real(Path folder) throws IOException;

    /**
     * How long a file is.
     *
     * @param file the file
     * @return its length in bytes
     * @throws IOException if it is not there or cannot be read
     */
    long size(Path file) throws IOException;

    /**
     * Reads a file.
     *
     * @param file the file
     * @param from how many bytes to pass over first
     * @return the rest of its bytes; to be closed
     * @throws IOException if it is not there or cannot be read
     */
    InputStream read(Path file, long from) throws IOException;

    /**
     * Makes an empty file, readable by its owner only.
     *
     * @param file the file, which must not be there
     * @return the file
     * @throws IOException if it is there, or cannot be made
     */
    Output create(Path file) throws IOException;

    /**
     * Opens a file to write behind its end.
     *
     * @param file the file, which must be there
     * @return the file
     * @throws IOException if it cannot be opened
     */
    Output append(Path file) throws IOException;

    /**
     * Gives a file another name in its folder, at once; what had that name is replaced.
     *
     * @param from the file
     * @param to its new name
     * @throws IOException if it was not done
     */
    void move(Path from, Path to) throws IOException;

    /**
     * Makes durable which files are in a folder.
     *
     * @param folder the folder
     * @throws IOException if nobody knows whether it is
     */
    void forceFolder(Path folder) throws IOException;

    /**
     * Deletes a file.
     *
     * @param file the file; it need not be there
     * @throws IOException if it is there and cannot be deleted
     */
    void delete(Path file) throws IOException;

    /**
     * Locks a file against other processes; it is made if it is not there, and never deleted.
     *
     * @param file the file
     * @return the lock, or null if another process holds it
     * @throws IOException if it cannot be locked
     */
    @Nullable
    Lock lock(Path file) throws IOException;
}
