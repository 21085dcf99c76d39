package org.towntwinning.store;

import java.util.Objects;

/**
 * A revision that the snapshot does not know: it is later than the snapshot. What the caller can do: take a new
 * snapshot; if the revision is later than that, too, it is not one of this register.
 */
public final class UnknownRevisionException extends StoreException {

    private static final long serialVersionUID = 1L;

    /** The revision that was asked for. */
    private final long asked;

    /** The latest revision there is. */
    private final long latest;

    /**
     * Refuses a question.
     *
     * @param asked the revision that was asked for
     * @param latest the revision of the snapshot
     */
    public UnknownRevisionException(Revision asked, Revision latest) {
        super(
                "revision " + Objects.requireNonNull(asked, "asked") + " is later than " + latest
                        + ", the revision of the snapshot: take a new snapshot; if it is not in that either, it belongs to another"
                        + " register, or to this one before it was restored",
                null);
        this.asked = asked.number();
        this.latest = latest.number();
    }

    /**
     * The revision that was asked for.
     *
     * @return the revision
     */
    public Revision asked() {
        return Revision.of(asked);
    }

    /**
     * The revision of the snapshot, the latest that it knows.
     *
     * @return the revision
     */
    public Revision latest() {
        return Revision.of(latest);
    }
}
