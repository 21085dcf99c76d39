package org.towntwinning.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.tree.JsonWriter;
import org.towntwinning.json.tree.Limits;
import org.towntwinning.json.v1.FormatV1;
import org.towntwinning.json.v1.Section;
import org.towntwinning.json.wire.WireWriter;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.validation.InvalidDataException;

/**
 * Writes a document record by record, so that it need not fit in memory. The records come in the order of the document:
 * municipalities, networks, documents, relations, committees, interactions, each in the binary order of their ids.
 * Whether what they refer to was written too is not checked; a {@link TwinningDocument} or a snapshot is sure of it.
 *
 * <p>A document is complete when {@link #finish()} was called. One that was given up before is no JSON, so that nobody
 * takes it for the whole. Not thread-safe.
 */
public final class TwinningDocumentWriter {

    private final JsonWriter out;
    private final Limits limits;
    private @Nullable Section section;
    private @Nullable RecordId last;
    private boolean finished;

    TwinningDocumentWriter(JsonWriter out, Limits limits) {
        this.out = out;
        this.limits = limits;
        out.beginObject();
        out.name(Section.FORMAT_VERSION);
        out.number(FormatV1.VERSION);
    }

    /**
     * Writes the next record.
     *
     * @param record comes after the last one in the order of the document
     * @throws IllegalArgumentException if it does not
     * @throws InvalidDataException if it is larger than what can be read, see
     *     {@link TwinningJson.Builder#maxRecordValues(int)} and {@link TwinningJson.Builder#maxRecordCharacters(int)}
     * @throws IllegalStateException if the document is finished
     * @throws IOException if the stream fails
     */
    public void write(RegisterRecord record) throws IOException {
        Objects.requireNonNull(record, "record");
        checkOpen();
        RecordId id = record.id();
        Section next = Section.of(id.kind());
        checkOrder(next, id);
        try {
            if (next != section) {
                endSection();
                out.name(next.member());
                out.beginArray();
            }
            section = next;
            last = id;
            writeRecord(record, out, limits);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Completes the document and hands all of it to the stream, which stays open.
     *
     * @throws IllegalStateException if the document is finished
     * @throws IOException if the stream fails
     */
    public void finish() throws IOException {
        checkOpen();
        finished = true;
        try {
            endSection();
            out.endObject();
            out.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static void writeRecord(RegisterRecord record, JsonWriter out, Limits limits) {
        WireWriter.Size size = FormatV1.write(record, out);
        checkSize(record.id(), size.values(), limits.recordValues(), "values");
        checkSize(record.id(), size.characters(), limits.recordCharacters(), "characters");
    }

    private static void checkSize(RecordId id, long size, int limit, String what) {
        if (size > limit) {
            throw InvalidDataException.of(
                    id.kind().word() + " " + id.value(),
                    "json.record-too-large",
                    "the record takes " + size + " " + what + ", more than the " + limit
                            + " that can be read again: divide it, or raise the limit");
        }
    }

    private void checkOpen() {
        if (finished) {
            throw new IllegalStateException("the document is finished: open another writer");
        }
    }

    private void checkOrder(Section next, RecordId id) {
        boolean after = section == null
                || next.compareTo(section) > 0
                || (next == section && last != null && id.value().compareTo(last.value()) > 0);
        if (!after) {
            throw new IllegalArgumentException(id.kind().word() + " " + id.value() + " comes before or is "
                    + (last == null ? "" : last.kind().word() + " " + last.value())
                    + ", which is written already: sort the records by kind as in the document, then by id");
        }
    }

    private void endSection() {
        if (section != null) {
            out.endArray();
        }
    }
}
