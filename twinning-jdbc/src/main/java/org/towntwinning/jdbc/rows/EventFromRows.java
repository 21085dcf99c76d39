package org.towntwinning.jdbc.rows;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.towntwinning.jdbc.rows.EventRows.AnchorRow;
import org.towntwinning.jdbc.rows.EventRows.EventRow;
import org.towntwinning.register.Citation;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.Continued;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Transferred;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Role;

/** Makes events of their rows. */
@Mapper(config = Assembling.class)
interface EventFromRows {

    Proposed.Builder fill(
            @MappingTarget Proposed.Builder builder,
            EventRow row,
            List<Actor> by,
            @Nullable LocalizedText remark,
            List<Citation> citations);

    ExplorationOpened.Builder fill(
            @MappingTarget ExplorationOpened.Builder builder,
            EventRow row,
            List<Actor> by,
            @Nullable LocalizedText remark,
            List<Citation> citations);

    ExplorationClosed.Builder fill(
            @MappingTarget ExplorationClosed.Builder builder,
            EventRow row,
            List<Actor> by,
            @Nullable LocalizedText remark,
            List<Citation> citations);

    Continued.Builder fill(
            @MappingTarget Continued.Builder builder,
            EventRow row,
            List<Actor> by,
            @Nullable LocalizedText remark,
            List<Citation> citations);

    Established.Builder fill(
            @MappingTarget Established.Builder builder,
            List<Anchor> anchors,
            @Nullable LocalizedText remark,
            List<Citation> citations);

    @Mapping(target = "side", source = "row.sideId")
    @Mapping(target = "date", source = "row.date")
    @Mapping(target = "resumed", source = "resumption")
    @Mapping(target = "by", source = "by")
    @Mapping(target = "citations", source = "citations")
    Suspended.Builder fill(
            @MappingTarget Suspended.Builder builder,
            EventRow row,
            @Nullable Resumption resumption,
            Set<Role> roles,
            List<Actor> by,
            @Nullable LocalizedText condition,
            @Nullable LocalizedText remark,
            List<Citation> citations);

    @Mapping(target = "date", source = "row.resumed")
    Resumption.Builder fill(
            @MappingTarget Resumption.Builder builder, EventRow row, List<Actor> by, List<Citation> citations);

    @Mapping(target = "side", source = "row.sideId")
    Ended.Builder fill(
            @MappingTarget Ended.Builder builder,
            EventRow row,
            List<Actor> initiators,
            Set<Role> roles,
            @Nullable LocalizedText motive,
            @Nullable LocalizedText remark,
            List<Citation> citations);

    @Mapping(target = "agreement", source = "row.agreementId")
    Reestablished.Builder fill(
            @MappingTarget Reestablished.Builder builder,
            EventRow row,
            List<Actor> by,
            @Nullable LocalizedText remark,
            List<Citation> citations);

    @Mapping(target = "from", source = "row.fromId")
    @Mapping(target = "to", source = "row.toId")
    Transferred.Builder fill(
            @MappingTarget Transferred.Builder builder,
            EventRow row,
            @Nullable LocalizedText remark,
            List<Citation> citations);

    @Mapping(target = "agreement", source = "row.agreementId")
    Anchor.Builder fill(@MappingTarget Anchor.Builder builder, AnchorRow row, @Nullable ClaimedDate date);
}
