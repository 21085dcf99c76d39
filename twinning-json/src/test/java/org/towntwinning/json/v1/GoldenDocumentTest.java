package org.towntwinning.json.v1;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.json.TwinningDocument;
import org.towntwinning.json.TwinningJson;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;

/** The golden file of format version 1: every type with every property set. It never changes again. */
class GoldenDocumentTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TwinningJson.schema(), InputFormat.JSON);

    @Test
    void readsAsTheSameValuesAndIsWrittenByteForByte() {
        String golden = golden();
        TwinningDocument document = TwinningJson.standard().readDocument(golden);
        assertThat(document).as("the golden file holds the sample register").isEqualTo(SampleRegister.document());
        assertThat(TwinningJson.standard().writeDocument(document))
                .as("the canonical form is a fixed point")
                .isEqualTo(golden);
    }

    @Test
    void everyKindOfRecordIsTakenFromARegister() {
        TwinningDocument document = SampleRegister.document();
        try (TwinningStore store = TwinningStores.inMemory(() -> Instant.EPOCH)) {
            store.change(ChangeNote.by("a tester"), document::insertInto);
            store.look(snapshot -> assertThat(TwinningDocument.from(snapshot))
                    .as("the document of a register that holds the sample")
                    .isEqualTo(document));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.look(snapshot -> TwinningJson.standard().writeDocument(snapshot, out));
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(golden());
        } catch (IOException impossible) {
            throw new IllegalStateException("nothing was written to a disk", impossible);
        }
    }

    @Test
    void everyKindOfRecordHasAListOfItsOwn() {
        TwinningDocument document = SampleRegister.document();
        List<RegisterRecord> records = new ArrayList<>(document.municipalities());
        records.addAll(document.networks());
        records.addAll(document.documents());
        records.addAll(document.relations());
        records.addAll(document.committees());
        records.addAll(document.interactions());
        assertThat(records).isEqualTo(document.records());
        assertThat(records.stream().map(record -> record.id().kind()))
                .as("kinds of record in the sample")
                .contains(RecordKind.values());
    }

    @Test
    void theSchemaIsAText() {
        assertThat(TwinningJson.schema()).contains("\"$schema\"", "2020-12");
    }

    @Test
    void fitsTheSchema() {
        assertThat(errors(golden()))
                .as("what does not fit the published schema")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"formatVersion\": 2}",
                "{\"formatVersion\": 1, \"towns\": []}",
                "{\"formatVersion\": 1, \"municipalities\": [{\"id\": \"town:a\"}]}",
                "{\"formatVersion\": 1, \"municipalities\": [{\"id\": \"a b\", \"names\": [{\"text\": \"A\", \"language\": \"en\"}]}]}",
                "{\"formatVersion\": 1, \"networks\": [{\"id\": \"n\", \"names\": [{\"text\": \"N\", \"language\": \"en\", \"nick\": 1}]}]}"
            })
    void theSchemaRefusesWhatTheReaderRefuses(String wrong) {
        assertThat(errors(wrong)).as("the schema finds fault with %s", wrong).isNotEmpty();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> TwinningJson.standard().readDocument(wrong)))
                .as("the reader refuses %s", wrong)
                .isNotNull();
    }

    private static List<Error> errors(String document) {
        return SCHEMA.validate(document, InputFormat.JSON);
    }

    private static String golden() {
        try (InputStream in = Objects.requireNonNull(GoldenDocumentTest.class.getResourceAsStream("everything.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("the golden file cannot be read", unreadable);
        }
    }
}
