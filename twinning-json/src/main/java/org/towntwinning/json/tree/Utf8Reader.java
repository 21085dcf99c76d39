package org.towntwinning.json.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Decodes UTF-8 and refuses everything else: overlong forms, surrogates, cut-off sequences, other encodings. Jackson's
 * own decoder reads some of these as something else. Everything before the first bad byte is delivered, so that what
 * was found there is not lost.
 */
final class Utf8Reader extends Reader {

    /** The first bytes that are not UTF-8. */
    static final class NotUtf8Exception extends IOException {

        private static final long serialVersionUID = 1L;

        final int line;
        final int column;

        private NotUtf8Exception(String message, int line, int column) {
            super(message);
            this.line = line;
            this.column = column;
        }
    }

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).limit(0);
    private long offset;
    private int line = 1;
    private int column = 1;
    private char last;
    private boolean atEnd;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer chars = CharBuffer.wrap(target, from, length).slice();
        while (true) {
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            offset += bytes.position() - before;
            if (chars.position() > 0) {
                count(target, from, chars.position());
                return chars.position();
            }
            if (result.isError()) {
                throw notUtf8(result.length());
            }
            if (result.isOverflow()) {
                throw new IllegalArgumentException("a character outside the basic plane needs room for two");
            }
            if (atEnd) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count > 0) {
            bytes.position(bytes.position() + count);
        }
        atEnd = count < 0;
        bytes.flip();
    }

    private void count(char[] target, int from, int length) {
        for (int i = from; i < from + length; i++) {
            char c = target[i];
            if (c == '\r' || (c == '\n' && last != '\r')) {
                line++;
                column = 1;
            } else if (c != '\n') {
                column++;
            }
            last = c;
        }
    }

    private NotUtf8Exception notUtf8(int length) {
        StringBuilder bad = new StringBuilder();
        for (int i = 0; i < Math.min(Math.max(length, 1), bytes.remaining()); i++) {
            bad.append(" 0x").append(HexFormat.of().withUpperCase().toHexDigits(bytes.get(bytes.position() + i)));
        }
        int first = bytes.get(bytes.position()) & 0xFF;
        String hint = offset == 0 && first >= 0xFE ? ", it begins like UTF-16" : "";
        String message = "not UTF-8 at byte offset " + offset + ":" + bad + hint + "; save the text as UTF-8";
        return new NotUtf8Exception(message, line, column);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
