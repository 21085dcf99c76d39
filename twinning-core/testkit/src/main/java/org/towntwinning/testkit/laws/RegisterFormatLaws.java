package org.towntwinning.testkit.laws;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;

/**
 * The laws of a file format that holds a whole register: an interchange document, an export for another system, a
 * converter that can be undone. Implement it in a test class with the two methods of the format:
 *
 * <pre>{@code
 * class MyFormatPropertiesTest implements RegisterFormatLaws {
 *     public byte[] write(List<RegisterRecord> records) { return MyFormat.write(records); }
 *     public List<RegisterRecord> read(byte[] file) { return MyFormat.read(file); }
 * }
 * }</pre>
 *
 * <p>The registers are consistent: whatever a record refers to is there.
 */
public interface RegisterFormatLaws {

    /**
     * Writes a register.
     *
     * @param records all records of a register, in any order, unmodifiable
     * @return the file
     */
    byte[] write(List<RegisterRecord> records);

    /**
     * Reads a register.
     *
     * @param file a file, possibly damaged
     * @return all records, in any order
     * @throws RuntimeException of any type, if the file is not what the format writes
     */
    List<RegisterRecord> read(byte[] file);

    /**
     * The registers that the laws are tried with. Override it for a format that holds less than a whole register.
     *
     * @return an arbitrary of registers, the empty one among them
     */
    @Provide
    default Arbitrary<List<RegisterRecord>> registers() {
        return Registers.consistent();
    }

    /**
     * What is written reads back equal, every record of it: {@code read(write(r)) = r} as sets.
     *
     * @param records a register
     */
    @Property(tries = 40)
    default void writtenAndReadIsEqual(@ForAll("registers") List<RegisterRecord> records) {
        List<RegisterRecord> read = read(write(records));
        Law.check(
                read.size() == records.size(),
                "R-10: %d records were written and %d read back",
                records.size(),
                read.size());
        Map<RecordId, RegisterRecord> byId = byId(read);
        for (RegisterRecord record : records) {
            Law.check(
                    record.equals(byId.get(record.id())),
                    "R-10: %s was written and read back as %s",
                    record,
                    byId.get(record.id()));
        }
    }

    /**
     * The order in which records are handed over is of no meaning: {@code write(shuffle(r)) = write(r)}, byte by byte.
     *
     * @param records a register
     * @param seed decides the other order
     */
    @Property(tries = 40)
    default void theOrderOfTheRecordsIsOfNoMeaning(
            @ForAll("registers") List<RegisterRecord> records, @ForAll long seed) {
        List<RegisterRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));
        byte[] one = write(records);
        byte[] other = write(Collections.unmodifiableList(shuffled));
        Law.check(
                Arrays.equals(one, other),
                "one register in two orders gives two files; they differ from byte %d on",
                Arrays.mismatch(one, other));
    }

    /**
     * What the format writes is canonical: {@code write(read(write(r))) = write(r)}, byte by byte. With
     * {@link #writtenAndReadIsEqual} it follows that two registers are equal iff their files are.
     *
     * @param records a register
     */
    @Property(tries = 40)
    default void writingWhatWasReadGivesTheSameFile(@ForAll("registers") List<RegisterRecord> records) {
        byte[] once = write(records);
        byte[] twice = write(List.copyOf(read(once)));
        Law.check(
                Arrays.equals(once, twice),
                "the file changes when it is read and written; it differs from byte %d on",
                Arrays.mismatch(once, twice));
    }

    /**
     * A file that was cut off is refused; it never reads as a smaller register. The cut may only lose what carries
     * nothing, such as a last line end: {@code read(cut(write(r)))} throws, or is equal to {@code r}.
     *
     * @param records a register
     * @param seed decides where the file is cut
     */
    @Property(tries = 40)
    default void aCutFileNeverReadsAsAnotherRegister(
            @ForAll("registers") List<RegisterRecord> records, @ForAll long seed) {
        byte[] whole = write(records);
        if (whole.length > 0) {
            int length = new Random(seed).nextInt(whole.length);
            Optional<List<RegisterRecord>> read = readIfItMay(Arrays.copyOf(whole, length));
            Law.check(
                    read.isEmpty() || byId(read.get()).equals(byId(records)),
                    "the first %d of %d bytes read as %d of %d records: refuse what was cut off",
                    length,
                    whole.length,
                    read.map(List::size).orElse(0),
                    records.size());
        }
    }

    private Optional<List<RegisterRecord>> readIfItMay(byte[] file) {
        try {
            return Optional.of(read(file));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }

    private static Map<RecordId, RegisterRecord> byId(List<RegisterRecord> records) {
        Map<RecordId, RegisterRecord> byId = new HashMap<>();
        for (RegisterRecord record : records) {
            RegisterRecord other = byId.put(record.id(), record);
            Law.check(other == null, "%s stands twice in what was read", record.id());
        }
        return byId;
    }
}
