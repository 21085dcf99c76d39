package org.towntwinning.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Relation;

/**
 * Whatever the bytes, they are taken as a record or refused as the reader says; what is taken is written in one form
 * only, which reads back as the same. Replays the recorded inputs; the profile {@code long} looks for new ones. The
 * first byte of an input says which kind of record the others are read as.
 */
class RecordReaderFuzzTest {

    private static final TwinningJson JSON =
            TwinningJson.builder().maxViolations(5).build();

    private static final String LETTERS = "mnrcid";
    private static final List<Class<? extends RegisterRecord>> KINDS = List.of(
            Municipality.class, CityNetwork.class, Relation.class, Committee.class, Interaction.class, Document.class);

    @FuzzTest(maxExecutions = 1_000_000, maxDuration = "2h")
    void read(byte[] input) throws IOException {
        if (input.length > 0) {
            int letter = LETTERS.indexOf(input[0]);
            int kind = letter < 0 ? Math.floorMod(input[0], KINDS.size()) : letter;
            read(KINDS.get(kind), Arrays.copyOfRange(input, 1, input.length));
        }
    }

    private static void read(Class<? extends RegisterRecord> kind, byte[] input) throws IOException {
        RegisterRecord record;
        try {
            record = JSON.readRecord(kind, new ByteArrayInputStream(input));
        } catch (InvalidJsonException refusal) {
            HarmlessRefusal.check(refusal);
            return;
        }
        String canonical = JSON.writeRecord(record);
        RegisterRecord again = JSON.readRecord(kind, canonical);
        assertThat(again)
                .as("the record read from its canonical form: %s", canonical)
                .isEqualTo(record);
        assertThat(JSON.writeRecord(again))
                .as("the canonical form of the canonical form")
                .isEqualTo(canonical);
    }
}
