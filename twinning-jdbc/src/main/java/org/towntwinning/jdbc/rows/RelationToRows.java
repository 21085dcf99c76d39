package org.towntwinning.jdbc.rows;

import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.towntwinning.jdbc.rows.RelationRows.AgreementRow;
import org.towntwinning.jdbc.rows.RelationRows.KindRow;
import org.towntwinning.jdbc.rows.RelationRows.PartyRow;
import org.towntwinning.jdbc.rows.RelationRows.RelationRow;
import org.towntwinning.jdbc.rows.RelationRows.RoleRow;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.role.RoleAssignment;

/** Makes the rows of relations, without those of their events. */
@Mapper(config = TakingApart.class)
interface RelationToRows {

    @BeanMapping(
            ignoreUnmappedSourceProperties = {
                "names",
                "parties",
                "kinds",
                "events",
                "agreements",
                "roleAssignments",
                "themes",
                "origin",
                "purpose",
                "executors",
                "financers",
                "externalIds",
                "notes"
            })
    RelationRow row(Relation relation);

    @BeanMapping(ignoreUnmappedSourceProperties = {"municipalities", "joined", "citations"})
    @Mapping(target = "leftOn", source = "party.left")
    @Mapping(target = "leftOnFirst", source = "party.left", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "leftOnLast", source = "party.left", qualifiedByName = ToColumn.LAST)
    PartyRow row(At at, Party party);

    @BeanMapping(ignoreUnmappedSourceProperties = "citations")
    @Mapping(target = "sinceFirst", source = "change.since", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "sinceLast", source = "change.since", qualifiedByName = ToColumn.LAST)
    KindRow row(At at, KindChange change);

    @BeanMapping(ignoreUnmappedSourceProperties = {"signatories", "fields", "remark", "citations"})
    @Mapping(target = "agreementId", source = "agreement.id")
    @Mapping(target = "documentId", source = "agreement.document")
    @Mapping(target = "signedFirst", source = "agreement.signed", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "signedLast", source = "agreement.signed", qualifiedByName = ToColumn.LAST)
    @Mapping(target = "termFirst", source = "agreement.term", qualifiedByName = ToColumn.FIRST_OF_SPAN)
    @Mapping(target = "termLast", source = "agreement.term", qualifiedByName = ToColumn.LAST_OF_SPAN)
    AgreementRow row(At at, Agreement agreement);

    @BeanMapping(ignoreUnmappedSourceProperties = {"holder", "tasks", "citations"})
    @Mapping(target = "sideId", source = "assignment.side")
    @Mapping(target = "periodFirst", source = "assignment.period", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "periodLast", source = "assignment.period", qualifiedByName = ToColumn.LAST)
    RoleRow row(At at, RoleAssignment assignment);
}
