package org.towntwinning.store.internal;

import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;
import org.towntwinning.store.CommitteeQuery;
import org.towntwinning.store.CommitteeRepository;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.DocumentRepository;
import org.towntwinning.store.Effect;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.InteractionRepository;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.MunicipalityRepository;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.NetworkRepository;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.RelationRepository;
import org.towntwinning.store.StoreInfo;
import org.towntwinning.store.UnitOfWork;

/** A unit of work: what is committed, and beside it the records as they would be after it. */
final class UnitView extends View implements UnitOfWork {

    private final StoreInfo info;
    private final long next;
    private final SortedSet<RecordId> touched = new TreeSet<>(RecordId.ORDER);
    private Records records;

    UnitView(StoreInfo info, Session session, Committed committed) {
        super(session, committed, committed.revision());
        this.info = info;
        this.next = committed.revision().next().number();
        this.records = committed.records();
    }

    @Override
    Records records() {
        return records;
    }

    @Override
    long readAt() {
        return next;
    }

    StoreInfo info() {
        return info;
    }

    /** The ids of all records that were written, in the order of kind and id; some of them to no effect. */
    SortedSet<RecordId> touched() {
        return touched;
    }

    /**
     * Writes a record, or removes it for null, and says what its chain is now. The chain depends only on what was
     * committed and on the value, not on what was written in between: so only the net effect is left (rule R-11).
     */
    @Nullable
    Stretch write(RecordId id, @Nullable RegisterRecord value) {
        Stretch before = committed().records().newest(id);
        Stretch after = after(id, before, value);
        touched.add(id);
        records = records.with(id, after);
        return after;
    }

    private @Nullable Stretch after(RecordId id, @Nullable Stretch before, @Nullable RegisterRecord value) {
        RegisterRecord old = Stretch.heldBy(before);
        if (Objects.equals(old, value)) {
            return before;
        }
        Stretch past = before == null ? null : committed().asPast(before);
        return value == null && past != null
                ? Stretch.removed(next, past)
                : Stretch.written(next, id, Objects.requireNonNull(value, "value"), past);
    }

    /**
     * Erases a record. What this unit of work inserted itself just goes; what has a past, if only one that was removed,
     * leaves a tombstone.
     */
    void erase(RecordId id) {
        Stretch before = committed().records().newest(id);
        Stretch after = before == null || before.effect() == Effect.ERASED ? before : Stretch.erased(next, before);
        touched.add(id);
        records = records.with(id, after);
    }

    /** Whether this unit of work has erased a record: it then is nothing else any longer (rule R-12). */
    boolean hasErased(RecordId id) {
        Stretch newest = records.newest(id);
        return newest != null && newest.from() == next && newest.effect() == Effect.ERASED;
    }

    @Override
    public MunicipalityRepository municipalities() {
        session().check();
        return new Municipalities(this);
    }

    @Override
    public NetworkRepository networks() {
        session().check();
        return new Networks(this);
    }

    @Override
    public RelationRepository relations() {
        session().check();
        return new Relations(this);
    }

    @Override
    public CommitteeRepository committees() {
        session().check();
        return new Committees(this);
    }

    @Override
    public InteractionRepository interactions() {
        session().check();
        return new Interactions(this);
    }

    @Override
    public DocumentRepository documents() {
        session().check();
        return new Documents(this);
    }

    private static final class Municipalities extends Repository<MunicipalityId, Municipality, MunicipalityQuery>
            implements MunicipalityRepository {
        Municipalities(UnitView view) {
            super(view, RecordKind.MUNICIPALITY, Municipality.class);
        }
    }

    private static final class Networks extends Repository<NetworkId, CityNetwork, NetworkQuery>
            implements NetworkRepository {
        Networks(UnitView view) {
            super(view, RecordKind.NETWORK, CityNetwork.class);
        }
    }

    private static final class Relations extends Repository<RelationId, Relation, RelationQuery>
            implements RelationRepository {
        Relations(UnitView view) {
            super(view, RecordKind.RELATION, Relation.class);
        }
    }

    private static final class Committees extends Repository<CommitteeId, Committee, CommitteeQuery>
            implements CommitteeRepository {
        Committees(UnitView view) {
            super(view, RecordKind.COMMITTEE, Committee.class);
        }
    }

    private static final class Interactions extends Repository<InteractionId, Interaction, InteractionQuery>
            implements InteractionRepository {
        Interactions(UnitView view) {
            super(view, RecordKind.INTERACTION, Interaction.class);
        }
    }

    private static final class Documents extends Repository<DocumentId, Document, DocumentQuery>
            implements DocumentRepository {
        Documents(UnitView view) {
            super(view, RecordKind.DOCUMENT, Document.class);
        }
    }
}
