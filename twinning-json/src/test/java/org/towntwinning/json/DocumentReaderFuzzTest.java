package org.towntwinning.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.towntwinning.register.RegisterRecord;

/**
 * Whatever the bytes, the reader of documents takes them as a whole or refuses them as it says it does; and what it
 * takes is written in one form only, which reads back as the same. Replays the recorded inputs; the profile
 * {@code long} looks for new ones.
 */
class DocumentReaderFuzzTest {

    private static final TwinningJson JSON =
            TwinningJson.builder().maxViolations(5).build();

    @FuzzTest(maxExecutions = 1_000_000, maxDuration = "2h")
    void read(byte[] input) throws IOException {
        TwinningDocument document;
        try {
            document = JSON.readDocument(new ByteArrayInputStream(input));
        } catch (InvalidJsonException refusal) {
            HarmlessRefusal.check(refusal);
            return;
        }
        checkStreamed(input, document);
        String canonical = JSON.writeDocument(document);
        TwinningDocument again = JSON.readDocument(canonical);
        assertThat(again)
                .as("the document read from its canonical form: %s", canonical)
                .isEqualTo(document);
        assertThat(JSON.writeDocument(again))
                .as("the canonical form of the canonical form")
                .isEqualTo(canonical);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.writeDocument(document, bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .as("the canonical form as bytes")
                .isEqualTo(canonical);
    }

    /** What can be read as a whole can be read record by record. */
    private static void checkStreamed(byte[] input, TwinningDocument document) throws IOException {
        List<RegisterRecord> streamed = new ArrayList<>();
        JSON.readRecords(new ByteArrayInputStream(input), streamed::add);
        assertThat(streamed)
                .as("the records of %s, one by one", document)
                .containsExactlyInAnyOrderElementsOf(document.records());
    }
}
