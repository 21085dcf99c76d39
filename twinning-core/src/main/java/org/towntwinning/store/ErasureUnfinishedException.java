package org.towntwinning.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The unit of work is committed and what it erased is gone for every reader, but the medium failed before the content
 * was removed from all that the store keeps (rule R-12). What the caller can do: see to the medium and open the store
 * again, which goes on with it. Nothing is to be repeated.
 */
public final class ErasureUnfinishedException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** The number of the revision that erased. */
    private final long committed;

    /**
     * Reports an erasure that is not finished.
     *
     * @param committed the revision that the unit of work made
     * @param cause what happened while the content was removed, or null
     */
    public ErasureUnfinishedException(Revision committed, @Nullable Throwable cause) {
        super(
                "revision " + Objects.requireNonNull(committed, "committed")
                        + " is committed, but the content that it erased is not removed from the medium yet: see to the medium"
                        + " and open the store again, which goes on with it (R-12)",
                cause);
        this.committed = committed.number();
    }

    /**
     * The revision that the unit of work made.
     *
     * @return the revision, which is committed
     */
    public Revision committed() {
        return Revision.of(committed);
    }
}
