package org.towntwinning.jdbc.rows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.towntwinning.jdbc.rows.RelationRows.AgreementRow;
import org.towntwinning.jdbc.rows.RelationRows.FieldRow;
import org.towntwinning.jdbc.rows.RelationRows.KindRow;
import org.towntwinning.jdbc.rows.RelationRows.PartyMemberRow;
import org.towntwinning.jdbc.rows.RelationRows.PartyRow;
import org.towntwinning.jdbc.rows.RelationRows.RelationRow;
import org.towntwinning.jdbc.rows.RelationRows.RoleRow;
import org.towntwinning.jdbc.rows.RelationRows.RoleTaskRow;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.FieldOfCooperation;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.Task;

/** Puts the parts of one relation together, without its events. Not thread-safe. */
final class RelationReader {

    private static final RelationFromRows FROM_ROWS = new RelationFromRowsImpl();

    private final RowReader in;
    private final Map<Integer, List<PartyMemberRow>> members;
    private final Map<Integer, List<FieldRow>> fields;
    private final Map<Integer, List<RoleTaskRow>> tasks;

    RelationReader(RowReader in) {
        this.in = in;
        this.members = in.group(RelationTables.PARTY_MEMBERS, PartyMemberRow::partyPosition);
        this.fields = in.group(RelationTables.FIELDS, FieldRow::agreementPosition);
        this.tasks = in.group(RelationTables.ROLE_TASKS, RoleTaskRow::rolePosition);
    }

    Relation relation(RelationRow root) {
        return FROM_ROWS
                .fill(
                        Relation.builder(),
                        root,
                        in.names(),
                        in.list(RelationTables.PARTIES, this::party),
                        in.list(RelationTables.KINDS, this::kind),
                        in.list(EventsInRows.EVENTS, new EventReader(in)::event),
                        in.list(RelationTables.AGREEMENTS, this::agreement),
                        in.list(RelationTables.ROLES, this::role),
                        in.themes(Paths.ROOT),
                        in.optionalText("origin"),
                        in.optionalText("purpose"),
                        in.actors("executors"),
                        in.actors("financers"),
                        in.externalIds(),
                        in.notes())
                .build();
    }

    private Party party(PartyRow row) {
        String path = Paths.item("parties", row.position());
        List<MunicipalityId> municipalities = members.getOrDefault(row.position(), List.of()).stream()
                .map(member -> MunicipalityId.of(member.municipalityId()))
                .toList();
        return FROM_ROWS
                .fill(Party.builder(), row, municipalities, in.claims(Paths.of(path, "joined")), in.citations(path))
                .build();
    }

    private KindChange kind(KindRow row) {
        return FROM_ROWS
                .fill(KindChange.builder(), row, in.citations(Paths.item("kinds", row.position())))
                .build();
    }

    private Agreement agreement(AgreementRow row) {
        String path = Paths.item("agreements", row.position());
        return FROM_ROWS
                .fill(
                        Agreement.builder(),
                        row,
                        in.actors(Paths.of(path, "signatories")),
                        fields(row, Paths.of(path, "fields")),
                        in.optionalText(Paths.of(path, "remark")),
                        in.citations(path))
                .build();
    }

    private List<FieldOfCooperation> fields(AgreementRow agreement, String list) {
        List<FieldOfCooperation> found = new ArrayList<>();
        int count = fields.getOrDefault(agreement.position(), List.of()).size();
        for (int i = 0; i < count; i++) {
            String path = Paths.item(list, i);
            found.add(FROM_ROWS
                    .fill(FieldOfCooperation.builder(), in.optionalText(Paths.of(path, "wording")), in.themes(path))
                    .build());
        }
        return found;
    }

    private RoleAssignment role(RoleRow row) {
        String path = Paths.item("roleAssignments", row.position());
        Set<Task> found = EnumSet.noneOf(Task.class);
        tasks.getOrDefault(row.position(), List.of())
                .forEach(each -> found.add(FromColumn.constant(each.task(), Task.class)));
        return FROM_ROWS
                .fill(
                        RoleAssignment.builder(),
                        row,
                        in.optionalActor(Paths.of(path, "holder")),
                        found,
                        in.citations(path))
                .build();
    }
}
