package org.towntwinning.json.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.towntwinning.json.folder.CommitText.Values;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Change;
import org.towntwinning.store.Effect;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.spi.Commit;

/** What is to be removed from which lines (rule R-12). */
final class Erasure {

    private final long upTo;
    private final Map<RecordId, Long> erased = new HashMap<>();
    private final TreeSet<Long> lines = new TreeSet<>();

    private Erasure(long upTo) {
        this.upTo = upTo;
    }

    /** All that was erased after a revision, up to that of the snapshot. */
    static Erasure after(Snapshot register, long finished) {
        Erasure erasure = new Erasure(register.revision().number());
        erasure.each(
                register,
                finished,
                change -> change.records().stream()
                        .filter(each -> each.effect() == Effect.ERASED)
                        .forEach(each ->
                                erasure.erased.put(each.id(), change.revision().number())));
        erasure.each(register, 0, change -> {
            if (change.records().stream().anyMatch(each -> erasure.erases(each, change))) {
                erasure.lines.add(change.revision().number());
            }
        });
        return erasure;
    }

    private void each(Snapshot register, long after, java.util.function.Consumer<Change> use) {
        long seen = after;
        while (seen < upTo) {
            List<Change> changes = register.changes(Revision.of(seen), Snapshot.MAX_CHANGES);
            changes.forEach(use);
            seen += changes.size();
        }
    }

    private boolean erases(RecordChange each, Change change) {
        return change.revision().number() < erased.getOrDefault(each.id(), 0L);
    }

    /** The last revision whose erasures are finished with this one. */
    long upTo() {
        return upTo;
    }

    boolean touches(Journal journal) {
        Long line = lines.ceiling(journal.first());
        return line != null && line <= journal.last();
    }

    /** Writes a journal without the content, beside its place, and says where its lines are then. */
    Journal rewritten(Disk disk, Journal journal) throws IOException {
        Journal rewritten = new Journal(journal.file(), journal.first());
        NewFile.part(disk, journal.file(), out -> {
            LineCounter counter = new LineCounter(out);
            for (long revision = journal.first(); revision <= journal.last(); revision++) {
                copy(disk, journal, revision, counter);
                rewritten.add(counter.count);
            }
        });
        return rewritten;
    }

    private void copy(Disk disk, Journal journal, long revision, OutputStream out) throws IOException {
        long start = journal.start(revision);
        long length = journal.end(revision) - start - 1;
        try (InputStream line = JournalLines.content(disk, journal.file(), start, length)) {
            if (lines.contains(revision)) {
                Commit commit = CommitText.read(line, length, Values.ALL).commit();
                CommitText.write(without(commit), out);
            } else {
                line.transferTo(out);
                out.write('\n');
            }
        } catch (Damage damage) {
            throw damage.in(journal.file(), "at offset " + start);
        }
    }

    private Commit without(Commit commit) {
        Change change = commit.change();
        Map<RecordId, RegisterRecord> left = new HashMap<>(commit.values());
        change.records().stream().filter(each -> erases(each, change)).forEach(each -> left.remove(each.id()));
        Change blanked =
                new Change(change.revision(), change.recorded(), change.note().withSummary(null), change.records());
        return new Commit(blanked, left);
    }

    /** Counts what is written. */
    private static final class LineCounter extends OutputStream {

        private final OutputStream out;
        private long count;

        LineCounter(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }
    }
}
