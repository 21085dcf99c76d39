package org.towntwinning.jdbc.rows;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.towntwinning.jdbc.rows.RelationRows.AgreementRow;
import org.towntwinning.jdbc.rows.RelationRows.KindRow;
import org.towntwinning.jdbc.rows.RelationRows.PartyRow;
import org.towntwinning.jdbc.rows.RelationRows.RelationRow;
import org.towntwinning.jdbc.rows.RelationRows.RoleRow;
import org.towntwinning.register.Citation;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.FieldOfCooperation;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Actor;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.Task;

/** Makes relations of their rows, without their events. */
@Mapper(config = Assembling.class)
interface RelationFromRows {

    Relation.Builder fill(
            @MappingTarget Relation.Builder builder,
            RelationRow row,
            List<Name> names,
            List<Party> parties,
            List<KindChange> kinds,
            List<LifecycleEvent> events,
            List<Agreement> agreements,
            List<RoleAssignment> roleAssignments,
            Set<Theme> themes,
            @Nullable LocalizedText origin,
            @Nullable LocalizedText purpose,
            List<Actor> executors,
            List<Actor> financers,
            Set<ExternalId> externalIds,
            List<Note> notes);

    @Mapping(target = "left", source = "row.leftOn")
    Party.Builder fill(
            @MappingTarget Party.Builder builder,
            PartyRow row,
            List<MunicipalityId> municipalities,
            @Nullable ClaimedDate joined,
            List<Citation> citations);

    KindChange.Builder fill(@MappingTarget KindChange.Builder builder, KindRow row, List<Citation> citations);

    @Mapping(target = "id", source = "row.agreementId")
    @Mapping(target = "document", source = "row.documentId")
    Agreement.Builder fill(
            @MappingTarget Agreement.Builder builder,
            AgreementRow row,
            List<Actor> signatories,
            List<FieldOfCooperation> fields,
            @Nullable LocalizedText remark,
            List<Citation> citations);

    FieldOfCooperation.Builder fill(
            @MappingTarget FieldOfCooperation.Builder builder, @Nullable LocalizedText wording, Set<Theme> themes);

    @Mapping(target = "side", source = "row.sideId")
    RoleAssignment.Builder fill(
            @MappingTarget RoleAssignment.Builder builder,
            RoleRow row,
            @Nullable Actor holder,
            Set<Task> tasks,
            List<Citation> citations);
}
