package org.towntwinning.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.towntwinning.json.StoreScenes.id;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.TwinningStore;

/**
 * A program that is killed ({@code kill -9}) while it writes: nothing that it was told of is lost, and nothing is torn.
 * The property {@code twinning.kills} says how often, 10 times unless given.
 */
class KilledStoreTest {

    private static final int KILLS = Integer.getInteger("twinning.kills", 10);

    @TempDir
    private Path temporary;

    private static Process start(String what, Path where) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        what,
                        where.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Kills the program after it was told a number of times, and says the last number it printed. */
    private static long killAfter(Process writer, int lines) throws IOException, InterruptedException {
        long last = 0;
        try (BufferedReader printed = writer.inputReader()) {
            int read = 0;
            for (String line = printed.readLine(); line != null; line = printed.readLine()) {
                last = Long.parseLong(line);
                read++;
                if (read == lines) {
                    // By its handle: the process itself would close the stream, with what is still in it.
                    writer.toHandle().destroyForcibly();
                }
            }
        } finally {
            writer.toHandle().destroyForcibly();
        }
        writer.waitFor();
        return last;
    }

    @Test
    void whatWasAcknowledgedSurvivesEveryKill() throws IOException, InterruptedException {
        Path folder = temporary.resolve("register");
        Random moments = new Random(4711);
        long left = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Process writer = start("store", folder);
            long acknowledged = Math.max(left, killAfter(writer, 1 + moments.nextInt(120)));
            try (TwinningStore store = JsonTwinningStore.open(folder)) {
                left = store.read(KilledStoreTest::checked);
            }
            assertThat(left)
                    .as("the revision after kill %s of %s, of which %s was acknowledged", kill, KILLS, acknowledged)
                    .isBetween(acknowledged, acknowledged + 1);
        }
        assertThat(JsonTwinningStore.verify(folder))
                .as("what a verification finds after %s kills", KILLS)
                .isEqualTo(Revision.of(left));
        System.out.printf("%d kills, %d revisions, none lost%n", KILLS, left);
    }

    @Test
    void r16AWriterInAnotherProgramKeepsUsOutAtOnce() throws IOException, InterruptedException {
        Path folder = temporary.resolve("register");
        Process writer = start("store", folder);
        try (BufferedReader printed = writer.inputReader()) {
            assertThat(printed.readLine())
                    .as("the first revision of the other program")
                    .isEqualTo("1");
            assertThatThrownBy(() -> JsonTwinningStore.open(folder))
                    .as("R-16: a second writer, in another program")
                    .isInstanceOf(StorageFailureException.class)
                    .hasMessageContaining("another program is writing to the register in");
        } finally {
            writer.toHandle().destroyForcibly();
            writer.waitFor();
        }
        JsonTwinningStore.open(folder).close();
    }

    /** The revision, after seeing that each one did what it should have done. */
    private static long checked(Snapshot snapshot) {
        long revision = snapshot.revision().number();
        for (long each = 1; each <= revision; each++) {
            boolean erased = each % 7 == 0 || (each % 7 == 6 && each < revision);
            assertThat(snapshot.municipalities().find(id("town" + each)).isEmpty())
                    .as("revision %s of %s left no town", each, revision)
                    .isEqualTo(erased);
        }
        return revision;
    }

    @Test
    void aProgramThatWritesItsFileAnewLosesItToAKill() throws IOException, InterruptedException {
        Path file = temporary.resolve("naive.json");
        long acknowledged = killAfter(start("naive", file), 2);

        assertThat(acknowledged).as("the control was killed half-way").isEqualTo(2);
        String left = Files.readString(file);
        assertThat(left).as("what the control has left of its file").hasSize(18);
        assertThatThrownBy(() -> TwinningJson.standard().readDocument(left))
                .as("what the control has left of its file")
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("json.cut-off");
    }
}
