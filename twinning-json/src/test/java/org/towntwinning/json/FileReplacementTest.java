package org.towntwinning.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file has the old content or the new, whatever happens, and nothing is left beside it. */
class FileReplacementTest {

    @TempDir
    Path folder;

    private static void write(Path file, String text) throws IOException {
        FileReplacement.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void makesAFileThatIsNotThere() throws IOException {
        Path file = folder.resolve("register.json");
        write(file, "new");
        assertThat(file).as("the file").hasContent("new");
        assertThat(names()).as("all that is in the folder").containsExactly("register.json");
    }

    @Test
    void replacesTheWholeContent() throws IOException {
        Path file = Files.writeString(folder.resolve("register.json"), "something longer than the new");
        write(file, "new");
        assertThat(file).as("the file").hasContent("new");
        assertThat(names()).as("all that is in the folder").containsExactly("register.json");
    }

    @Test
    void keepsTheOldContentIfWritingFailsHalfWay() throws IOException {
        Path file = Files.writeString(folder.resolve("register.json"), "old");
        IOException full = new IOException("no space left");
        assertThatThrownBy(() -> FileReplacement.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw full;
                }))
                .as("the failure itself")
                .isSameAs(full);
        assertThat(file).as("the file").hasContent("old");
        assertThat(names()).as("all that is in the folder").containsExactly("register.json");
    }

    @Test
    void leavesNothingIfThereWasNoFileAndWritingFails() throws IOException {
        Path file = folder.resolve("register.json");
        assertThatThrownBy(() -> FileReplacement.write(file, out -> {
                    throw new IllegalStateException("refused");
                }))
                .as("an exception of any kind")
                .isInstanceOf(IllegalStateException.class);
        assertThat(names()).as("all that is in the folder").isEmpty();
    }

    @Test
    void whoCouldNotReadTheOldFileCannotReadTheNewOne() throws IOException {
        Set<PosixFilePermission> ownerOnly = PosixFilePermissions.fromString("rw-------");
        Path file = Files.writeString(folder.resolve("register.json"), "old");
        Files.setPosixFilePermissions(file, ownerOnly);
        write(file, "new");
        assertThat(Files.getPosixFilePermissions(file))
                .as("permissions of a file that only its owner may read, after it was replaced")
                .isEqualTo(ownerOnly);
    }

    @Test
    void theContentIsNeverReadableByMoreThanBefore() throws IOException {
        Set<PosixFilePermission> ownerOnly = PosixFilePermissions.fromString("rw-------");
        Path file = Files.writeString(folder.resolve("register.json"), "old");
        Files.setPosixFilePermissions(file, ownerOnly);
        FileReplacement.write(file, out -> {
            for (String name : names()) {
                assertThat(Files.getPosixFilePermissions(folder.resolve(name)))
                        .as("permissions of %s while it is written", name)
                        .isEqualTo(ownerOnly);
            }
        });
    }

    @Test
    void followsALinkAndKeepsIt() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path file = Files.writeString(elsewhere.resolve("register.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        write(link, "new");
        assertThat(link).as("the link").isSymbolicLink();
        assertThat(file).as("what it points to").hasContent("new");
    }

    @Test
    void whoWaitsAtAPipeGetsTheContent()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Path pipe = folder.resolve("pipe");
        int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        assertThat(made).as("what mkfifo says").isZero();
        CompletableFuture<List<String>> read = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try {
                read.complete(Files.readAllLines(pipe));
            } catch (IOException e) {
                read.completeExceptionally(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
        write(pipe, "new");
        assertThat(read.get(10, TimeUnit.SECONDS)).as("what came through").containsExactly("new");
        assertThat(Files.isRegularFile(pipe)).as("the pipe became a file").isFalse();
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("register.json"));
        assertThatThrownBy(() -> write(inner, "new"))
                .as("the folder is named")
                .isInstanceOf(IOException.class)
                .hasMessageContaining("register.json");
        assertThat(inner).as("the folder").isEmptyDirectory();
        assertThat(names()).as("all that is beside it").containsExactly("register.json");
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        Path file = folder.resolve("nowhere").resolve("register.json");
        assertThatThrownBy(() -> write(file, "new"))
                .as("the folder is named")
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void aFileOfTheWorkingFolderNeedsNoFolderInItsName() throws IOException {
        Path relative = Path.of("").toAbsolutePath().relativize(folder.resolve("register.json"));
        write(relative, "new");
        assertThat(folder.resolve("register.json")).as("the file").hasContent("new");
    }
}
