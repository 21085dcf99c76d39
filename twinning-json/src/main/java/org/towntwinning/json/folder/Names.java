package org.towntwinning.json.folder;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the files of a register are called. */
final class Names {

    static final String CHECKPOINT = "twinning.json";

    /** Never deleted: who deletes a lock file lets two writers lock two files of one name. */
    static final String LOCK = "twinning.lock";

    /** What a file is called before it is complete; left behind only by a crash, and then of no use. */
    static final String PART = ".part";

    /** Where the files of a damaged register are kept by a recovery. */
    static final String DAMAGED = "damaged-";

    private static final Pattern JOURNAL = Pattern.compile("journal-([1-9][0-9]{0,17})\\.jsonl");
    private static final Pattern OURS = Pattern.compile("(" + Pattern.quote(CHECKPOINT) + "|" + JOURNAL + ")("
            + Pattern.quote(PART) + ")?|" + Pattern.quote(LOCK) + "|" + DAMAGED + "[0-9]+");

    private Names() {}

    static Path checkpoint(Path folder) {
        return folder.resolve(CHECKPOINT);
    }

    static Path journal(Path folder, long firstRevision) {
        return folder.resolve("journal-" + firstRevision + ".jsonl");
    }

    static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + PART);
    }

    /** The first revision of a journal; empty for another file. */
    static OptionalLong firstRevision(String name) {
        Matcher journal = JOURNAL.matcher(name);
        return journal.matches() ? OptionalLong.of(Long.parseLong(journal.group(1))) : OptionalLong.empty();
    }

    /** Whether a file is part of what a register says. */
    static boolean isContent(String name) {
        return name.equals(CHECKPOINT) || firstRevision(name).isPresent();
    }

    static boolean isOurs(String name) {
        return OURS.matcher(name).matches();
    }
}
