package org.towntwinning.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.validation.InvalidDataException;

/**
 * The register as it was after one revision. It never changes (rule R-03) and belongs to the thread and the callback it
 * was given to: used after the callback, or by another thread, every method is an {@link IllegalStateException} (rules
 * ); after the store was closed, a {@link StoreClosedException} (rule R-14).
 */
public interface Snapshot {

    /** The greatest number of changes that can be asked for at once. */
    int MAX_CHANGES = 1_000;

    /**
     * The revision that is read.
     *
     * @return the revision; {@link Revision#EMPTY} if nothing was ever committed. For a unit of work, the revision that
     *     it started from
     */
    Revision revision();

    /**
     * The same register as it was after an earlier revision.
     *
     * @param earlier a revision not after {@link #revision()}; {@link Revision#EMPTY} is the empty register
     * @return a snapshot of the same callback; of a unit of work, without what it wrote itself
     * @throws UnknownRevisionException if the revision is later than this snapshot
     */
    Snapshot at(Revision earlier);

    /**
     * The same register as it was at a moment: after the last revision that was recorded at that moment or before.
     *
     * @param moment any moment; before the first revision it is the empty register, after the last one the latest state
     *     that this snapshot knows
     * @return a snapshot of the same callback; of a unit of work, without what it wrote itself
     */
    Snapshot at(Instant moment);

    /**
     * What was changed, revision by revision: the feed for indexes and audit screens. Whoever processed a change asks
     * for the next ones after its revision, and misses none.
     *
     * @param after the last revision that is known already, exclusive; {@link Revision#EMPTY} for all
     * @param limit how many changes at most, 1 to {@link #MAX_CHANGES}
     * @return in order of revision, up to that of this snapshot; what a unit of work wrote itself is not among them
     * @throws UnknownRevisionException if {@code after} is later than this snapshot: the caller's index is not one of
     *     this register, or the register was restored from a backup; build the index anew
     * @throws InvalidDataException {@code changes.limit} if the limit is another
     */
    List<Change> changes(Revision after, int limit);

    /**
     * The municipalities.
     *
     * @return their reader
     */
    MunicipalityReader municipalities();

    /**
     * The city networks.
     *
     * @return their reader
     */
    NetworkReader networks();

    /**
     * The relations.
     *
     * @return their reader
     */
    RelationReader relations();

    /**
     * The committees.
     *
     * @return their reader
     */
    CommitteeReader committees();

    /**
     * The interactions.
     *
     * @return their reader
     */
    InteractionReader interactions();

    /**
     * The documents.
     *
     * @return their reader
     */
    DocumentReader documents();

    /**
     * The record of an id of any kind, for callers that follow references or the feed of {@link #changes changes}.
     *
     * @param id the id
     * @return the record with its version, or empty if there is none
     */
    default Optional<? extends Versioned<? extends RegisterRecord>> find(RecordId id) {
        return switch (id.kind()) {
            case MUNICIPALITY -> municipalities().find((MunicipalityId) id);
            case NETWORK -> networks().find((NetworkId) id);
            case RELATION -> relations().find((RelationId) id);
            case COMMITTEE -> committees().find((CommitteeId) id);
            case INTERACTION -> interactions().find((InteractionId) id);
            case DOCUMENT -> documents().find((DocumentId) id);
        };
    }
}
