package org.towntwinning.json.folder;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * The checksum of a line while its bytes come: CRC-32C of everything before the last member, which is the checksum. It
 * finds every single wrong bit and every burst of up to 32 bits; it is no protection against people.
 */
final class Check {

    private static final String BEFORE = ",\"check\":\"";
    private static final String AFTER = "\"}";

    /** How many bytes the last member takes, with the end of the object. */
    static final int LENGTH = BEFORE.length() + 8 + AFTER.length();

    private final CRC32C sum = new CRC32C();
    private final byte[] tail = new byte[LENGTH];
    private int held;

    /** The last member of a line, as it is written. */
    static byte[] member(CRC32C sum) {
        String digits = HexFormat.of().toHexDigits((int) sum.getValue());
        return (BEFORE + digits + AFTER).getBytes(StandardCharsets.US_ASCII);
    }

    /** Takes further bytes of the line. */
    void add(byte[] bytes, int from, int length) {
        if (length >= LENGTH) {
            sum.update(tail, 0, held);
            sum.update(bytes, from, length - LENGTH);
            System.arraycopy(bytes, from + length - LENGTH, tail, 0, LENGTH);
            held = LENGTH;
            return;
        }
        int leaving = Math.max(0, held + length - LENGTH);
        sum.update(tail, 0, leaving);
        System.arraycopy(tail, leaving, tail, 0, held - leaving);
        System.arraycopy(bytes, from, tail, held - leaving, length);
        held += length - leaving;
    }

    /** Whether the line ends here, with the right checksum. */
    boolean isRight() {
        return held == LENGTH && Arrays.equals(tail, member(sum));
    }
}
