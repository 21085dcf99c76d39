package org.towntwinning.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.tree.JsonTexts;
import org.towntwinning.json.tree.JsonWriter;
import org.towntwinning.json.tree.Limits;
import org.towntwinning.json.v1.FormatV1;
import org.towntwinning.json.v1.Section;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Action;
import org.towntwinning.store.Snapshot;

/**
 * Reads and writes the interchange document and single records as JSON: as text, stream or file. Immutable and safe for
 * use by several threads.
 *
 * <p>Bytes are UTF-8 without a byte order mark. Reading takes a text as a whole or refuses it with an
 * {@link InvalidJsonException}; unknown and repeated members, values of another type, text that is not in the form in
 * which the library writes it, and everything that the domain itself refuses are violations. The order of members is
 * free. Writing is deterministic: equal records give equal bytes.
 *
 * <p>Streams stay open and may be read beyond the end of the text. Arguments must not be null.
 */
public final class TwinningJson {

    /** The version of the format that is written. It is the only one that is read. */
    public static final int FORMAT_VERSION = FormatV1.VERSION;

    private static final TwinningJson STANDARD = builder().build();

    private final int maxViolations;
    private final Limits limits;
    private final JsonTexts texts;

    private TwinningJson(Builder builder) {
        this.maxViolations = builder.maxViolations;
        Limits standard = Limits.STANDARD;
        this.limits = new Limits(
                standard.depth(),
                standard.textLength(),
                standard.nameLength(),
                standard.numberLength(),
                builder.maxRecordValues,
                builder.maxRecordCharacters,
                builder.maxOpenReferences);
        this.texts = new JsonTexts(limits);
    }

    /**
     * With the limits that suit nearly everybody.
     *
     * @return always the same
     */
    public static TwinningJson standard() {
        return STANDARD;
    }

