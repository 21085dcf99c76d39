package org.towntwinning.json.folder;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.towntwinning.store.StorageFailureException;

/** What is wrong with a file of a register; whoever knows the place turns it into a refusal (rule R-16). */
final class Damage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Damage(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }

    /** The refusal that names the place and the call that helps. */
    StorageFailureException in(Path file, String place) {
        return refusal(file, place + ": " + getMessage(), this);
    }

    static StorageFailureException refusal(Path file, String reason, @Nullable Throwable cause) {
        return new StorageFailureException(
                file + " is damaged, " + reason
                        + ". Nothing was changed. JsonTwinningStore.recover(folder) goes back to"
                        + " the last whole revision before it and keeps the damaged files; a backup may have more (R-16)",
                cause);
    }
}
