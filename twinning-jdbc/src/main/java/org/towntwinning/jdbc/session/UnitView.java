package org.towntwinning.jdbc.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.jdbc.sql.RecordSql;
import org.towntwinning.jdbc.sql.Stored;
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
import org.towntwinning.store.DuplicateRecordException;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.InteractionRepository;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.MunicipalityRepository;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.NetworkRepository;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.RelationRepository;
import org.towntwinning.store.Revision;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Versioned;

/**
 * A unit of work. What it writes is kept in drafts; a question about more than one record brings them into the database
 * first, so that the database can answer it.
 */
final class UnitView extends View implements UnitOfWork {

    private final long next;
    private final Map<RecordKind, Drafts<?>> drafts = new EnumMap<>(RecordKind.class);

    /** A unit of work upon a revision, which makes the next one. */
    UnitView(Session session, Register register, Access access, Revision committed) {
        super(session, register, access, committed);
        this.next = committed.next().number();
        register.kinds().forEach(kind -> drafts.put(kind.kind(), drafts(kind)));
    }

    private <T extends RegisterRecord> Drafts<T> drafts(RecordSql<T> kind) {
        return new Drafts<>(kind, register().revisions(), access(), committedRevision());
    }

    /** The drafts of a kind of record. */
    Drafts<?> drafts(RecordKind kind) {
        return Objects.requireNonNull(drafts.get(kind), "kind");
    }

    /** The same with the class of the records. */
    @SuppressWarnings("unchecked") // made by drafts(RecordSql) for the kind that has that class
    <T extends RegisterRecord> Drafts<T> draftsOf(RecordSql<T> kind) {
        return (Drafts<T>) drafts(kind.kind());
    }

    /** The revision that the unit of work makes. */
    long next() {
        return next;
    }

    /** All records on which the unit of work has an effect, in the order of kind and id. */
    List<Draft<?>> changed() {
        List<Draft<?>> changed = new ArrayList<>();
        drafts.values().forEach(ofKind -> changed.addAll(ofKind.changed()));
        return changed;
    }

    /** Brings everything into the database. */
    void flush() {
        drafts.values().forEach(ofKind -> ofKind.flush(next));
    }

    /** Takes away what is to be erased; after the revision itself is in the database. */
    void wipe() {
        drafts.values().forEach(ofKind -> ofKind.wipe(next));
    }

    @Override
    <T extends RegisterRecord> Optional<Versioned<T>> find(RecordSql<T> kind, RecordId id) {
        Draft<T> draft = draftsOf(kind).known(id.value());
        return draft == null
                ? super.find(kind, id)
                : Optional.ofNullable(draft.now(next)).map(Stored::versioned);
    }

    @Override
    long askAt() {
        flush();
        return next;
    }

    @Override
    void begun(Matches<?> stream) {
        drafts(stream.kind().kind()).begun(stream);
    }

    @Override
    void ended(Matches<?> stream) {
        drafts(stream.kind().kind()).ended(stream);
    }

    /** As declared, but with one question for each kind instead of one for each record. */
    @Override
    public void insertAll(Iterable<? extends RegisterRecord> records) {
        session().check();
        List<RegisterRecord> all = new ArrayList<>();
        records.forEach(all::add);
        Map<RecordKind, List<RecordId>> ids = new EnumMap<>(RecordKind.class);
        all.forEach(record -> ids.computeIfAbsent(record.id().kind(), kind -> new ArrayList<>())
                .add(record.id()));
        ids.forEach((kind, ofKind) -> drafts(kind).prepare(ofKind));
        Set<RecordId> seen = new HashSet<>();
        Set<RecordId> duplicates = new LinkedHashSet<>();
        for (RegisterRecord record : all) {
            if (!seen.add(record.id())
                    || drafts(record.id().kind()).of(record.id()).isLive()) {
                duplicates.add(record.id());
            }
        }
        if (!duplicates.isEmpty()) {
            throw new DuplicateRecordException(List.copyOf(duplicates));
        }
        all.forEach(record -> drafts(record.id().kind()).of(record.id()).requireNotErased());
        all.forEach(record -> drafts(record.id().kind()).writeAny(record));
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