    /**
     * A builder with the standard limits.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The JSON Schema (draft 2020-12) of the document. It says of the form what a schema can say; rules between members
     * and between records are checked by reading.
     *
     * @return its text; its {@code $id} is {@code https://towntwinning.org/schema/register/v1}
     */
    public static String schema() {
        return FormatV1.schema();
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return its records
     * @throws InvalidJsonException with all that is wrong, if anything is
     */
    public TwinningDocument readDocument(String text) {
        Objects.requireNonNull(text, "text");
        return reading(text).document();
    }

    /**
     * Reads a document.
     *
     * @param in the document; stays open
     * @return its records
     * @throws InvalidJsonException with all that is wrong, if anything is
     * @throws IOException if the stream fails
     */
    public TwinningDocument readDocument(InputStream in) throws IOException {
        Objects.requireNonNull(in, "in");
        return TextReading.checked(() -> reading(null, in).document());
    }

    /**
     * Reads a document.
     *
     * @param file the document
     * @return its records
     * @throws InvalidJsonException with the file and all that is wrong, if anything is
     * @throws IOException if the file cannot be read
     */
    public TwinningDocument readDocument(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        try (InputStream in = open(file)) {
            return TextReading.checked(() -> reading(file, in).document());
        }
    }

    /**
     * Reads a document record by record, however large it is: one record at a time is held in memory, and of all the
     * others their ids, some 150 bytes for each, and the references that are still open.
     *
     * <p>The records come in the order of the text, and only as long as nothing is wrong. <strong>They count only once
     * this method has returned:</strong> what is wrong further down, a reference to a record that is not there among
     * it, is known only then. A unit of work is a good place to put them, because the exception undoes it. That ids are
     * unique and that references lead somewhere is checked; the other rules across records are the store's.
     *
     * @param in the document; stays open
     * @param use takes a record
     * @param <X> what taking a record may throw; it ends the reading
     * @throws InvalidJsonException with all that is wrong, if anything is
     * @throws IOException if the stream fails
     * @throws X if {@code use} does
     */
    public <X extends Exception> void readRecords(InputStream in, Action<? super RegisterRecord, X> use)
            throws IOException, X {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(use, "use");
        reading(null, in).records(use);
    }

    /**
     * Reads a document record by record, as {@link #readRecords(InputStream, Action)} does.
     *
     * @param file the document
     * @param use takes a record
     * @param <X> what taking a record may throw; it ends the reading
     * @throws InvalidJsonException with the file and all that is wrong, if anything is
     * @throws IOException if the file cannot be read
     * @throws X if {@code use} does
     */
    public <X extends Exception> void readRecords(Path file, Action<? super RegisterRecord, X> use)
            throws IOException, X {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(use, "use");
        try (InputStream in = open(file)) {
            reading(file, in).records(use);
        }
    }

    /**
     * Reads a single record: an object as it stands in the arrays of a document. What it refers to is not checked.
     *
     * @param type one of {@code Municipality}, {@code CityNetwork}, {@code Relation}, {@code Committee},
     *     {@code Interaction}, {@code Document}
     * @param text the record
     * @param <T> the type of the record
     * @return the record
     * @throws InvalidJsonException with all that is wrong, if anything is
     */
    public <T extends RegisterRecord> T readRecord(Class<T> type, String text) {
        Objects.requireNonNull(text, "text");
        return reading(text).record(type);
    }

    /**
     * Reads a single record, as {@link #readRecord(Class, String)} does.
     *
     * @param type the type of the record
     * @param in the record; stays open
     * @param <T> the type of the record
     * @return the record
     * @throws InvalidJsonException with all that is wrong, if anything is
     * @throws IOException if the stream fails
     */
    public <T extends RegisterRecord> T readRecord(Class<T> type, InputStream in) throws IOException {
        Objects.requireNonNull(in, "in");
        return TextReading.checked(() -> reading(null, in).record(type));
    }

    /**
     * Reads a single record, as {@link #readRecord(Class, String)} does.
     *
     * @param type the type of the record
     * @param file the record
     * @param <T> the type of the record
     * @return the record
     * @throws InvalidJsonException with the file and all that is wrong, if anything is
     * @throws IOException if the file cannot be read
     */
    public <T extends RegisterRecord> T readRecord(Class<T> type, Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        try (InputStream in = open(file)) {
            return TextReading.checked(() -> reading(file, in).record(type));
        }
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @return its canonical text, which ends with a line feed
     */
    public String writeDocument(TwinningDocument document) {
        Objects.requireNonNull(document, "document");
        StringWriter characters = new StringWriter();
        try {
            write(document, new TwinningDocumentWriter(texts.writer(characters), limits));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return characters.toString();
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @param out receives its canonical text; stays open
     * @throws IOException if the stream fails
     */
    public void writeDocument(TwinningDocument document, OutputStream out) throws IOException {
        Objects.requireNonNull(document, "document");
        write(document, openDocument(out));
    }

    /**
     * Writes a document to a file, which is replaced as a whole or, if anything fails, not at all.
     *
     * @param document the document
     * @param file receives its canonical text
     * @throws IOException if the file cannot be written
     */
    public void writeDocument(TwinningDocument document, Path file) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(file, "file");
        FileReplacement.write(file, out -> writeDocument(document, out));
    }

    /**
     * Writes a register as it was at one revision, record by record: however large it is, it is not held in memory.
     *
     * @param snapshot the register
     * @param out receives the canonical text of the document; stays open
     * @throws IOException if the stream fails
     */
    public void writeDocument(Snapshot snapshot, OutputStream out) throws IOException {
        Objects.requireNonNull(snapshot, "snapshot");
        TwinningDocumentWriter writer = openDocument(out);
        Section.forEach(snapshot, writer::write);
        writer.finish();
    }

    /**
     * Writes a register as it was at one revision to a file, which is replaced as a whole or, if anything fails, not at
     * all.
     *
     * @param snapshot the register
     * @param file receives the canonical text of the document
     * @throws IOException if the file cannot be written
     */
    public void writeDocument(Snapshot snapshot, Path file) throws IOException {
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(file, "file");
        FileReplacement.write(file, out -> writeDocument(snapshot, out));
    }

    /**
     * Begins a document that is written record by record.
     *
     * @param out receives its canonical text; stays open
     * @return a writer before the first record
     * @throws IOException if the stream fails
     */
    public TwinningDocumentWriter openDocument(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        return TextReading.checked(() -> new TwinningDocumentWriter(texts.writer(out), limits));
    }

    /**
     * Writes a single record: an object as it stands in the arrays of a document.
     *
     * @param record the record
     * @return its canonical text, which ends with a line feed
     */
    public String writeRecord(RegisterRecord record) {
        Objects.requireNonNull(record, "record");
        StringWriter characters = new StringWriter();
        write(record, texts.writer(characters));
        return characters.toString();
    }

    /**
     * Writes a single record.
     *
     * @param record the record
     * @param out receives its canonical text; stays open
     * @throws IOException if the stream fails
     */
    public void writeRecord(RegisterRecord record, OutputStream out) throws IOException {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(out, "out");
        try {
            write(record, texts.writer(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes a single record to a file, which is replaced as a whole or, if anything fails, not at all.
     *
     * @param record the record
     * @param file receives its canonical text
     * @throws IOException if the file cannot be written
     */
    public void writeRecord(RegisterRecord record, Path file) throws IOException {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(file, "file");
        FileReplacement.write(file, out -> writeRecord(record, out));
    }

    private static void write(TwinningDocument document, TwinningDocumentWriter writer) throws IOException {
        for (RegisterRecord record : document.records()) {
            writer.write(record);
        }
        writer.finish();
    }

    private void write(RegisterRecord record, JsonWriter out) {
        TwinningDocumentWriter.writeRecord(record, out, limits);
        out.end();
    }

    private TextReading reading(String text) {
        return new TextReading(null, maxViolations, limits, problems -> texts.reader(text, problems));
    }

    private TextReading reading(@Nullable Path file, InputStream in) {
        String source = file == null ? null : file.toString();
        return new TextReading(source, maxViolations, limits, problems -> texts.reader(in, problems));
    }

    private static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file));
    }

    /** Collects the options. Not thread-safe. */
    public static final class Builder {

        private int maxViolations = 100;
        private int maxRecordValues = Limits.STANDARD.recordValues();
        private int maxRecordCharacters = Limits.STANDARD.recordCharacters();
        private int maxOpenReferences = Limits.STANDARD.openReferences();

        private Builder() {}

        /**
         * Sets how many violations an {@link InvalidJsonException} lists. More are counted; reading stops when there
         * are 10,000, or as many as are listed if that is more.
         *
         * @param maxViolations at least 1; 100 unless set
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder maxViolations(int maxViolations) {
            this.maxViolations = positive("maxViolations", maxViolations);
            return this;
        }

        /**
         * Sets how large a single record may be, in reading and in writing. It bounds the memory that a hostile text
         * can take, because one record at a time is held: some 200 bytes for each value.
         *
         * @param maxRecordValues how many JSON values a record may have, nested ones included: at least 1; 100,000
         *     unless set
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder maxRecordValues(int maxRecordValues) {
            this.maxRecordValues = positive("maxRecordValues", maxRecordValues);
            return this;
        }

        /**
         * Sets how much text a single record may have, in reading and in writing. It bounds the memory that a hostile
         * text can take, as {@link #maxRecordValues(int)} does.
         *
         * @param maxRecordCharacters how many UTF-16 code units the texts and numbers of a record and the names of its
         *     members may have together: at least 1; 5,000,000 unless set
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder maxRecordCharacters(int maxRecordCharacters) {
            this.maxRecordCharacters = positive("maxRecordCharacters", maxRecordCharacters);
            return this;
        }

        /**
         * Sets how many records may be referred to before they come. It bounds the memory that a hostile text can take
         * with references that lead nowhere: some 300 bytes for each. In the order in which documents are written, most
         * of what is referred to comes first.
         *
         * @param maxOpenReferences how many records may be awaited at any one place of a document: at least 1; 50,000
         *     unless set
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder maxOpenReferences(int maxOpenReferences) {
            this.maxOpenReferences = positive("maxOpenReferences", maxOpenReferences);
            return this;
        }

        private static int positive(String name, int value) {
            if (value < 1) {
                throw new IllegalArgumentException(name + " is " + value + ": give at least 1");
            }
            return value;
        }

        /**
         * Makes the reader and writer.
         *
         * @return a reader and writer with these options
         */
        public TwinningJson build() {
            return new TwinningJson(this);
        }
    }
}
