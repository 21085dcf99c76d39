package org.towntwinning.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.json.StoreScenes.everything;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.TwinningStore;

/**
 * Whatever the bytes of a journal, it is opened or refused with its place; what is opened is found again the same. An
 * input that begins with {@code c} is given right checksums at the ends of its lines, so that what is behind them is
 * read. Replays the recorded inputs; the profile {@code long} looks for new ones.
 */
class JournalReaderFuzzTest {

    private static final Path FOLDER = Path.of("/fuzzed");
    private static final Path JOURNAL = FOLDER.resolve("journal-1.jsonl");
    private static final byte[] EMPTY = emptyCheckpoint();

    private static byte[] emptyCheckpoint() {
        SimulatedDisk disk = new SimulatedDisk();
        JsonTwinningStore.builder(FOLDER, disk).open().close();
        return disk.bytes(FOLDER.resolve("twinning.json"));
    }

    @FuzzTest(maxExecutions = 1_000_000, maxDuration = "2h")
    void read(byte[] input) {
        boolean checked = input.length > 0 && input[0] == 'c';
        byte[] journal = checked ? withChecksums(Arrays.copyOfRange(input, 1, input.length)) : input;
        List<String> first = opened(journal);
        assertThat(opened(journal))
                .as("the register of a journal, opened once more")
                .isEqualTo(first);
    }

    private static List<String> opened(byte[] journal) {
        SimulatedDisk disk = new SimulatedDisk();
        disk.put(FOLDER.resolve("twinning.json"), EMPTY);
        disk.put(JOURNAL, journal);
        try (TwinningStore store =
                JsonTwinningStore.builder(FOLDER, disk).readOnly(true).open()) {
            return townsOnly(store);
        } catch (StorageFailureException refusal) {
            assertThat(refusal).as("a refusal says where").hasMessageContaining(JOURNAL.toString());
            return List.of(String.valueOf(refusal.getMessage()));
        }
    }

    private static List<String> townsOnly(TwinningStore store) {
        try {
            return everything(store);
        } catch (ClassCastException otherKinds) {
            return List.of(store.toString());
        }
    }

    private static byte[] withChecksums(byte[] bodies) {
        ByteArrayOutputStream journal = new ByteArrayOutputStream();
        for (String body : Splitter.on('\n').split(new String(bodies, StandardCharsets.ISO_8859_1))) {
            byte[] line = ("{\"commit\":" + body).getBytes(StandardCharsets.ISO_8859_1);
            CRC32C sum = new CRC32C();
            sum.update(line, 0, line.length);
            journal.writeBytes(line);
            journal.writeBytes(
                    String.format(",\"check\":\"%08x\"}\n", sum.getValue()).getBytes(StandardCharsets.US_ASCII));
        }
        return journal.toByteArray();
    }
}
