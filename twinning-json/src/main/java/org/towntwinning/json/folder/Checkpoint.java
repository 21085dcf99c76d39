package org.towntwinning.json.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.towntwinning.json.tree.JsonWriter;
import org.towntwinning.json.tree.Node;
import org.towntwinning.json.tree.NodeReader;
import org.towntwinning.json.tree.Place;
import org.towntwinning.json.tree.Problems;
import org.towntwinning.json.tree.Stopped;
import org.towntwinning.json.v1.FormatV1;
import org.towntwinning.json.v1.Section;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StorageFailureException;

/**
 * The file {@code twinning.json}: the interchange document of one revision, with three more members in front and one at
 * its end, the digest of all that stands before it.
 *
 * @param revision the revision whose records it holds
 * @param erasedUpTo the last revision whose erasures are known to be finished: the content is in no file
 * @param size how long the file is, in bytes
 */
record Checkpoint(long revision, long erasedUpTo, long size) {

    /** The version of the folder: of the names of its files and the form of what is in them. */
    static final int FOLDER_VERSION = 1;

    private static final String FOLDER = "folderVersion";
    private static final String REVISION = "revision";
    private static final String ERASED = "erasedUpTo";
    private static final String DIGEST = "digest";

    private static final String BEFORE = ",\n  \"" + DIGEST + "\": \"sha256:";
    private static final String AFTER = "\"\n}\n";
    private static final int TAIL = BEFORE.length() + 64 + AFTER.length();
    private static final int HEAD = 300;

    private static final Pattern VERSIONS = Pattern.compile(
            "\\{\n  \"" + Section.FORMAT_VERSION + "\": (\\d{1,9}),\n  \"" + FOLDER + "\": (\\d{1,9}),\n");
    private static final Pattern NUMBERS = Pattern.compile(
            VERSIONS + "  \"" + REVISION + "\": (\\d{1,18}),\n  \"" + ERASED + "\": (\\d{1,18}),\n(?s).*");

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Writes the register as it is in a snapshot. */
    static void write(Snapshot register, long erasedUpTo, OutputStream out) throws IOException {
        DigestOutputStream digested = new DigestOutputStream(out, sha256());
        JsonWriter json = CommitText.TEXTS.writer(digested);
        try {
            json.beginObject();
            number(json, Section.FORMAT_VERSION, FormatV1.VERSION);
            number(json, FOLDER, FOLDER_VERSION);
            number(json, REVISION, register.revision().number());
            number(json, ERASED, erasedUpTo);
            writeRecords(register, json);
            json.flush();
            String digest = HexFormat.of().formatHex(digested.getMessageDigest().digest());
            json.name(DIGEST);
            json.text("sha256:" + digest);
            json.endObject();
            json.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void number(JsonWriter json, String name, long value) {
        json.name(name);
        json.number(value);
    }

    private static void writeRecords(Snapshot register, JsonWriter json) {
        Section[] open = new Section[1];
        Section.<RuntimeException>forEach(register, record -> {
            Section section = Section.of(record.id().kind());
            if (section != open[0]) {
                if (open[0] != null) {
                    json.endArray();
                }
                open[0] = section;
                json.name(section.member());
                json.beginArray();
            }
            FormatV1.write(record, json);
        });
        if (open[0] != null) {
            json.endArray();
        }
    }

    /**
     * Reads what a checkpoint says of itself, after checking all of it by its digest.
     *
     * @throws StorageFailureException if it is newer than this library, not a checkpoint, or damaged (rule R-16)
     */
    static Checkpoint read(Disk disk, Path file) throws IOException {
        long size = disk.size(file);
        try (InputStream in = disk.read(file, 0)) {
            byte[] head = in.readNBytes((int) Math.min(HEAD, size));
            String begin = new String(head, StandardCharsets.UTF_8);
            requireKnownVersions(file, begin);
            requireDigest(file, head, in, size);
            Matcher numbers = NUMBERS.matcher(begin);
            if (!numbers.matches()) {
                throw Damage.refusal(file, "it does not begin as a checkpoint does", null);
            }
            return new Checkpoint(Long.parseLong(numbers.group(3)), Long.parseLong(numbers.group(4)), size);
        }
    }

    /** Refuses a checkpoint that is newer than this library, whether or not it is whole. */
    static void requireKnownVersions(Disk disk, Path file) throws IOException {
        try (InputStream in = disk.read(file, 0)) {
            requireKnownVersions(file, new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
        }
    }

    private static void requireKnownVersions(Path file, String begin) {
        Matcher versions = VERSIONS.matcher(begin);
        if (versions.lookingAt()) {
            int format = Integer.parseInt(versions.group(1));
            int folder = Integer.parseInt(versions.group(2));
            if (format > FormatV1.VERSION || folder > FOLDER_VERSION) {
                throw new StorageFailureException(
                        file + " has format version " + format + " and folder version " + folder
                                + ", this library knows them up to " + FormatV1.VERSION + " and " + FOLDER_VERSION
                                + ": open it with the version of the library that wrote it, or a later one (R-16)",
                        null);
            }
        }
    }

    private static void requireDigest(Path file, byte[] head, InputStream rest, long size) throws IOException {
        MessageDigest digest = sha256();
        long covered = size - TAIL;
        digest.update(head, 0, (int) Math.max(0, Math.min(head.length, covered)));
        byte[] buffer = new byte[1 << 16];
        long left = covered - head.length;
        while (left > 0) {
            int count = rest.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (count < 0) {
                break;
            }
            digest.update(buffer, 0, count);
            left -= count;
        }
        int inHead = (int) Math.max(0, Math.min(head.length, covered));
        byte[] tail = concat(Arrays.copyOfRange(head, inHead, head.length), rest.readAllBytes());
        String expected = BEFORE + HexFormat.of().formatHex(digest.digest()) + AFTER;
        if (!Arrays.equals(tail, expected.getBytes(StandardCharsets.US_ASCII))) {
            throw Damage.refusal(
                    file,
                    "its digest at offset " + Math.max(0, covered) + " is not that of the text before it. If somebody"
                            + " edited the file by hand: put the old one back, and bring changes in by an import",
                    null);
        }
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** Hands over the records, of a checkpoint whose digest was checked, one after the other. */
    static void records(Disk disk, Path file, Consumer<? super RegisterRecord> use) throws IOException {
        Problems problems = new Problems(1);
        try (InputStream in = disk.read(file, 0)) {
            NodeReader nodes = CommitText.TEXTS.reader(in, problems);
            Place root = nodes.begin("{}");
            nodes.eachMember(root, (name, place) -> {
                Section section = Section.named(name);
                if (section == null) {
                    nodes.skip();
                } else {
                    nodes.eachElement(place, each -> use.accept(record(section.kind(), each, nodes, problems)));
                }
            });
            nodes.end();
        } catch (Stopped stopped) {
            throw Damage.refusal(file, why(problems), stopped);
        } catch (Damage damage) {
            throw damage.in(file, "although its digest is right");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (problems.total() > 0) {
            throw Damage.refusal(file, why(problems), null);
        }
    }

    private static RegisterRecord record(RecordKind kind, Place place, NodeReader nodes, Problems problems) {
        nodes.beginRecord();
        Node node = nodes.node(place);
        Optional<? extends RegisterRecord> record =
                FormatV1.read(kind, node, problems, (RecordId target, Place from) -> {});
        if (problems.total() > 0 || record.isEmpty()) {
            throw new Damage(why(problems), null);
        }
        return record.get();
    }

    private static String why(Problems problems) {
        return problems.kept().isEmpty()
                ? "a record cannot be read"
                : problems.kept().get(0).message();
    }
}
