package org.towntwinning.json.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.folder.CommitText.Values;
import org.towntwinning.json.folder.JournalLines.Line;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Effect;
import org.towntwinning.store.RecordChange;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.spi.ReplayTarget;

/**
 * One reading of a folder: every line is checked; of the lines up to the checkpoint only the changes are read, and the
 * values from the checkpoint. Ends where the whole lines end.
 */
final class FolderScan {

    /**
     * What is behind the last whole line of the last journal: the rest of a commit that nobody was told of.
     *
     * @param file the journal
     * @param from where the whole lines end
     * @param bytes how much it is
     */
    record Torn(Path file, long from, long bytes) {}

    private final Disk disk;
    private final Path folder;
    private final boolean journalsOnly;
    private final List<Journal> journals = new ArrayList<>();
    private final List<Path> leftovers = new ArrayList<>();

    /** Records whose content is missing so far, and where: an erasure has to follow. */
    private final Map<RecordId, Path> without = new LinkedHashMap<>();

    private @Nullable Checkpoint checkpoint;
    private @Nullable Torn torn;
    private long revision;
    private long lastErasure;

    private FolderScan(Disk disk, Path folder, boolean journalsOnly) {
        this.disk = disk;
        this.folder = folder;
        this.journalsOnly = journalsOnly;
    }

    /** Reads a register, if there is one. */
    static FolderScan of(Disk disk, Path folder) {
        return new FolderScan(disk, folder, false);
    }

    /** Reads a register from its journals alone, with all values. */
    static FolderScan ofJournals(Disk disk, Path folder) {
        return new FolderScan(disk, folder, true);
    }

    /**
     * Reads everything into a target. A folder that is empty or not there leaves it as it is.
     *
     * @throws StorageFailureException if there is something else in the folder, or damage (rule R-16)
     */
    void into(ReplayTarget target) throws IOException {
        List<Long> firsts = list();
        if (checkpoint == null && !journalsOnly) {
            return;
        }
        long checkpointed = checkpoint == null || journalsOnly ? 0 : checkpoint.revision();
        for (int i = 0; i < firsts.size(); i++) {
            long first = firsts.get(i);
            Journal journal = new Journal(Names.journal(folder, first), first);
            if (first <= revision) {
                // A compaction was interrupted after it had put the lines of this one elsewhere.
                leftovers.add(journal.file());
                continue;
            }
            if (first != revision + 1) {
                throw Damage.refusal(
                        journal.file(),
                        "revisions " + (revision + 1) + " to " + (first - 1) + " are missing before it",
                        null);
            }
            journals.add(journal);
            read(journal, i == firsts.size() - 1, checkpointed, target);
        }
        if (revision < checkpointed) {
            throw Damage.refusal(
                    journals.isEmpty()
                            ? folder
                            : journals.get(journals.size() - 1).file(),
                    "the lines end with revision " + revision + ", but " + Names.CHECKPOINT + " is of revision "
                            + checkpointed,
                    null);
        }
        without.forEach((id, file) -> {
            throw Damage.refusal(
                    file,
                    "the content of " + id.kind().word() + " " + id.value() + " is missing, and it was not erased",
                    null);
        });
    }

    private List<Long> list() throws IOException {
        List<String> names = disk.list(folder);
        List<Long> firsts = new ArrayList<>();
        for (String name : names == null ? List.<String>of() : names) {
            OptionalLong first = Names.firstRevision(name);
            first.ifPresent(firsts::add);
            if (name.endsWith(Names.PART) && Names.isOurs(name)) {
                leftovers.add(folder.resolve(name));
            }
        }
        firsts.sort(null);
        boolean present = names != null && names.contains(Names.CHECKPOINT);
        if (present) {
            if (!journalsOnly) {
                checkpoint = Checkpoint.read(disk, Names.checkpoint(folder));
            }
        } else if (!firsts.isEmpty() && !journalsOnly) {
            throw Damage.refusal(Names.checkpoint(folder), "it is missing, while there are journals", null);
        } else if (names != null && !journalsOnly) {
            names.stream().filter(name -> !Names.isOurs(name)).findFirst().ifPresent(this::refuseForeign);
        }
        return firsts;
    }

    private void refuseForeign(String name) {
        throw new StorageFailureException(
                folder + " is no register, and not empty, it holds " + name
                        + ": give the folder of a register, or an empty or new one (R-16)",
                null);
    }

    private void read(Journal journal, boolean last, long checkpointed, ReplayTarget target) throws IOException {
        try (JournalLines lines = new JournalLines(disk, journal.file())) {
            while (lines.hasNext()) {
                Line line = lines.next();
                if (!line.whole()) {
                    endAt(journal, line, lines, last, checkpointed);
                    return;
                }
                read(journal, line, lines, checkpointed, target);
            }
        }
    }

    /** What is not whole may only be the end of all that was not acknowledged. */
    private void endAt(Journal journal, Line line, JournalLines lines, boolean last, long checkpointed)
            throws IOException {
        long rest = disk.size(journal.file()) - line.start();
        boolean torn = last && !lines.hasNext() && journal.last() + 1 > checkpointed && !lines.hidesWhole(line);
        if (!torn) {
            throw Damage.refusal(
                    journal.file(),
                    place(journal, line) + ": its checksum is wrong, and it is not the end that a crash leaves",
                    null);
        }
        this.torn = new Torn(journal.file(), line.start(), rest);
    }

    private void read(Journal journal, Line line, JournalLines lines, long checkpointed, ReplayTarget target)
            throws IOException {
        Values values = revision < checkpointed ? Values.NONE : Values.ALL;
        try (InputStream content = lines.content(line)) {
            CommitText.Read read = CommitText.read(content, line.length(), values);
            target.commit(read.commit());
            read.without().forEach(id -> without.put(id, journal.file()));
            for (RecordChange each : read.commit().change().records()) {
                if (each.effect() == Effect.ERASED) {
                    without.remove(each.id());
                    lastErasure = revision + 1;
                }
            }
        } catch (Damage damage) {
            throw damage.in(journal.file(), place(journal, line));
        } catch (StorageFailureException refused) {
            throw Damage.refusal(journal.file(), place(journal, line) + ": " + refused.getMessage(), refused);
        }
        journal.add(line.end());
        revision++;
        if (revision == checkpointed) {
            Checkpoint.records(disk, Names.checkpoint(folder), record -> give(record, target));
        }
    }

    private static String place(Journal journal, Line line) {
        return "line " + (journal.last() - journal.first() + 2) + " at offset " + line.start();
    }

    private static void give(RegisterRecord record, ReplayTarget target) {
        try {
            target.current(record);
        } catch (StorageFailureException refused) {
            throw new Damage(String.valueOf(refused.getMessage()), refused);
        }
    }

    /** The checkpoint, or null if there is no register. */
    @Nullable
    Checkpoint checkpoint() {
        return checkpoint;
    }

    /** The journals, in the order of their revisions. */
    List<Journal> journals() {
        return journals;
    }

    /** Files that an interruption left and that are of no use. */
    List<Path> leftovers() {
        return leftovers;
    }

    /** What is torn off, or null. */
    @Nullable
    Torn torn() {
        return torn;
    }

    /** The last revision. */
    long revision() {
        return revision;
    }

    /** The last revision that erased something; 0 if none did. */
    long lastErasure() {
        return lastErasure;
    }
}
