package org.towntwinning.json.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.tree.JsonTexts;
import org.towntwinning.json.tree.JsonWriter;
import org.towntwinning.json.tree.Limits;
import org.towntwinning.json.v1.FormatV1;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Change;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.spi.Commit;

/**
 * A commit as a line of a journal: {@code {"commit":{"revision":7,"recorded":"...","account":"...","changes":[...]},
 * "check":"0a1b2c3d"}}, in one line. A change says effect, kind, id, version and, unless it removed, erased or was
 * erased since, the record in the form of the interchange document.
 */
final class CommitText {

    /** What the core admits can be read again, whatever its size: what is here was written by us. */
    static final Limits LIMITS = new Limits(
            Limits.STANDARD.depth(),
            Limits.STANDARD.textLength(),
            Limits.STANDARD.nameLength(),
            Limits.STANDARD.numberLength(),
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE);

    static final JsonTexts TEXTS = new JsonTexts(LIMITS);

    private static final byte[] HEAD = "{\"commit\":".getBytes(StandardCharsets.US_ASCII);

    /** What of the records of a line is read. */
    enum Values {
        ALL,
        NONE
    }

    /**
     * A line that was read.
     *
     * @param commit the commit, with its values if they were asked for
     * @param without the records that it wrote and that have no content in it any longer
     */
    record Read(Commit commit, Set<RecordId> without) {}

    private CommitText() {}

    /** Writes a line, with its line feed. */
    static void write(Commit commit, OutputStream out) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32C());
        checked.write(HEAD);
        try {
            JsonWriter json = TEXTS.lineWriter(checked);
            write(commit, json);
            json.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.write(Check.member((CRC32C) checked.getChecksum()));
        out.write('\n');
    }

    private static void write(Commit commit, JsonWriter json) {
        Change change = commit.change();
        json.beginObject();
        json.name("revision");
        json.number(change.revision().number());
        text(json, "recorded", change.recorded().toString());
        text(json, "account", change.note().account());
        change.note().summary().ifPresent(summary -> text(json, "summary", summary));
        change.note().source().ifPresent(source -> text(json, "source", source));
        json.name("changes");
        json.beginArray();
        for (RecordChange each : change.records()) {
            write(each, commit.values().get(each.id()), json);
        }
        json.endArray();
        json.endObject();
    }

    private static void write(RecordChange each, @Nullable RegisterRecord value, JsonWriter json) {
        json.beginObject();
        text(json, "effect", each.effect().name().toLowerCase(Locale.ROOT));
        text(json, "kind", each.id().kind().word());
        text(json, "id", each.id().value());
        json.name("version");
        json.number(each.version().number());
        if (value != null) {
            json.name("record");
            FormatV1.write(value, json);
        }
        json.endObject();
    }

    private static void text(JsonWriter json, String name, String value) {
        json.name(name);
        json.text(value);
    }

    /**
     * Reads a line whose checksum is right.
     *
     * @param line the line, without its line feed; read to its end, not closed
     * @param length how long it is
     * @param values whether to read the records, too
     * @throws Damage if it is not what {@link #write} writes
     */
    static Read read(InputStream line, long length, Values values) throws IOException {
        Map<RecordId, RegisterRecord> found = new HashMap<>();
        Set<RecordId> without = new HashSet<>();
        CommitParser parser = new CommitParser(body(line, length), (change, record) -> {
            if (record != null) {
                found.put(change.id(), record);
            }
        });
        List<RecordChange> changes = parser.parse(id -> values == Values.ALL, without);
        Change change = new Change(
                parser.revision(),
                parser.recorded(),
                ChangeNote.by(parser.account()).withSummary(parser.summary()).withSource(parser.source()),
                changes);
        return new Read(new Commit(change, found), without);
    }

    /** Reads one record of a line; empty if it was erased. */
    static Optional<RegisterRecord> find(InputStream line, long length, RecordId id) throws IOException {
        RegisterRecord[] found = new RegisterRecord[1];
        CommitParser parser = new CommitParser(body(line, length), (change, record) -> {
            if (record != null) {
                found[0] = record;
            }
        });
        parser.parse(id::equals, new HashSet<>());
        return Optional.ofNullable(found[0]);
    }

    private static InputStream body(InputStream line, long length) throws IOException {
        byte[] head = line.readNBytes(HEAD.length);
        if (!java.util.Arrays.equals(head, HEAD)) {
            throw new Damage("it does not begin with " + new String(HEAD, StandardCharsets.US_ASCII), null);
        }
        return new Part(line, length - HEAD.length - Check.LENGTH);
    }
}
