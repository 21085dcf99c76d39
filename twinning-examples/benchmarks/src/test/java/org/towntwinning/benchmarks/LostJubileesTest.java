package org.towntwinning.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README shows what the peers really do, in the versions that the pom names. */
class LostJubileesTest {

    @Test
    void theReadmeShowsWhatThePeersLose() throws IOException {
        List<String> table = LostJubilees.table();
        List<String> shown = Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.equals(table.get(0)))
                .limit(table.size())
                .toList();
        assertThat(shown)
                .as("the table of README.md that begins with the titles that LostJubilees prints")
                .isEqualTo(table);
    }
}
