package org.towntwinning.json.folder;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Walks through the lines of a journal, and checks each before anybody reads it. */
final class JournalLines implements Closeable {

    /** A longer line is not held in memory, but read a second time. */
    private static final int HELD = 1 << 20;

    /** One line, or what there is instead of one at the end of a file. */
    record Line(long start, long length, boolean whole) {

        /** The offset behind its line feed. */
        long end() {
            return start + length + 1;
        }
    }

    private final Disk disk;
    private final Path file;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private int at;
    private int filled;
    private long offset;

    JournalLines(Disk disk, Path file) throws IOException {
        this.disk = disk;
        this.file = file;
        this.in = disk.read(file, 0);
    }

    private boolean hasBytes() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return at < filled;
    }

    /** Whether there is another line, or the beginning of one. */
    boolean hasNext() throws IOException {
        return hasBytes();
    }

    /** The next line. It is not whole if its checksum is wrong or it does not end. */
    Line next() throws IOException {
        held.reset();
        Check check = new Check();
        long start = offset;
        while (hasBytes()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            check.add(buffer, at, end - at);
            if (offset - start <= HELD) {
                held.write(buffer, at, end - at);
            }
            offset += end - at;
            at = end;
            if (at < filled) {
                at++;
                offset++;
                return new Line(start, offset - 1 - start, check.isRight());
            }
        }
        return new Line(start, offset - start, false);
    }

    /** The bytes of the line that {@link #next} gave last. */
    InputStream content(Line line) throws IOException {
        return held.size() == line.length()
                ? new ByteArrayInputStream(held.toByteArray())
                : content(disk, file, line.start(), line.length());
    }

    /** The bytes of a line. */
    static InputStream content(Disk disk, Path file, long start, long length) throws IOException {
        InputStream in = disk.read(file, start);
        return new BufferedInputStream(new Part(in, length)) {
            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    /**
     * Whether a line that is not whole is a whole one, whose line feed was lost, with more behind it: then it is not
     * the torn end that a crash leaves, but damage. One byte or zeros behind it may be what became of the line feed.
     */
    boolean hidesWhole(Line line) throws IOException {
        Check check = new Check();
        try (InputStream bytes = content(disk, file, line.start(), line.length())) {
            byte[] one = new byte[1];
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                one[0] = (byte) next;
                check.add(one, 0, 1);
                if (next == '}' && check.isRight()) {
                    bytes.read();
                    return !isZero(bytes);
                }
            }
            return false;
        }
    }

    private static boolean isZero(InputStream bytes) throws IOException {
        int next = bytes.read();
        while (next == 0) {
            next = bytes.read();
        }
        return next < 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
