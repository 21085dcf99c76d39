package org.towntwinning.json.folder;

import java.io.IOException;
import java.io.InputStream;

/** The next bytes of a stream, up to a number of them. Does not close it. */
final class Part extends InputStream {

    private final InputStream in;
    private long left;

    Part(InputStream in, long length) {
        this.in = in;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        if (left <= 0) {
            return -1;
        }
        int next = in.read();
        left -= next < 0 ? left : 1;
        return next;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (left <= 0) {
            return length == 0 ? 0 : -1;
        }
        int count = in.read(target, from, (int) Math.min(length, left));
        left -= count < 0 ? left : count;
        return count;
    }
}
