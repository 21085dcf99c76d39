package org.towntwinning.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.json.StoreScenes.CLOCK;
import static org.towntwinning.json.StoreScenes.erase;
import static org.towntwinning.json.StoreScenes.everything;
import static org.towntwinning.json.StoreScenes.insert;
import static org.towntwinning.json.StoreScenes.rename;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.TwinningStore;

/**
 * Files that are cut off, that end in zeros or garbage, and that have a wrong bit, at every place: each is refused with
 * the place, or the register is one that was acknowledged. Files of 4 KiB; the property
 * {@code twinning.damage.bytes} asks for larger ones.
 */
class DamagedFolderTest {

    private static final Path FOLDER = Path.of("/register");
    private static final Path CHECKPOINT = FOLDER.resolve("twinning.json");
    private static final Path JOURNAL = FOLDER.resolve("journal-1.jsonl");
    private static final int BYTES = Integer.getInteger("twinning.damage.bytes", 4096);

    private final SimulatedDisk disk = new SimulatedDisk();

    /** What the register was after each revision. */
    private final List<List<String>> acknowledged = new ArrayList<>();

    private int refused;
    private int recovered;

    private JsonTwinningStore open() {
        return JsonTwinningStore.builder(FOLDER, disk).clock(CLOCK).open();
    }

    /** A journal of the size asked for, with a checkpoint about half-way, as a crash leaves it. */
    @BeforeEach
    void makeRegister() {
        JsonTwinningStore store = open();
        acknowledged.add(everything(store));
        boolean half = false;
        for (int i = 0; disk.bytes(JOURNAL).length < BYTES; i++) {
            insert(store, "town" + i);
            acknowledged.add(everything(store));
            rename(store, "town" + i, "Town \u00e9 " + i);
            acknowledged.add(everything(store));
            if (!half && disk.bytes(JOURNAL).length > BYTES / 2) {
                store.checkpoint();
                half = true;
            }
        }
        byte[] journal = disk.bytes(JOURNAL);
        byte[] checkpoint = disk.bytes(CHECKPOINT);
        // The program gives its lock back; the files are as if it had not come so far.
        store.close();
        disk.put(JOURNAL, journal);
        disk.put(CHECKPOINT, checkpoint);
    }

    /** Puts a damaged file in place, and sees what comes of it. */
    private void damage(Path file, byte[] damaged, Supplier<String> what) {
        byte[] journal = disk.bytes(JOURNAL);
        byte[] checkpoint = disk.bytes(CHECKPOINT);
        disk.put(file, damaged);
        try (TwinningStore store =
                JsonTwinningStore.builder(FOLDER, disk).readOnly(true).open()) {
            assertThat(everything(store))
                    .as("R-16: the register, %s", what.get())
                    .isIn(acknowledged);
            recovered++;
        } catch (StorageFailureException refusal) {
            assertThat(refusal)
                    .as("R-16: the refusal, %s", what.get())
                    .hasMessageContaining(FOLDER.toString())
                    .hasMessageContaining("recover(folder)");
            refused++;
        } finally {
            disk.put(JOURNAL, journal);
            disk.put(CHECKPOINT, checkpoint);
        }
    }

    private void assertAllSeen(int cases) {
        assertThat(refused + recovered)
                .as("R-16: damages that were refused or recovered")
                .isEqualTo(cases);
    }

    @Test
    void r16EveryWrongBitOfTheJournalIsRefusedOrLeadsToAnAcknowledgedRevision() {
        flipAll(JOURNAL);
        assertThat(refused).as("R-16: wrong bits that were refused").isGreaterThan(recovered);
    }

