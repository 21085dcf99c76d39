package org.towntwinning.jdbc.session;

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
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;
import org.towntwinning.store.CommitteeQuery;
import org.towntwinning.store.CommitteeReader;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.DocumentReader;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.InteractionReader;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.MunicipalityReader;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.NetworkReader;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.RelationReader;
import org.towntwinning.store.Revision;

/** The register as it was after a revision. */
final class SnapshotView extends View {

    SnapshotView(Session session, Register register, Access access, Revision revision) {
        super(session, register, access, revision);
    }

    @Override
    public MunicipalityReader municipalities() {
        session().check();
        return new Municipalities(this);
    }

    @Override
    public NetworkReader networks() {
        session().check();
        return new Networks(this);
    }

    @Override
    public RelationReader relations() {
        session().check();
        return new Relations(this);
    }

    @Override
    public CommitteeReader committees() {
        session().check();
        return new Committees(this);
    }

    @Override
    public InteractionReader interactions() {
        session().check();
        return new Interactions(this);
    }

    @Override
    public DocumentReader documents() {
        session().check();
        return new Documents(this);
    }

    private static final class Municipalities extends Reader<MunicipalityId, Municipality, MunicipalityQuery>
            implements MunicipalityReader {
        Municipalities(View view) {
            super(view, RecordKind.MUNICIPALITY, Municipality.class);
        }
    }

    private static final class Networks extends Reader<NetworkId, CityNetwork, NetworkQuery> implements NetworkReader {
        Networks(View view) {
            super(view, RecordKind.NETWORK, CityNetwork.class);
        }
    }

    private static final class Relations extends Reader<RelationId, Relation, RelationQuery> implements RelationReader {
        Relations(View view) {
            super(view, RecordKind.RELATION, Relation.class);
        }
    }

    private static final class Committees extends Reader<CommitteeId, Committee, CommitteeQuery>
            implements CommitteeReader {
        Committees(View view) {
            super(view, RecordKind.COMMITTEE, Committee.class);
        }
    }

    private static final class Interactions extends Reader<InteractionId, Interaction, InteractionQuery>
            implements InteractionReader {
        Interactions(View view) {
            super(view, RecordKind.INTERACTION, Interaction.class);
        }
    }

    private static final class Documents extends Reader<DocumentId, Document, DocumentQuery> implements DocumentReader {
        Documents(View view) {
            super(view, RecordKind.DOCUMENT, Document.class);
        }
    }
}
