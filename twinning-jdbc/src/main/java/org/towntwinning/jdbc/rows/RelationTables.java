package org.towntwinning.jdbc.rows;

import java.util.List;
import org.towntwinning.jdbc.rows.RelationRows.AgreementRow;
import org.towntwinning.jdbc.rows.RelationRows.FieldRow;
import org.towntwinning.jdbc.rows.RelationRows.KindRow;
import org.towntwinning.jdbc.rows.RelationRows.PartyMemberRow;
import org.towntwinning.jdbc.rows.RelationRows.PartyRow;
import org.towntwinning.jdbc.rows.RelationRows.RelationRow;
import org.towntwinning.jdbc.rows.RelationRows.RoleRow;
import org.towntwinning.jdbc.rows.RelationRows.RoleTaskRow;
import org.towntwinning.jdbc.rows.RelationRows.StatusRow;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.FieldOfCooperation;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.store.RecordQuery.Condition;

/** How relations lie in tables. */
final class RelationTables implements RecordTables<Relation> {

    static final Table<RelationRow> ROOT = Table.root("relation", RelationRow.class);
    static final Table<PartyRow> PARTIES = Table.child("relation_party", PartyRow.class);
    static final Table<PartyMemberRow> PARTY_MEMBERS = Table.child("relation_party_member", PartyMemberRow.class);
    static final Table<KindRow> KINDS = Table.child("relation_kind", KindRow.class);
    static final Table<AgreementRow> AGREEMENTS = Table.child("relation_agreement", AgreementRow.class);
    static final Table<FieldRow> FIELDS = Table.child("relation_agreement_field", FieldRow.class);
    static final Table<RoleRow> ROLES = Table.child("relation_role", RoleRow.class);
    static final Table<RoleTaskRow> ROLE_TASKS = Table.child("relation_role_task", RoleTaskRow.class);

    private static final Table<StatusRow> STATUSES = Table.child("relation_status", StatusRow.class);
    private static final SharedTables SHARED = SharedTables.of(ROOT.name());
    private static final RelationToRows TO_ROWS = new RelationToRowsImpl();

    @Override
    public RecordKind kind() {
        return RecordKind.RELATION;
    }

    @Override
    public Class<Relation> type() {
        return Relation.class;
    }

    @Override
    public Table<?> root() {
        return ROOT;
    }

    @Override
    public List<Table<?>> children() {
        return List.of(
                SHARED.names(),
                PARTIES,
                PARTY_MEMBERS,
                KINDS,
                EventsInRows.EVENTS,
                EventsInRows.ANCHORS,
                EventsInRows.ROLES,
                AGREEMENTS,
                FIELDS,
                ROLES,
                ROLE_TASKS,
                SHARED.themes(),
                SHARED.actors(),
                SHARED.claims(),
                SHARED.externalIds(),
                SHARED.notes(),
                SHARED.texts(),
                SHARED.citations(),
                STATUSES);
    }

    @Override
    public List<Table<?>> derived() {
        return List.of(STATUSES);
    }

    @Override
    public void takeApart(Relation value, Rows rows) {
        RowWriter out = new RowWriter(SHARED, value, rows);
        rows.add(ROOT, TO_ROWS.row(value));
        out.names(value.names());
        takePartiesApart(value.parties(), out);
        takeKindsApart(value.kinds(), out);
        EventsInRows.takeApart(value.events(), out);
        takeAgreementsApart(value.agreements(), out);
        takeRolesApart(value.roleAssignments(), out);
        out.themes(Paths.ROOT, value.themes());
        out.text("origin", value.origin());
        out.text("purpose", value.purpose());
        out.actors("executors", value.executors());
        out.actors("financers", value.financers());
        out.common(value);
        StatusPeriod.of(value).forEach(period -> out.add(STATUSES, period::row));
    }

    private static void takePartiesApart(List<Party> parties, RowWriter out) {
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            int position = i;
            String path = Paths.item("parties", i);
            out.add(PARTIES, at -> TO_ROWS.row(at, party));
            party.municipalities()
                    .forEach(town -> out.add(
                            PARTY_MEMBERS,
                            at -> new PartyMemberRow(at.rootId(), at.position(), position, town.value())));
            party.joined().ifPresent(joined -> out.claims(Paths.of(path, "joined"), joined));
            out.citations(path, party.citations());
        }
    }

    private static void takeKindsApart(List<KindChange> kinds, RowWriter out) {
        for (int i = 0; i < kinds.size(); i++) {
            KindChange kind = kinds.get(i);
            out.add(KINDS, at -> TO_ROWS.row(at, kind));
            out.citations(Paths.item("kinds", i), kind.citations());
        }
    }

    private static void takeAgreementsApart(List<Agreement> agreements, RowWriter out) {
        for (int i = 0; i < agreements.size(); i++) {
            Agreement agreement = agreements.get(i);
            String path = Paths.item("agreements", i);
            out.add(AGREEMENTS, at -> TO_ROWS.row(at, agreement));
            out.actors(Paths.of(path, "signatories"), agreement.signatories());
            takeFieldsApart(agreement.fields(), i, Paths.of(path, "fields"), out);
            out.text(Paths.of(path, "remark"), agreement.remark());
            out.citations(path, agreement.citations());
        }
    }

    private static void takeFieldsApart(List<FieldOfCooperation> fields, int agreement, String list, RowWriter out) {
        for (int i = 0; i < fields.size(); i++) {
            String path = Paths.item(list, i);
            out.add(FIELDS, at -> new FieldRow(at.rootId(), at.position(), agreement));
            out.text(Paths.of(path, "wording"), fields.get(i).wording());
            out.themes(path, fields.get(i).themes());
        }
    }

    private static void takeRolesApart(List<RoleAssignment> roles, RowWriter out) {
        for (int i = 0; i < roles.size(); i++) {
            RoleAssignment role = roles.get(i);
            int position = i;
            String path = Paths.item("roleAssignments", i);
            out.add(ROLES, at -> TO_ROWS.row(at, role));
            out.actor(Paths.of(path, "holder"), role.holder());
            role.tasks()
                    .forEach(task -> out.add(
                            ROLE_TASKS,
                            at -> new RoleTaskRow(at.rootId(), at.position(), position, ToColumn.word(task))));
            out.citations(path, role.citations());
        }
    }

    @Override
    public Relation assemble(String id, Rows rows) {
        return new RelationReader(new RowReader(SHARED, id, rows))
                .relation(rows.of(ROOT).get(0));
    }

    @Override
    public List<Search> searches(Condition<Relation> condition) {
        return RelationSearches.of(condition, SHARED.themes(), STATUSES);
    }

    @Override
    public Search externalId(ExternalId externalId) {
        return SHARED.externalId(externalId);
    }
}