    @Test
    void r16EveryWrongBitOfTheCheckpointIsRefused() {
        // A digit of the version may become a greater one: then it is newer, which is another refusal.
        byte[] whole = disk.bytes(CHECKPOINT);
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            disk.put(CHECKPOINT, damaged);
            String what = "bit " + bit % 8 + " of byte " + bit / 8 + " of the checkpoint flipped";
            try (TwinningStore store =
                    JsonTwinningStore.builder(FOLDER, disk).readOnly(true).open()) {
                throw new AssertionError("R-16: not refused, " + what + ": " + store);
            } catch (StorageFailureException refusal) {
                assertThat(refusal).as("R-16: the refusal, %s", what).hasMessageContaining(CHECKPOINT.toString());
            }
        }
    }

    private void flipAll(Path file) {
        byte[] whole = disk.bytes(file);
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            int at = bit;
            damage(file, damaged, () -> "bit " + at % 8 + " of byte " + at / 8 + " of " + file + " flipped");
        }
        assertAllSeen(whole.length * 8);
    }

    @Test
    void r16ALineFeedThatIsLostIsDamageAndNotATornEnd() {
        byte[] whole = disk.bytes(JOURNAL);
        for (int at = 0; at < whole.length - 1; at++) {
            if (whole[at] == '\n') {
                byte[] damaged = whole.clone();
                damaged[at] = ' ';
                int offset = at;
                damage(JOURNAL, damaged, () -> "line feed at " + offset + " of " + JOURNAL + " lost");
            }
        }
        assertThat(recovered)
                .as("R-16: lost line feeds that were taken for a torn end, with two whole lines in it")
                .isZero();
    }

    @Test
    void everyTornEndOfTheLastLineIsLeftOutAndTheRegisterOpens() {
        byte[] whole = disk.bytes(JOURNAL);
        int last = whole.length - 1;
        while (whole[last - 1] != '\n') {
            last--;
        }
        for (int length = last; length < whole.length; length++) {
            int at = length;
            damage(JOURNAL, Arrays.copyOf(whole, length), () -> "the last line torn off after byte " + at);
            damage(JOURNAL, Arrays.copyOf(Arrays.copyOf(whole, length), whole.length), () -> "zero from byte " + at);
        }
        assertThat(refused).as("R-01: torn ends that were refused").isZero();
    }

    @Test
    void r16EveryTruncationIsRefusedOrLeadsToAnAcknowledgedRevision() {
        for (Path file : List.of(JOURNAL, CHECKPOINT)) {
            byte[] whole = disk.bytes(file);
            for (int length = 0; length < whole.length; length++) {
                int at = length;
                damage(file, Arrays.copyOf(whole, length), () -> file + " cut off after " + at + " bytes");
            }
        }
        assertAllSeen(disk.bytes(JOURNAL).length + disk.bytes(CHECKPOINT).length);
    }

    @Test
    void r16EveryTailOfZerosOrGarbageIsRefusedOrLeadsToAnAcknowledgedRevision() {
        Random garbage = new Random(4711);
        for (Path file : List.of(JOURNAL, CHECKPOINT)) {
            byte[] whole = disk.bytes(file);
            for (int from = 0; from <= whole.length; from++) {
                int at = from;
                byte[] zeros = Arrays.copyOf(Arrays.copyOf(whole, from), Math.max(whole.length, from + 512));
                damage(file, zeros, () -> file + " zero from byte " + at);
                byte[] random = zeros.clone();
                byte[] tail = new byte[random.length - from];
                garbage.nextBytes(tail);
                System.arraycopy(tail, 0, random, from, tail.length);
                damage(file, random, () -> file + " garbage from byte " + at);
            }
        }
        assertAllSeen(2 * (disk.bytes(JOURNAL).length + disk.bytes(CHECKPOINT).length + 2));
    }

    @Test
    void r16ARecoveryGoesBackToTheLastWholeRevisionFromEveryByteAndKeepsWhatWasThere() {
        byte[] journal = disk.bytes(JOURNAL);
        for (int at = 0; at < journal.length; at += 13) {
            SimulatedDisk copy = new SimulatedDisk();
            byte[] damaged = journal.clone();
            damaged[at] ^= 0x10;
            copy.put(JOURNAL, damaged);
            copy.put(CHECKPOINT, disk.bytes(CHECKPOINT));

            long revision = JsonTwinningStore.recover(FOLDER, copy).number();

            try (TwinningStore store =
                    JsonTwinningStore.builder(FOLDER, copy).readOnly(true).open()) {
                assertThat(everything(store))
                        .as("R-16: the register recovered from a wrong byte at %s", at)
                        .isEqualTo(acknowledged.get((int) revision));
            }
            Path kept = FOLDER.resolve("damaged-1").resolve("journal-1.jsonl");
            if (copy.files().contains(kept)) {
                assertThat(copy.bytes(kept))
                        .as("R-16: what is kept of a wrong byte at %s", at)
                        .isEqualTo(damaged);
            }
        }
    }

    @Test
    void aTornEndIsToldAndRemovedByTheNextWriter() {
        byte[] whole = disk.bytes(JOURNAL);
        disk.put(JOURNAL, Arrays.copyOf(whole, whole.length - 7));
        try (JsonTwinningStore store = open()) {
            assertThat(store.info().notices())
                    .as("R-16: what is said of a torn end")
                    .singleElement()
                    .asString()
                    .matches(
                            "journal-1[.]jsonl: [0-9]+ bytes at offset [0-9]+ are the torn end of a commit after revision "
                                    + (acknowledged.size() - 2) + "; they are left out");
            erase(store, "town0");
        }
        try (JsonTwinningStore store = open()) {
            assertThat(store.info().notices())
                    .as("R-16: what is said at the next opening")
                    .isEmpty();
        }
    }
}
