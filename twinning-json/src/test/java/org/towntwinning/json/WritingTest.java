package org.towntwinning.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.validation.InvalidDataException;

/** The ways out: texts, streams and files, whole documents and record by record. */
class WritingTest {

    private static final TwinningJson JSON = TwinningJson.standard();

    private static final Municipality ALMELO = town("town:almelo");
    private static final Municipality PRESTON = town("town:preston");
    private static final Document LETTER = Document.builder()
            .id(DocumentId.of("letter"))
            .kind(DocumentKind.LETTER)
            .build();

    private static final TwinningDocument DOCUMENT = TwinningDocument.of(List.of(LETTER, PRESTON, ALMELO));

    private static final String TEXT = """
            {
              "formatVersion": 1,
              "municipalities": [
                {
                  "id": "town:almelo",
                  "kind": "municipality",
                  "names": [
                    {
                      "text": "A",
                      "language": "und"
                    }
                  ]
                },
                {
                  "id": "town:preston",
                  "kind": "municipality",
                  "names": [
                    {
                      "text": "A",
                      "language": "und"
                    }
                  ]
                }
              ],
              "documents": [
                {
                  "id": "letter",
                  "kind": "letter"
                }
              ]
            }
            """;

    private static final String LETTER_TEXT = """
            {
              "id": "letter",
              "kind": "letter"
            }
            """;

    @TempDir
    Path folder;

    /** Knows whether it was closed. */
    private static final class Sink extends ByteArrayOutputStream {

        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }

