package org.towntwinning.testkit.store;

import java.util.ArrayList;
import java.util.List;
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
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;
import org.towntwinning.store.CommitteeQuery;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.Recorded;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.UnitOfWork;
import org.towntwinning.store.Version;
import org.towntwinning.store.Versioned;

/** Records of any kind, by the reader or the repository of their kind. */
final class ByKind {

    private ByKind() {}

    static List<? extends Recorded<?>> history(Snapshot snapshot, RecordId id) {
        return switch (id.kind()) {
            case MUNICIPALITY -> snapshot.municipalities().history((MunicipalityId) id);
            case NETWORK -> snapshot.networks().history((NetworkId) id);
            case RELATION -> snapshot.relations().history((RelationId) id);
            case COMMITTEE -> snapshot.committees().history((CommitteeId) id);
            case INTERACTION -> snapshot.interactions().history((InteractionId) id);
            case DOCUMENT -> snapshot.documents().history((DocumentId) id);
        };
    }

    /** All records, kind by kind and each kind in the order in which the store streams it. */
    static List<Versioned<? extends RegisterRecord>> all(Snapshot snapshot) {
        List<Versioned<? extends RegisterRecord>> all = new ArrayList<>();
        snapshot.municipalities().forEach(MunicipalityQuery.all(), all::add);
        snapshot.networks().forEach(NetworkQuery.all(), all::add);
        snapshot.relations().forEach(RelationQuery.all(), all::add);
        snapshot.committees().forEach(CommitteeQuery.all(), all::add);
        snapshot.interactions().forEach(InteractionQuery.all(), all::add);
        snapshot.documents().forEach(DocumentQuery.all(), all::add);
        return all;
    }

    static Versioned<? extends RegisterRecord> insert(UnitOfWork work, RegisterRecord record) {
        return switch (record.id().kind()) {
            case MUNICIPALITY -> work.municipalities().insert((Municipality) record);
            case NETWORK -> work.networks().insert((CityNetwork) record);
            case RELATION -> work.relations().insert((Relation) record);
            case COMMITTEE -> work.committees().insert((Committee) record);
            case INTERACTION -> work.interactions().insert((Interaction) record);
            case DOCUMENT -> work.documents().insert((Document) record);
        };
    }

    static Versioned<? extends RegisterRecord> replace(UnitOfWork work, RegisterRecord record, Version expected) {
        return switch (record.id().kind()) {
            case MUNICIPALITY -> work.municipalities().replace((Municipality) record, expected);
            case NETWORK -> work.networks().replace((CityNetwork) record, expected);
            case RELATION -> work.relations().replace((Relation) record, expected);
            case COMMITTEE -> work.committees().replace((Committee) record, expected);
            case INTERACTION -> work.interactions().replace((Interaction) record, expected);
            case DOCUMENT -> work.documents().replace((Document) record, expected);
        };
    }

    static void remove(UnitOfWork work, RecordId id, Version expected) {
        switch (id.kind()) {
            case MUNICIPALITY -> work.municipalities().remove((MunicipalityId) id, expected);
            case NETWORK -> work.networks().remove((NetworkId) id, expected);
            case RELATION -> work.relations().remove((RelationId) id, expected);
            case COMMITTEE -> work.committees().remove((CommitteeId) id, expected);
            case INTERACTION -> work.interactions().remove((InteractionId) id, expected);
            case DOCUMENT -> work.documents().remove((DocumentId) id, expected);
        }
    }

    static void erase(UnitOfWork work, RecordId id, Version expected) {
        switch (id.kind()) {
            case MUNICIPALITY -> work.municipalities().erase((MunicipalityId) id, expected);
            case NETWORK -> work.networks().erase((NetworkId) id, expected);
            case RELATION -> work.relations().erase((RelationId) id, expected);
            case COMMITTEE -> work.committees().erase((CommitteeId) id, expected);
            case INTERACTION -> work.interactions().erase((InteractionId) id, expected);
            case DOCUMENT -> work.documents().erase((DocumentId) id, expected);
        }
    }
}
