package org.towntwinning.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RegisterRecord;

/** The ways in: texts, streams and files, documents and single records, and what comes of failures. */
class ReadingTest {

    private static final TwinningJson JSON = TwinningJson.standard();

    private static final Municipality ALMELO = Municipality.builder()
            .id(MunicipalityId.of("town:almelo"))
            .addName(Name.of("nl", "Almelo"))
            .build();

    private static final Municipality PRESTON = Municipality.builder()
            .id(MunicipalityId.of("town:preston"))
            .addName(Name.of("en", "Preston"))
            .build();

    private static final String DOCUMENT = JSON.writeDocument(TwinningDocument.of(List.of(ALMELO, PRESTON)));
    private static final String RECORD = JSON.writeRecord(ALMELO);

    private static final String BROKEN = DOCUMENT.replace("\"Preston\"", "\" Preston\"");

    @TempDir
    Path folder;

    /** Knows whether it was closed. */
    private static final class Source extends ByteArrayInputStream {

        private boolean closed;

        private Source(String text) {
            super(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** A stream that fails at its end. */
    private static InputStream failing(String text) {
        InputStream dead = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
        return new SequenceInputStream(bytes(text), dead);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("register.json"), text);
    }

    @Test
    void textStreamAndFileGiveTheSameDocument() throws IOException {
        TwinningDocument expected = TwinningDocument.of(List.of(ALMELO, PRESTON));
        assertThat(JSON.readDocument(DOCUMENT)).as("of a text").isEqualTo(expected);
        assertThat(JSON.readDocument(bytes(DOCUMENT))).as("of a stream").isEqualTo(expected);
        assertThat(JSON.readDocument(file(DOCUMENT))).as("of a file").isEqualTo(expected);
        List<RegisterRecord> streamed = new ArrayList<>();
        JSON.readRecords(file(DOCUMENT), streamed::add);
        assertThat(streamed).as("of a file, one by one").containsExactly(ALMELO, PRESTON);
    }

    @Test
    void textStreamAndFileGiveTheSameRecord() throws IOException {
        assertThat(JSON.readRecord(Municipality.class, RECORD)).as("of a text").isEqualTo(ALMELO);
        assertThat(JSON.readRecord(Municipality.class, bytes(RECORD)))
                .as("of a stream")
                .isEqualTo(ALMELO);
        assertThat(JSON.readRecord(Municipality.class, file(RECORD)))
                .as("of a file")
                .isEqualTo(ALMELO);
    }

    @Test
    void streamsStayOpen() throws IOException {
        Source document = new Source(DOCUMENT);
        JSON.readDocument(document);
        assertThat(document.closed).as("closed after reading a document").isFalse();
        Source records = new Source(DOCUMENT);
        JSON.readRecords(records, record -> {});
        assertThat(records.closed).as("closed after reading records").isFalse();
        Source record = new Source(RECORD);
        JSON.readRecord(Municipality.class, record);
        assertThat(record.closed).as("closed after reading a record").isFalse();
    }

    @Test
    void aStreamThatFailsIsNoFaultOfTheText() {
        String half = DOCUMENT.substring(0, DOCUMENT.length() / 2);
        assertThatThrownBy(() -> JSON.readDocument(failing(half)))
                .as("a document")
                .isInstanceOf(IOException.class)
                .hasMessage("the line went dead");
        assertThatThrownBy(() -> JSON.readRecords(failing(half), record -> {}))
                .as("records")
                .isInstanceOf(IOException.class)
                .hasMessage("the line went dead");
        assertThatThrownBy(() -> JSON.readRecord(Municipality.class, failing("{")))
                .as("a record")
                .isInstanceOf(IOException.class)
                .hasMessage("the line went dead");
        assertThatThrownBy(() -> JSON.readDocument(failing("")))
                .as("a stream that fails at its first byte")
                .isInstanceOf(IOException.class)
                .hasMessage("the line went dead");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("nowhere.json");
        assertThatThrownBy(() -> JSON.readDocument(nowhere))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nowhere.json");
        assertThatThrownBy(() -> JSON.readRecords(nowhere, record -> {})).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> JSON.readRecord(Document.class, nowhere)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aRefusalNamesTheFile() throws IOException {
        Path file = file(BROKEN);
        InvalidJsonException refusal = catchThrowableOfType(InvalidJsonException.class, () -> JSON.readDocument(file));
        assertThat(refusal.source()).as("where the text came from").contains(file.toString());
        assertThat(refusal)
                .hasMessageStartingWith(file + ": 1 violation\n  line ")
                .hasMessageEndingWith("(text.not-normalised)");
        assertThat(catchThrowableOfType(InvalidJsonException.class, () -> JSON.readDocument(BROKEN))
                        .source())
                .as("where a mere text came from")
                .isEmpty();
    }

    @Test
    void whatTheActionThrowsEndsTheReadingAndComesOutAsItIs() {
        List<RegisterRecord> seen = new ArrayList<>();
        TimeoutException enough = new TimeoutException("enough");
        assertThatThrownBy(() -> JSON.<TimeoutException>readRecords(bytes(DOCUMENT), record -> {
                    seen.add(record);
                    throw enough;
                }))
                .as("a checked exception")
                .isSameAs(enough);
        assertThat(seen).as("records that were handed over").containsExactly(ALMELO);
        IllegalStateException broken = new IllegalStateException("broken");
        assertThatThrownBy(() -> JSON.readRecords(bytes(DOCUMENT), record -> {
                    throw broken;
                }))
                .as("an unchecked one")
                .isSameAs(broken);
    }

    @Test
    void onceSomethingIsWrongNoMoreRecordsAreHandedOver() {
        String first = DOCUMENT.replace("\"Almelo\"", "\" Almelo\"");
        List<RegisterRecord> seen = new ArrayList<>();
        assertThatThrownBy(() -> JSON.readRecords(bytes(first), seen::add)).isInstanceOf(InvalidJsonException.class);
        assertThat(seen).as("records after the one that is wrong").isEmpty();
        assertThatThrownBy(() -> JSON.readRecords(bytes(BROKEN), seen::add)).isInstanceOf(InvalidJsonException.class);
        assertThat(seen).as("records before the one that is wrong").containsExactly(ALMELO);
    }

    @Test
    void aRecordIsOfOneOfTheSixKinds() {
        assertThatThrownBy(() -> JSON.readRecord(RegisterRecord.class, RECORD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("org.towntwinning.register.RegisterRecord is no kind of record: give one of [Municipality,"
                        + " CityNetwork, Relation, Committee, Interaction, Document]");
    }

    @Test
    void aSingleRecordIsRefusedWithAllThatIsWrong() {
        String wrong = "{\"id\":\"n\",\"names\":[{\"text\":\" x\",\"language\":\"e_n\"}]} 1";
        InvalidJsonException refusal =
                catchThrowableOfType(InvalidJsonException.class, () -> JSON.readRecord(CityNetwork.class, wrong));
        assertThat(refusal.violations())
                .extracting(JsonViolation::toString)
                .containsExactly(
                        "line 1, column 28, names[0].text (network n): \" x\" has white space or a byte order mark at an"
                                + " end: remove it (text.not-normalised)",
                        "line 1, column 44, names[0].language (network n): \"e_n\" is not a language tag of BCP"
                                + " 47: write nl, en, de, en-GB, or und if not known (language.tag)",
                        "line 1, column 53: the text goes on after its end: remove what follows (json.trailing)");
        assertThat(catchThrowableOfType(InvalidJsonException.class, () -> JSON.readRecord(CityNetwork.class, " "))
                        .violations())
                .extracting(JsonViolation::toString)
                .containsExactly("line 1, column 1: the text is empty: write at least { \"id\": ... } (json.empty)");
    }

    @Test
    void aViolationTellsProgramsWhatItTellsPeople() {
        InvalidJsonException refusal =
                catchThrowableOfType(InvalidJsonException.class, () -> JSON.readDocument(BROKEN));
        JsonViolation violation = refusal.violations().get(0);
        assertThat(violation.line()).as("line").isEqualTo(19);
        assertThat(violation.column()).as("column").isEqualTo(19);
        assertThat(violation.path()).isEqualTo("municipalities[1].names[0].text");
        assertThat(violation.record()).contains(MunicipalityId.of("town:preston"));
        assertThat(violation.code()).isEqualTo("text.not-normalised");
        assertThat(violation.message()).startsWith("\" Preston\" has white space");
        JsonViolation same = catchThrowableOfType(InvalidJsonException.class, () -> JSON.readDocument(BROKEN))
                .violations()
                .get(0);
        assertThat(violation)
                .as("the same violation of the same text")
                .isEqualTo(same)
                .hasSameHashCodeAs(same);
        assertThat(violation).as("another thing").isNotEqualTo(refusal);
    }

    @Test
    void listsAsManyViolationsAsItIsToldAndCountsAll() {
        String two = BROKEN.replace("\"Almelo\"", "\" Almelo\"");
        InvalidJsonException refusal = catchThrowableOfType(
                InvalidJsonException.class,
                () -> TwinningJson.builder().maxViolations(1).build().readDocument(two));
        assertThat(refusal.violations()).as("listed").hasSize(1);
        assertThat(refusal.total()).as("counted").isEqualTo(2);
        assertThat(refusal).hasMessageStartingWith("JSON: 2 violations\n").hasMessageEndingWith("\n  and 1 more");
    }

    @Test
    void aNumberIsReadAsItStands() {
        String meeting = "{\"type\":\"meeting\",\"id\":\"m\",\"period\":\"/\",\"occasions\":[{\"type\":\"jubilee\","
                + "\"relation\":\"r\",\"milestone\":\"P1Y\",\"life\":2}]}";
        assertThat(JSON.readRecord(Interaction.class, meeting).jubilees())
                .extracting(jubilee -> jubilee.life().orElseThrow())
                .containsExactly(2);
    }

    @Test
    void optionsAreAtLeastOne() {
        assertThatThrownBy(() -> TwinningJson.builder().maxViolations(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxViolations is 0: give at least 1");
        assertThatThrownBy(() -> TwinningJson.builder().maxRecordValues(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxRecordValues is -1: give at least 1");
    }

    @Test
    void aRefusalSurvivesSerialisationWithItsMessage() throws IOException, ClassNotFoundException {
        InvalidJsonException refusal =
                catchThrowableOfType(InvalidJsonException.class, () -> JSON.readDocument(BROKEN));
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(stored)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stored.toByteArray()))) {
            InvalidJsonException again = (InvalidJsonException) in.readObject();
            assertThat(again).as("on the other side").hasMessage(refusal.getMessage());
            assertThat(again.violations()).as("which are in the message only").isEmpty();
            assertThat(again.total()).isEqualTo(1);
        }
    }

    @Test
    void nothingIsNull() {
        assertThatThrownBy(() -> JSON.readDocument((String) null)).hasMessage("text");
        assertThatThrownBy(() -> JSON.readDocument((InputStream) null)).hasMessage("in");
        assertThatThrownBy(() -> JSON.readDocument((Path) null)).hasMessage("file");
        assertThatThrownBy(() -> JSON.readRecords((InputStream) null, record -> {}))
                .hasMessage("in");
        assertThatThrownBy(() -> JSON.readRecords((Path) null, record -> {})).hasMessage("file");
        assertThatThrownBy(() -> JSON.readRecords(bytes(DOCUMENT), null)).hasMessage("use");
        assertThatThrownBy(() -> JSON.readRecords(folder, null)).hasMessage("use");
        assertThatThrownBy(() -> JSON.readRecord(Document.class, (String) null)).hasMessage("text");
        assertThatThrownBy(() -> JSON.readRecord(Document.class, (InputStream) null))
                .hasMessage("in");
        assertThatThrownBy(() -> JSON.readRecord(Document.class, (Path) null)).hasMessage("file");
    }
}
