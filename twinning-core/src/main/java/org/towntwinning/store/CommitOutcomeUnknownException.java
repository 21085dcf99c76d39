package org.towntwinning.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * It cannot be known whether the unit of work was committed (rule R-13). It must not be repeated blindly. What the
 * caller can do: open the store again and see whether its revision is the one that the unit of work would have made.
 */
public final class CommitOutcomeUnknownException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** The number of the revision that was to be committed. */
    private final long attempted;

    /**
     * Reports a commit without a known outcome.
     *
     * @param attempted the revision that the unit of work would have made
     * @param cause what happened during the commit, or null
     */
    public CommitOutcomeUnknownException(Revision attempted, @Nullable Throwable cause) {
        super(
                "it is not known whether revision " + Objects.requireNonNull(attempted, "attempted")
                        + " was committed: do not repeat the unit of work blindly; open the store again and see whether it has that"
                        + " revision (R-13)",
                cause);
        this.attempted = attempted.number();
    }

    /**
     * The revision that the unit of work would have made.
     *
     * @return the revision, committed or not
     */
    public Revision attempted() {
        return Revision.of(attempted);
    }
}
