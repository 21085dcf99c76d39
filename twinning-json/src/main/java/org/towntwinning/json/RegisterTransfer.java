package org.towntwinning.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.towntwinning.json.v1.Section;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Action;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.DuplicateRecordException;
import org.towntwinning.store.RegisterRuleException;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.UnitOfWork;

/**
 * Brings a register out of any store, into any store, or from one to another: the records as they are, without their
 * versions and history. All of it or nothing: what comes in is one unit of work, in a register that is empty. Before it
 * is committed, the records are read back and compared with those that were to come in, by their digests.
 *
 * <p>Immutable; safe for use by several threads if the listener is.
 */
public final class RegisterTransfer {

    /** Hears of every record on its way. */
    @FunctionalInterface
    public interface Listener {

        /**
         * A record was written.
         *
         * @param record its id
         * @param total how many were written so far, this one included
         */
        void written(RecordId record, long total);
    }

    /** How many records are inserted at a time. */
    private static final int BATCH = 1_000;

    private static final RegisterTransfer SILENT = new RegisterTransfer((record, total) -> {});

    private final Listener listener;

    private RegisterTransfer(Listener listener) {
        this.listener = listener;
    }

    /**
     * A transfer that nobody listens to.
     *
     * @return always the same
     */
    public static RegisterTransfer silent() {
        return SILENT;
    }

    /**
     * A transfer that tells of its progress.
     *
     * @param listener hears of every record, on the thread of the transfer; what it throws ends the transfer, and
     *     nothing was written
     * @return the transfer
     */
    public static RegisterTransfer telling(Listener listener) {
        return new RegisterTransfer(Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Writes a register to a file, which is replaced as a whole or not at all.
     *
     * @param snapshot the register
     * @param file receives the canonical text of the document
     * @return what was written
     * @throws IOException if the file cannot be written
     */
    public TransferReport export(Snapshot snapshot, Path file) throws IOException {
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(file, "file");
        TransferReport[] report = new TransferReport[1];
        FileReplacement.write(file, out -> report[0] = write(snapshot, out, listener));
        return report[0];
    }

    /**
     * Reads the document of a file into a register that is empty.
     *
     * @param file the document
     * @param store the register
     * @param note who reads it in, why, and after which source
     * @return what was read
     * @throws InvalidJsonException with all that is wrong with the document; nothing was written
     * @throws DuplicateRecordException if the register has a record of some of the ids; nothing was written
     * @throws RegisterRuleException if the records break a rule of the register; nothing was written
     * @throws IllegalStateException if the register is not empty, or if what the store gives back is not what was read;
     *     nothing was written
     * @throws IOException if the file cannot be read; nothing was written
     */
    public TransferReport importFrom(Path file, TwinningStore store, ChangeNote note) throws IOException {
        Objects.requireNonNull(file, "file");
        return into(store, note, use -> TwinningJson.standard().readRecords(file, use));
    }

    /**
     * Copies a register as it is in one store into another that is empty.
     *
     * @param snapshot the register, of another store
     * @param store the empty one
     * @param note who copies it, why, and after which source
     * @return what was copied
     * @throws RegisterRuleException if the records break a rule of the register; nothing was written
     * @throws IllegalStateException if the register is not empty, or if what the store gives back is not what was
     *     copied; nothing was written
     */
    public TransferReport copy(Snapshot snapshot, TwinningStore store, ChangeNote note) {
        Objects.requireNonNull(snapshot, "snapshot");
        try {
            return into(store, note, use -> Section.forEach(snapshot, use));
        } catch (IOException e) {
            throw new UncheckedIOException("no file is involved", e);
        }
    }

    /** Where records come from, in any order. */
    private interface Source {
        void forEach(Action<RegisterRecord, IOException> use) throws IOException;
    }

    private TransferReport into(TwinningStore store, ChangeNote note, Source source) throws IOException {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(note, "note");
        return store.<TransferReport, IOException>write(note, work -> {
            requireEmpty(work);
            RecordSum expected = new RecordSum();
            insert(work, source, expected);
            RecordSum actual = new RecordSum();
            Section.<RuntimeException>forEach(work, actual::add);
            if (!actual.equals(expected)) {
                throw new IllegalStateException(
                        "the store gives back other records than it was given, " + actual + " instead of " + expected
                                + ": nothing was written, choose another store and tell its authors");
            }
            return write(work, OutputStream.nullOutputStream(), SILENT.listener);
        });
    }

    private static void requireEmpty(UnitOfWork work) {
        Section.<RuntimeException>forEach(work, record -> {
            throw new IllegalStateException(
                    "the register is not empty, it has " + record.id().kind().word() + " "
                            + record.id().value() + ": bring records into an empty one, nothing was written");
        });
    }

    private void insert(UnitOfWork work, Source source, RecordSum expected) throws IOException {
        List<RegisterRecord> batch = new ArrayList<>(BATCH);
        source.forEach(record -> {
            expected.add(record);
            batch.add(record);
            if (batch.size() == BATCH) {
                insert(work, batch, expected.total());
            }
        });
        insert(work, batch, expected.total());
    }

    private void insert(UnitOfWork work, List<RegisterRecord> batch, long total) {
        work.insertAll(batch);
        long written = total - batch.size();
        for (RegisterRecord record : batch) {
            written++;
            listener.written(record.id(), written);
        }
        batch.clear();
    }

    private static TransferReport write(Snapshot snapshot, OutputStream out, Listener listener) throws IOException {
        DigestOutputStream digested = new DigestOutputStream(new BufferedOutputStream(out), sha256());
        Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
        long[] total = new long[1];
        TwinningDocumentWriter writer = TwinningJson.standard().openDocument(digested);
        Section.<IOException>forEach(snapshot, record -> {
            writer.write(record);
            counts.merge(record.id().kind(), 1L, Long::sum);
            total[0]++;
            listener.written(record.id(), total[0]);
        });
        writer.finish();
        digested.flush();
        return new TransferReport(
                counts, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
