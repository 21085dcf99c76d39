package org.towntwinning.json.v1;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.towntwinning.json.v1.RelationWires.AgreementWire;
import org.towntwinning.json.v1.RelationWires.FieldOfCooperationWire;
import org.towntwinning.json.v1.RelationWires.KindChangeWire;
import org.towntwinning.json.v1.RelationWires.PartyWire;
import org.towntwinning.json.v1.RelationWires.RelationWire;
import org.towntwinning.json.v1.RelationWires.RoleAssignmentWire;
import org.towntwinning.json.wire.RecordReading;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.AgreementKind;
import org.towntwinning.relation.FieldOfCooperation;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.time.PartialDate;

/** Maps relations, without their events. */
interface RelationMapper {

    RelationWire toWire(Relation relation);

    default Optional<Relation> relation(@Nullable RelationWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> Optional.of(fill(Relation.builder(), given, reading).build()),
                Optional::empty);
    }

    Relation.Builder fill(@MappingTarget Relation.Builder builder, RelationWire wire, @Context RecordReading reading);

    PartyWire toWire(Party party);

    default Party party(@Nullable PartyWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> fill(Party.builder(), given, reading).build(),
                () -> Party.builder()
                        .addMunicipality(StandIns.municipalityId(reading))
                        .build());
    }

    Party.Builder fill(@MappingTarget Party.Builder builder, PartyWire wire, @Context RecordReading reading);

    KindChangeWire toWire(KindChange change);

    default KindChange kindChange(@Nullable KindChangeWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> fill(KindChange.builder(), given, reading).build(),
                () -> KindChange.builder()
                        .kind(RelationKind.CONTACT)
                        .since(PartialDate.unknown())
                        .build());
    }

    KindChange.Builder fill(
            @MappingTarget KindChange.Builder builder, KindChangeWire wire, @Context RecordReading reading);

    AgreementWire toWire(Agreement agreement);

    default Agreement agreement(@Nullable AgreementWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> fill(Agreement.builder(), given, reading).build(),
                () -> Agreement.builder()
                        .id(AgreementId.of(reading.standInId()))
                        .kind(AgreementKind.OTHER)
                        .build());
    }

    Agreement.Builder fill(
            @MappingTarget Agreement.Builder builder, AgreementWire wire, @Context RecordReading reading);

    FieldOfCooperationWire toWire(FieldOfCooperation field);

    default FieldOfCooperation field(@Nullable FieldOfCooperationWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> fill(FieldOfCooperation.builder(), given, reading).build(),
                () -> FieldOfCooperation.builder().wording(StandIns.TEXT).build());
    }

    FieldOfCooperation.Builder fill(
            @MappingTarget FieldOfCooperation.Builder builder,
            FieldOfCooperationWire wire,
            @Context RecordReading reading);

    @Mapping(target = "vacant", qualifiedByName = ToText.ONLY_IF_TRUE)
    RoleAssignmentWire toWire(RoleAssignment assignment);

    default RoleAssignment roleAssignment(@Nullable RoleAssignmentWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> fill(RoleAssignment.builder(), given, reading).build(),
                () -> RoleAssignment.builder()
                        .role(Role.MAYOR)
                        .side(StandIns.municipalityId(reading))
                        .period(ToText.UNKNOWN_SPAN)
                        .build());
    }

    RoleAssignment.Builder fill(
            @MappingTarget RoleAssignment.Builder builder, RoleAssignmentWire wire, @Context RecordReading reading);
}
