package org.towntwinning.examples.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.towntwinning.json.JsonTwinningStore;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.Version;

/** A register in a folder is there at the second run, as it was left, and as it was before. */
class KeptRegisterTest {

    private static final Clock IN_2031 = Clock.fixed(Instant.parse("2031-02-03T04:05:06Z"), ZoneOffset.UTC);
    private static final Clock IN_2032 = Clock.fixed(Instant.parse("2032-02-03T04:05:06Z"), ZoneOffset.UTC);
    private static final MunicipalityId PRESTON = MunicipalityId.of("town:preston");

    @TempDir
    private Path temporary;

    private String letter(int exitCode, String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "--store";
        arguments[1] = "twinning:json:" + temporary.resolve("register");
        arguments[2] = "--as-of";
        arguments[3] = "2025-06-24";
        System.arraycopy(more, 0, arguments, 4, more.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(CouncilLetter.run(IN_2031, out, err, arguments))
                .as("exit code; standard error: %s", err)
                .isEqualTo(exitCode);
        return (exitCode == 0 ? out : err).toString(StandardCharsets.UTF_8);
    }

    @Test
    void theSecondRunFindsTheRegisterAndMayAskForItAsItWas() {
        String first = letter(0);
        assertThat(letter(0)).as("the letter of the second run").isEqualTo(first);

        try (TwinningStore register = JsonTwinningStore.builder(temporary.resolve("register"))
                .clock(IN_2032)
                .open()) {
            register.change(
                    ChangeNote.of("clerk", "a slip of the pen"),
                    work -> work.municipalities()
                            .replace(
                                    Municipality.builder()
                                            .id(PRESTON)
                                            .addName(Name.of("und", "Prestone"))
                                            .build(),
                                    Version.FIRST));
        }
        assertThat(letter(0))
                .as("the letter after a change")
                .contains("Prestone")
                .isNotEqualTo(first);
        assertThat(letter(0, "--recorded-at", "2031-12-31T00:00:00Z"))
                .as("the letter from the register as it was before the change")
                .isEqualTo(first);
    }

    @Test
    void aMomentBeforeTheRegisterIsRefused() {
        letter(0);
        assertThat(letter(2, "--recorded-at", "2030-12-31T00:00:00Z"))
                .as("what is said of a moment before the first revision")
                .contains("nothing was recorded at 2030-12-31T00:00:00Z yet: give --recorded-at 2031-02-03T04:05:06Z");
        assertThat(letter(2, "--recorded-at", "yesterday"))
                .as("what is said of what is no moment")
                .contains("'yesterday' is not a moment, as in 2025-06-24T10:00:00Z");
    }
}
