package org.towntwinning.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.towntwinning.json.StoreScenes.CLOCK;
import static org.towntwinning.json.StoreScenes.NOTE;
import static org.towntwinning.json.StoreScenes.insert;
import static org.towntwinning.json.StoreScenes.rename;
import static org.towntwinning.json.StoreScenes.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.towntwinning.register.RecordKind;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;

/** Out of any store, into any store: counts, digests, progress, all or nothing. */
class RegisterTransferTest {

    @TempDir
    private Path temporary;

    private final TwinningStore memory = TwinningStores.inMemory(CLOCK);

    private TwinningStore folder(String name) {
        return JsonTwinningStore.builder(temporary.resolve(name)).clock(CLOCK).open();
    }

    private static TransferReport export(TwinningStore store, Path file) throws IOException {
        return store.<TransferReport, IOException>read(
                snapshot -> RegisterTransfer.silent().export(snapshot, file));
    }

    @Test
    void fromStoreToStoreAndBackTheExportIsTheSameBytes() throws Exception {
        for (int i = 0; i < 2_500; i++) {
            insert(memory, "town" + i);
        }
        rename(memory, "town7", "renamed");
        Path first = temporary.resolve("first.json");
        Path second = temporary.resolve("second.json");
        TransferReport exported = export(memory, first);

        List<String> heard = new ArrayList<>();
        try (TwinningStore store = folder("copy")) {
            TransferReport imported = RegisterTransfer.telling(
                            (record, total) -> heard.add(total + " " + record.value()))
                    .importFrom(first, store, NOTE);
            assertThat(imported).as("what was imported").isEqualTo(exported);
            assertThat(revision(store)).as("R-01: one unit of work").isEqualTo(1);
            assertThat(export(store, second)).as("what was exported again").isEqualTo(exported);
        }
        assertThat(Files.mismatch(first, second))
                .as("the first byte that differs")
                .isEqualTo(-1);
        assertThat(exported.counts()).as("counts").isEqualTo(Map.of(RecordKind.MUNICIPALITY, 2_500L));
        assertThat(exported.digest())
                .as("the digest of the file")
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(first))));
        assertThat(heard)
                .as("progress")
                .hasSize(2_500)
                .startsWith("1 town:town0", "2 town:town1")
                .endsWith("2500 town:town999");

        try (TwinningStore store = folder("copy");
                TwinningStore back = TwinningStores.inMemory(CLOCK)) {
            TransferReport copied =
                    store.read(snapshot -> RegisterTransfer.silent().copy(snapshot, back, NOTE));
            assertThat(copied).as("what was copied").isEqualTo(exported).hasToString(exported.toString());
        }
    }

    @Test
    void whatIsRefusedLeavesNothing() throws IOException {
        insert(memory, "almelo");
        insert(memory, "preston");
        Path file = temporary.resolve("register.json");
        export(memory, file);
        try (TwinningStore store = folder("copy")) {
            Path cut = Files.writeString(
                    temporary.resolve("cut.json"), Files.readString(file).replaceFirst("]\\s*}\\s*$", ""));
            assertThatThrownBy(() -> RegisterTransfer.silent().importFrom(cut, store, NOTE))
                    .as("R-01: a document that is cut off")
                    .isInstanceOf(InvalidJsonException.class);
            assertThatThrownBy(() -> RegisterTransfer.telling((record, total) -> {
                                throw new IllegalStateException("enough of " + record);
                            })
                            .importFrom(file, store, NOTE))
                    .as("R-01: a listener that ends it")
                    .hasMessageContaining("enough");
            assertThat(revision(store)).as("R-01: the revision after both").isZero();

            RegisterTransfer.silent().importFrom(file, store, NOTE);
            assertThatThrownBy(() -> RegisterTransfer.silent().importFrom(file, store, NOTE))
                    .as("a register that is not empty")
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("the register is not empty, it has municipality town:almelo");
        }
    }
}
