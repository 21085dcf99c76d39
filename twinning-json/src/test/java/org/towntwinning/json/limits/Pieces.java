package org.towntwinning.json.limits;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A text of any length, made while it is read, so that no heap has to hold it. */
final class Pieces extends InputStream {

    private final Iterator<String> pieces;
    private byte[] piece = {};
    private int next;

    private Pieces(Stream<String> pieces) {
        this.pieces = pieces.iterator();
    }

    /** The parts, one after the other. */
    @SafeVarargs
    static InputStream of(Stream<String>... parts) {
        Stream<String> all = Stream.empty();
        for (Stream<String> part : parts) {
            all = Stream.concat(all, part); // Not flatMap, which would collect a part before it gives its first piece.
        }
        return new Pieces(all);
    }

    /** The same text many times. */
    static Stream<String> times(int count, String text) {
        return times(count, i -> text);
    }

    /** A text for each number from 0. */
    static Stream<String> times(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text);
    }

    /** Texts for each number from 0, with commas between them. */
    static Stream<String> list(int count, IntFunction<String> text) {
        return times(count, i -> i == 0 ? text.apply(i) : "," + text.apply(i));
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) {
        while (next == piece.length) {
            if (!pieces.hasNext()) {
                return -1;
            }
            piece = pieces.next().getBytes(StandardCharsets.UTF_8);
            next = 0;
        }
        int count = Math.min(length, piece.length - next);
        System.arraycopy(piece, next, target, from, count);
        next += count;
        return count;
    }
}
