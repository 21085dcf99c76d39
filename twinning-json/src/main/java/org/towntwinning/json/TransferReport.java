package org.towntwinning.json;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordKind;

/** What a {@link RegisterTransfer} has brought from one place to another, after it was compared. */
public final class TransferReport {

    private final Map<RecordKind, Long> counts;
    private final String digest;

    TransferReport(Map<RecordKind, Long> counts, String digest) {
        EnumMap<RecordKind, Long> copy = new EnumMap<>(RecordKind.class);
        copy.putAll(counts);
        this.counts = Collections.unmodifiableMap(copy);
        this.digest = digest;
    }

    /**
     * How many records of each kind there were.
     *
     * @return in the order of the kinds, without those of which there are none; unmodifiable
     */
    public Map<RecordKind, Long> counts() {
        return counts;
    }

    /**
     * How many records there were.
     *
     * @return a number from 0
     */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The digest of the canonical document of these records: what {@code sha256sum} says of a file that was exported.
     * Equal digests mean equal records.
     *
     * @return SHA-256, 64 hexadecimal digits in lower case
     */
    public String digest() {
        return digest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TransferReport that && counts.equals(that.counts) && digest.equals(that.digest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(counts, digest);
    }

    /** Counts and digest, for people. */
    @Override
    public String toString() {
        return total() + " records " + counts + ", sha256:" + digest;
    }
}
