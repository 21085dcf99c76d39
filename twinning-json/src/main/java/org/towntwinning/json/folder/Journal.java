package org.towntwinning.json.folder;

import java.nio.file.Path;
import java.util.Arrays;

/** Where the lines of one journal are: eight bytes of memory for each. Not thread-safe. */
final class Journal {

    private final Path file;
    private final long first;
    private long[] ends = new long[16];
    private int count;

    /**
     * A journal without lines.
     *
     * @param file where it is
     * @param first the revision of its first line
     */
    Journal(Path file, long first) {
        this.file = file;
        this.first = first;
    }

    /** The same lines, for somebody to use while others are added here. */
    Journal copy() {
        Journal copy = new Journal(file, first);
        copy.ends = Arrays.copyOf(ends, ends.length);
        copy.count = count;
        return copy;
    }

    Path file() {
        return file;
    }

    /** The revision of the first line, whether or not it is there. */
    long first() {
        return first;
    }

    /** The revision of the last line; the one before the first if there is none. */
    long last() {
        return first + count - 1;
    }

    /** How many bytes all lines take. */
    long length() {
        return count == 0 ? 0 : ends[count - 1];
    }

    boolean holds(long revision) {
        return revision >= first && revision <= last();
    }

    /** Takes the next line, which ends before an offset. */
    void add(long end) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count] = end;
        count++;
    }

    /** The offset of the first byte of a line. */
    long start(long revision) {
        return revision == first ? 0 : ends[(int) (revision - first - 1)];
    }

    /** The offset behind the line feed of a line. */
    long end(long revision) {
        return ends[(int) (revision - first)];
    }

    @Override
    public String toString() {
        return file.getFileName() + ", revisions " + first + " to " + last();
    }
}