        private String text() {
            return toString(StandardCharsets.UTF_8);
        }
    }

    private static Municipality town(String id) {
        return Municipality.builder()
                .id(MunicipalityId.of(id))
                .addName(Name.of("und", "A"))
                .build();
    }

    /** Takes so many bytes and no more. */
    private static OutputStream full(int after) {
        return new OutputStream() {
            private int taken;

            @Override
            public void write(int b) throws IOException {
                if (taken++ >= after) {
                    throw new IOException("no space left");
                }
            }
        };
    }

    @Test
    void textStreamAndFileGetTheSameDocument() throws IOException {
        assertThat(JSON.writeDocument(DOCUMENT)).as("as a text").isEqualTo(TEXT);
        Sink sink = new Sink();
        JSON.writeDocument(DOCUMENT, sink);
        assertThat(sink.text()).as("into a stream").isEqualTo(TEXT);
        assertThat(sink.closed).as("the stream is closed").isFalse();
        Path file = folder.resolve("register.json");
        JSON.writeDocument(DOCUMENT, file);
        assertThat(file).as("into a file").hasContent(TEXT);
    }

    @Test
    void textStreamAndFileGetTheSameRecord() throws IOException {
        assertThat(JSON.writeRecord(LETTER)).as("as a text").isEqualTo(LETTER_TEXT);
        Sink sink = new Sink();
        JSON.writeRecord(LETTER, sink);
        assertThat(sink.text()).as("into a stream").isEqualTo(LETTER_TEXT);
        assertThat(sink.closed).as("the stream is closed").isFalse();
        Path file = folder.resolve("letter.json");
        JSON.writeRecord(LETTER, file);
        assertThat(file).as("into a file").hasContent(LETTER_TEXT);
    }

    @Test
    void aRegisterIsWrittenAsItIsAtARevision() throws IOException {
        try (TwinningStore store = TwinningStores.inMemory(() -> Instant.EPOCH)) {
            store.change(ChangeNote.by("a tester"), DOCUMENT::insertInto);
            Sink sink = new Sink();
            store.look(snapshot -> JSON.writeDocument(snapshot, sink));
            assertThat(sink.text()).as("into a stream").isEqualTo(TEXT);
            Path file = folder.resolve("register.json");
            store.look(snapshot -> JSON.writeDocument(snapshot, file));
            assertThat(file).as("into a file").hasContent(TEXT);
            store.look(snapshot -> assertThat(TwinningDocument.from(snapshot))
                    .as("the document of the register")
                    .isEqualTo(DOCUMENT));
        }
    }

    @Test
    void theEmptyDocumentIsOne() {
        TwinningDocument empty = TwinningDocument.of(List.of());
        assertThat(JSON.writeDocument(empty)).isEqualTo("{\n  \"formatVersion\": 1\n}\n");
        assertThat(JSON.readDocument("{\"formatVersion\":1}")).isEqualTo(empty);
        assertThat(empty.records()).isEmpty();
        assertThat(empty).hasToString("document of ");
    }

    @Test
    void aDocumentTellsHowManyRecordsOfEachKindItHas() {
        assertThat(DOCUMENT).hasToString("document of 2 municipalities, 1 documents");
        assertThat(DOCUMENT.municipalities()).as("in the order of their ids").containsExactly(ALMELO, PRESTON);
        assertThat(DOCUMENT.documents()).containsExactly(LETTER);
        assertThat(DOCUMENT.networks()).isEmpty();
        assertThat(DOCUMENT.relations()).isEmpty();
        assertThat(DOCUMENT.committees()).isEmpty();
        assertThat(DOCUMENT.interactions()).isEmpty();
        assertThat(DOCUMENT.records()).as("in the order of the text").containsExactly(ALMELO, PRESTON, LETTER);
        TwinningDocument same = TwinningDocument.of(List.of(ALMELO, LETTER, PRESTON));
        assertThat(DOCUMENT).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(TwinningDocument.of(List.of(ALMELO)));
        assertThat(DOCUMENT).as("another thing").isNotEqualTo(TEXT);
    }

    @Test
    void aDocumentKeepsTheRulesAcrossRecords() {
        assertThatThrownBy(() -> TwinningDocument.of(List.of(ALMELO, ALMELO)))
                .isInstanceOf(InvalidDataException.class)
                .hasMessage(
                        "document: municipality town:almelo.id: there is more than one municipality town:almelo: give"
                                + " each its own id, or leave one out (id.duplicate)");
    }

    @Test
    void recordsComeInTheOrderOfTheDocument() throws IOException {
        Sink sink = new Sink();
        TwinningDocumentWriter writer = JSON.openDocument(sink);
        writer.write(PRESTON);
        assertOutOfOrder(writer, PRESTON, "municipality town:preston comes before or is municipality town:preston");
        assertOutOfOrder(writer, ALMELO, "municipality town:almelo comes before or is municipality town:preston");
        writer.write(LETTER);
        assertOutOfOrder(writer, PRESTON, "municipality town:preston comes before or is document letter");
        writer.finish();
        assertThat(JSON.readDocument(sink.text()).records())
                .as("what was refused left no trace")
                .containsExactly(PRESTON, LETTER);
        assertThat(sink.closed).as("the stream is closed").isFalse();
    }

    private static void assertOutOfOrder(TwinningDocumentWriter writer, RegisterRecord record, String message) {
        assertThatThrownBy(() -> writer.write(record))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message
                        + ", which is written already: sort the records by kind as in the document, then by id");
    }

    @Test
    void whatIsFinishedStaysSo() throws IOException {
        TwinningDocumentWriter writer = JSON.openDocument(new Sink());
        writer.finish();
        assertThatThrownBy(() -> writer.write(LETTER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the document is finished: open another writer");
        assertThatThrownBy(writer::finish)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the document is finished: open another writer");
    }

    @Test
    void aDocumentThatWasGivenUpIsNoJson() throws IOException {
        Sink sink = new Sink();
        TwinningDocumentWriter writer = JSON.openDocument(sink);
        writer.write(ALMELO);
        assertThatThrownBy(() -> JSON.readDocument(sink.text())).isInstanceOf(InvalidJsonException.class);
    }

    @Test
    void aRecordThatCouldNotBeReadAgainIsNotWritten() throws IOException {
        TwinningJson justEnough = TwinningJson.builder().maxRecordValues(7).build();
        assertThat(justEnough.writeRecord(ALMELO))
                .as("seven values, with room for seven")
                .isNotEmpty();
        assertThat(justEnough.readRecord(Municipality.class, justEnough.writeRecord(ALMELO)))
                .as("and read again")
                .isEqualTo(ALMELO);
        TwinningJson tooSmall = TwinningJson.builder().maxRecordValues(6).build();
        assertThatThrownBy(() -> tooSmall.writeRecord(ALMELO))
                .isInstanceOf(InvalidDataException.class)
                .hasMessage(
                        "municipality town:almelo: the record takes 7 values, more than the 6 that can be read again:"
                                + " divide it, or raise the limit (json.record-too-large)");
        Path file = Files.writeString(folder.resolve("register.json"), "old");
        assertThatThrownBy(() -> tooSmall.writeDocument(DOCUMENT, file)).isInstanceOf(InvalidDataException.class);
        assertThat(file).as("the file").hasContent("old");
    }

    @Test
    void aStreamThatFailsIsHeardOf() {
        for (int after : new int[] {0, 20, 120}) {
            assertThatThrownBy(() -> JSON.writeDocument(DOCUMENT, full(after)))
                    .as("after %d bytes of a document", after)
                    .isInstanceOf(IOException.class)
                    .hasMessage("no space left");
        }
        assertThatThrownBy(() -> JSON.writeRecord(ALMELO, full(3)))
                .as("a record")
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
        List<RegisterRecord> many = IntStream.range(0, 2000)
                .<RegisterRecord>mapToObj(i -> town("town:" + i))
                .toList();
        assertThatThrownBy(() -> JSON.writeDocument(TwinningDocument.of(many), full(100_000)))
                .as("in the middle of a large document")
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void nothingIsNull() {
        assertThatThrownBy(() -> JSON.writeDocument((TwinningDocument) null)).hasMessage("document");
        assertThatThrownBy(() -> JSON.writeDocument((TwinningDocument) null, new Sink()))
                .hasMessage("document");
        assertThatThrownBy(() -> JSON.writeDocument((TwinningDocument) null, folder))
                .hasMessage("document");
        assertThatThrownBy(() -> JSON.writeDocument(DOCUMENT, (OutputStream) null))
                .hasMessage("out");
        assertThatThrownBy(() -> JSON.writeDocument(DOCUMENT, (Path) null)).hasMessage("file");
        assertThatThrownBy(() -> JSON.writeRecord(null)).hasMessage("record");
        assertThatThrownBy(() -> JSON.writeRecord(null, new Sink())).hasMessage("record");
        assertThatThrownBy(() -> JSON.writeRecord(null, folder)).hasMessage("record");
        assertThatThrownBy(() -> JSON.writeRecord(ALMELO, (OutputStream) null)).hasMessage("out");
        assertThatThrownBy(() -> JSON.writeRecord(ALMELO, (Path) null)).hasMessage("file");
        assertThatThrownBy(() -> JSON.openDocument(null)).hasMessage("out");
        assertThatThrownBy(() -> JSON.openDocument(new Sink()).write(null)).hasMessage("record");
        assertThatThrownBy(() -> TwinningDocument.from(null)).hasMessage("snapshot");
        assertThatThrownBy(() -> DOCUMENT.insertInto(null)).hasMessage("unit");
    }
}
