package org.towntwinning.jdbc.rows;

import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.towntwinning.jdbc.rows.EventRows.AnchorRow;
import org.towntwinning.jdbc.rows.EventRows.EventRow;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.Continued;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Transferred;
import org.towntwinning.time.PartialDate;

/** Makes the rows of events. The table is one for all types: each leaves columns empty. */
@Mapper(config = TakingApart.class)
interface EventToRows {

    default EventRow row(At at, LifecycleEvent event) {
        return event.fold(new LifecycleEvent.Cases<EventRow>() {
            @Override
            public EventRow proposed(Proposed event) {
                return row(EventHead.of(at, EventType.PROPOSED, event, true), event);
            }

            @Override
            public EventRow established(Established event) {
                return row(EventHead.of(at, EventType.ESTABLISHED, event, true), event);
            }

            @Override
            public EventRow suspended(Suspended event) {
                return row(
                        EventHead.of(at, EventType.SUSPENDED, event, event.isOfWholeRelation()),
                        event,
                        event.resumed().map(Resumption::date).orElse(null));
            }

            @Override
            public EventRow ended(Ended event) {
                return row(EventHead.of(at, EventType.ENDED, event, event.isOfWholeRelation()), event);
            }

            @Override
            public EventRow reestablished(Reestablished event) {
                return row(EventHead.of(at, EventType.REESTABLISHED, event, true), event);
            }

            @Override
            public EventRow transferred(Transferred event) {
                return row(EventHead.of(at, EventType.TRANSFERRED, event, true), event);
            }

            @Override
            public EventRow explorationOpened(ExplorationOpened event) {
                return row(EventHead.of(at, EventType.EXPLORATION_OPENED, event, true), event);
            }

            @Override
            public EventRow explorationClosed(ExplorationClosed event) {
                return row(EventHead.of(at, EventType.EXPLORATION_CLOSED, event, true), event);
            }

            @Override
            public EventRow continued(Continued event) {
                return row(EventHead.of(at, EventType.CONTINUED, event, true), event);
            }
        });
    }

    @BeanMapping(
            unmappedTargetPolicy = ReportingPolicy.IGNORE,
            ignoreUnmappedSourceProperties = {"by", "remark", "citations"})
    @Mapping(target = "date", source = "head.date")
    EventRow row(EventHead head, Proposed event);

    @BeanMapping(
            unmappedTargetPolicy = ReportingPolicy.IGNORE,
            ignoreUnmappedSourceProperties = {"by", "remark", "citations"})
    @Mapping(target = "date", source = "head.date")
    EventRow row(EventHead head, ExplorationOpened event);

    @BeanMapping(
            unmappedTargetPolicy = ReportingPolicy.IGNORE,
            ignoreUnmappedSourceProperties = {"by", "remark", "citations"})
    @Mapping(target = "date", source = "head.date")
    EventRow row(EventHead head, ExplorationClosed event);

    @BeanMapping(
            unmappedTargetPolicy = ReportingPolicy.IGNORE,
            ignoreUnmappedSourceProperties = {"by", "remark", "citations"})
    @Mapping(target = "date", source = "head.date")
    EventRow row(EventHead head, Continued event);

    @BeanMapping(
            unmappedTargetPolicy = ReportingPolicy.IGNORE,
            ignoreUnmappedSourceProperties = {"anchors", "remark", "citations"})
    EventRow row(EventHead head, Established event);

    @BeanMapping(
            unmappedTargetPolicy = ReportingPolicy.IGNORE,
            ignoreUnmappedSourceProperties = {"resumed", "roles", "by", "condition", "remark", "citations"})
    @Mapping(target = "date", source = "head.date")
    @Mapping(target = "sideId", source = "event.side")
    @Mapping(target = "resumed", source = "resumedOn")
    @Mapping(target = "resumedFirst", source = "resumedOn", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "resumedLast", source = "resumedOn", qualifiedByName = ToColumn.LAST)
    EventRow row(EventHead head, Suspended event, @Nullable PartialDate resumedOn);

    @BeanMapping(
            unmappedTargetPolicy = ReportingPolicy.IGNORE,
            ignoreUnmappedSourceProperties = {"initiators", "roles", "motive", "remark", "citations"})
    @Mapping(target = "sideId", source = "event.side")
    @Mapping(target = "decidedFirst", source = "event.decided", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "decidedLast", source = "event.decided", qualifiedByName = ToColumn.LAST)
    @Mapping(target = "notifiedFirst", source = "event.notified", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "notifiedLast", source = "event.notified", qualifiedByName = ToColumn.LAST)
    @Mapping(target = "effectiveFirst", source = "event.effective", qualifiedByName = ToColumn.FIRST)
    @Mapping(target = "effectiveLast", source = "event.effective", qualifiedByName = ToColumn.LAST)
    EventRow row(EventHead head, Ended event);

    @BeanMapping(
            unmappedTargetPolicy = ReportingPolicy.IGNORE,
            ignoreUnmappedSourceProperties = {"by", "remark", "citations"})
    @Mapping(target = "date", source = "head.date")
    @Mapping(target = "agreementId", source = "event.agreement")
    EventRow row(EventHead head, Reestablished event);

    @BeanMapping(
            unmappedTargetPolicy = ReportingPolicy.IGNORE,
            ignoreUnmappedSourceProperties = {"remark", "citations"})
    @Mapping(target = "date", source = "head.date")
    @Mapping(target = "fromId", source = "event.from")
    @Mapping(target = "toId", source = "event.to")
    EventRow row(EventHead head, Transferred event);

    @BeanMapping(ignoreUnmappedSourceProperties = "date")
    @Mapping(target = "agreementId", source = "anchor.agreement")
    AnchorRow row(At at, int eventPosition, Anchor anchor);
}
