package org.towntwinning.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.towntwinning.json.StoreScenes.CLOCK;
import static org.towntwinning.json.StoreScenes.NOTE;
import static org.towntwinning.json.StoreScenes.erase;
import static org.towntwinning.json.StoreScenes.everything;
import static org.towntwinning.json.StoreScenes.id;
import static org.towntwinning.json.StoreScenes.insert;
import static org.towntwinning.json.StoreScenes.remove;
import static org.towntwinning.json.StoreScenes.rename;
import static org.towntwinning.json.StoreScenes.revision;
import static org.towntwinning.json.StoreScenes.town;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.towntwinning.store.Capability;
import org.towntwinning.store.Revision;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.validation.InvalidDataException;

/** A register in a folder, as its user sees it. */
class JsonStoreTest {

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void nameFolder() throws IOException {
        folder = temporary.toRealPath().resolve("register");
    }

    private JsonTwinningStore open() {
        return JsonTwinningStore.builder(folder).clock(CLOCK).open();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void someHistory(TwinningStore store) {
        insert(store, "almelo");
        insert(store, "preston");
        rename(store, "almelo", "Almeloo");
        remove(store, "preston");
        insert(store, "preston");
    }

    @Test
    void aSecondOpeningFindsTheRegisterAsItWasLeftWithItsHistory() throws IOException {
        List<String> left;
        try (TwinningStore store = open()) {
            someHistory(store);
            left = everything(store);
        }
        assertThat(files())
                .as("the files of a register")
                .containsExactly("journal-1.jsonl", "twinning.json", "twinning.lock");
        try (TwinningStore store = open()) {
            assertThat(everything(store))
                    .as("the register when it is opened again")
                    .isEqualTo(left);
            rename(store, "almelo", "Almelo");
            left = everything(store);
        }
        try (TwinningStore store = open()) {
            assertThat(everything(store))
                    .as("the register after another session")
                    .isEqualTo(left);
            assertThat(store.info().notices()).as("what happened to it").isEmpty();
        }
        assertThat(JsonTwinningStore.verify(folder))
                .as("what a verification finds")
                .isEqualTo(Revision.of(6));
    }

    @Test
    void whatIsInTheFilesAPersonCanRead() throws IOException {
        try (TwinningStore store = open()) {
            store.change(NOTE, work -> work.municipalities().insert(town("almelo", "Almelo")));
        }
        assertThat(Files.readString(folder.resolve("journal-1.jsonl")))
                .as("a journal of one unit of work")
                .isEqualTo("{\"commit\":{\"revision\":1,\"recorded\":\"2025-06-24T10:00:00.123456Z\","
                        + "\"account\":\"j.devries\",\"summary\":\"what was done\",\"source\":\"letter 2025-17\","
                        + "\"changes\":[{\"effect\":\"inserted\",\"kind\":\"municipality\",\"id\":\"town:almelo\","
                        + "\"version\":1,\"record\":{\"id\":\"town:almelo\",\"kind\":\"municipality\","
                        + "\"names\":[{\"text\":\"Almelo\",\"language\":\"und\"}]}}]},\"check\":\"" + check()
                        + "\"}\n");
        assertThat(Files.readString(folder.resolve("twinning.json")).replaceAll("sha256:[0-9a-f]{64}", "sha256:..."))
                .as("a checkpoint")
                .isEqualTo("""
                        {
                          "formatVersion": 1,
                          "folderVersion": 1,
                          "revision": 1,
                          "erasedUpTo": 1,
                          "municipalities": [
                            {
                              "id": "town:almelo",
                              "kind": "municipality",
                              "names": [
                                {
                                  "text": "Almelo",
                                  "language": "und"
                                }
                              ]
                            }
                          ],
                          "digest": "sha256:..."
                        }
                        """);
    }

    /** Of all bytes before it, computed here once more. */
    private String check() throws IOException {
        String line = Files.readString(folder.resolve("journal-1.jsonl"));
        java.util.zip.CRC32C sum = new java.util.zip.CRC32C();
        sum.update(line.substring(0, line.indexOf(",\"check\"")).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }

    @Test
    void allFilesAreForTheirOwnerOnly() throws IOException {
        try (JsonTwinningStore store = open()) {
            someHistory(store);
            store.backUp(temporary.resolve("backup"));
        }
        for (Path place : List.of(folder, temporary.resolve("backup"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                    .as("permissions of %s", place)
                    .isEqualTo("rwx------");
            try (Stream<Path> files = Files.list(place)) {
                for (Path file : files.toList()) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .as("permissions of %s", file)
                            .isEqualTo("rw-------");
                }
            }
        }
    }

    @Test
    void r16ASecondWriterIsRefusedAtOnceAndReadersAreNot() {
        try (TwinningStore store = open()) {
            someHistory(store);
            assertThatThrownBy(this::open)
                    .as("R-16: a second writer")
                    .isInstanceOf(StorageFailureException.class)
                    .hasMessageContaining("another store of this program is writing to the register in");
            try (TwinningStore reader =
                    JsonTwinningStore.builder(folder).readOnly(true).open()) {
                assertThat(everything(reader)).as("what a reader sees").isEqualTo(everything(store));
                assertThat(reader.info().capabilities())
                        .as("R-18: what a reader can do")
                        .containsExactly(Capability.DURABILITY);
                assertThatThrownBy(() -> insert(reader, "new"))
                        .as("a write to what was opened for reading only")
                        .isInstanceOf(StorageFailureException.class)
                        .hasMessageContaining("opened for reading only");
            }
        }
        open().close();
    }

    @Test
    void aLinkToAFolderLeadsToTheSameLock() throws IOException {
        try (TwinningStore store = open()) {
            Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
            assertThatThrownBy(() -> JsonTwinningStore.open(link))
                    .as("R-16: a second writer to %s", store)
                    .isInstanceOf(StorageFailureException.class);
        }
    }

    @Test
    void readingOnlyWritesNothing() throws IOException {
        open().close();
        List<String> before = files();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try (TwinningStore reader =
                JsonTwinningStore.builder(folder).readOnly(true).open()) {
            assertThat(revision(reader)).as("revision of an empty register").isZero();
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        assertThat(files()).as("the files afterwards").isEqualTo(before);
        Path none = temporary.resolve("none");
        assertThatThrownBy(() -> JsonTwinningStore.builder(none).readOnly(true).open())
                .as("R-16: no register to be read")
                .isInstanceOf(StorageFailureException.class)
                .hasMessageContaining("there is no register in");
        assertThat(none).as("what was made of it").doesNotExist();
    }

    @Test
    void r12ErasedContentIsInNoFileAndTheHistoryTellsOfIt() throws IOException {
        List<String> left;
        try (JsonTwinningStore store =
                JsonTwinningStore.builder(folder).clock(CLOCK).journalLimit(1).open()) {
            insert(store, "secret");
            insert(store, "almelo");
            rename(store, "secret", "Hush");
            insert(store, "preston");
            erase(store, "secret");
            insert(store, "later");
            left = everything(store);
            int summaries = 0;
            for (String file : files()) {
                summaries += Files.readString(folder.resolve(file)).split("\"summary\":", -1).length - 1;
                assertThat(Files.readString(folder.resolve(file)))
                        .as("R-12: what is left of the erased record in %s", file)
                        .doesNotContain("Hush", "\"text\":\"secret\"", "\"text\": \"secret\"");
            }
            assertThat(summaries)
                    .as("R-12: summaries of the revisions that did not touch it")
                    .isEqualTo(3);
            assertThat(store.info().notices()).as("R-12: nothing is unfinished").isEmpty();
        }
        try (TwinningStore store = open()) {
            assertThat(everything(store))
                    .as("R-12: the register when it is opened again")
                    .isEqualTo(left);
        }
        assertThat(JsonTwinningStore.verify(folder))
                .as("what a verification finds")
                .isEqualTo(Revision.of(6));
    }

    @Test
    void journalsThatOutgrowTheirLimitGetACheckpointAndASuccessorAndCompactionJoinsThem() throws IOException {
        List<String> left;
        try (JsonTwinningStore store =
                JsonTwinningStore.builder(folder).clock(CLOCK).journalLimit(600).open()) {
            for (int i = 0; i < 40; i++) {
                insert(store, "town" + i);
            }
            assertThat(files()).as("files of a register that grew").hasSizeGreaterThan(5);
            store.compact();
            assertThat(files()).as("files after a compaction").hasSize(4).contains("journal-1.jsonl", "twinning.json");
            rename(store, "town3", "renamed");
            left = everything(store);
        }
        try (TwinningStore store = open()) {
            assertThat(everything(store))
                    .as("the register when it is opened again")
                    .isEqualTo(left);
        }
        assertThat(JsonTwinningStore.verify(folder))
                .as("what a verification finds")
                .isEqualTo(Revision.of(41));
    }

    @Test
    void aBackupIsARegisterOfItsOwn() {
        Path backup = temporary.resolve("backup");
        try (JsonTwinningStore store = open()) {
            someHistory(store);
            List<String> then = everything(store);
            store.backUp(backup);
            insert(store, "later");
            try (TwinningStore copy = JsonTwinningStore.open(backup)) {
                assertThat(everything(copy)).as("the backup").isEqualTo(then);
            }
            assertThatThrownBy(() -> store.backUp(backup))
                    .as("a backup over another")
                    .isInstanceOf(StorageFailureException.class)
                    .hasMessageContaining("is not empty");
        }
    }

    @Test
    void r16WhatIsNotOursOrNewerIsRefusedAndLeftAlone() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("letter.txt"), "dear council");
        assertThatThrownBy(this::open)
                .as("R-16: a folder with something else")
                .isInstanceOf(StorageFailureException.class)
                .hasMessageContaining("is no register, and not empty, it holds letter.txt");
        Files.delete(folder.resolve("letter.txt"));
        open().close();
        Path checkpoint = folder.resolve("twinning.json");
        Files.writeString(
                checkpoint, Files.readString(checkpoint).replace("\"folderVersion\": 1", "\"folderVersion\": 2"));
        for (org.assertj.core.api.ThrowableAssert.ThrowingCallable call :
                List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        this::open, () -> JsonTwinningStore.recover(folder))) {
            assertThatThrownBy(call)
                    .as("R-16: a newer folder")
                    .isInstanceOf(StorageFailureException.class)
                    .hasMessageContaining("open it with the version of the library that wrote it");
        }
    }

    @Test
    void r16ACheckpointEditedByHandIsRefusedWithTheWayOut() throws IOException {
        try (TwinningStore store = open()) {
            someHistory(store);
        }
        Path checkpoint = folder.resolve("twinning.json");
        Files.writeString(checkpoint, Files.readString(checkpoint).replace("Almeloo", "Almelo!"));
        assertThatThrownBy(this::open)
                .as("R-16: an edited checkpoint")
                .isInstanceOf(StorageFailureException.class)
                .hasMessageContainingAll(checkpoint.toString(), "digest", "edited the file by hand", "recover(folder)");
        assertThat(JsonTwinningStore.recover(folder))
                .as("the revision recovered")
                .isEqualTo(Revision.of(5));
        assertThat(folder.resolve("damaged-1").resolve("twinning.json"))
                .as("R-16: the damaged file is kept")
                .content()
                .contains("Almelo!");
        assertThat(JsonTwinningStore.verify(folder))
                .as("what a verification finds")
                .isEqualTo(Revision.of(5));
    }

    @Test
    void r17TheUrlNamesTheFolder() {
        try (TwinningStore store = TwinningStores.open("twinning:json:" + folder, CLOCK)) {
            insert(store, "almelo");
            assertThat(store).hasToString("store json, format 1, [DURABILITY, ERASURE] at revision 1 in " + folder);
        }
        try (TwinningStore store = open()) {
            store.look(snapshot -> assertThat(snapshot.municipalities().find(id("almelo")))
                    .as("R-17: what was written by URL")
                    .isPresent());
        }
        assertThatThrownBy(() -> TwinningStores.open("twinning:json:"))
                .as("R-17: a URL without a folder")
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("write twinning:json:<folder>");
    }
}
