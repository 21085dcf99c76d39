package org.towntwinning.examples.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The letters as they were read and approved, word by word. After an intended change, run this test with
 * {@code -Dtwinning.letters=write}, which writes the letters anew, and read the difference before it is committed.
 */
class GoldenLettersTest {

    private static final Path RESOURCES = Path.of("src/test/resources/org/towntwinning/examples/letter");
    private static final Clock LONG_AFTER = Clock.fixed(Instant.parse("2031-02-03T04:05:06Z"), ZoneOffset.UTC);
    private static final boolean WRITE = "write".equals(System.getProperty("twinning.letters"));

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            almelo-nl.md       |
            almelo-en.md       | --lang en
            almelo-de.md       | --lang de
            almelo-2016-nl.md  | --as-of 2016-06-01
            preston-en.md      | --lang en --viewpoint town:preston
            everything-nl.md   | --lang nl --viewpoint town:bontdorp --as-of 2025-06-24 --data everything.json
            everything-en.md   | --lang en --viewpoint town:bontdorp --as-of 2025-06-24 --data everything.json
            everything-de.md   | --lang de --viewpoint town:bontdorp --as-of 2025-06-24 --data everything.json
            """)
    void theLetterIsTheApprovedOne(String name, String options) throws IOException {
        Path expected = RESOURCES.resolve(name);
        Path actual = Files.write(folder.resolve(name), letter(options == null ? "" : options));
        if (WRITE) {
            Files.write(expected, Files.readAllBytes(actual));
        }
        assertThat(actual)
                .as("the letter with the options: %s", options)
                .usingCharset(StandardCharsets.UTF_8)
                .hasSameTextualContentAs(expected, StandardCharsets.UTF_8);
        assertThat(actual).as("the bytes of %s", name).hasSameBinaryContentAs(expected);
    }

    private static byte[] letter(String options) {
        List<String> arguments = new ArrayList<>();
        for (String option : options.isEmpty() ? List.<String>of() : List.of(options.split(" +", -1))) {
            arguments.add(option.endsWith(".json") ? RESOURCES.resolve(option).toString() : option);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = CouncilLetter.run(LONG_AFTER, out, err, arguments.toArray(String[]::new));
        assertThat(err.toString(StandardCharsets.UTF_8)).as("standard error").isEmpty();
        assertThat(exitCode).isZero();
        return out.toByteArray();
    }
}
