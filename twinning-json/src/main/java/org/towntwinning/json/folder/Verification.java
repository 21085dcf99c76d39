package org.towntwinning.json.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.towntwinning.json.v1.Section;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.StoreInfo;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.Versioned;
import org.towntwinning.store.spi.Commit;
import org.towntwinning.store.spi.CommitLog;
import org.towntwinning.store.spi.ReplayTarget;
import org.towntwinning.store.spi.StoreEngine;

/** Builds a register from its journals alone and compares it with its checkpoint. */
public final class Verification {

    /** A register that is only looked at, as it is now. */
    static final class Scanned implements CommitLog {

        private final FolderScan scan;
        private final boolean upToDamage;

        /**
         * A register to look at.
         *
         * @param upToDamage whether to take what is before a damage, instead of refusing all
         */
        Scanned(FolderScan scan, boolean upToDamage) {
            this.scan = scan;
            this.upToDamage = upToDamage;
        }

        @Override
        public void replay(ReplayTarget target) {
            try {
                scan.into(target);
            } catch (IOException e) {
                throw new StorageFailureException("the register cannot be read: " + e, e);
            } catch (StorageFailureException damage) {
                if (!upToDamage) {
                    throw damage;
                }
            }
        }

        @Override
        public boolean readsBack() {
            return true;
        }

        @Override
        public Optional<RegisterRecord> read(Revision revision, RecordId id) {
            return Optional.empty();
        }

        @Override
        public void append(Commit commit) {
            throw new IllegalStateException("nothing is written here");
        }

        @Override
        public void force() {
            throw new IllegalStateException("nothing is written here");
        }

        @Override
        public void close() {
            // nothing is held
        }
    }

    private Verification() {}

    /**
     * Reads all of a register.
     *
     * @param disk where it is
     * @param folder its real path
     * @return its last revision
     * @throws StorageFailureException if anything is wrong
     */
    public static long of(Disk disk, Path folder) {
        FolderScan whole = FolderScan.of(disk, folder);
        try (TwinningStore opened = opened(whole);
                TwinningStore journals = opened(FolderScan.ofJournals(disk, folder))) {
            if (whole.checkpoint() == null) {
                throw new StorageFailureException("there is no register in " + folder + " (R-16)", null);
            }
            opened.<RuntimeException>look(
                    one -> journals.<RuntimeException>look(other -> compare(Names.checkpoint(folder), one, other)));
            return opened.read(Snapshot::revision).number();
        }
    }

    private static TwinningStore opened(FolderScan scan) {
        return StoreEngine.open(
                StoreInfo.builder().name("json").build(), new Scanned(scan, false), InstantSource.system());
    }

    /** What came from the checkpoint, and the same from the journals. */
    private static void compare(Path file, Snapshot one, Snapshot other) {
        if (!one.revision().equals(other.revision())) {
            throw Damage.refusal(file, "the journals end with revision " + other.revision(), null);
        }
        Section.<RuntimeException>forEach(one, record -> {
            Optional<? extends RegisterRecord> written = other.find(record.id()).map(Versioned::value);
            if (!written.filter(record::equals).isPresent()) {
                throw Damage.refusal(
                        file,
                        record.id().kind().word() + " " + record.id().value() + " is another than in the journals",
                        null);
            }
        });
    }
}
