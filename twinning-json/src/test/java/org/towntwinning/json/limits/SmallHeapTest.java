package org.towntwinning.json.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.towntwinning.json.BadInput;

/**
 * What a JVM of 64 MB of heap can do: stream a document that is nearly as large as that, and refuse whatever is made to
 * use it up.
 */
class SmallHeapTest {

    private static final Path WORK = Path.of("target", "small-heap");

    /** In milliseconds of processor time. */
    private static final int MOST = 1_000;

    /** What a program in the small JVM printed, a line each, divided by tabs. */
    private record Printed(String outcome, int processor, String what) {}

    @Test
    void streams100000RelationsInAndOut() throws IOException, InterruptedException {
        Path document = WORK.resolve("document.json");
        Path again = WORK.resolve("again.json");
        List<String> printed = run(StreamsLargeDocument.class, document.toString(), again.toString());

        assertThat(Files.size(document)).as("size of the document").isGreaterThan(50_000_000);
        assertThat(Files.mismatch(document, again))
                .as("the first byte that differs")
                .isEqualTo(-1);
        List<String> figures = Splitter.on('\t').splitToList(printed.get(printed.size() - 1));
        assertThat(figures.get(0)).as("records that were read").isEqualTo(String.valueOf(100_000 + 448));
        System.out.printf(
                "%d bytes streamed in and out; the most heap in use was %s bytes%n",
                Files.size(document), figures.get(1));
        Files.delete(document);
        Files.delete(again);
    }

    @Test
    void refusesEveryHostileDocumentInUnderASecond() throws IOException, InterruptedException {
        List<Printed> printed = refusals();
        assertThat(printed)
                .as("hostile documents")
                .hasSize(HostileDocuments.all().size());
        check(printed);
    }

    @Test
    @EnabledIfSystemProperty(named = BadInput.PROPERTY, matches = ".+", disabledReason = BadInput.REASON)
    void refusesEveryFileOfBadInputInUnderASecond() throws IOException, InterruptedException {
        List<Printed> printed = refusals(BadInput.path("").toString());
        assertThat(printed).as("files of bad input").hasSizeGreaterThan(318 + 22);
        check(printed);
    }

    private static void check(List<Printed> printed) {
        int longest = printed.stream().mapToInt(Printed::processor).max().orElseThrow();
        System.out.printf("%d hostile documents, the slowest took %d ms of processor time%n", printed.size(), longest);
        for (Printed each : printed) {
            assertThat(each.outcome)
                    .as("how reading %s ends: with the code of its first violation", each.what)
                    .matches("[a-z-]+\\.[a-z-]+");
            assertThat(each.processor)
                    .as("milliseconds of reading %s", each.what)
                    .isLessThan(MOST);
        }
    }

    private static List<Printed> refusals(String... folder) throws IOException, InterruptedException {
        List<Printed> refusals = new ArrayList<>();
        for (String line : run(RefusesHostileDocuments.class, folder)) {
            List<String> parts = Splitter.on('\t').splitToList(line);
            refusals.add(new Printed(parts.get(0), Integer.parseInt(parts.get(1)), parts.get(2)));
        }
        return refusals;
    }

    /** The lines that a program prints in a JVM of 64 MB. */
    private static List<String> run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        Files.createDirectories(WORK);
        File printed = WORK.resolve(program.getSimpleName() + ".txt").toFile();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                // So that the processor time is that of the work, and not of compilers and collectors beside it.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(printed)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).as("how %s ended", program).isZero();
        return Files.readAllLines(printed.toPath());
    }
}
