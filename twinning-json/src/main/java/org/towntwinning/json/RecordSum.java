package org.towntwinning.json;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RegisterRecord;

/** A digest of records that does not depend on their order: the sum of the digests of their canonical texts. */
final class RecordSum {

    private static final BigInteger MODULUS = BigInteger.TWO.pow(256);

    private BigInteger sum = BigInteger.ZERO;
    private long total;

    void add(RegisterRecord record) {
        String text = TwinningJson.standard().writeRecord(record);
        byte[] digest = RegisterTransfer.sha256()
                .digest((record.id().kind().word() + " " + text).getBytes(StandardCharsets.UTF_8));
        sum = sum.add(new BigInteger(1, digest)).mod(MODULUS);
        total++;
    }

    /** How many were added. */
    long total() {
        return total;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordSum that && total == that.total && sum.equals(that.sum);
    }

    @Override
    public int hashCode() {
        return sum.hashCode();
    }

    @Override
    public String toString() {
        return total + " records of sum " + sum.toString(16);
    }
}
